import Glibc

/// An empty folder that goes, with all that is in it, when nothing refers to it any more.
package final class TemporaryFolder: Sendable {
  /// Its path, without a slash at the end.
  package let path: String

  /// Makes the folder in `TMPDIR`, or in `/tmp`.
  package init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/pathways-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ProgramError("no temporary folder in \(parent): \(String(cString: strerror(errno)))")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    // Glibc's module imports neither nftw nor fts.
    guard let remover = try? spawn("/bin/rm", ["-rf", path], environment: [:], folder: nil) else { return }
    waitpid(remover, nil, 0)
  }

  /// The path of `name` in the folder.
  package func file(_ name: String) -> String {
    "\(path)/\(name)"
  }
}
