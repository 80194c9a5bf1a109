package import Careers

/// What a question can be for: one of the sections, or something beside them such as a comparison or a greeting.
package struct Intent: Equatable, Sendable {
  package var id: ID
  /// What the intent answers, in a line.
  package var answers: String
  /// Single words that speak for it.
  package var keywords: [Cue]
  /// Groups of words that speak for it when they stand together.
  package var phrases: [Cue]
  /// Words and groups of words that speak against it.
  package var against: [Cue]
  /// Sections whose question is a natural next one.
  package var next: [Section.ID]
  /// Groups of words that people use for the same thing.
  package var says: [[String]]
  /// What is said in return, for intents that need no corpus.
  package var reply: String?
  /// Questions that must be read as this intent; `{career}` stands for a career's name.
  package var examples: [Example]
  /// Questions that look like this intent and belong to another.
  package var elsewhere: [Example]
  /// The file it was read from.
  package var file: String

  /// The name of an intent; for sections, the section's.
  package struct ID: Identifier {
    package let name: String
    package init(_ name: String) { self.name = name }
  }

  /// A word or phrase with the strength it speaks with, 0.5 to 3.
  package struct Cue: Equatable, Sendable {
    package var text: String
    package var strength: Double
    package var line: Int

    package init(_ text: String, _ strength: Double, line: Int = 0) {
      self.text = text
      self.strength = strength
      self.line = line
    }
  }

  /// An example question and the intent it belongs to.
  package struct Example: Equatable, Sendable {
    package var text: String
    package var intent: ID
    package var line: Int

    package init(_ text: String, _ intent: ID, line: Int = 0) {
      self.text = text
      self.intent = intent
      self.line = line
    }
  }

  package init(
    id: ID, answers: String = "", keywords: [Cue] = [], phrases: [Cue] = [], against: [Cue] = [],
    next: [Section.ID] = [], says: [[String]] = [], reply: String? = nil, examples: [Example] = [],
    elsewhere: [Example] = [], file: String = ""
  ) {
    self.id = id
    self.answers = answers
    self.keywords = keywords
    self.phrases = phrases
    self.against = against
    self.next = next
    self.says = says
    self.reply = reply
    self.examples = examples
    self.elsewhere = elsewhere
    self.file = file
  }

  /// The strength at which a word alone decides; no two intents may claim one word with it.
  package static let fullStrength = 3.0
}

extension Intent.ID {
  package static let compare: Self = "compare"
  package static let find: Self = "find"
  package static let counselling: Self = "counselling"
  package static let listCareers: Self = "list-careers"
  package static let export: Self = "export"
  package static let greeting: Self = "greeting"
  package static let thanks: Self = "thanks"
  package static let goodbye: Self = "goodbye"
  package static let help: Self = "help"
  package static let distress: Self = "distress"
  package static let outOfScope: Self = "out-of-scope"

  /// The intents that are no section.
  package static let noSections: [Self] = [
    .compare, .find, .counselling, .listCareers, .export, .greeting, .thanks, .goodbye, .help, .distress, .outOfScope,
  ]

  /// Whether it asks for a section of a career, rather than for something beside them.
  package var isSection: Bool { !Self.noSections.contains(self) }

  /// The section this intent asks for; only right where `isSection`.
  package var section: Section.ID { Section.ID(name) }
}

extension Section.ID {
  /// The intent that asks for this section.
  package var intent: Intent.ID { Intent.ID(name) }
}
