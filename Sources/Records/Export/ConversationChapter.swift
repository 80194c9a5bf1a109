internal import Answers
internal import Careers

/// The conversation from beginning to end.
struct ConversationChapter {
  let transcript: Transcript

  init(_ transcript: Transcript) { self.transcript = transcript }

  /// Nil if nothing was typed.
  var chapter: Document.Chapter? {
    var entries: [(Int, Document.Section)] = transcript.turns.map { turn in (turn.number, section(turn)) }
    entries += transcript.leftOut.map { number in
      (
        number,
        Document.Section(
          heading: "\(number). (left out)", parts: [.quiet("This exchange was left out to protect the person.")])
      )
    }
    guard !entries.isEmpty else { return nil }
    return Document.Chapter(
      heading: "The dialogue", sections: entries.sorted { $0.0 < $1.0 }.map(\.1))
  }

  private func section(_ turn: Transcript.Turn) -> Document.Section {
    var parts = turn.reply.parts
    // A turn without parts, such as one of a session, is kept as the text that was shown.
    if parts.isEmpty { parts = turn.shown.split(separator: "\n\n").map { .paragraph(String($0)) } }
    if let line = turn.reply.sourceLine { parts.append(.quiet(line)) }
    return Document.Section(heading: "\(turn.number). \(turn.asked)", aside: turn.time.clock, parts: parts)
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
