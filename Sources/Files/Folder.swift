internal import Glibc

/// Folders, and where they are.
package enum Folder {
  /// The rights of a folder that is its owner's alone.
  package static let ownersAlone: UInt32 = 0o700
  /// The rights of a folder that others may look into, as far as the person's mask allows it.
  package static let seenByAll: UInt32 = 0o777

  /// Makes `path` and the folders above it where they are missing; what cannot be made is noticed when it is written to.
  package static func make(_ path: String, rights: UInt32 = ownersAlone) {
    for end in path.indices.dropFirst() where path[end] == "/" { mkdir(String(path[..<end]), rights) }
    mkdir(path, rights)
  }

  /// The folder of the file at `path`.
  package static func of(_ path: String) -> String {
    guard let end = path.lastIndex(of: "/") else { return "." }
    return end == path.startIndex ? "/" : String(path[..<end])
  }
}
