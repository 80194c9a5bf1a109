internal import Files
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
  /// Until they are unlocked nothing is kept and nothing found. Files of the names `beside` that are in the folder are
  /// sealed with them, each by itself. Throws `busy` while another program uses them. A kill in the middle leaves the
  /// open records, or both, never neither.
  package static func lock(
    in folder: String, _ passphrase: String, beside names: [String] = [], cost: UInt8 = Sealed.cost,
    patience: Double = patience
  ) throws {
    let store = try open(in: folder, patience: patience).store
    let door = try StoreLock(folder, wait: patience)
    defer { door.close() }
    do {
      // Leaving the write-ahead log needs the database for oneself: another program that has it open is found so.
      let mode = try store.database.writeWithoutTransaction { db in
        try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }
      guard mode == "delete" else { throw RecordsError(.busy, store.path) }
      try store.database.close()
    } catch { throw RecordsError(error, store.path) }
    // The records last: that they are sealed is what says that all is locked.
    let others = names.map { "\(folder)/\($0)" }
    let open = others.filter { access($0, F_OK) == 0 } + [store.path]
    for path in others where !open.contains(path) { unlink(sealed(path)) }
    var sizes: [Int] = []
    for path in open {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      try write(try Sealed.seal(bytes, passphrase, cost: cost), to: sealed(path))
      sizes.append(bytes.count)
    }
    for (path, size) in zip(open, sizes) {
      do throws(FileFault) { try WholeFile.overwrite(path, size) } catch { throw RecordsError(error) }
      guard unlink(path) == 0 else { throw RecordsError.last(path) }
    }
  }

  /// The name of `path` while it is sealed: `records.sealed` for `records.sqlite`.
  private static func sealed(_ path: String) -> String {
    (path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path) + ".\(Sealed.ending)"
  }

  /// Opens the records in `folder` again, and the files of the names `beside` that were sealed with them; throws
  /// `SealError.wrongPassphrase`, and nothing has changed then.
  package static func unlock(in folder: String, _ passphrase: String, beside names: [String] = []) throws {
    let door = try StoreLock(folder, wait: patience)
    defer { door.close() }
    let others = names.map { "\(folder)/\($0)" }.filter { access(sealed($0), F_OK) == 0 }
    // The records first, so that a wrong passphrase is found; they are open when nothing else is sealed any more.
    let paths = [file(in: folder)] + others
    let contents = try paths.map {
      try Sealed.open([UInt8](try Data(contentsOf: URL(filePath: sealed($0)))), passphrase)
    }
    for (path, bytes) in zip(paths, contents) { try write(bytes, to: path) }
    for path in paths.reversed() {
      guard unlink(sealed(path)) == 0 else { throw RecordsError.last(sealed(path)) }
    }
  }

  /// Writes `bytes` to `path`; what a program left that was killed while it did so goes, since it may lie open there.
  private static func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
    WholeFile.removeAbandonedDrafts(of: path)
    do throws(FileFault) { try WholeFile.write(bytes, to: path) } catch { throw RecordsError(error) }
  }
}
