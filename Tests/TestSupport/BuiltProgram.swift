import Glibc

/// The path of a program of this package, built beside the tests that are running.
///
/// Name it among the test target's dependencies, so that it is built before them.
package func builtProgram(_ name: String) -> String {
  let bundle = CommandLine.arguments[0]
  let folder = bundle.lastIndex(of: "/").map { String(bundle[..<$0]) } ?? "."
  guard !folder.hasPrefix("/"), let current = getcwd(nil, 0) else { return "\(folder)/\(name)" }
  defer { free(current) }
  return "\(String(cString: current))/\(folder)/\(name)"
}
