internal import Glibc

/// Where programs are.
package struct ProgramSearch: Sendable {
  /// The folders, in the order in which they are looked into.
  private let folders: [Substring]

  /// Looks where `environment` says, in `PATH`; without one, where programs usually are.
  package init(environment: [String: String]) { self.init(path: environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin") }

  /// Looks into the folders of `path`, which colons part.
  package init(path: String) { folders = path.split(separator: ":") }

  /// The path of the first program named `name` that may be run; nil where there is none.
  package func path(of name: String) -> String? {
    folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
