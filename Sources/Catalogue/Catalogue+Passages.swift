package import Careers
internal import GRDB

extension Catalogue {
  /// A section that a text search found.
  package struct Passage: Equatable, Sendable {
    package var career: Int
    package var section: Section.ID
    /// Higher is better.
    package var score: Double
  }

  /// The careers whose profile fits `words` best, best first, at most `limit`: their names, activities, skills, knowledge
  /// and tools. Ranked by SQLite's BM25; ties keep the order of titles.
  package func profiles(for words: [String], limit: Int = 5) -> [Int] {
    guard !words.isEmpty else { return [] }
    let pattern = words.map { "\"" + $0.filter { $0 != "\"" } + "\"" }.joined(separator: " OR ")
    return rows(
      "SELECT rowid - 1 FROM profile WHERE profile MATCH ? ORDER BY bm25(profile), rowid LIMIT ?", [pattern, limit]
    ) { $0[0] as Int }
  }

  /// The sections whose text fits `words` best, best first, at most `limit`; in one career or in all.
  ///
  /// Words are joined by OR and ranked by SQLite's BM25; stop words must be left out by the caller, since a common word
  /// costs a hundred times what it is worth. Equal scores keep the order of careers and sections. The score is taken
  /// from the column `rank`: SQLite refuses to call `bm25()` where rows are grouped.
  package func passages(for words: [String], career: Int? = nil, limit: Int = 5) -> [Passage] {
    guard !words.isEmpty else { return [] }
    let pattern = words.map { "\"" + $0.filter { $0 != "\"" } + "\"" }.joined(separator: " OR ")
    return rows(
      """
      SELECT b.career, b.section, -min(s.score) AS best
      FROM (SELECT rowid AS id, rank AS score FROM passage WHERE passage MATCH ?1) s
      JOIN block b ON b.id = s.id
      WHERE ?2 IS NULL OR b.career = ?2
      GROUP BY b.career, b.section ORDER BY best DESC, b.career, min(b.id) LIMIT ?3
      """, [pattern, career, limit]
    ) { Passage(career: $0[0], section: Section.ID($0[1]), score: $0[2]) }
  }
}
