internal import Careers
internal import GRDB

extension Catalogue {
  /// The work values of all occupations, 1 to 7: by occupation code, then by column, such as `value.achievement`.
  ///
  /// Read in one walk over a table that holds nothing else.
  package func workValues() -> [String: [String: Double]] {
    var values: [String: [String: Double]] = [:]
    for (code, name, number) in rows(
      "SELECT code, name, number FROM work_value", [],
      { row in (row[0] as String, row[1] as String, row[2] as Double) })
    {
      values[code, default: [:]][name] = number
    }
    return values
  }

  static let workValueTable = """
    CREATE TABLE work_value (
      code TEXT NOT NULL, name TEXT NOT NULL, number REAL NOT NULL, PRIMARY KEY (code, name)) WITHOUT ROWID;
    """

  static func insertWorkValues(of facts: Facts, _ db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO work_value VALUES (?, ?, ?)")
    for figure in facts.all where figure.name.hasPrefix("value.") {
      if let number = figure.number { try insert.execute(arguments: [figure.key, figure.name, number]) }
    }
  }
}
