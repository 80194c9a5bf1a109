internal import GRDB

extension Store {
  /// What SQLite finds wrong in the database in `folder`, looked at without changing or making anything; nil when all is
  /// well, or there is none.
  package static func fault(in folder: String) -> String? {
    let path = file(in: folder)
    var configuration = Configuration()
    configuration.readonly = true
    do {
      let database = try DatabaseQueue(path: path, configuration: configuration)
      let found = try database.read { db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") }
      return found == "ok" ? nil : found
    } catch {
      return (error as? DatabaseError)?.message ?? "\(error)"
    }
  }
}
