internal import Files
internal import FoundationEssentials
internal import Glibc

/// The folder of an import in the person's data folder.
///
/// A symbolic link to a hidden folder beside it: a new import is written in full before the link is turned to it, so
/// that a reader finds the old one or the new one and never half of it.
package struct ImportFolder {
  private let path: String

  package init(_ path: String) { self.path = path }

  private var parent: String { Folder.of(path) }
  private var name: Substring { path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...] }

  /// Whether there is an import.
  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Puts `files`, by their names inside the folder, in the place of whatever is there.
  ///
  /// Makes the folders above it for the person alone. Throws `unwritable`; then the import that was there stays.
  func replace(with files: [String: String]) throws(ReleaseError) {
    Folder.make(parent)
    let draft = ".\(name)-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let manager = FileManager.default
    do {
      for (file, text) in files.sorted(by: { $0.key < $1.key }) {
        try ReleaseFile("\(parent)/\(draft)/\(file)").write(text)
      }
    } catch {
      try? manager.removeItem(atPath: "\(parent)/\(draft)")
      throw error
    }
    let old = target
    let link = "\(parent)/\(draft).link"
    do throws(FileFault) {
      guard symlink(draft, link) == 0 else { throw FileFault(code: errno, path: link) }
      try WholeFile.name(link, path)
    } catch {
      try? manager.removeItem(atPath: "\(parent)/\(draft)")
      throw ReleaseError(.unwritable(reason: error.reason), file: path)
    }
    if let old { try? manager.removeItem(atPath: old) }
  }

  /// Takes the import away; false if there is none.
  package func remove() throws(ReleaseError) -> Bool {
    let target = target
    guard target != nil || exists else { return false }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw ReleaseError(.unwritable(reason: String(cString: strerror(errno))), file: path)
    }
    if let target { try? FileManager.default.removeItem(atPath: target) }
    return true
  }

  /// The hidden folder that the link leads to; nil if it is no link to one.
  private var target: String? {
    guard let name = try? FileManager.default.destinationOfSymbolicLink(atPath: path),
      name.hasPrefix(".\(self.name)-"), !name.contains("/")
    else { return nil }
    return "\(parent)/\(name)"
  }
}
