internal import Glibc

/// What the system refused to do with a file, a folder or a program.
package struct FileFault: Error, Equatable, Sendable {
  /// The system's number for it, as in `errno`.
  package var code: Int32
  package var path: String

  package init(code: Int32, path: String) {
    self.code = code
    self.path = path
  }

  /// Why, in the system's words.
  package var reason: String { String(cString: strerror(code)) }

  /// The fault of the system call that failed last.
  static func last(_ path: String) -> FileFault { FileFault(code: errno, path: path) }
}
