internal import GRDB
internal import Glibc
internal import Synchronization

/// The corpus compiled into one SQLite file, looked up by key.
///
/// Opened read-only; every question costs a handful of indexed look-ups. Careers are known by number, which is their
/// place in the order of titles.
package struct Catalogue: Sendable {
  let database: DatabaseQueue
  let parts: AttachedBlobs
  let memory = LookupCache()
  /// The file; nil for a catalogue in memory.
  package let path: String?
  private let trouble = Trouble()

  /// The first fault that a look-up met since the catalogue was opened, in SQLite's words; nil while there was none. What
  /// was looked up then was found empty, so that answers may lack what the corpus holds.
  package var fault: String? { trouble.first }

  /// The version of the layout; changed whenever a table changes, so that an old file is rebuilt.
  package static let layout = 17

  /// Opens the catalogue at `path`, which must have been compiled from what `fingerprint` stands for.
  ///
  /// Throws `missing`, `outdated` or `corrupt`; nothing is changed on disk.
  package init(opening path: String, fingerprint: String) throws(CatalogueError) {
    guard access(path, F_OK) == 0 else { throw .missing }
    var configuration = Configuration()
    configuration.readonly = true
    // Nobody writes to the file once it has its name, so the shared lock may as well be kept: asking for it again at
    // every look-up costs more than the look-up.
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      // No transaction: the file never changes, and beginning one costs more than the look-up.
      let found = try database.unsafeReentrantRead { db in
        try Row.fetchAll(db, sql: "SELECT key, value FROM meta").reduce(into: [String: String]()) { meta, row in
          let (key, value): (String, String) = (Columns(row: row)[0], Columns(row: row)[1])
          meta[key] = value
        }
      }
      guard found["fingerprint"] == fingerprint else { throw CatalogueError.outdated }
      guard let parts = AttachedBlobs(mapping: path), found["parts"] == String(parts.size) else {
        throw CatalogueError.corrupt
      }
      self.parts = parts
      self.path = path
    } catch let error as CatalogueError {
      throw error
    } catch {
      throw .corrupt
    }
  }

  init(_ database: DatabaseQueue, parts: AttachedBlobs) {
    self.database = database
    self.parts = parts
    path = nil
  }

  /// A part that another target compiled, as bytes that stay where they are as long as `owner` lives; nil if there is
  /// none.
  package func part(_ name: String) -> (bytes: UnsafeRawBufferPointer, owner: AnyObject)? {
    rows("SELECT place, size FROM part WHERE name = ?", [name]) { row in parts.bytes(row[0], row[1]) }.first
      .map { ($0, parts) }
  }

  /// Every row of `sql`, through `body`.
  ///
  /// The file never changes while it is open, so no transaction is begun; the statement is compiled once and kept. Both
  /// together make a look-up thirty times cheaper. A damaged page gives nothing and is noted as a `fault`, so that a bad
  /// disk spoils an answer and not the program, and the person is told.
  func rows<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (Columns) throws -> Value?
  ) -> [Value] {
    do {
      return try database.unsafeReentrantRead { db in
        let cursor = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
        var values: [Value] = []
        while let row = try cursor.next() {
          if let value = try body(Columns(row: row)) { values.append(value) }
        }
        return values
      }
    } catch {
      trouble.note((error as? DatabaseError)?.message ?? "\(error)")
      return []
    }
  }

  /// The first fault of a catalogue that may be shared.
  private final class Trouble: Sendable {
    private let kept = Mutex<String?>(nil)

    var first: String? { kept.withLock { $0 } }

    func note(_ fault: String) { kept.withLock { $0 = $0 ?? fault } }
  }
}
