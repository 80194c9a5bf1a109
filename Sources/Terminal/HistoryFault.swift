import Glibc

/// A history file that cannot be used.
package struct HistoryFault: Error, Equatable, CustomStringConvertible {
  /// What could not be done.
  package enum Failure: String, Sendable {
    /// When the editor starts.
    case read = "read"
    /// After a line was typed.
    case written = "written to"
  }

  /// Whether reading or writing failed.
  package var failure: Failure
  /// The file.
  package var path: String
  /// Why, in the system's words.
  package var reason: String

  /// The fault of `path` that `reason` explains.
  package init(failure: Failure, path: String, reason: String) {
    self.failure = failure
    self.path = path
    self.reason = reason
  }

  /// The fault of the system call that failed last.
  static func last(_ failure: Failure, _ path: String) -> HistoryFault {
    HistoryFault(failure: failure, path: path, reason: String(cString: strerror(errno)))
  }

  /// A sentence for the user, and what it means for them.
  package var description: String {
    "The history file \(path) cannot be \(failure.rawValue) (\(reason)). Lines typed now are remembered until you leave."
  }
}
