package import Careers
internal import GRDB

extension Catalogue {
  /// The element that the official model calls `name`; nil if the corpus has no words for it.
  package func element(_ name: String) -> Element? {
    memory.element(name) {
      rows("SELECT plain, general, part, subject FROM element WHERE name = ?", [name]) { row in
        Element(
          name, plain: row[0], isGeneral: row[1] != 0, part: (row[2] as String?).flatMap(Element.Part.init),
          subject: row[3])
      }.first
    }
  }

  static let elementTable = """
    CREATE TABLE element (
      name TEXT PRIMARY KEY, plain TEXT NOT NULL, general INTEGER NOT NULL, part TEXT, subject TEXT) WITHOUT ROWID;
    """

  static func insertElements(_ elements: [Element], _ db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO element VALUES (?, ?, ?, ?, ?)")
    for element in elements {
      try insert.execute(arguments: [
        element.name, element.plain, element.isGeneral ? 1 : 0, element.part?.rawValue, element.subject,
      ])
    }
  }
}
