internal import ArgumentParser
internal import FoundationEssentials
internal import Language
internal import Records
internal import Terminal

/// `pathways transcripts import FILE…`.
struct TranscriptsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in transcripts that were exported as JSON.",
    discussion: """
      Each must be whole and unchanged; if one is not, none is taken in. Taking in the same one twice changes nothing. \
      For a sealed file the passphrase is asked for; without a terminal it is read from standard input, a line a file.
      """)

  @Argument(help: "The files.")
  var files: [String]

  mutating func run() throws {
    let store = try RecordsDesk.open()
    try RecordsDesk.telling {
      let bar = ProgressLine("Reading")
      defer { bar.clear() }
      let transcripts = try files.enumerated().map { place, file in
        if files.count > 1 { bar.show(Double(place) / Double(files.count)) }
        // A passphrase is asked for on a line of its own.
        if file.hasSuffix("." + Sealed.ending) { bar.clear() }
        return try Transcript(path: file)
      }
      bar.clear()
      try store.take(transcripts)
      for transcript in transcripts {
        Output.error.tell("\(transcript.code) taken in, \(exchanges(transcript.turns.count)).\n")
        for line in Safeguarding(transcript).lines { Output.error.tell("\(transcript.code): \(line)\n") }
      }
    }
  }
}

/// `pathways transcripts verify FILE…`.
struct TranscriptsVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that exported JSON files are whole and unchanged.",
    discussion: "Ends with 0 when all are and with 1 otherwise.")

  @Argument(help: "The files.")
  var files: [String]

  mutating func run() throws {
    var isSound = true
    for file in files {
      do {
        let transcript = try Transcript(path: file)
        Output.standard.tell("\(file): unchanged (\(transcript.code), SHA-256 \(transcript.seal)).\n")
      } catch {
        isSound = false
        Output.error.tell("pathways: \(error)\n")
      }
    }
    if !isSound { throw ExitCode(Exit.faults) }
  }
}

/// A fault of a file that a person named.
struct RecordsFault: Error, CustomStringConvertible {
  var description: String
}

extension Transcript {
  /// The transcript in the file at `path`, for a sealed one after its passphrase; a fault names the file.
  init(path: String) throws {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw RecordsFault(description: "\(path) cannot be read.")
    }
    do {
      let bytes = try RecordsDesk.opened([UInt8](data), path)
      self = try Transcript(file: String(decoding: bytes, as: UTF8.self))
    } catch let fault as RecordsFault { throw fault } catch {
      throw RecordsFault(description: "\(path): \(error)")
    }
  }
}
