internal import Careers

/// What the intent files say beside their examples, kept in the catalogue: next questions, fixed replies and cues.
package struct IntentTexts: Equatable, Sendable {
  /// In order of their ids; keywords and examples are left out.
  package var intents: [Intent]
  package var cues: Cues

  /// Changed whenever the layout changes.
  package static let layout = 2

  package init(_ intents: [Intent], cues: Cues = Cues()) {
    self.cues = cues
    self.intents = intents.sorted { $0.id < $1.id }.map {
      Intent(id: $0.id, answers: $0.answers, next: $0.next, reply: $0.reply, file: $0.file)
    }
  }

  /// The texts as bytes: fields ended by U+001F, records by U+001E, which no text of a corpus can hold. A cue's record
  /// begins with an empty field, which no intent's does.
  package var packed: [UInt8] {
    let records =
      intents.map { intent in
        [
          intent.id.name, intent.answers, intent.next.map(\.name).joined(separator: " "), intent.reply ?? "",
          intent.file,
        ]
        .joined(separator: "\u{1F}")
      }
      + cues.entries.map { entry in
        ["", entry.cue.rawValue, entry.lines.joined(separator: "\n"), entry.within.joined(separator: "\n"), ""]
          .joined(separator: "\u{1F}")
      }
    return Array(records.joined(separator: "\u{1E}").utf8)
  }

  /// Reads what `packed` wrote; nil if it is not its work.
  package init?(packed bytes: [UInt8]) {
    intents = []
    var entries: [Cues.Entry] = []
    for record in bytes.split(separator: 0x1E) {
      let fields = record.split(separator: 0x1F, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 5 else { return nil }
      if fields[0].isEmpty {
        guard let cue = Cue(rawValue: fields[1]) else { return nil }
        func texts(_ field: String) -> [String] { field.split(separator: "\n").map(String.init) }
        entries.append(Cues.Entry(cue, lines: texts(fields[2]), within: texts(fields[3])))
        continue
      }
      intents.append(
        Intent(
          id: Intent.ID(fields[0]), answers: fields[1],
          next: fields[2].utf8.split(separator: 0x20).map { Section.ID(String($0) ?? "") },
          reply: fields[3].isEmpty ? nil : fields[3], file: fields[4]))
    }
    cues = Cues(entries)
  }
}
