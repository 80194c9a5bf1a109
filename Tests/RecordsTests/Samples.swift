import Answers
import GRDB
import Language

@testable import Records

/// Transcripts to test with. Nobody in them exists.
enum Samples {
  static let started = Timestamp(seconds: 1_795_604_400, offset: -300)

  /// The moment `minutes` after `started`.
  static func after(_ minutes: Int) -> Timestamp { Timestamp(seconds: started.seconds + minutes * 60, offset: -300) }

  static func turn(
    _ asked: String, _ shown: String = "Well.", kind: String = "answer", safety: String? = nil, at minutes: Int = 0
  )
    -> Transcript.Turn
  {
    Transcript.Turn(
      time: after(minutes), asked: asked, shown: shown,
      reply: Transcript.Reply(kind: kind, safety: safety, parts: [.paragraph(shown)]))
  }

  /// One answer with every field filled.
  static let full = Transcript.Turn(
    number: 1, time: after(1), asked: "how much do libary technicians earn?",
    shown: "Library technicians earn a median of $44,580 a year (May 2025).",
    reply: Transcript.Reply(
      kind: "answer", intents: ["salary"], confidence: 0.97, careers: ["Library Technicians"],
      corrections: [Transcript.Correction(from: "libary", to: "library")],
      parts: [
        .paragraph("Library technicians earn a median of $44,580 a year (May 2025)."),
        .label("Beside it"), .item("Pay is lower in small towns.", number: nil), .item("Ask about steps.", number: 1),
        .table(
          Part.Table(
            headings: ["", "Median"], rows: [["Library technicians", "$44,580"], ["Archivists", "$63,000"]])),
        .bars(
          Part.Bars(
            title: "Annual wage",
            bars: [
              Part.Bar(label: "lowest tenth", value: 29_430, spoken: "$29,430"),
              Part.Bar(label: "median", value: 44_580, spoken: "$44,580"),
              Part.Bar(label: "highest tenth", value: 68_940.5, spoken: "$68,941"),
            ])),
      ],
      sections: [Transcript.Place(career: "Library Technicians", section: "salary")],
      figures: [
        Transcript.Figure(
          name: "annual wage, median", value: 44_580, spoken: "$44,580", unit: "USD/year", of: "25-4031", place: "US",
          date: "2025-05", source: "bls-oews-2025"),
        Transcript.Figure(
          name: "typical education", value: nil, spoken: "postsecondary certificate", unit: "text", of: "25-4031",
          place: "US", date: "2024-34", source: "bls-ep-2024"),
      ],
      citations: [
        Transcript.Citation(
          source: "bls-oews-2025", title: "Occupational Employment and Wage Statistics", date: "2025-05",
          locator: "25-4031")
      ],
      suggestions: ["What is the job outlook for library technicians?"]))

  /// A record with something in every field.
  static func whole(_ code: Code) -> Transcript {
    Transcript(
      code: code, client: "C-104", started: started, program: "0.1.0", corpus: "2026-11-20",
      counselling: Counselling(
        goal: "Work with books, near home", situation: ["Changing careers", "High school diploma"],
        interests: [
          Counselling.Interest(name: "Realistic", score: 12, most: 25),
          Counselling.Interest(name: "Investigative", score: 17, most: 25),
          Counselling.Interest(name: "Artistic", score: 19, most: 25),
          Counselling.Interest(name: "Social", score: 18, most: 25),
          Counselling.Interest(name: "Enterprising", score: 8, most: 25),
          Counselling.Interest(name: "Conventional", score: 23, most: 25),
        ],
        values: ["Support", "Independence"], limits: ["At least $40,000 a year"],
        shortlist: [
          Counselling.Candidate(
            career: "Library Technicians", code: "25-4031", reasonsFor: ["It fits your Conventional interests."],
            reasonsAgainst: ["Jobs are projected to fall by 6.8 percent (2024-34)."], own: "Quiet work, near home."),
          Counselling.Candidate(career: "Archivists", code: "25-4011"),
        ],
        dropped: [Counselling.Candidate(career: "Bakers", code: "51-3011", own: "too early in the morning")]),
      plan: [
        Step(number: 1, kind: .goal, text: "Be hired by a public library", owner: "client"),
        Step(number: 2, text: "Call the college about its certificate", owner: "advisor", due: Day("2026-12-04")),
        Step(number: 3, text: "Visit the town library", owner: "client", due: Day("2026-11-30"), status: .done),
      ],
      notes: [
        Note(time: after(20), text: "Sure of the field, unsure of the schooling."),
        Note(time: after(21), kind: .referral, text: "County adult education center"),
      ],
      turns: [full, numbered(2, turn("what about glass weighers", "I know no such career.", kind: "unknown-career"))])
  }

  static func numbered(_ number: Int, _ turn: Transcript.Turn) -> Transcript.Turn {
    var turn = turn
    turn.number = number
    return turn
  }
}

extension Store {
  /// Keeps what a session found, as if a turn had been kept with it.
  func keep(_ counselling: Counselling, of code: Code, at time: Timestamp) throws {
    try writing { db in
      try db.execute(
        sql: "UPDATE transcript SET counselling = ?, changed = ? WHERE code = ?",
        arguments: [counselling.json.line, time.seconds, code.description])
    }
  }
}
