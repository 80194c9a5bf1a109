internal import Files
internal import GRDB
internal import Glibc

/// Why something was not kept, found or removed. Nothing that was there is lost by it.
package struct RecordsError: Error, Equatable, Sendable, CustomStringConvertible {
  package var fault: Fault
  /// The file.
  package var path: String

  package init(_ fault: Fault, _ path: String) {
    self.fault = fault
    self.path = path
  }

  package enum Fault: Equatable, Sendable {
    /// A later program has changed its tables.
    case newer
    /// It is under a passphrase.
    case locked
    /// It is no database, or damaged.
    case corrupt
    /// The system's reason.
    case unwritable(String)
    case full
    /// Another program held it all the while.
    case busy
    /// There is no such transcript.
    case noTranscript(Code)
    /// There is already a transcript with that code, and it says something else.
    case taken(Code)
    /// There is no step of that number in that transcript.
    case noStep(Int, Code)
    /// Anything else, in SQLite's words.
    case failed(String)
  }

  /// A sentence that says what is wrong, and one that says what to do.
  package var description: String {
    switch fault {
    case .newer:
      "\(path) was last used by a newer Pathways, and this one does not know its form. Use the newer one; nothing was changed."
    case .locked: "The records are locked. “pathways transcripts unlock” opens them; until then nothing is kept."
    case .corrupt:
      "\(path) is damaged. Leave and start again: it will be set aside, unchanged, and an empty one begun."
    case .unwritable(let reason):
      "\(path) cannot be written to (\(reason)). Make room for it, or set XDG_DATA_HOME to a folder of yours."
    case .full: "There is no room left on the disk for \(path). Free some and go on; what was kept before is safe."
    case .busy: "\(path) is in use by another program that does not let go of it. Close that program and try again."
    case .noTranscript(let code): "There is no transcript \(code). “pathways transcripts list” shows those there are."
    case .taken(let code):
      "There is a transcript \(code) already, and it differs. Delete it first if this one is to take its place."
    case .noStep(let number, let code): "The plan of \(code) has no step \(number)."
    case .failed(let reason): "\(path) could not be used (\(reason))."
    }
  }

  /// The fault of the system call that failed last.
  static func last(_ path: String) -> RecordsError { RecordsError(FileFault(code: errno, path: path)) }

  /// What `fault` means for the records.
  init(_ fault: FileFault) {
    self.init([ENOSPC, EDQUOT].contains(fault.code) ? .full : .unwritable(fault.reason), fault.path)
  }

  /// `error`, as SQLite gave it, of the store at `path`.
  init(_ error: any Error, _ path: String) {
    if let error = error as? RecordsError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.failed("\(error)"), path)
      return
    }
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self.init(.corrupt, path)
    case .SQLITE_FULL: self.init(.full, path)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self.init(.busy, path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR: self.init(.unwritable(reason), path)
    default: self.init(.failed(reason), path)
    }
  }
}
