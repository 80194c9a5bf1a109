package import Answers
package import Careers
package import Understanding

/// What the program says to one question, as data; how it looks is the renderer's business.
package struct Answer: Equatable, Sendable {
  package var kind: Kind
  /// What was asked, best first; for a comparison `compare` and then the section.
  package var intents: [Intent.ID]
  /// What the line showed before it was any question; nil for ordinary talk. Of `/why` after such a line, and of a line that
  /// is answered by staying with the person, the level of the line before.
  package var safety: SafetyLevel?
  /// How sure the reading is, 0 to 1.
  package var confidence: Double
  /// The careers meant, in the order mentioned.
  package var careers: [Career]
  package var corrections: [Spelling.Correction]
  /// Names with several meanings, and which was taken.
  package var assumptions: [Assumption] = []
  /// What is said, in order; the first part answers the question.
  package var parts: [Part]
  /// What `more` adds; put in words only when it is asked for.
  package var rest: [Remainder]
  /// The sections it was taken from.
  package var sections: [Place]
  /// The figures said, each once, in order.
  package var figures: [Figure]
  /// The sources used, each once, in order.
  package var citations: [Citation]
  /// Numbered next questions, or the choices of a question asked back.
  package var choices: [Choice]
  /// What was asked of which claims, with the verdicts; for `/why`.
  package var claims: [Claimed] = []
  /// Whether the parts number the choices already, so that they are not shown a second time.
  package var areChoicesListed = false

  /// A name with several meanings, and the one that was taken, as they stand in a sentence.
  package struct Assumption: Equatable, Sendable {
    package var words: String
    package var meant: String
    package var others: [String]

    package init(words: String, meant: String, others: [String]) {
      self.words = words
      self.meant = meant
      self.others = others
    }
  }

  /// A claim that a question asked about.
  package struct Claimed: Equatable, Sendable {
    /// As a plain statement.
    package var claim: String
    package var direction: Direction
    /// Nil where nothing is known of it.
    package var verdict: Verdict?
    /// The yes or no that the answer opens with; nil for none.
    package var opening: String?
    /// The words of the question by which the direction was heard.
    package var words: [String]

    package init(
      claim: String, direction: Direction, verdict: Verdict? = nil, opening: String? = nil, words: [String] = []
    ) {
      self.claim = claim
      self.direction = direction
      self.verdict = verdict
      self.opening = opening
      self.words = words
    }
  }

  /// Text of a section that was not said yet.
  package struct Remainder: Equatable, Sendable {
    /// What stands before it; nil for the section's own text.
    package var label: String?
    package var blocks: [Block]

    package init(label: String? = nil, blocks: [Block]) {
      self.label = label
      self.blocks = blocks
    }
  }

  /// The kinds of answer.
  package enum Kind: String, Equatable, Sendable {
    case answer
    case clarification
    case unknownCareer = "unknown-career"
    case noData = "no-data"
    case outOfScope = "out-of-scope"
    case notUnderstood = "not-understood"
    case distress
    case session
    case command
  }

  /// A section of a career.
  package struct Place: Equatable, Sendable {
    package var career: String
    package var section: Section.ID

    package init(career: String, section: Section.ID) {
      self.career = career
      self.section = section
    }
  }

  package init(
    kind: Kind, intents: [Intent.ID] = [], confidence: Double = 1, careers: [Career] = [],
    corrections: [Spelling.Correction] = [], parts: [Part] = [], rest: [Remainder] = [], sections: [Place] = [],
    figures: [Figure] = [], citations: [Citation] = [], choices: [Choice] = []
  ) {
    self.kind = kind
    self.intents = intents
    self.confidence = confidence
    self.careers = careers
    self.corrections = corrections
    self.parts = parts
    self.rest = rest
    self.sections = sections
    self.figures = figures
    self.citations = citations
    self.choices = choices
  }

  /// Something the person may pick by its number.
  package struct Choice: Equatable, Sendable {
    /// What is shown.
    package var label: String
    package var pick: Pick

    package enum Pick: Equatable, Sendable {
      /// The label is a question to be asked.
      case question
      /// The question before, about this career.
      case career(Int)
      /// The question before, with this intent.
      case intent(Intent.ID)
    }

    package init(_ label: String, _ pick: Pick = .question) {
      self.label = label
      self.pick = pick
    }
  }
}
