import Careers
import Language
import Sessions
import TestSupport
import Understanding

/// Occupations that exist nowhere, with profiles that can be reckoned by hand.
enum TinyOccupations {
  /// The figures of an occupation, by the name of their column.
  typealias Figures = [String: Figure]

  /// One occupation without its figures.
  static func candidate(
    _ title: String, code: String, _ interests: [Double]?, pay: Double? = 40_000, change: Double? = 5,
    openings: Double? = 10_000, entry: EntryLevel? = .highSchool, experience: String = "none", telework: Double? = 0,
    values: [WorkValue: Double] = [:]
  ) -> Candidate {
    occupation(
      title, code: code, interests, pay: pay, change: change, openings: openings, entry: entry, experience: experience,
      telework: telework, values: values
    ).candidate
  }

  /// One occupation: its interests in the order of RIASEC and whatever else matters.
  static func occupation(
    _ title: String, code: String, _ interests: [Double]?, pay: Double? = 40_000, p25: Double? = nil,
    p10: Double? = nil,
    change: Double? = 5, openings: Double? = 10_000, entry: EntryLevel? = .highSchool, experience: String = "none",
    telework: Double? = 0, values: [WorkValue: Double] = [:]
  ) -> (candidate: Candidate, figures: Figures) {
    var figures: Figures = [:]
    func add(_ name: String, _ number: Double?, _ unit: Careers.Unit, _ date: String) {
      guard let number, let date = Period(date) else { return }
      figures[name] = Figure(
        name: name, label: name, key: code, value: .number(number), unit: unit, source: "census", place: "US",
        date: date)
    }
    func add(_ name: String, _ words: String?) {
      guard let words, let date = Period("2024-34") else { return }
      figures[name] = Figure(
        name: name, label: name, key: code, value: .words(words), unit: .text, source: "census", place: "US", date: date
      )
    }
    add("wage.median", pay, .dollarsPerYear, "2025-05")
    add("wage.p25", p25, .dollarsPerYear, "2025-05")
    add("wage.p10", p10, .dollarsPerYear, "2025-05")
    add("projection.change", change, .percent, "2024-34")
    add("projection.openings", openings, .jobsPerYear, "2024-34")
    add("telework.possible", telework, .flag, "2020")
    add("entry.education", entry?.rawValue)
    add("entry.experience", experience)
    for (interest, score) in zip(Interest.allCases, interests ?? []) {
      add(interest.column, score, .interest, "2025-12")
    }
    let known = figures
    return (
      Candidate(
        title: title, traits: Traits(code: code) { known[$0] }, values: values), known
    )
  }

  static let all = occupations.map(\.candidate)

  static let figures = Dictionary(uniqueKeysWithValues: occupations.map { ($0.candidate.code, $0.figures) })

  private static let occupations = [
    occupation("Engine Menders", code: "49-0001", [7, 3, 1, 1, 2, 4], p25: 36_000, p10: 31_000, openings: 50_000),
    occupation("Pump Menders", code: "49-0002", [7, 3, 1, 1, 2, 4], change: -6.8, openings: 400),
    occupation("Well Diggers", code: "47-0001", [7, 2, 1, 1, 2, 3], pay: 30_000, entry: .open),
    occupation(
      "Water Testers", code: "19-0001", [4, 7, 1, 2, 1, 4], pay: 90_000, entry: .doctorate, telework: 0),
    occupation(
      "Sky Watchers", code: "19-0002", [2, 7, 3, 2, 1, 3], pay: 80_000, change: 20, entry: .master, telework: 1),
    occupation("Sign Painters", code: "27-0001", [4, 2, 7, 2, 2, 2], pay: 38_000, openings: 900, entry: .certificate),
    occupation("Story Tellers", code: "27-0002", [1, 3, 7, 4, 3, 1], pay: 55_000, entry: .bachelor, telework: 1),
    occupation("Night Nurses", code: "29-0001", [3, 4, 1, 7, 1, 3], pay: 75_000, change: 9, entry: .associate),
    occupation("Child Minders", code: "39-0001", [2, 1, 3, 7, 2, 2], pay: 29_000, change: -2, entry: .highSchool),
    occupation("Market Callers", code: "41-0001", [1, 1, 2, 3, 7, 4], pay: 52_000, entry: .highSchool, telework: 1),
    occupation(
      "Town Clerks", code: "43-0001", [1, 2, 1, 3, 3, 7], pay: 45_000, change: -3, entry: .associate,
      experience: "5 years or more", telework: 1),
    occupation("Odd Hands", code: "51-0001", nil),
  ]

  /// All occupations together.
  static let total = candidate("All", code: "00-0000", nil, pay: 50_000, change: 3).traits

  static let today = Day(number: 20_782)

  /// Those that ship.
  static let cues = Cues.read(CorpusFolder(TinyCorpus.intents)).source.cues

  static func setting(pointers: Pointers = Pointers(), steps: [String] = []) -> Setting {
    Setting(
      today: today, all: total, cues: cues, candidates: { all }, figure: { figures[$0]?[$1] },
      pointers: { _ in pointers },
      steps: { _ in steps })
  }
}
