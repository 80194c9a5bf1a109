import Answers
import Careers
import Composing
import Dialogue
import Rendering
import TestSupport
import Testing
import Understanding

@Suite struct AnswerTextTests {
  private let answer = Answer(
    kind: .answer, intents: ["salary"], confidence: 0.5,
    corrections: [Spelling.Correction(from: "libary", to: "library")],
    parts: [
      .paragraph("Pay is good."), .label("Why"), .item("one", number: nil), .item("two", number: nil),
      .paragraph("Then:"), .item("first", number: 1), .item("second", number: 2),
    ],
    rest: [Answer.Remainder(blocks: [Block(kind: .paragraph, prose: Prose("rest"))])],
    citations: [
      Citation(source: source("a", "May survey", "2025-05"), locator: "25-4031"),
      Citation(source: source("b", "a page", "undated"), locator: ""),
    ],
    choices: [Answer.Choice("What next?"), Answer.Choice("And then?")])

  @Test func `an answer is set out in blocks, items close together, sources and next questions last`() {
    expectText(
      AnswerText(style: .plain).text(answer),
      """
      (I read “libary” as “library”.)

      Pay is good.

      Why
        - one
        - two

      Then:

        1. first
        2. second

      Sources: May survey, May 2025 (25-4031); a page, no date.

      Next questions (or “more” for the rest of this):
        1. What next?
        2. And then?
      """)
  }

  @Test func `the body of an answer is what is said and nothing else`() {
    expectText(
      AnswerText(style: .plain).body(answer),
      "Pay is good.\n\nWhy\n  - one\n  - two\n\nThen:\n\n  1. first\n  2. second")
  }

  @Test func `colour marks headings, numbers and sources, and leaves the words as they are`() {
    let coloured = AnswerText(style: Style(columns: 40, colour: true)).text(answer)
    #expect(coloured.contains("\u{1B}[1mWhy\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[36m  1. \u{1B}[0mWhat next?"))
    #expect(coloured.contains("\u{1B}[2mSources: May survey, May 2025"))
    let plain = coloured.replacing(#/\u{1B}\[[0-9]*m/#, with: "")
    #expect(plain == AnswerText(style: Style(columns: 40)).text(answer))
  }

  @Test func `a question asked back shows only its choices`() {
    let question = Answer(
      kind: .clarification, parts: [.paragraph("Which career do you mean?")], choices: [Answer.Choice("Archivists")])
    expectText(AnswerText(style: .plain).text(question), "Which career do you mean?\n\n  1. Archivists")
  }

  @Test func `a table is aligned, numbers to the right, and stands in blocks where the window is narrow`() {
    let table = Part.Table(
      headings: ["", "Median", "Since"], rows: [["Librarians", "$68,270", "May"], ["Archivists", "$4,550", "2024"]])
    let answer = Answer(kind: .answer, parts: [.table(table)])
    expectText(
      AnswerText(style: Style(columns: 60)).text(answer),
      """
                    Median  Since
        Librarians  $68,270  May
        Archivists   $4,550  2024
      """.replacing("              Median", with: "               Median"))
    expectText(
      AnswerText(style: Style(columns: 20)).text(answer),
      """
        Librarians
          Median: $68,270
          Since: May
        Archivists
          Median: $4,550
          Since: 2024
      """)
  }

  @Test func `bars are drawn to scale, and left out where drawings are not wanted`() {
    let bars = Part.Bars(
      title: "Pay",
      bars: [
        Part.Bar(label: "low", value: 25, spoken: "$25"),
        Part.Bar(label: "high", value: 100, spoken: "$100"),
        Part.Bar(label: "none", value: 0, spoken: "$0"),
      ])
    let answer = Answer(kind: .answer, parts: [.paragraph("So:"), .bars(bars)])
    expectText(
      AnswerText(style: Style(columns: 80)).text(answer),
      """
      So:

      Pay
        low    $25  ████████
        high  $100  ████████████████████████████████
        none    $0  █
      """)
    expectText(AnswerText(style: .plain).text(answer), "So:")
    expectText(AnswerText(style: Style(columns: 19)).text(answer), "So:")
  }
}

private func source(_ id: String, _ short: String, _ date: String) -> Source {
  Source(
    id: Source.ID(id), title: short, short: short, publisher: "P", date: Period(date) ?? unknown, place: "US",
    licence: "none", attribution: "A")
}

let unknown = Source.undated

extension Source {
  /// A date for tests that do not care.
  fileprivate static var undated: Period {
    guard let period = Period("undated") else { preconditionFailure("undated is a period") }
    return period
  }
}
