package import Language

/// What a question was taken to mean, with the evidence.
package struct Reading: Equatable, Sendable {
  package var question: Question
  /// The words that were read: spelling put right, names not yet masked.
  package var words: [Word]
  /// `words` with every career's name replaced by `careerMark`.
  package var masked: [Word]
  package var corrections: [Spelling.Correction]
  /// The careers named, in order.
  package var mentions: [Mention]
  /// Words that stand where a career's name would and that no career has: `dragon tamers`.
  package var unknownCareer: String?
  /// The intents, best first.
  package var scores: [Classifier.Score]
  /// What the question asks for, most important first: one or two of `scores`.
  package var intents: [Intent.ID]

  /// The best score.
  package var best: Classifier.Score? { scores.first }

  /// The score of `intent`.
  package func score(of intent: Intent.ID) -> Classifier.Score? { scores.first { $0.intent == intent } }
}
