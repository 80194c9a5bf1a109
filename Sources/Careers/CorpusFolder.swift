internal import FoundationEssentials
internal import Language

/// The folder that holds the corpus: `sections.yaml`, `sources.yaml`, `careers/` and `facts/`.
///
/// The one place that opens corpus files.
package struct CorpusFolder: Sendable {
  package var path: String

  package init(_ path: String) { self.path = path }

  /// The names of the files in `folder` that end in `ending`, in order of name; hidden files are left out.
  ///
  /// Throws `CorpusError.unreadable` when the folder is not there or may not be read.
  package func files(in folder: String, ending: String) throws(CorpusError) -> [String] {
    let place = folder.isEmpty ? path : path + "/" + folder
    do {
      return try FileManager.default.contentsOfDirectory(atPath: place)
        .filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
        .sorted()
        .map { folder.isEmpty ? $0 : folder + "/" + $0 }
    } catch {
      throw CorpusError(
        .unreadable(reason: reason(place, otherwise: "it is not a folder")), file: folder.isEmpty ? path : folder)
    }
  }

  /// Whether there is such a folder.
  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether there is a file of that name.
  package func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

  /// The text of `file`. Line ends are made `\n` and a byte order mark is dropped.
  ///
  /// Throws when the file cannot be read, is not UTF-8, or holds a control character (with its line).
  package func text(of file: String) throws(CorpusError) -> String {
    guard let data = FileManager.default.contents(atPath: path + "/" + file) else {
      throw CorpusError(.unreadable(reason: reason(path + "/" + file, otherwise: "it is not a plain file")), file: file)
    }
    var bytes = [UInt8](data)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw CorpusError(.notUTF8, file: file) }
    let lines = text.replacing("\r\n", with: "\n")
    for (index, line) in lines.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where hasControls(String(line).replacing("\t", with: "")) {
      throw CorpusError(.controlCharacter, file: file, line: index + 1)
    }
    return lines
  }

  private func reason(_ path: String, otherwise kind: String) -> String {
    let manager = FileManager.default
    if !manager.fileExists(atPath: path) { return "it is not there" }
    return manager.isReadableFile(atPath: path) ? kind : "permission denied; make it readable"
  }
}
