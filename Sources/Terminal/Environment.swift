@preconcurrency import Glibc

/// The environment the program was started with.
package enum Environment {
  /// Every variable by name; of a name given twice the first counts, as for `getenv`.
  package static var all: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        variables[String(parts[0])] = variables[String(parts[0])] ?? String(parts[1])
      }
      entry = entry.successor()
    }
    return variables
  }
}
