internal import ArgumentParser
internal import Counsel
internal import Language
internal import Records
internal import Rendering
internal import Terminal

/// `pathways transcripts list`.
struct TranscriptsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the transcripts, the last changed first.")

  @Option(help: ArgumentHelp("Only those of this client.", valueName: "reference"))
  var client: String?

  @Option(help: ArgumentHelp("Only those that changed on this day or later.", valueName: "yyyy-mm-dd"))
  var since: Day?

  @Flag(help: "All of them, not only the last fifty.")
  var all = false

  private static let shown = 50

  mutating func run() throws {
    let store = try RecordsDesk.open()
    let found = try RecordsDesk.telling {
      try store.list(client: client, since: since, limit: all ? nil : Self.shown + 1)
    }
    guard !found.isEmpty else {
      RecordsDesk.show([.paragraph("There are no transcripts\(client == nil && since == nil ? " yet" : " like that").")]
      )
      return
    }
    let rows = (all ? found : Array(found.prefix(Self.shown))).map(\.row)
    RecordsDesk.show([.table(Answer.Table(headings: Store.Summary.headings, rows: rows))])
    if !all, found.count > Self.shown {
      RecordsDesk.show([.paragraph("There are more: --all lists them.")])
    }
  }
}

extension Store.Summary {
  static let headings = ["Code", "Date", "Client", "Turns", "About"]

  /// The summary as cells under `headings`.
  var row: [String] {
    [code.description, started.day.description, client ?? "", "\(turns)", goal]
  }

  /// What it is about, short enough for a column.
  var goal: String { Self.cut(about) }

  private static func cut(_ text: String) -> String {
    let longest = 48
    return text.count > longest ? text.prefix(longest - 1) + "…" : text
  }
}

/// `pathways transcripts show CODE`.
struct TranscriptsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a transcript: summary, careers explored, dialogue.")

  @Argument(help: "The transcript's code.")
  var code: Code

  mutating func run() throws {
    let store = try RecordsDesk.open()
    let transcript = try RecordsDesk.telling { try store.transcript(code) }
    // The owner looks at their own store: nothing is left out.
    let copy = transcript.copy(for: .advisor, includingDistress: true)
    Output.standard.write(copy.written(in: .text, for: .advisor))
  }
}

/// `pathways transcripts search WORDS`.
struct TranscriptsSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find words in what was asked and shown, best first.",
    discussion: "Ends with 0 when something was found and with 3 otherwise.")

  @Argument(help: "The words.")
  var words: [String]

  mutating func run() throws {
    let store = try RecordsDesk.open()
    let found = try RecordsDesk.telling { try store.search(words.joined(separator: " ")) }
    guard !found.isEmpty else {
      RecordsDesk.show([.paragraph("Nothing was found.")])
      throw ExitCode(Exit.unanswered)
    }
    let style = Style.current()
    _ = Paged.write(found.map { MatchText(style: style).text($0) + "\n" }.joined(), style)
  }
}
