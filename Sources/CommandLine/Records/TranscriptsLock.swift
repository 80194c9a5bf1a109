internal import ArgumentParser
internal import Records
internal import Terminal

/// `pathways transcripts lock`.
struct TranscriptsLock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Put the records under a passphrase.",
    discussion: """
      The whole file is sealed with AES-256-GCM, its key made from the passphrase by scrypt. Until “unlock” nothing is \
      kept and nothing found. The list of misses is sealed with them. There is no way back without the passphrase. Without a terminal it is read from standard \
      input.
      """)

  mutating func run() throws {
    let folder = try RecordsDesk.folder()
    try RecordsDesk.telling {
      if Store.isLocked(in: folder) { throw RecordsFault(description: "the records are locked already.") }
      let passphrase = try RecordsDesk.newPassphrase()
      try Store.lock(in: folder, passphrase, beside: [UnansweredLog.name])
      Output.error.tell("The records are locked.\n")
    }
  }
}

/// `pathways transcripts unlock`.
struct TranscriptsUnlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock", abstract: "Open the records again.",
    discussion: "Without a terminal the passphrase is read from standard input.")

  mutating func run() throws {
    let folder = try RecordsDesk.folder()
    try RecordsDesk.telling {
      guard Store.isLocked(in: folder) else { throw RecordsFault(description: "the records are not locked.") }
      try Store.unlock(in: folder, try RecordsDesk.passphrase("Passphrase: "), beside: [UnansweredLog.name])
      Output.error.tell("The records are open.\n")
    }
  }
}

extension RecordsDesk {
  /// A passphrase for something new: on a terminal typed twice; throws when the two differ.
  static func newPassphrase() throws -> String {
    let passphrase = try passphrase("Passphrase: ")
    if isTerminal(0), try Self.passphrase("The same again: ") != passphrase {
      throw RecordsFault(description: "the two differ. Nothing was done.")
    }
    return passphrase
  }

  /// A passphrase, typed unseen; throws when there is none.
  static func passphrase(_ prompt: String) throws -> String {
    if isTerminal(0) { Output.error.tell(prompt) }
    let line = withoutEcho { readLine() }
    if isTerminal(0) { Output.error.tell("\n") }
    guard let text = line, !text.isEmpty else {
      throw RecordsFault(description: "no passphrase was given. Nothing was done.")
    }
    return text
  }
}
