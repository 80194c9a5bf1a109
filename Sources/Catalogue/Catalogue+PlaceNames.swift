package import Careers
internal import GRDB

extension Catalogue {
  /// The places that are said by `forms`, by form; see `PlaceName.form(_:)`.
  package func placeNames(_ forms: Set<String>) -> [String: PlaceName] {
    guard !forms.isEmpty else { return [:] }
    let marks = Array(repeating: "?", count: forms.count).joined(separator: ", ")
    let found: [(form: String, place: PlaceName?)] = rows(
      "SELECT form, name, kind FROM place_name WHERE form IN (\(marks))", StatementArguments(forms.sorted())
    ) { row in
      ((row[0] as String), PlaceName.Kind(rawValue: row[2]).map { PlaceName(row[1], $0) })
    }
    return found.reduce(into: [:]) { $0[$1.form] = $1.place }
  }

  static let placeNameTable = """
    CREATE TABLE place_name (form TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL) WITHOUT ROWID;
    """

  static func insertPlaceNames(_ places: [String: PlaceName], _ db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO place_name VALUES (?, ?, ?)")
    for (form, place) in places.sorted(by: { $0.key < $1.key }) {
      try insert.execute(arguments: [form, place.name, place.kind.rawValue])
    }
  }
}
