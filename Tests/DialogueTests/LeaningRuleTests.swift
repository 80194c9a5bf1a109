import Careers
import Composing
import Dialogue
import Testing
import Understanding

/// Each rule of leaning settles the line that it is for, and says so; of the shipped careers and intents.
@Suite struct LeaningRuleTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var lines: [String]
    var meant: String
    var context: [String]
    var testDescription: String { "\(rule): \(lines.joined(separator: " / "))" }
  }

  private static let cases = [
    Case(
      rule: "takesBack", lines: ["how much do plumbers make", "welders, no, make it electricians"],
      meant: "salary: Electricians",
      context: ["the career named last, which takes back the one before", "the question before"]),
    Case(
      rule: "severalNamed", lines: ["compare curators and roofers on pay"], meant: "compare, salary: Curators; Roofers",
      context: []),
    Case(
      rule: "addition", lines: ["how do i become an archivist", "do you have to be a librarian first"],
      meant: "getting-started: Archivists", context: ["the career before, of which the one named is a part"]),
    Case(
      rule: "destination",
      lines: ["what do library technicians do", "how does the career go, can you move up to archivist from there"],
      meant: "progression: Library Technicians", context: ["the career before, from which the one named is a step"]),
    Case(
      rule: "setBeside", lines: ["how much do archivists earn", "more than librarians?"],
      meant: "compare, salary: Archivists; Librarians", context: ["the career before"]),
    Case(
      rule: "askedBack", lines: ["what is the job outlook", "archivists"], meant: "outlook: Archivists",
      context: ["the question that was asked back about"]),
    Case(
      rule: "comparedAgain", lines: ["compare archivists and librarians on pay", "and catalogers?"],
      meant: "compare, salary: Librarians; Catalogers", context: ["the question before"]),
    Case(
      rule: "bothQuestionsAgain",
      lines: ["how much do archivists earn", "and what is the job outlook", "same questions for librarians"],
      meant: "salary, outlook: Librarians", context: ["the two questions before"]),
    Case(
      rule: "questionAgain", lines: ["how much do archivists earn", "and catalogers?"], meant: "salary: Catalogers",
      context: ["the question before"]),
    Case(
      rule: "nameAlone", lines: ["catalogers"], meant: "overview: Catalogers",
      context: ["a name alone asks what the career is"]),
    Case(
      rule: "ownQuestion", lines: ["how much do archivists earn", "what tools do librarians use"],
      meant: "tools: Librarians", context: []),
    Case(
      rule: "headOfName", lines: ["how much do library assistants earn", "and technicians?"],
      meant: "salary: Library Technicians", context: ["the career whose name ends so", "the question before"]),
    Case(rule: "aside", lines: ["how much do archivists earn", "thank you!"], meant: "thanks: ", context: []),
    Case(
      rule: "partOfName",
      lines: [
        "how much do library technicians earn", "and archivists?", "back to the library job. what are the hours",
      ],
      meant: "environment: Library Technicians", context: ["the career whose name it has a part of"]),
    Case(
      rule: "byPlace", lines: ["compare archivists and librarians on pay", "and the first one?"],
      meant: "salary: Archivists", context: ["a career named before, by its place", "the question before"]),
    Case(
      rule: "otherCareer",
      lines: ["compare archivists and librarians on pay", "and the first one?", "what tools does the other one use"],
      meant: "tools: Librarians", context: ["the other career"]),
    Case(
      rule: "together", lines: ["how much do archivists earn", "and librarians?", "which of the two earns more"],
      meant: "compare, salary: Archivists; Librarians", context: ["the careers before"]),
    Case(
      rule: "nothingBefore", lines: ["what education do they need"], meant: "education: ", context: []),
    Case(
      rule: "strangeName", lines: ["what does a flurblenaut earn"], meant: "salary: ", context: []),
    Case(
      rule: "aspectOfComparison",
      lines: ["how much do archivists earn", "more than librarians?", "on job outlook, i mean"],
      meant: "compare, outlook: Archivists; Librarians", context: ["the careers before"]),
    Case(
      rule: "careerBefore", lines: ["how much do archivists earn", "what tools do they use"],
      meant: "tools: Archivists",
      context: ["the career before"]),
  ]

  @Test(arguments: cases)
  private func `a rule settles its line and says what it took`(example: Case) throws {
    var conversation = Conversation(try shippedKnowledge.get())
    var turn: Turn?
    for line in example.lines { turn = conversation.reply(to: line) }
    let answer = try #require(turn?.answer)
    let careers = answer.careers.map(\.title).joined(separator: "; ")
    #expect("\(answer.intents.map(\.name).joined(separator: ", ")): \(careers)" == example.meant)
    #expect(turn?.context == example.context)
  }

  @Test func `a new conversation leaves nothing to lean on`() throws {
    var conversation = Conversation(try shippedKnowledge.get())
    for line in ["compare archivists and librarians on pay", "what tools do archivists use", "/new"] {
      _ = conversation.reply(to: line)
    }
    #expect(conversation.focus.careers.isEmpty && conversation.focus.recent.isEmpty)
    #expect(conversation.last == nil)
    #expect(conversation.reply(to: "which of the two earns more").answer.careers.isEmpty)
    #expect(conversation.reply(to: "1").answer.kind != .answer)
  }
}
