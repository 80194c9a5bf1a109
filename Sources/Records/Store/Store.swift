internal import Files
internal import GRDB
internal import Glibc

/// The one database that conversations, sessions and cases are kept in.
///
/// Several programs may use it at once. Whatever a method has written when it returns survives a kill and a power cut:
/// the log is flushed at every commit. Deleted text is overwritten, in the file and in its log.
package struct Store: Sendable {
  let database: DatabaseQueue
  /// The file.
  package let path: String

  /// How long a writer waits for the others before it gives up.
  package static let patience = 10.0

  /// A store that was opened, and what the person should be told about it.
  package struct Opening: Sendable {
    package var store: Store
    package var notes: [String]
  }

  /// The database in `folder`.
  package static func file(in folder: String) -> String { folder + "/records.sqlite" }

  /// Opens `records.sqlite` in `folder`, making both where they are missing: the folder for its owner alone (0700), the
  /// file too (0600).
  ///
  /// A file that is no database, or damaged, is moved aside under a name that `notes` tells, and an empty store begun.
  /// Throws `locked` while they are under a passphrase, `newer` if a later program has changed the tables, and `unwritable`, `full`, `busy` or `failed`; nothing is
  /// changed on disk then.
  package static func open(in folder: String, patience: Double = patience) throws(RecordsError) -> Opening {
    let path = file(in: folder)
    // SQLite's switch to the write-ahead log does not wait for others as its other locks do.
    let door = try StoreLock(folder, wait: patience)
    defer { door.close() }
    if isLocked(in: folder) { throw RecordsError(.locked, sealedPath(in: folder)) }
    do {
      return Opening(store: try Store(opening: path, patience: patience), notes: [])
    } catch  where error.fault == .corrupt {
      let aside = try setAside(path)
      let store = try Store(opening: path, patience: patience)
      let note =
        "\(path) was damaged and cannot be read. It was moved to \(aside), unchanged, and an empty one begun; "
        + "earlier transcripts are only there."
      return Opening(store: store, notes: [note])
    }
  }

  private init(opening path: String, patience: Double) throws(RecordsError) {
    self.path = path
    try Self.makePrivateFile(path)
    do {
      database = try DatabaseQueue(path: path, configuration: Self.configuration(patience: patience))
      let migrator = Self.migrator
      let isNewer = try database.read { db in try migrator.hasBeenSuperseded(db) }
      if isNewer { throw RecordsError(.newer, path) }
      try migrator.migrate(database)
    } catch {
      throw RecordsError(error, path)
    }
  }

  private static func configuration(patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
      // FULL: every commit is flushed, so that an answer on the screen is an answer that is kept.
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// SQLite gives its log the rights of the database, so those must be right from the first moment.
  private static func makePrivateFile(_ path: String) throws(RecordsError) {
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
    guard file >= 0 else { throw .last(path) }
    defer { close(file) }
    var status = stat()
    if fstat(file, &status) == 0, status.st_mode & 0o077 != 0 { fchmod(file, 0o600) }
  }

  /// Moves a damaged database and its log out of the way; the new name.
  private static func setAside(_ path: String) throws(RecordsError) -> String {
    let moment = Timestamp.now
    let stamp = "\(moment.day)-\(moment.clock.filter { $0 != ":" })"
    var aside = "\(path).damaged-\(stamp)"
    var count = 1
    while access(aside, F_OK) == 0 {
      count += 1
      aside = "\(path).damaged-\(stamp)-\(count)"
    }
    guard rename(path, aside) == 0 else { throw .last(path) }
    for ending in ["-wal", "-shm"] { rename(path + ending, aside + ending) }
    return aside
  }

  /// Runs `body` in one transaction that sees one state of the store.
  func reading<Value>(_ body: (Database) throws -> Value) throws(RecordsError) -> Value {
    do { return try database.read(body) } catch { throw RecordsError(error, path) }
  }

  /// Runs `body` in one transaction; it is on disk when this returns.
  func writing<Value>(_ body: (Database) throws -> Value) throws(RecordsError) -> Value {
    do { return try database.write(body) } catch { throw RecordsError(error, path) }
  }
}

/// Held while a store is opened: one program at a time makes the file, its tables, or moves it aside.
struct StoreLock {
  private let lock: FileLock

  init(_ folder: String, wait seconds: Double) throws(RecordsError) {
    Self.makeFolder(folder)
    do throws(FileFault) {
      lock = try FileLock(folder + "/records.lock", waiting: seconds)
    } catch {
      throw error.code == EWOULDBLOCK ? RecordsError(.busy, error.path) : RecordsError(error)
    }
  }

  func close() { lock.release() }

  /// What cannot be made is noticed when the lock is.
  private static func makeFolder(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return Folder.make(path) }
    if status.st_mode & 0o077 != 0, status.st_uid == getuid() { chmod(path, Folder.ownersAlone) }
  }
}
