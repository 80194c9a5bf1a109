package import Composing
package import Knowledge
internal import Language
package import Understanding

/// All that a conversation draws on: what is known of careers, the reader of lines, and what the intent files say beside
/// their examples.
package struct Expertise: Sendable {
  package let knowledge: Knowledge
  package let reader: Reader
  /// Next questions and fixed replies.
  let intents: [Intent]
  /// How people say that they want out, or to be kept nowhere.
  package let cues: Cues

  package init(knowledge: Knowledge, reader: Reader, intents: [Intent], cues: Cues = Cues()) {
    self.knowledge = knowledge
    self.reader = reader
    self.intents = intents
    self.cues = cues
  }

  /// What the file of the intent with `id` says beside its examples; nil if there is none.
  package func intent(_ id: Intent.ID) -> Intent? {
    intents.firstIndex { $0.id == id }.map { intents[$0] }
  }

  /// The text that `words` call for which somebody puts into a record: a note, a step of a plan, a reference. Only where
  /// they show that somebody, mostly another person, may die or come to harm; nil for all others.
  ///
  /// `safety` of the answer is the level, `crisis` or `danger`.
  package func safetyText(forRecord words: String) -> Answer? {
    guard let sign = reader.safety.sign(in: Question(words)), sign.level.isGrave else { return nil }
    return knowledge.safetyText(for: sign)
  }
}
