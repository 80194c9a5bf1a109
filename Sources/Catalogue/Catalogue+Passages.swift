package import Careers
internal import GRDB
internal import Language

extension Catalogue {
  /// A section that a text search found.
  package struct Passage: Equatable, Sendable {
    package var career: Int
    package var section: Section.ID
    /// Higher is better.
    package var score: Double
  }

  /// The careers whose profile fits `words` best, best first, at most `limit`: their names, activities, skills, knowledge
  /// and tools. Ranked by SQLite's BM25; ties keep the order of titles. With `all`, only those that have every word.
  package func profiles(for words: [String], all: Bool = false, limit: Int = 5) -> [Int] {
    guard !words.isEmpty else { return [] }
    let pattern = fullTextQuery(words, all: all)
    return rows(
      "SELECT rowid - 1 FROM profile WHERE profile MATCH ? ORDER BY bm25(profile), rowid LIMIT ?", [pattern, limit]
    ) { $0[0] as Int }
  }

  /// The careers whose names or activities have `words`, best first, at most `limit`.
  ///
  /// Words are not stemmed, since an engine is no engineering: they are looked for as they are, in the singular, and in
  /// the other forms of a verb in -ing. A name counts three times an activity. Ranked by SQLite's BM25; ties keep the
  /// order of titles.
  package func careers(doing words: [String], limit: Int) -> [Int] {
    let forms = words.flatMap(Self.forms)
    guard !forms.isEmpty else { return [] }
    return rows(
      "SELECT rowid - 1 FROM work WHERE work MATCH ? ORDER BY bm25(work, 3.0, 1.0), rowid LIMIT ?",
      [fullTextQuery(forms, all: false), limit]
    ) { $0[0] as Int }
  }

  /// `selling` as `selling`, `sell`, `sells`, `seller`; `engines` as `engines`, `engine`; `draw` as `draw`, `draws`,
  /// `drawing`.
  private static func forms(of word: String) -> [String] {
    let plain = singular(word)
    var forms = [word, plain, plain + "s"]
    let base = plain.hasSuffix("ing") && plain.utf8.count > 5 ? String(plain.dropLast(3)) : plain
    // Only after a verb: who builds an engine is no engineer.
    forms += base == plain ? [base + "ing"] : [base, base + "s", base + "er", base + "ers"]
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }

  /// The sections whose text fits `words` best, best first, at most `limit`; in one career or in all.
  ///
  /// Words are joined by OR and ranked by SQLite's BM25; stop words must be left out by the caller, since a common word
  /// costs a hundred times what it is worth. Equal scores keep the order of careers and sections. The score is taken
  /// from the column `rank`: SQLite refuses to call `bm25()` where rows are grouped.
  package func passages(for words: [String], career: Int? = nil, limit: Int = 5) -> [Passage] {
    guard !words.isEmpty else { return [] }
    let pattern = fullTextQuery(words, all: false)
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

  /// A block of a written text that a text search found.
  package struct Found: Equatable, Sendable {
    package var career: Int
    package var section: Section.ID
    package var block: Block
  }

  /// The best block of every section whose text has one with `words`, best first: all of them, or any.
  ///
  /// Ranked by SQLite's BM25; equal ones keep the order of careers and blocks. Stop words must be left out by the caller.
  package func blocks(with words: [String], all: Bool) -> [Found] {
    guard !words.isEmpty else { return [] }
    // Of the columns that stand bare beside one min(), SQLite takes the row that has the minimum.
    return rows(
      """
      SELECT b.career, b.section, b.kind, b.text, b.sources, b.line, min(s.score) AS best
      FROM (SELECT rowid AS id, rank AS score FROM passage WHERE passage MATCH ?) s
      JOIN block b ON b.id = s.id
      GROUP BY b.career, b.section ORDER BY best, b.career, b.id
      """, [fullTextQuery(words, all: all)]
    ) { row in
      Found(
        career: row[0], section: Section.ID(row[1]),
        block: Block(
          kind: Block.Kind(rawValue: row[2]) ?? .paragraph, prose: Prose(row[3]),
          sources: (row[4] as String).split(separator: " ").map { Source.ID(String($0)) }, line: row[5]))
    }
  }
}
