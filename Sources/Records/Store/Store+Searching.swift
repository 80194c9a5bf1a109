internal import GRDB
internal import Language

extension Store {
  /// A turn that a search found.
  package struct Match: Equatable, Sendable {
    package var code: Code
    package var client: String?
    package var time: Timestamp
    package var number: Int
    package var asked: String
    /// The passage where the words stand, in pieces.
    package var passage: [Piece]

    /// A piece of text, and whether it is one of the words that were looked for.
    package struct Piece: Equatable, Sendable {
      package var text: String
      package var isMarked: Bool

      package init(_ text: String, isMarked: Bool = false) {
        self.text = text
        self.isMarked = isMarked
      }
    }
  }

  /// How many of the latest turns that hold the words are ranked: ranking costs as much as there are turns to rank.
  private static let ranked = 2_000
  /// Words of a passage.
  private static let passageWords = 24

  /// The turns that hold `words` in what was typed or shown, best first by BM25; equal ones latest first.
  ///
  /// Words are matched by their stem, and words that say little are passed over unless there are no others. Turns that
  /// hold all of them come alone; only where there is none, those that hold any. Of very many, the latest are ranked.
  /// Turns in which the person was in distress are found only with `includingDistress`.
  package func search(
    _ words: String, limit: Int = 20, includingDistress: Bool = false
  ) throws(RecordsError) -> [Match] {
    let all = Question(words).words.map(\.text)
    let telling = all.filter { !stopWords.contains($0) }
    let terms = telling.isEmpty ? all : telling
    guard !terms.isEmpty else { return [] }
    return try reading { db in
      let found = try matches(fullTextQuery(terms, all: true), limit, includingDistress, db)
      return found.isEmpty && terms.count > 1
        ? try matches(fullTextQuery(terms, all: false), limit, includingDistress, db) : found
    }
  }

  private func matches(
    _ query: String, _ limit: Int, _ includingDistress: Bool, _ db: Database
  ) throws -> [Match] {
    let hidden = includingDistress ? "" : "AND rowid NOT IN (SELECT id FROM turn WHERE distress)"
    // Passages are cut only for the turns that are given back: cutting costs more than ranking.
    let sql = """
      WITH latest AS MATERIALIZED (SELECT rowid FROM words WHERE words MATCH :query ORDER BY rowid DESC LIMIT :ranked),
        best AS MATERIALIZED (
          SELECT rowid AS id, bm25(words, 2.0, 1.0) AS score
          FROM words WHERE words MATCH :query AND rowid >= (SELECT MIN(rowid) FROM latest) \(hidden)
          ORDER BY score, rowid DESC LIMIT :limit)
      SELECT t.code, t.client, n.number, n.time, n.time_offset, n.asked,
        snippet(words, -1, char(2), char(3), '…', \(Self.passageWords)) AS passage
      FROM best CROSS JOIN words ON words.rowid = best.id AND words MATCH :query
        JOIN turn n ON n.id = best.id JOIN transcript t ON t.id = n.transcript
      ORDER BY best.score, best.id DESC
      """
    return try Row.fetchAll(db, sql: sql, arguments: ["query": query, "ranked": Self.ranked, "limit": limit])
      .compactMap { row in
        try Code(row.value("code")).map { code in
          try Match(
            code: code, client: row.value("client"),
            time: Timestamp(seconds: row.value("time"), offset: row.value("time_offset")),
            number: row.value("number"), asked: row.value("asked"), passage: Self.pieces(row.value("passage")))
        }
      }
  }

  /// `text` cut at the signs around marked words. What was typed and shown holds no such signs: it was cleaned.
  private static func pieces(_ text: String) -> [Match.Piece] {
    var pieces: [Match.Piece] = []
    for (index, part) in text.split(separator: "\u{2}", omittingEmptySubsequences: false).enumerated() {
      let halves = part.split(separator: "\u{3}", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0, halves.count == 2 { pieces.append(Match.Piece(String(halves[0]), isMarked: true)) }
      let rest = String(halves.last ?? "")
      if !rest.isEmpty { pieces.append(Match.Piece(rest)) }
    }
    return pieces
  }
}
