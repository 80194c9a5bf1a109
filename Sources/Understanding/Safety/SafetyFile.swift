internal import Careers

/// One file of `Intents/safety/`: a level, its kinds, and the lines that show it or only look like it.
package struct SafetyFile: Equatable, Sendable {
  /// The name of the level, or `calm` for the lines by which somebody goes on after a crisis.
  package var level: String
  /// What the level is, in a line.
  package var answers: String
  package var kinds: [Kind]
  /// Words and phrases that speak against the level.
  package var against: [Intent.Cue]
  /// Lines that look like the level and are ordinary talk.
  package var elsewhere: [Intent.Example]
  package var file: String

  package init(
    level: String, answers: String, kinds: [Kind], against: [Intent.Cue] = [], elsewhere: [Intent.Example] = [],
    file: String = ""
  ) {
    self.level = level
    self.answers = answers
    self.kinds = kinds
    self.against = against
    self.elsewhere = elsewhere
    self.file = file
  }

  /// A kind of the level, with a text of its own in `Corpus/guidance/<level>.md`.
  package struct Kind: Equatable, Sendable {
    package var id: String
    package var phrases: [Intent.Cue]
    package var examples: [Intent.Example]
    /// Examples in other languages, by the code of the language.
    package var foreign: [String: [Intent.Example]]

    /// Those in English first, then those of each language by its code.
    var allExamples: [Intent.Example] { examples + foreign.sorted { $0.key < $1.key }.flatMap(\.value) }

    package init(
      id: String, phrases: [Intent.Cue] = [], examples: [Intent.Example], foreign: [String: [Intent.Example]] = [:]
    ) {
      self.id = id
      self.phrases = phrases
      self.examples = examples
      self.foreign = foreign
    }
  }

  /// What stands for everything that shows no level.
  static let ordinary: Intent.ID = "ordinary"
  /// What stands for going on after a crisis.
  static let calm: Intent.ID = "calm"
}
