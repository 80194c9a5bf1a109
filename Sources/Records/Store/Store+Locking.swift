internal import FoundationEssentials
internal import GRDB
internal import Glibc

extension Store {
  /// Where the sealed records of `folder` are while they are locked.
  static func sealedPath(in folder: String) -> String { folder + "/records.sealed" }

  /// Whether the records in `folder` are locked.
  package static func isLocked(in folder: String) -> Bool { access(sealedPath(in: folder), F_OK) == 0 }

  /// Puts the records in `folder` under `passphrase`, in one sealed file, and overwrites the open ones.
  ///
  /// Until they are unlocked nothing is kept and nothing found. Throws `busy` while another program uses them. A kill
  /// in the middle leaves the open records, or both, never neither.
  package static func lock(
    in folder: String, _ passphrase: String, cost: UInt8 = Sealed.cost, patience: Double = patience
  ) throws {
    let store = try open(in: folder, patience: patience).store
    let door = try Door(folder, wait: patience)
    defer { door.close() }
    do {
      // Leaving the write-ahead log needs the database for oneself: another program that has it open is found so.
      let mode = try store.database.writeWithoutTransaction { db in
        try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }
      guard mode == "delete" else { throw RecordsError(.busy, store.path) }
      try store.database.close()
    } catch { throw RecordsError(error, store.path) }
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: store.path)))
    try write(try Sealed.seal(bytes, passphrase, cost: cost), to: sealedPath(in: folder))
    try overwrite(store.path, bytes.count)
    guard unlink(store.path) == 0 else { throw RecordsError.last(store.path) }
  }

  /// Opens the records in `folder` again; throws `SealError.wrongPassphrase`, and nothing has changed then.
  package static func unlock(in folder: String, _ passphrase: String) throws {
    let door = try Door(folder, wait: patience)
    defer { door.close() }
    let sealed = sealedPath(in: folder)
    let bytes = try Sealed.open([UInt8](try Data(contentsOf: URL(filePath: sealed))), passphrase)
    try write(bytes, to: folder + "/records.sqlite")
    guard unlink(sealed) == 0 else { throw RecordsError.last(sealed) }
  }

  /// Writes `bytes` beside `path`, flushes them, and gives them their name.
  private static func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
    let draft = path + ".new"
    unlink(draft)
    let file = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .last(path) }
    defer { close(file) }
    guard fill(file, bytes), rename(draft, path) == 0 else {
      let error = RecordsError.last(path)
      unlink(draft)
      throw error
    }
  }

  /// Writes zeros over the `count` bytes of the file: it keeps its place on the disk until then.
  private static func overwrite(_ path: String, _ count: Int) throws(RecordsError) {
    let file = Glibc.open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last(path) }
    defer { close(file) }
    guard fill(file, [UInt8](repeating: 0, count: count)) else { throw .last(path) }
  }

  private static func fill(_ file: Int32, _ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      start += count
    }
    return fsync(file) == 0
  }
}
