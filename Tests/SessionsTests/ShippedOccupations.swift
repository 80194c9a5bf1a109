import Careers
import FoundationEssentials
import Sessions
import TestSupport

/// The occupations that ship and have published interests, as a session looks at them; read from the fact tables alone.
enum ShippedOccupations {
  static let profiled: [Candidate] = {
    let interests = table("interests")
    let wages = table("wages")
    let projections = table("projections")
    let entry = table("entry")
    let telework = table("telework")
    return table("occupations").keys.sorted().compactMap { code -> Candidate? in
      let scores = Interest.allCases.compactMap { number(interests[code]?[$0.column]) }
      guard scores.count == Interest.allCases.count else { return nil }
      return TinyOccupations.candidate(
        code, code: code, scores, pay: number(wages[code]?["wage.median"]),
        change: number(projections[code]?["projection.change"]),
        openings: number(projections[code]?["projection.openings"]),
        entry: entry[code]?["entry.education"].flatMap(EntryLevel.init),
        experience: entry[code]?["entry.experience"] ?? "none",
        telework: number(telework[code]?["telework.possible"]))
    }
  }()

  /// The cells of a table by the code of their row and the name of their column.
  private static func table(_ name: String) -> [String: [String: String]] {
    let path = TinyCorpus.repository + "/Corpus/facts/\(name).tsv"
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return [:] }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = (lines.first ?? []).map { String($0.prefix { $0 != " " }) }
    var rows: [String: [String: String]] = [:]
    for line in lines.dropFirst() { rows[line[0]] = Dictionary(zip(columns, line)) { first, _ in first } }
    return rows
  }

  private static func number(_ cell: String?) -> Double? { cell.flatMap { Double($0) } }
}
