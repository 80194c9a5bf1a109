internal import Files
internal import FoundationEssentials
internal import Glibc

/// Files that the person asked for.
enum NewFile {
  /// Why a file was not written.
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// Writes `bytes` to `path`, for the owner alone: beside it first, then under its name. A file that is there stays
  /// unless `replacing`.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Fault) {
    do throws(FileFault) {
      try WholeFile.write(bytes, to: path, replacing: replacing)
    } catch {
      throw Fault(
        description: error.code == EEXIST
          ? "\(path) is there already. Add --force to write over it." : "\(path) cannot be written (\(error.reason)).")
    }
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
