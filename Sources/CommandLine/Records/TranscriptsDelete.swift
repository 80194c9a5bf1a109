internal import ArgumentParser
internal import Language
internal import Records
internal import Terminal

/// `pathways transcripts delete CODE…`.
struct TranscriptsDelete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Remove transcripts for good.",
    discussion: """
      Asks first. The text is overwritten in the file, and what was removed is said. Questions of it in the list of \
      misses are forgotten too.
      """)

  @Argument(help: "The codes of the transcripts.")
  var codes: [Code]

  @Flag(help: "Do not ask.")
  var yes = false

  mutating func run() throws {
    let store = try RecordsDesk.open()
    for code in codes {
      try RecordsDesk.telling {
        let transcript = try store.transcript(code)
        let about = "\(code) of \(transcript.started.day.short), \(exchanges(transcript.turns.count))"
        for line in Safeguarding(transcript).lines { Output.error.tell("\(code): \(line)\n") }
        guard yes || RecordsDesk.agrees("Remove \(about) for good?") else { throw ExitCode(Exit.faults) }
        let removal = try store.delete(code)
        Output.standard.write("Removed \(about).\n")
        removal.tell()
        let asked = Set(transcript.turns.map(\.asked))
        tellForgotten(try UnansweredLog(folder: try RecordsDesk.folder()).forget(asked))
      }
    }
  }
}

/// Says how many misses were forgotten, if any were.
private func tellForgotten(_ count: Int) {
  if count > 0 { Output.standard.write("\(misses(count)) forgotten.\n") }
}

/// `1 miss`, `12 misses`.
private func misses(_ count: Int) -> String { count == 1 ? "1 miss" : "\(count) misses" }

/// `pathways transcripts purge --older-than 90d`.
struct TranscriptsPurge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge", abstract: "Remove the transcripts that have not changed for some time.",
    discussion: """
      Asks first. The text is overwritten in the file, and what was removed is said. Misses from before that time, and \
      those of an older version that bear no day, are forgotten too.
      """)

  @Option(help: ArgumentHelp("How long ago they last changed: 90d, 12w, 1y.", valueName: "time"))
  var olderThan: Age

  @Flag(help: "Do not ask.")
  var yes = false

  mutating func run() throws {
    let store = try RecordsDesk.open()
    try RecordsDesk.telling {
      let now = Timestamp.now
      let limit = Timestamp(seconds: now.seconds - olderThan.days * 86_400, offset: now.offset)
      let list = UnansweredLog(folder: try RecordsDesk.folder())
      let count = try store.countPurged(before: limit)
      let missed = try list.count(before: limit.day)
      let about =
        [count == 0 ? nil : Self.transcripts(count), missed == 0 ? nil : misses(missed)]
        .compactMap { $0 }.joined(separator: " and ")
      if count == 0 { Output.standard.write("No transcript is that old.\n") }
      guard count > 0 || missed > 0 else { return }
      guard yes || RecordsDesk.agrees("Remove \(about) from before \(limit.day.short) for good?") else {
        throw ExitCode(Exit.faults)
      }
      if count > 0 {
        let removal = try store.purge(before: limit)
        Output.standard.write(
          "Removed \(Self.transcripts(removal.transcripts)), "
            + "\(exchanges(removal.turns)).\n")
        removal.tell()
      }
      tellForgotten(try list.forget(before: limit.day))
    }
  }

  private static func transcripts(_ count: Int) -> String { count == 1 ? "1 transcript" : "\(count) transcripts" }
}

/// A time span: `90d`, `12w`, `1y`.
struct Age: ExpressibleByArgument, Equatable {
  var days: Int

  init?(argument: String) {
    let units: [Character: Int] = ["d": 1, "w": 7, "y": 365]
    guard let last = argument.last, let unit = units[last], let count = Int(argument.dropLast()),
      (1...10_000).contains(count)
    else { return nil }
    days = count * unit
  }
}

extension Store.Removal {
  /// Says what may be left.
  func tell() {
    guard isLogLeft else { return }
    Output.error.tell(
      "pathways: another program is using the records; the old text leaves the log file when that one ends.\n")
  }
}
