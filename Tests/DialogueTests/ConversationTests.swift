import Answers
import Careers
import Composing
import Dialogue
import Testing
import Understanding

/// What a conversation does with a line, apart from the texts of answers, on knowledge that goes by keywords alone.
@Suite struct ConversationTests {
  private var conversation: Conversation

  init() throws { conversation = Conversation(try KeywordedKnowledge.make()) }

  /// The answers to `lines`, one after another.
  private func answers(_ lines: String...) -> [Answer] {
    var conversation = conversation
    return lines.map { conversation.reply(to: $0).answer }
  }

  private func last(_ lines: String...) -> Turn? {
    var conversation = conversation
    return lines.map { conversation.reply(to: $0) }.last
  }

  private func said(_ answer: Answer?) -> [String] {
    answer?.parts.map { part in
      switch part {
      case .paragraph(let text), .item(let text, _), .label(let text), .quote(let text), .quiet(let text): text
      case .table: "(table)"
      case .bars: "(bars)"
      }
    } ?? []
  }

  private func choices(_ answer: Answer?) -> [String] { answer?.choices.map(\.label) ?? [] }

  // MARK: Asking back

  @Test func `a name of two careers is asked back, and either may be picked`() {
    let asked = last("the salary of a keeper")?.answer
    #expect(asked?.kind == .clarification)
    #expect(said(asked) == ["Which of these do you mean?"])
    #expect(choices(asked) == ["Bell Ringers", "Lamplighters"])
    for (pick, answer) in [
      ("1", "Bell Ringers: salary."), ("2", "Lamplighters: salary."), ("2.", "Lamplighters: salary."),
      ("the second one", "Lamplighters: salary."), ("the last", "Lamplighters: salary."),
      ("first", "Bell Ringers: salary."),
    ] {
      let turn = last("the salary of a keeper", pick)
      #expect(said(turn?.answer) == [answer], "\(pick)")
      #expect(turn?.context == ["the career you picked"], "\(pick)")
    }
  }

  @Test func `a question that fits two sections alike is asked back, and either may be picked`() {
    let asked = last("the lucre of a lamplighter")?.answer
    #expect(asked?.kind == .clarification)
    #expect(said(asked) == ["Which of these do you want to know?"])
    #expect(choices(asked) == ["How much do lamplighters earn?", "What skills do lamplighters need?"])
    let turn = last("the lucre of a lamplighter", "2")
    #expect(said(turn?.answer) == ["Lamplighters: skills."])
    #expect(turn?.context == ["the question you picked"])
  }

  @Test func `a picked question is about the career it was asked back for, though the line named none`() {
    let lines = ["the work of a lamplighter", "the lucre", "1"]
    var conversation = conversation
    let turns = lines.map { conversation.reply(to: $0) }
    #expect(choices(turns[1].answer) == ["How much do lamplighters earn?", "What skills do lamplighters need?"])
    #expect(said(turns[2].answer) == ["Lamplighters: salary."])
    #expect(turns[2].answer.careers.map(\.id) == ["lamplighters"])
  }

  @Test func `a name that mostly means one career is taken for it, and the others are noted`() throws {
    func reply(_ jobs: [String: Double]) throws -> Turn {
      var conversation = Conversation(
        try KeywordedKnowledge.make { corpus in
          for (code, number) in jobs {
            corpus.facts.add(KeywordedKnowledge.figure("employment.count", code, number, .jobs))
          }
        })
      return conversation.reply(to: "the salary of a keeper")
    }
    let turn = try reply(["10-0002": 20, "10-0001": 10])
    #expect(turn.answer.careers.map(\.id) == ["bell-ringers"])
    #expect(turn.meaning?.assumed == [Meaning.Assumption(words: "keeper", career: 0, others: [1])])
    for jobs in [["10-0002": 19.0, "10-0001": 10], ["10-0002": 10, "10-0001": 90], ["10-0001": 10], [:]] {
      let turn = try reply(jobs)
      #expect(turn.answer.kind == .clarification, "\(jobs)")
      #expect(turn.meaning?.assumed == [], "\(jobs)")
    }
  }

