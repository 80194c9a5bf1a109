package import Careers
internal import GRDB

extension Catalogue {
  /// The major group with `id`; nil if the corpus has no words for it.
  package func majorGroup(_ id: MajorGroup.ID) -> MajorGroup? {
    memory.majorGroup(id) {
      rows("SELECT official, field, work, licensed, developers FROM major_group WHERE code = ?", [id.name]) { row in
        MajorGroup(
          id, official: row[0], field: row[1], work: row[2], isOftenLicensed: row[3] != 0, hasDevelopers: row[4] != 0)
      }.first
    }
  }

  static let majorGroupTable = """
    CREATE TABLE major_group (
      code TEXT PRIMARY KEY, official TEXT NOT NULL, field TEXT NOT NULL, work TEXT NOT NULL, licensed INTEGER NOT NULL,
      developers INTEGER NOT NULL) WITHOUT ROWID;
    """

  static func insertMajorGroups(_ groups: [MajorGroup], _ db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO major_group VALUES (?, ?, ?, ?, ?, ?)")
    for group in groups {
      try insert.execute(arguments: [
        group.id.name, group.official, group.field, group.work, group.isOftenLicensed ? 1 : 0,
        group.hasDevelopers ? 1 : 0,
      ])
    }
  }
}
