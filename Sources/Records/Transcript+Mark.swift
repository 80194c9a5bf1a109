internal import Understanding

extension Transcript {
  /// That a text for somebody's safety was given, and when; none of the words.
  package struct Mark: Hashable, Sendable, Codable {
    /// As in the JSON form of answers: `crisis`, `danger`, `abuse-at-work`, `hardship`, `low`; nil where an older version
    /// kept only that it was distress.
    package var level: String?
    package var time: Timestamp
    /// Where the words were typed.
    package var origin: Origin
    /// The number of the exchange; nil for the others.
    package var number: Int?

    enum CodingKeys: String, CodingKey {
      case level, time
      case origin = "in"
      case number
    }

    package init(level: String?, time: Timestamp, in origin: Origin, number: Int? = nil) {
      self.level = level
      self.time = time
      self.origin = origin
      self.number = number
    }

    package enum Origin: String, Sendable, Codable, CaseIterable {
      case exchange, note, plan
      /// The reference of the client.
      case client
    }

    /// Whether it must stand out: somebody may die or come to harm, or nobody knows which distress it was.
    package var isGrave: Bool { known.map(\.isGrave) ?? true }

    /// The level; nil for one of an older or a later version.
    var known: SafetyLevel? { level.flatMap(SafetyLevel.init) }

    /// Oldest first; at one time by exchange, place and level.
    static func order(_ left: Mark, _ right: Mark) -> Bool {
      (left.time, left.number ?? 0, left.origin.rawValue, left.level ?? "")
        < (right.time, right.number ?? 0, right.origin.rawValue, right.level ?? "")
    }
  }

  /// That texts for somebody's safety were given, and when, oldest first; also in turns that were left out.
  package var marks: [Mark] { (turns.compactMap(\.mark) + otherMarks).sorted(by: Mark.order) }
}

extension Transcript.Turn {
  /// The mark of the text that was given in this turn; nil for none. A command gives none: it only speaks of one.
  var mark: Transcript.Mark? {
    guard isDistress, reply.kind != "command" else { return nil }
    return Transcript.Mark(level: reply.safety, time: time, in: .exchange, number: number)
  }
}
