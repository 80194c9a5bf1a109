import Answers
import Careers
import Composing
import Dialogue
import Testing
import Understanding

/// Finding careers over several lines, among twenty-seven: bell ringers, lamplighters, and workers A to Y.
///
/// Workers earn 1,001 to 1,025 times a hundred dollars in the order of their letters; those at even places could work at
/// home; the first twelve need a high school diploma and the others a master's degree; the last two have no growth.
@Suite struct FindingTests {
  private var conversation: Conversation

  init() throws {
    conversation = Conversation(
      try KeywordedKnowledge.make { corpus in
        for (place, letter) in "ABCDEFGHIJKLMNOPQRSTUVWXY".enumerated() {
          let code = "51-10" + (place < 10 ? "0" : "") + "\(place)"
          corpus.careers.append(
            Career(
              id: Career.ID("worker-\(letter)"), title: "Workers \(letter)", singular: "worker \(letter)", code: code,
              category: "Work", sections: ["overview": Self.text(letter)], file: "careers/w.md"))
          corpus.facts.add(KeywordedKnowledge.figure("wage.median", code, Double(100_100 + place * 100)))
          corpus.facts.add(
            KeywordedKnowledge.figure("telework.possible", code, place.isMultiple(of: 2) ? 1 : 0, .flag))
          if place < 23 {
            corpus.facts.add(KeywordedKnowledge.figure("projection.change", code, Double(place) - 10, .percent))
          }
          var entry = KeywordedKnowledge.figure("entry.education", code, 0, .text)
          entry.value = .words(place < 12 ? "High school diploma or equivalent" : "Master's degree")
          corpus.facts.add(entry)
        }
      })
  }

  private static func text(_ letter: Character) -> SectionText {
    SectionText(blocks: [Block(kind: .paragraph, prose: Prose("The work of \(letter)."), sources: ["guild"])])
  }

  /// What is said to the last of `lines`: paragraphs, and items with their numbers.
  private func said(_ lines: String...) -> [String] { texts(turn(lines).answer) }

  private func turn(_ lines: [String]) -> Turn {
    var conversation = conversation
    var turn = conversation.reply(to: "/new")
    for line in lines { turn = conversation.reply(to: line) }
    return turn
  }

  private func texts(_ answer: Answer) -> [String] {
    answer.parts.map { part in
      switch part {
      case .paragraph(let text), .label(let text), .quote(let text), .quiet(let text): text
      case .item(let text, let number): "\(number ?? 0). \(text)"
      case .table: "(table)"
      case .bars: "(bars)"
      }
    }
  }

  /// The letters of the workers that the last of `lines` lists.
  private func listed(_ lines: String...) -> String {
    texts(turn(lines).answer).filter { $0.contains(". Workers ") }.map {
      String($0.split(separator: ":")[0].suffix(1))
    }.joined()
  }

  private static let hint = "change what you ask for: “only without a degree”, “forget the pay”, “sort by openings”."

