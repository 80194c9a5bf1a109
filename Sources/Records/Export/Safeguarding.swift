internal import Understanding

/// The marks of records in words for an advisor: which texts for somebody's safety were given, when and where.
package struct Safeguarding: Equatable, Sendable {
  private let marks: [Store.Owned<Transcript.Mark>]
  /// Whether the transcripts they belong to are told.
  private let tellsCodes: Bool

  /// The marks of one transcript.
  package init(_ transcript: Transcript) {
    marks = transcript.marks.map { Store.Owned(code: transcript.code, value: $0) }
    tellsCodes = false
  }

  /// The marks of several transcripts, each told with its code.
  package init(_ marks: [Store.Owned<Transcript.Mark>]) {
    self.marks = marks
    tellsCodes = true
  }

  /// What must stand out, a sentence a level, the most urgent first: `Crisis text given: November 25, 2026, 06:03 (exchange
  /// 3).` Empty where there is no such mark.
  package var lines: [String] {
    groups(isGrave: true).map { level, places in
      let text = "\(Self.title(of: level)) given: \(places.joined(separator: "; "))."
      return level == nil ? text + " An older version kept it, and not which text it was." : text
    }
  }

  /// What else was named, softer: `hardship, November 25, 2026, 06:03 (exchange 3)`; nil for nothing.
  package var others: String? {
    let groups = groups(isGrave: false).map { level, places in
      "\(Self.name(of: level)), \(places.joined(separator: "; "))"
    }
    return groups.isEmpty ? nil : groups.joined(separator: "; ")
  }

  /// The levels that must stand out, for a column: `crisis, danger`; empty for none.
  package static func short(_ marks: [Transcript.Mark]) -> String {
    levels(marks.filter(\.isGrave)).map { $0?.rawValue ?? "distress" }.joined(separator: ", ")
  }

  /// What the mark means, for somebody who has not seen one.
  package static let meaning =
    "Such a text is given where a line speaks of somebody who may die or come to harm, the client or another person. A "
    + "program read the line and can be mistaken, so please ask."

  /// How the words are had that were left out.
  package static let words =
    "What was typed is left out. Where the whole record is kept, “pathways transcripts show” and “export” give it with "
    + "--include-distress."

  private static func title(of level: SafetyLevel?) -> String {
    switch level {
    case .crisis: "Crisis text"
    case .danger: "Danger text"
    default: "Text on distress"
    }
  }

  private static func name(of level: SafetyLevel?) -> String {
    switch level {
    case .abuseAtWork: "abuse at work"
    case .low: "low spirits"
    default: level?.rawValue ?? "distress"
    }
  }

  private static func levels(_ marks: [Transcript.Mark]) -> [SafetyLevel?] {
    let shown = Set(marks.map(\.known))
    return SafetyLevel.allCases.filter(shown.contains) + (shown.contains(nil) ? [nil] : [])
  }

  private func groups(isGrave: Bool) -> [(SafetyLevel?, [String])] {
    let some = marks.filter { $0.value.isGrave == isGrave }
    return Self.levels(some.map(\.value)).map { level in
      (level, some.filter { $0.value.known == level }.map(spoken))
    }
  }

  private func spoken(_ mark: Store.Owned<Transcript.Mark>) -> String {
    let place =
      switch mark.value.origin {
      case .exchange: "exchange \(mark.value.number ?? 0)"
      case .note: "a note"
      case .plan: "the plan"
      case .client: "the client's reference"
      }
    return "\(mark.value.time.spoken) (\(tellsCodes ? "\(mark.code), " : "")\(place))"
  }
}
