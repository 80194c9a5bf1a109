package import Careers
internal import GRDB

extension Catalogue {
  /// What is said of `cause`; nil if the corpus has no words for it.
  package func words(for cause: Cause) -> CauseWords? {
    memory.words(for: cause) {
      rows("SELECT rise, fall, means FROM cause WHERE id = ?", [cause.rawValue]) { row in
        CauseWords(
          cause, rise: row[0], fall: row[1], means: (row[2] as String?).flatMap(CauseWords.Means.init))
      }.first
    }
  }

  static let causeTable = "CREATE TABLE cause (id TEXT PRIMARY KEY, rise TEXT, fall TEXT, means TEXT) WITHOUT ROWID;"

  static func insertCauses(_ causes: [CauseWords], _ db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO cause VALUES (?, ?, ?, ?)")
    for words in causes {
      try insert.execute(arguments: [words.cause.rawValue, words.rise, words.fall, words.means?.rawValue])
    }
  }
}
