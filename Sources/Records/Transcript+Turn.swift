package import Answers
internal import Understanding

extension Transcript {
  /// One exchange.
  package struct Turn: Equatable, Sendable, Codable {
    /// From 1, in the order of the conversation.
    package var number: Int
    package var time: Timestamp
    /// What was typed.
    package var asked: String
    /// What was shown, as text.
    package var shown: String
    package var reply: Reply

    package init(number: Int = 0, time: Timestamp, asked: String, shown: String, reply: Reply) {
      self.number = number
      self.time = time
      self.asked = asked
      self.shown = shown
      self.reply = reply
    }

    /// Whether somebody was in distress; such turns are shown and leave the store only when asked for.
    ///
    /// So they are by their level of safety, whatever kind of answer it was: an answer of a guided session, or `/why` after
    /// it, has their words too. Older versions kept no level, only the kind.
    package var isDistress: Bool { reply.kind == "distress" || reply.level?.isDistress == true }
  }

  /// The answer of a turn as data: what `ask --json` gives, and the parts it was made of.
  package struct Reply: Equatable, Sendable, Codable {
    /// As in the JSON form: `answer`, `clarification`, …
    package var kind: String
    package var intents: [String]
    /// What the line showed of somebody's safety, as in the JSON form: `crisis`, `danger`, …; nil for ordinary talk, and in
    /// records of versions that did not keep it.
    package var safety: String?
    /// 0 to 1.
    package var confidence: Double
    /// By title, in the order mentioned.
    package var careers: [String]
    package var corrections: [Correction]
    package var parts: [Part]
    package var sections: [Place]
    package var figures: [Figure]
    package var citations: [Citation]
    package var suggestions: [String]

    package init(
      kind: String, intents: [String] = [], safety: String? = nil, confidence: Double = 1, careers: [String] = [],
      corrections: [Correction] = [], parts: [Part] = [], sections: [Place] = [], figures: [Figure] = [],
      citations: [Citation] = [], suggestions: [String] = []
    ) {
      self.kind = kind
      self.intents = intents
      self.safety = safety
      self.confidence = confidence
      self.careers = careers
      self.corrections = corrections
      self.parts = parts
      self.sections = sections
      self.figures = figures
      self.citations = citations
      self.suggestions = suggestions
    }

    /// The level of `safety`; nil also where it is one of a later version.
    var level: SafetyLevel? { safety.flatMap(SafetyLevel.init) }
  }

  /// A word that was read as another.
  package struct Correction: Equatable, Sendable, Codable {
    package var from: String
    package var to: String
  }

  /// A section of a career.
  package struct Place: Equatable, Hashable, Sendable, Codable {
    package var career: String
    package var section: String
  }

  /// A published value that was said.
  package struct Figure: Equatable, Sendable, Codable {
    package var name: String
    /// Nil when the figure is words.
    package var value: Double?
    /// As it was said, with its unit.
    package var spoken: String
    package var unit: String
    /// The occupation code or career it describes.
    package var of: String
    package var place: String
    package var date: String
    package var source: String
  }

  /// A source that was named.
  package struct Citation: Equatable, Hashable, Sendable, Codable {
    package var source: String
    package var title: String
    package var date: String
    package var locator: String
  }
}
