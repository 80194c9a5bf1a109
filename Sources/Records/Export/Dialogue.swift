internal import Careers

/// The conversation from beginning to end.
struct Dialogue {
  let transcript: Transcript

  init(_ transcript: Transcript) { self.transcript = transcript }

  /// Nil if nothing was typed.
  var chapter: Document.Chapter? {
    var entries: [(Int, Document.Section)] = transcript.turns.map { turn in (turn.number, section(turn)) }
    entries += transcript.leftOut.map { number in
      (
        number,
        Document.Section(
          heading: "\(number). (left out)", blocks: [.quiet("This exchange was left out to protect the person.")])
      )
    }
    guard !entries.isEmpty else { return nil }
    return Document.Chapter(
      heading: "The dialogue", sections: entries.sorted { $0.0 < $1.0 }.map(\.1))
  }

  private func section(_ turn: Transcript.Turn) -> Document.Section {
    var blocks = turn.reply.parts.blocks
    // A turn without parts, such as one of a session, is kept as the text that was shown.
    if blocks.isEmpty { blocks = turn.shown.split(separator: "\n\n").map { .paragraph(String($0)) } }
    if let line = turn.reply.sourceLine { blocks.append(.quiet(line)) }
    return Document.Section(heading: "\(turn.number). \(turn.asked)", aside: turn.time.clock, blocks: blocks)
  }
}

extension [Transcript.Part] {
  /// The parts as blocks; items that follow each other are one list.
  var blocks: [Document.Block] {
    var blocks: [Document.Block] = []
    for part in self {
      switch part {
      case .paragraph(let text): blocks.append(.paragraph(text))
      case .label(let text): blocks.append(.label(text))
      case .table(let headings, let rows): blocks.append(.table(headings: headings, rows: rows))
      case .bars(let title, let bars): blocks.append(.chart(Document.Chart(title: title, bars: bars)))
      case .item(let text, let number):
        switch (blocks.last, number) {
        case (.list(let items)?, nil): blocks[blocks.count - 1] = .list(items + [text])
        case (.numbered(let items)?, .some(let number)) where number > 1:
          blocks[blocks.count - 1] = .numbered(items + [text])
        case (_, nil): blocks.append(.list([text]))
        case (_, .some): blocks.append(.numbered([text]))
        }
      }
    }
    return blocks
  }
}

extension Transcript.Reply {
  /// `Sources: Title (May 2025): 25-4031; …`; nil if it names none.
  var sourceLine: String? {
    guard !citations.isEmpty else { return nil }
    let names = citations.map { citation in
      citation.dated + (citation.locator.isEmpty ? "" : " (\(citation.locator))")
    }
    return (names.count == 1 ? "Source: " : "Sources: ") + names.joined(separator: "; ") + "."
  }
}

extension Transcript.Citation {
  /// The title and the date, unless the title says it.
  var dated: String {
    let date = spokenDate(date)
    return title.contains(date) ? title : "\(title), \(date)"
  }
}

/// A date of a source as said in a sentence.
func spokenDate(_ text: String) -> String { Period(text)?.spoken ?? text }