  @Test func `yes picks nothing of a question asked back`() {
    let turn = last("the salary of a keeper", "yes")
    #expect(said(turn?.answer) == ["I asked nothing that this answers. Ask me about a career, or type /help."])
  }

  // MARK: Picking

  @Test func `a number picks a next question, and the turn is that question's`() {
    let turns = answers("the salary of lamplighters")
    #expect(choices(turns.first).first == "What education do lamplighters need?")
    let turn = last("the salary of lamplighters", "1")
    #expect(turn?.question == "What education do lamplighters need?")
    #expect(said(turn?.answer) == ["Lamplighters: education."])
  }

  @Test(arguments: ["yes", "yes please", "ok", "sure", "Yeah!"]) func `yes picks the first next question`(line: String)
  {
    #expect(said(last("the salary of lamplighters", line)?.answer) == ["Lamplighters: education."])
  }

  @Test(arguments: ["0", "9", "999"]) func `a number that is no choice is told, with those that are`(line: String) {
    let turn = last("the salary of lamplighters", line)
    let count = choices(answers("the salary of lamplighters").first).count
    #expect(
      said(turn?.answer) == ["There is no choice \(line); pick a number from 1 to \(count), or ask in words."])
    #expect(choices(turn?.answer) == choices(answers("the salary of lamplighters").first))
    #expect(turn?.meaning == nil)
  }

  @Test func `after a number that is no choice the right one may still be picked`() {
    #expect(said(last("the salary of lamplighters", "9", "1")?.answer) == ["Lamplighters: education."])
  }

  @Test func `no means nothing by itself`() {
    #expect(
      said(last("the salary of lamplighters", "no")?.answer) == [
        "I asked nothing that this answers. Ask me about a career, or type /help."
      ])
  }

  // MARK: What is answered

  @Test func `two questions in one line are answered one after the other`() {
    let answer = last("the salary, wages, plus the degree or school of lamplighters")?.answer
    #expect(answer?.kind == .answer)
    #expect(answer?.intents == ["salary", "education"])
    #expect(said(answer) == ["Lamplighters: salary.", "Lamplighters: education."])
    #expect(
      answer?.sections == [
        Answer.Place(career: "Lamplighters", section: "salary"), .init(career: "Lamplighters", section: "education"),
      ])
    #expect(answer?.citations.map(\.source.id) == ["guild"])
  }

  @Test func `a section that nobody wrote is told, with sections that are there`() {
    let answer = last("the skill of bell ringers")?.answer
    #expect(answer?.kind == .noData)
    #expect(said(answer) == ["Nothing is written yet under “Required Skills” for bell ringers."])
    #expect(
      choices(answer) == [
        "What is a bell ringer?", "How much do bell ringers earn?", "What education do bell ringers need?",
      ])
    #expect(answer?.citations == [])
  }

  @Test func `of two sections the one that is written is answered`() {
    #expect(
      said(last("the skill, art, plus the degree or school of bell ringers")?.answer) == ["Bell Ringers: education."])
  }

  @Test func `a career that is denied or that a person says of themselves is not meant, when another is`() {
    for line in [
      "not lamplighters, the salary of bell ringers", "I'm a lamplighter, the salary of bell ringers?",
      "i was just a lamplighter: salary of bell ringers",
    ] {
      #expect(said(last(line)?.answer) == ["Bell Ringers: salary."], "\(line)")
    }
    #expect(said(last("I am a lamplighter, what salary")?.answer) == ["Lamplighters: salary."])
  }

  @Test func `a question answered is not offered again, though asked in other words`() {
    var conversation = conversation
    let question = "How much do lamplighters earn?"
    #expect(choices(conversation.reply(to: "the work of lamplighters").answer).contains(question))
    _ = conversation.reply(to: "the wages of lamplighters")
    #expect(!choices(conversation.reply(to: "the work of lamplighters").answer).contains(question))
    _ = conversation.reply(to: "/new")
    #expect(choices(conversation.reply(to: "the work of lamplighters").answer).contains(question))
  }

  @Test func `a line that nothing fits is told, with questions about the career in focus`() {
    let answer = last("the salary of lamplighters", "of with which")?.answer
    #expect(answer?.kind == .notUnderstood)
    #expect(said(answer) == ["I am not sure what you would like to know. Did you mean one of these?"])
    #expect(
      choices(answer) == [
        "What is a lamplighter?", "How much do lamplighters earn?", "What education do lamplighters need?",
      ])
  }

  @Test func `fixed replies are said in paragraphs, without blank edges`() {
    let answer = last("hello")?.answer
    #expect(answer?.kind == .answer)
    #expect(said(answer) == ["Hello.", "Ask away."])
    #expect(last("the weather")?.answer.kind == .outOfScope)
  }

  @Test func `a sign of a crisis comes before everything else in the line`() {
    let answer = last("what is the salary, wages and work of lamplighters, i could hurt myself")?.answer
    #expect(answer?.kind == .distress)
    #expect(answer?.intents == [.distress])
    #expect(said(answer) == ["Call someone.", "Please do."])
    #expect(answer?.choices == [])
  }

  @Test func `after a crisis the career in focus is still known`() {
    #expect(said(last("salary of lamplighters", "i hurt myself", "the degree")?.answer) == ["Lamplighters: education."])
  }

  // MARK: What is remembered

  @Test func `a later question is about the career of an earlier one, and says so`() {
    let turn = last("the salary of lamplighters", "the degree")
    #expect(said(turn?.answer) == ["Lamplighters: education."])
    #expect(turn?.context == ["the career before"])
  }

  @Test func `a career alone asks the question before`() {
    let turn = last("the salary of lamplighters", "and bell ringers?")
    #expect(said(turn?.answer) == ["Bell Ringers: salary."])
    #expect(turn?.context == ["the question before"])
  }

  @Test func `the topic is the career being talked about, when it is one`() {
    var conversation = conversation
    #expect(conversation.topic == nil)
    _ = conversation.reply(to: "the salary of lamplighters")
    #expect(conversation.topic == "lamplighters")
    _ = conversation.reply(to: "hello")
    #expect(conversation.topic == "lamplighters")
    _ = conversation.reply(to: "compare lamplighters versus bell ringers")
    #expect(conversation.topic == nil)
    _ = conversation.reply(to: "the salary of bell ringers")
    #expect(conversation.topic == "bell ringers")
    _ = conversation.reply(to: "/new")
    #expect(conversation.topic == nil)
  }

  @Test func `the focus keeps the careers named so far, the latest last, each once`() {
    var conversation = conversation
    for line in ["salary of lamplighters", "salary of bell ringers", "degree of lamplighters"] {
      _ = conversation.reply(to: line)
    }
    #expect(conversation.focus.recent == [0, 1])
    #expect(conversation.focus.careers == [1])
    #expect(conversation.focus.intents == ["education"])
  }

  @Test func `a command does not disturb what is talked about`() {
    #expect(said(last("salary of lamplighters", "/why", "/help", "the degree")?.answer) == ["Lamplighters: education."])
    var conversation = conversation
    _ = conversation.reply(to: "salary of lamplighters")
    let before = conversation.last
    _ = conversation.reply(to: "/sources")
    #expect(conversation.last == before)
  }

  // MARK: Lines and commands

  @Test func `a turn holds the line without control characters`() {
    let turn = last("\u{1B}[31mthe   salary\u{7} of lamp\u{200B}lighters\u{1B}]0;x\u{7}")
    #expect(turn?.question == "the salary of lamplighters")
    #expect(said(turn?.answer) == ["Lamplighters: salary."])
  }

  @Test func `only quitting ends a conversation`() {
    #expect(last("/quit")?.isEnd == true)
    #expect(last("/exit")?.isEnd == true)
    for line in ["quit", "/new", "", "bye", "/quitt"] { #expect(last(line)?.isEnd == false, "\(line)") }
  }

  @Test func `commands have no reading`() {
    #expect(last("/careers")?.meaning == nil)
    #expect(last("hello")?.meaning != nil)
  }

  @Test func `help knows one command, with or without its slash, and no other`() {
    let wanted = ["/more: the rest of the section the last answer came from."]
    #expect(said(last("/help more")?.answer) == wanted)
    #expect(said(last("/help /MORE")?.answer) == wanted)
    #expect(said(last("/help dance")?.answer) == ["There is no command /dance. /help lists the commands."])
  }

  @Test func `why says how the last question was read`() {
    let parts = said(last("the salry of lampligters", "/why")?.answer)
    #expect(
      parts.prefix(4) == [
        "I read “the salry of lampligters” like this.", "Spelling: “salry” as “salary”.",
        "Spelling: “lampligters” as “lamplighter”.",
        "Career: “lamplighter” is Lamplighters, found by its title in near spelling.",
      ])
    #expect(parts.count == 10)
    #expect(
      parts[8]
        == "How sure: 0.75, where 0.62 is enough to answer (the share of salary +0.67, its score +0.41, a name put right -0.70)."
    )
    #expect(parts[4].hasPrefix("salary, score +"), "\(parts[4])")
    #expect(parts[4].contains("; for it: “salary” +") && parts[4].hasSuffix(" (keyword)."), "\(parts[4])")
    #expect(parts[7].hasPrefix("Runner-up: "), "\(parts[7])")
    #expect(parts.last == "So I answered: salary (answer).")
  }

  @Test func `why says what was taken from the conversation and what is not known`() {
    #expect(
      said(last("salary of lamplighters", "the degree", "why is that?")?.answer).prefix(3) == [
        "I read “the degree” like this.", "Careers named: none.",
        "Taken from the conversation: the career before.",
      ])
    #expect(
      said(last("the salary of dragon tamers", "/why")?.answer).prefix(3) == [
        "I read “the salary of dragon tamers” like this.", "Careers named: none.",
        "No career here is called “dragon tamers”.",
      ])
    #expect(
      said(last("a keeper's salary", "/why")?.answer)[1]
        == "Career: “keeper” is Bell Ringers or Lamplighters, found by another name of it.")
  }

  @Test func `why says that a long line was cut`() {
    let long = "the salary of lamplighters " + String(repeating: "and so on ", count: 200)
    let (cut, whole) = (said(last(long, "/why")?.answer), said(last("the salary", "/why")?.answer))
    #expect(cut.contains("Only the first 400 words were read."))
    #expect(!whole.contains("Only the first 400 words were read."))
  }

  @Test func `why, more and sources before any question say that there was none`() {
    #expect(said(last("/why")?.answer) == ["No question has been read yet."])
    #expect(said(last("/more")?.answer) == ["There is nothing to add yet. Ask a question first."])
    #expect(said(last("/sources")?.answer) == ["No question has been answered yet."])
    #expect(said(last("hello", "/sources")?.answer) == ["The last answer rests on no outside source."])
    #expect(said(last("salary of lamplighters", "/new", "/why")?.answer) == ["No question has been read yet."])
  }

  @Test(arguments: ["more", "tell me more", "go on", "/more", "More, please"])
  func `more is asked in several ways`(line: String) {
    #expect(said(last("salary of lamplighters", line)?.answer) == ["That was all I have on it."])
  }
}

/// Careers that nobody knows.
@Suite struct UnknownCareerTests {
  @Test func `an unknown career is told, with the file to write, and careers whose text has its words come first`()
    throws
  {
    var conversation = Conversation(
      try KeywordedKnowledge.make { corpus in
        corpus.careers[1].sections["overview"]?.blocks.append(
          Block(kind: .paragraph, prose: Prose("They are feared by every dragon.")))
      })
    let answer = conversation.reply(to: "the salary of dragon tamers").answer
    #expect(answer.kind == .unknownCareer)
    #expect(answer.parts.first == .paragraph("I have nothing on “dragon tamers”, so I will not guess."))
    #expect("\(answer.parts)".contains("Corpus/careers/dragon-tamers.md"))
    #expect(answer.choices.first?.label == "How much do lamplighters earn?")
    #expect(answer.citations == [])
    #expect(conversation.topic == nil)
  }
}
