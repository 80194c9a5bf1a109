import Answers
import Careers
import Catalogue
import Composing
import Dialogue
import Testing
import Understanding

/// What is not surely read is not answered, of the shipped careers and intents.
@Suite struct DoubtTests {
  private func answer(_ lines: String...) throws -> Answer {
    var conversation = Conversation(try shippedKnowledge.get())
    var answer: Answer?
    for line in lines { answer = conversation.reply(to: line).answer }
    return try #require(answer)
  }

  private func lead(_ answer: Answer) -> String {
    guard case .paragraph(let text)? = answer.parts.first else { return "" }
    return text
  }

  @Test(arguments: [
    // A rate that no section holds; a bodily need; a list by a chance word; a word that is no question.
    "whats the divorce rate of surgeons", "how high is the cancer rate among firefighters",
    "can pilots be left handed", "could a plumber be allergic to latex",
    "show me careers like mine without pupils",
    "armies", "a nobody", "librarian runner",
  ])
  func `thin evidence is no answer`(line: String) throws {
    let answer = try answer(line)
    #expect(answer.kind != .answer, "\(line): \(lead(answer))")
    #expect(answer.figures.isEmpty, "\(line)")
  }

  @Test func `the likeliest reading is offered, with others beside it`() throws {
    let answer = try answer("can pilots be left handed")
    #expect(answer.kind == .clarification)
    #expect(
      lead(answer)
        == "I am not sure I read that right. Did you mean “What skills do airline pilots, copilots, and flight engineers need?” If not, pick another or put it in other words."
    )
    #expect(answer.choices.count == 3)
    #expect(answer.careers.map(\.plural) == ["airline pilots, copilots, and flight engineers"])
  }

  @Test(arguments: ["yes", "1", "yeah", "the first one"])
  func `a yes or a number takes what was offered`(line: String) throws {
    let answer = try answer("can pilots be left handed", line)
    #expect(answer.kind == .answer)
    #expect(answer.intents == ["skills"])
  }

  @Test func `another number takes another reading`() throws {
    let offered = try answer("can pilots be left handed")
    let answer = try answer("can pilots be left handed", "2")
    #expect(answer.kind == .answer)
    #expect(offered.choices.indices.contains(1))
    #expect(answer.careers.map(\.id) == offered.careers.map(\.id))
    #expect(answer.intents != ["skills"])
  }

  @Test(arguments: [
    "how much do welders earn", "what do paralegals do all day", "how do i become a dental hygienist",
    "nurse or welder, who earns more", "what jobs pay over 80k without a degree", "libary technician pay",
  ])
  func `a plain question is answered`(line: String) throws {
    #expect(try answer(line).kind == .answer, "\(line)")
  }

  @Test func `a line without any career that nothing fits gets no question about a stranger's work`() throws {
    let answer = try answer("armies")
    #expect(
      lead(answer)
        == "I am not sure what you would like to know. Name a job and ask about it, or say what you like and what you need from work."
    )
    #expect(answer.choices.map(\.label) == ["What careers do you know?"])
  }

  @Test func `that nothing is known is said only where that was surely asked`() throws {
    let sure = try answer("how much do roofers earn", "anything funny about it")
    #expect(sure.kind == .noData)
    let unsure = try answer("how much do roofers earn", "how about a thing thats quieter")
    #expect(lead(unsure) == "I am not sure what you would like to know. Did you mean one of these?")
    let offered = unsure.choices.map(\.label)
    #expect(offered.count > 1)
    for label in offered { #expect(try answer(label).kind == .answer, "\(label)") }
  }

  @Test(arguments: ["teacher runner", "curator operator", "archivist driver"])
  func `two names side by side are offered as a comparison and not compared`(line: String) throws {
    let answer = try answer(line)
    #expect(answer.kind != .answer, "\(line): \(lead(answer))")
  }

  @Test(arguments: [
    ("between 30 and 50 thousand", "Careers with a median pay of at least $30,000 a year and"),
    ("anything but sales", "Careers with no work in sales:"),
  ])
  func `a line that is nothing but a wish looks for careers`(line: String, start: String) throws {
    let answer = try answer(line)
    #expect(answer.intents == [.find] && answer.kind == .answer, "\(line)")
    #expect(lead(answer).hasPrefix(start), "\(line): \(lead(answer))")
  }

  @Test(arguments: ["how high is the suicide rate among surgeons", "divorce rate of welders"])
  func `a rate that nobody here counts is told to be outside`(line: String) throws {
    let answer = try answer(line)
    #expect(answer.kind == .outOfScope, "\(line)")
    #expect(answer.figures.isEmpty)
  }

  @Test func `whoever tells of themselves is thanked and not turned away`() throws {
    let answer = try answer("I never could whistle a tune")
    #expect(answer.kind == .outOfScope)
    #expect(lead(answer).hasPrefix("Thanks for telling me. Work is what I know about"), "\(lead(answer))")
  }

  @Test(arguments: ["rn nurse pay", "controllers vs comptrollers", "difference between comptroller and controller"])
  func `two names of one career are not compared with each other`(line: String) throws {
    let answer = try answer(line)
    #expect(answer.careers.count == 1, "\(line)")
    #expect(!answer.intents.contains(.compare), "\(line)")
  }

  @Test(arguments: [("plumber job", "plumbers"), ("dental hygienist career", "dental hygienists")])
  func `a name with the word job behind it asks what the work is`(line: String, plural: String) throws {
    let answer = try answer(line)
    #expect(answer.intents == ["overview"], "\(line)")
    #expect(answer.careers.first.map { $0.plural.hasPrefix(plural) } == true, "\(line)")
  }

  @Test(arguments: [
    // A limit of the body, behind a question about pay: no figure of skills answers it.
    "can i do that with bad hips", "could you do it with one hand", "is it ok if im hard of hearing",
    "what if i get seizures", "would my arthritis be a problem there",
  ])
  func `a limit of the body is told to be nothing that a page decides`(line: String) throws {
    let answer = try answer("how much do plumbers make", line)
    if answer.kind == .answer {
      #expect(lead(answer).contains("No page here says which health conditions plumbers"), "\(line): \(lead(answer))")
    }
    #expect(!lead(answer).contains("The skills plumbers"), "\(line)")
  }

  @Test(arguments: ["archivists", "plumbers", "registered nurses", "software developers"])
  func `a named career with a limit of the body says the same, of every kind of career`(career: String) throws {
    let answer = try answer("can \(career) do it with a hearing aid")
    #expect(answer.kind == .answer)
    #expect(lead(answer).hasPrefix("It depends. No page here says which health conditions"), "\(lead(answer))")
  }

  @Test(arguments: ["can i do it with the band", "could it go wrong on a boat", "is that so with my cousin"])
  func `a line that names nothing and speaks more against its reading than for it is asked back`(line: String) throws {
    let answer = try answer("what does a roofer do", line)
    #expect(answer.kind != .answer, "\(line): \(lead(answer))")
  }

  @Test func `why shows what the reading rests on`() throws {
    var conversation = Conversation(try shippedKnowledge.get())
    _ = conversation.reply(to: "can pilots be left handed")
    let why = conversation.reply(to: "/why").answer.parts.compactMap { part -> String? in
      guard case .item(let text, _) = part, text.hasPrefix("How sure") else { return nil }
      return text
    }
    #expect(why.count == 1)
    #expect(why.first?.contains("where 0.62 is enough to answer (the share of skills") == true, "\(why)")
    #expect(why.first?.contains("words that speak for something else") == true, "\(why)")
  }
}
