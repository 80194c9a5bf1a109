internal import GRDB

/// Opens the SQLite file at `path` as a catalogue is opened and reads its list of tables: what opening costs at least.
package func openBare(_ path: String) throws {
  var configuration = Configuration()
  configuration.readonly = true
  let database = try DatabaseQueue(path: path, configuration: configuration)
  _ = try database.unsafeReentrantRead { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") }
}
