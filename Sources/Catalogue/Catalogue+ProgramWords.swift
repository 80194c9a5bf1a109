package import Careers
internal import GRDB

extension Catalogue {
  /// Whether `word` is on its list.
  package func knows(_ word: ProgramWord) -> Bool {
    memory.programWord(word) {
      rows("SELECT 1 FROM program_word WHERE kind = ? AND word = ?", [word.kind.rawValue, word.text]) { _ in true }
        .first
    }
  }

  static let programWordTable =
    "CREATE TABLE program_word (kind TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (kind, word)) WITHOUT ROWID;"

  static func insertProgramWords(_ words: [ProgramWord], _ db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO program_word VALUES (?, ?)")
    for word in words { try insert.execute(arguments: [word.kind.rawValue, word.text]) }
  }
}
