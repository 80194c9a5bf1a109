internal import FoundationEssentials
internal import Glibc

/// Files that appear whole or not at all: written beside their place first, flushed, then given their name.
package enum WholeFile {
  /// The rights of a file that is its owner's alone.
  package static let ownersAlone: UInt32 = 0o600
  /// The rights of a file that others may read, as far as the person's mask allows it.
  package static let readByAll: UInt32 = 0o666

  /// Writes `bytes` to `path`. A file that is there stays if the writing fails, and also unless `replacing`: then the
  /// code of the fault is `EEXIST`.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = true, rights: UInt32 = ownersAlone
  ) throws(FileFault) {
    let draft = draft(of: path)
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights)
    guard file >= 0 else { throw .last(path) }
    let isWritten = writeAllAndFlush(bytes, to: file)
    let code = errno
    close(file)
    guard isWritten else {
      unlink(draft)
      throw FileFault(code: code, path: path)
    }
    try name(draft, path, replacing: replacing)
  }

  /// Where a process writes what will be at `path`: a name that no other process takes.
  package static func draft(of path: String) -> String { "\(path).\(getpid()).new" }

  /// Gives the finished `draft` the name `path`. On a fault the draft goes, and the file that was there stays.
  package static func name(_ draft: String, _ path: String, replacing: Bool = true) throws(FileFault) {
    // A link is refused where a name is taken, so that nobody's file is lost to a race.
    guard (replacing ? rename(draft, path) : link(draft, path)) == 0 else {
      let fault = FileFault.last(path)
      unlink(draft)
      throw fault
    }
    if !replacing { unlink(draft) }
  }

  /// Removes what processes left beside `path` that were ended while they wrote it.
  package static func removeAbandonedDrafts(of path: String) {
    let folder = Folder.of(path)
    let prefix = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...] + "."
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(prefix) {
      // `new-journal` and others are SQLite's, beside a draft that is a database.
      let parts = name.dropFirst(prefix.count).split(separator: ".", maxSplits: 1)
      guard parts.count == 2, parts[1].hasPrefix("new"), let process = pid_t(parts[0]) else { continue }
      if !ChildProcess.isRunning(process) { unlink("\(folder)/\(name)") }
    }
  }

  /// Adds `bytes` to the end of the file at `path`; returns when they are on the disk.
  package static func append(_ bytes: [UInt8], to path: String) throws(FileFault) {
    try changing(path, O_APPEND) { writeAllAndFlush(bytes, to: $0) }
  }

  /// Writes zeros over the first `count` bytes of the file: it keeps its place on the disk until then.
  package static func overwrite(_ path: String, _ count: Int) throws(FileFault) {
    try changing(path, 0) { writeAllAndFlush([UInt8](repeating: 0, count: count), to: $0) }
  }

  private static func changing(_ path: String, _ flag: Int32, _ body: (Int32) -> Bool) throws(FileFault) {
    let file = open(path, O_WRONLY | flag | O_CLOEXEC)
    guard file >= 0 else { throw .last(path) }
    let isDone = body(file)
    let code = errno
    close(file)
    guard isDone else { throw FileFault(code: code, path: path) }
  }
}
