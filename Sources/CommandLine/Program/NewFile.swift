internal import FoundationEssentials
internal import Glibc
internal import Terminal

/// Files that appear whole or not at all.
enum NewFile {
  /// Why a file was not written.
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// Writes `bytes` to `path`, for the owner alone: beside it first, then under its name. A file that is there stays
  /// unless `replacing`.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Fault) {
    let draft = path + ".\(getpid()).new"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.fault(path) }
    defer { unlink(draft) }
    let isWritten = Output(descriptor: file).write(bytes) && fsync(file) == 0
    let reason = errno
    close(file)
    errno = reason
    guard isWritten else { throw Self.fault(path) }
    // A link is refused where a name is taken, so that nobody's file is lost to a race.
    guard (replacing ? rename(draft, path) : link(draft, path)) == 0 else {
      if errno == EEXIST { throw Fault(description: "\(path) is there already. Add --force to write over it.") }
      throw Self.fault(path)
    }
  }

  private static func fault(_ path: String) -> Fault {
    Fault(description: "\(path) cannot be written (\(String(cString: strerror(errno)))).")
  }
}

/// A folder of one's own for files on their way, which nobody else can read.
struct WorkFolder {
  let path: String

  init() throws(NewFile.Fault) {
    var template = Array("/tmp/pathways-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw NewFile.Fault(description: "/tmp cannot be written to (\(String(cString: strerror(errno)))).")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder and the files in it; what cannot be removed stays in the machine's folder for such things.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