  @Test func `the criteria come first, then ten careers with their figures, then how to go on`() {
    #expect(
      said("find jobs over $101,000 from home") == [
        "Careers with a median pay of at least $101,000 a year and work that can be done from home: eight of the 27 here fit by the official figures.",
        "Figures: wage.median, 1891, Nowhere; telework.possible, 1891, Nowhere.",
        "1. Workers Y: $102,500 a year", "2. Workers W: $102,300 a year", "3. Workers U: $102,100 a year",
        "4. Workers S: $101,900 a year", "5. Workers Q: $101,700 a year", "6. Workers O: $101,500 a year",
        "7. Workers M: $101,300 a year", "8. Workers K: $101,100 a year",
        "All eight, highest median pay first. Say a number to go on to that career, or \(Self.hint)",
      ])
  }

  @Test func `ten stand on a page, and next, more and previous turn it`() {
    #expect(listed("find jobs over 50k") == "YXWVUTSRQP")
    #expect(listed("find jobs over 50k", "next") == "ONMLKJIHGF")
    #expect(listed("find jobs over 50k", "more") == "ONMLKJIHGF")
    #expect(listed("find jobs over 50k", "/more") == "ONMLKJIHGF")
    #expect(listed("find jobs over 50k", "next", "next page") == "EDCBA")
    #expect(listed("find jobs over 50k", "next", "next", "previous") == "ONMLKJIHGF")
    let second = said("find jobs over 50k", "next")
    #expect(second[2] == "11. Workers O: $101,500 a year")
    #expect(
      second.last
        == "11 to 20 of 25, highest median pay first. Say “next” for 21 to 25, a number to go on to that career.")
    #expect(said("find jobs over 50k", "next", "next", "next") == ["That was the end of the list: 25 in all."])
    #expect(said("find jobs over 900k", "next") == ["There is no list to go on with: nothing was found."])
  }

  @Test(arguments: [
    (["2"], "X"), (["the second one"], "X"), (["tell me about 3"], "W"), (["12"], "N"), (["next", "12"], "N"),
    (["next", "the second one"], "N"), (["the last one"], "P"), (["next", "3"], "W"),
  ])
  func `a number or a place picks a career of the list`(lines: [String], letter: String) {
    let turn = turn(["find jobs over 50k"] + lines)
    #expect(texts(turn.answer) == ["The work of \(letter)."])
    #expect(turn.question == "What is a worker \(letter)?")
    #expect(turn.answer.careers.map(\.title) == ["Workers \(letter)"])
  }

  @Test func `a number beyond the list is told`() {
    #expect(
      said("find jobs over 50k", "26") == ["There is no number 26 in the list; pick one from 1 to 25, or ask in words."]
    )
  }

  @Test func `a later line refines what was asked for`() {
    #expect(listed("find jobs over 101k", "and from home") == "YWUSQOMK")
    #expect(listed("find jobs over 101k", "and from home", "only ones without a degree") == "K")
    #expect(listed("find jobs over 101k", "and from home", "only ones without a degree", "forget the pay") == "KIGECA")
    #expect(listed("find jobs over 101k", "and from home", "what about at least 102k") == "YWU")
    #expect(listed("find jobs over 101k", "which of these grow") == "WVUTSRQPON")
    #expect(turn(["find jobs over 101k", "and from home"]).context == ["what you looked for before"])
  }

  @Test func `the hint how to refine is given once`() {
    #expect(said("find jobs over 102k").last?.hasSuffix(Self.hint) == true)
    #expect(
      said("find jobs over 102k", "and from home").last
        == "All three, highest median pay first. Say a number to go on to that career.")
  }

  @Test func `a line with its own search begins anew`() {
    #expect(listed("find jobs over 102k", "find jobs from home without a degree") == "KIGECA")
  }

  @Test func `after another answer one can go back to the list, and refine it`() {
    #expect(listed("find jobs over 102k", "1", "back to the list") == "YXWVUT")
    #expect(listed("find jobs over 102k", "1", "back to the list, and keep only those from home") == "YWU")
    #expect(said("find jobs over 102k", "1", "2") != ["The work of X."])
    #expect(said("find jobs over 102k", "/new", "next") != said("find jobs over 102k", "next"))
  }

  @Test func `what was found is sorted as asked, and unpublished figures come last`() {
    #expect(listed("find growing jobs without a degree") == "L")
    #expect(listed("find jobs over 102k", "sort by growth") == "WVUTYX")
    #expect(listed("find jobs over 102k from home", "sort by schooling") == "YWU")
  }

  @Test func `where nothing fits, it says what could be left out and how many would then fit`() {
    let turn = turn(["find jobs over 101,200 without a degree from home"])
    #expect(
      texts(turn.answer) == [
        "Careers with a median pay of at least $101,200 a year, no degree to enter and work that can be done from home: none of the 27 here fits by the official figures.",
        "If one condition is left out, some fit: seven without “no degree to enter”, six without “a median pay of at least $101,200 a year” or one without “work that can be done from home”.",
      ])
    #expect(turn.answer.choices.map(\.label) == ["Forget the schooling", "Forget the pay", "Forget working from home"])
    #expect(listed("find jobs over 101,200 without a degree from home", "2") == "KIGECA")
  }

  @Test func `what cannot be judged is named`() {
    #expect(
      said("find jobs over 102k, no night shifts, in Ohio")[1]
        == "I cannot judge “no night shifts” or “in Ohio”: no figure here says it.")
    #expect(
      said("find jobs with no night shifts").prefix(2) == [
        "I need something to look by.", "I cannot judge “no night shifts”: no figure here says it.",
      ])
  }

  @Test func `all that was said comes out as used, preferred, allowed, beyond judging or not understood`() {
    #expect(
      said(
        "find jobs, no more school, 102k, from home if possible, maybe an apprenticeship, no nights, close to my mom"
      ) == [
        "Careers with a median pay of at least $102,000 a year and no further school (taken as at most a high school diploma to enter): none of the 27 here fits by the official figures.",
        "Rather, but no limit: work that can be done from home. It takes nothing off the list.",
        "Fine with you, so no limit: “maybe an apprenticeship”.",
        "I cannot judge “no nights”: no figure here says it.",
        "I did not take in “close to my mom”.",
        "If one condition is left out, some fit: twelve without “a median pay of at least $102,000 a year” or six without “no further school (taken as at most a high school diploma to enter)”.",
      ])
  }

  @Test func `a thing told is not looked for by its words`() {
    #expect(
      said("find jobs, I have PTSD from the army").prefix(2) == [
        "I need something to look by.", "I did not take in “I have PTSD from the army”.",
      ])
  }

  @Test func `a career named, or a question about one, is no refinement`() {
    #expect(turn(["find jobs over 102k", "the salary of lamplighters"]).answer.intents == ["salary"])
    #expect(turn(["find jobs over 102k", "the wages of a lamplighter in sales"]).answer.intents == ["salary"])
    #expect(turn(["find jobs over 102k", "is it remote"]).answer.intents != ["find"])
  }
}
