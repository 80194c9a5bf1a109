internal import Files
internal import FoundationEssentials

/// A file of a release, or one derived from releases. The one place that opens them.
struct ReleaseFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// Whether there is such a file or folder.
  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// The path of the first folder inside this one, in order of name, that holds `file`; nil if none does.
  func folder(with file: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().map { "\(path)/\($0)" }.first { ReleaseFile("\($0)/\(file)").exists }
  }

  /// The bytes of the file, without a byte order mark; they are UTF-8 text.
  func bytes() throws(ReleaseError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ReleaseError(.unreadable(reason: reason), file: path)
    }
    var bytes = [UInt8](data)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw ReleaseError(.notUTF8, file: path) }
    return bytes
  }

  /// Puts `text` in the place of the file, whole or not at all; makes the folder if it is not there.
  func write(_ text: String) throws(ReleaseError) {
    let folder = Folder.of(path)
    Folder.make(folder, rights: Folder.seenByAll)
    do throws(FileFault) {
      try WholeFile.write(Array(text.utf8), to: path, rights: WholeFile.readByAll)
    } catch {
      throw ReleaseError(.unwritable(reason: "make sure that \(folder) is a folder you may write to"), file: path)
    }
  }

  private var reason: String {
    let manager = FileManager.default
    if !manager.fileExists(atPath: path) { return "it is not there; download the release it belongs to" }
    return manager.isReadableFile(atPath: path) ? "it is not a plain file" : "permission denied; make it readable"
  }
}
