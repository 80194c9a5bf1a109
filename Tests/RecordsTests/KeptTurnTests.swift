import Answers
import Careers
import Composing
import Dialogue
import Testing

@testable import Records

@Suite struct KeptTurnTests {
  @Test func `a turn of a conversation is kept with all that was said and where it comes from`() throws {
    let period = try #require(Period("2025-05"))
    let source = Source(
      id: "census", title: "The Census of Trades", short: "the Census", publisher: "P", date: period, place: "US",
      licence: "L", attribution: "A")
    let figure = Figure(
      name: "wage.median", label: "annual wage, median", key: "99-1000", value: .number(44_580), unit: .dollarsPerYear,
      source: "census", place: "US", date: period)
    let career = Career(
      id: "lamplighters", title: "Lamplighters", singular: "lamplighter", code: "99-1000", category: "Light")
    let bars = Part.Bars(
      title: "Annual wage", bars: [Part.Bar(label: "median", value: 44_580, spoken: "$44,580")])
    let answer = Answer(
      kind: .noData, intents: ["salary"], confidence: 0.5, careers: [career],
      parts: [
        .paragraph("They earn $44,580."), .item("So.", number: 2), .label("L"),
        .table(Part.Table(headings: ["a"], rows: [["b"]])), .bars(bars),
      ],
      sections: [Answer.Place(career: "Lamplighters", section: "salary")], figures: [figure],
      citations: [Citation(source: source, locator: "99-1000")], choices: [Answer.Choice("And then?")])
    let turn = Transcript.Turn(
      Dialogue.Turn(question: "how much", answer: answer), shown: "They earn $44,580.", time: Samples.started)
    #expect(
      turn
        == Transcript.Turn(
          number: 0, time: Samples.started, asked: "how much", shown: "They earn $44,580.",
          reply: Transcript.Reply(
            kind: "no-data", intents: ["salary"], confidence: 0.5, careers: ["Lamplighters"],
            parts: [
              .paragraph("They earn $44,580."), .item("So.", number: 2), .label("L"),
              .table(Part.Table(headings: ["a"], rows: [["b"]])), .bars(bars),
            ],
            sections: [Transcript.Place(career: "Lamplighters", section: "salary")],
            figures: [
              Transcript.Figure(
                name: "annual wage, median", value: 44_580, spoken: "$44,580", unit: "USD/year", of: "99-1000",
                place: "US", date: "2025-05", source: "census")
            ],
            citations: [
              Transcript.Citation(source: "census", title: "The Census of Trades", date: "2025-05", locator: "99-1000")
            ],
            suggestions: ["And then?"])))
  }
}
