internal import Answers
internal import ArgumentParser
internal import Dialogue
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
    RecordsDesk.show(Store.Summary.marked(all ? found : Array(found.prefix(Self.shown))).parts)
    if !all, found.count > Self.shown {
      RecordsDesk.show([.paragraph("There are more: --all lists them.")])
    }
  }
}

extension Store.Summary {
  static let headings = ["Code", "Date", "Client", "Turns", "About"]

  /// `summaries` for an advisor: first how many bear a mark of safety, then the table, which says which.
  static func marked(_ summaries: [Store.Summary]) -> MarkedTable {
    MarkedTable(headings: headings, rows: summaries.map { (cells: $0.row, marks: $0.marks) })
  }

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
    commandName: "show", abstract: "Show a transcript: summary, careers explored, dialogue.",
    discussion: """
      A mark at the top says which texts for somebody's safety were given, and when; the exchanges in which the person was \
      in distress are left out unless --include-distress is given.
      """)

  @Argument(help: "The transcript's code.")
  var code: Code

  @Flag(help: "Show the exchanges in which the person was in distress.")
  var includeDistress = false

  mutating func run() throws {
    let store = try RecordsDesk.open()
    let transcript = try RecordsDesk.telling { try store.transcript(code) }
    let copy = transcript.copy(for: .advisor, includingDistress: includeDistress)
    Output.standard.write(copy.written(in: .text, for: .advisor))
  }
}

/// `pathways transcripts search WORDS`.
struct TranscriptsSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find words in what was asked and shown, best first.",
    discussion: """
      Ends with 0 when something was found and with 3 otherwise. Exchanges in which the person was in distress are found \
      only with --include-distress.
      """)

  @Argument(help: "The words.")
  var words: [String]

  @Flag(help: "Look through the exchanges in which the person was in distress too.")
  var includeDistress = false

  mutating func run() throws {
    let store = try RecordsDesk.open()
    let found = try RecordsDesk.telling {
      try store.search(words.joined(separator: " "), includingDistress: includeDistress)
    }
    guard !found.isEmpty else {
      RecordsDesk.show([.paragraph("Nothing was found.")])
      throw ExitCode(Exit.unanswered)
    }
    let style = Style.current()
    _ = Paged.write(found.map { MatchText(style: style).text($0) + "\n" }.joined(), style)
  }
}
