internal import ArgumentParser
internal import FoundationEssentials
internal import Records
internal import Terminal

/// `pathways transcripts unseal FILE`.
struct TranscriptsUnseal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unseal", abstract: "Open a file that “export --seal” wrote.",
    discussion: "Without a terminal the passphrase is read from standard input.")

  @Argument(help: "The sealed file.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "The file to write, or - for standard output. Without it, the name without “.sealed”.", valueName: "file"))
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  mutating func run() throws {
    try RecordsDesk.telling {
      guard let data = try? Data(contentsOf: URL(filePath: file)) else {
        throw RecordsFault(description: "\(file) cannot be read.")
      }
      guard Sealed.isSealed(data) else { throw RecordsFault(description: "\(file) is not sealed.") }
      guard let path = output ?? plainName else {
        throw RecordsFault(description: "\(file) does not end in “.sealed”. Say with --output where to write.")
      }
      let bytes = try RecordsDesk.opened([UInt8](data), file)
      if path == "-" {
        Output.standard.write(bytes)
      } else {
        try NewFile.write(bytes, to: path, replacing: force)
        Output.error.tell("\(file) opened and written to \(path).\n")
      }
    }
  }

  private var plainName: String? {
    let ending = ".\(Sealed.ending)"
    return file.hasSuffix(ending) && file.count > ending.count ? String(file.dropLast(ending.count)) : nil
  }
}

extension RecordsDesk {
  /// `bytes` of the file at `path`, opened with its passphrase if they are sealed; throws with the name of the file.
  static func opened(_ bytes: [UInt8], _ path: String) throws -> [UInt8] {
    guard Sealed.isSealed(bytes) else { return bytes }
    do {
      return try Sealed.open(bytes, try passphrase("Passphrase of \(path): "))
    } catch let error as SealError { throw RecordsFault(description: "\(path): \(error)") }
  }
}
