package import Careers
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
  /// The question of the program's own that this is, word for word.
  package var offer: Offer?

  /// The narrower question inside `section` that this is; nil when it asks for the section as a whole.
  ///
  /// A question that the program offers means exactly what it was offered for; for others the cues decide.
  package func aspect(of section: Section) -> Aspect? {
    if let offer, offer.intent == section.id.intent {
      return section.aspects.first { $0.id == offer.aspect }
    }
    return Reader.aspect(of: section, in: masked)
  }

  /// How the question stands to the claim of `aspect`, or of `section` itself; nil where it has none.
  package func claim(of section: Section, aspect: Aspect?) -> ClaimReading? {
    guard let claim = aspect.map(\.claim) ?? section.claim else { return nil }
    return ClaimReader(masked, in: question.text).read(claim, cues: aspect?.stems ?? [])
  }

  /// Which meaning was taken where a name has several.
  package var assumed: [Assumption] = []

  /// A name with several meanings, and the one that was taken.
  package struct Assumption: Equatable, Sendable {
    package var words: String
    package var career: Int
    package var others: [Int]

    package init(words: String, career: Int, others: [Int]) {
      self.words = words
      self.career = career
      self.others = others
    }
  }

  /// The best score.
  package var best: Classifier.Score? { scores.first }

  /// Takes `intent` out of the reading; what was second becomes first.
  package mutating func drop(_ intent: Intent.ID) {
    scores.removeAll { $0.intent == intent }
    intents.removeAll { $0 == intent }
    if intents.isEmpty, let best = scores.first { intents = [best.intent] }
  }

  /// Moves the margin of each intent by what `change` gives for it, and ranks them anew.
  ///
  /// For what the conversation makes likelier or less likely. A question of the program's own stays what it is.
  package mutating func lean(_ change: (Intent.ID) -> Float) {
    let changes = scores.map { change($0.intent) }
    guard offer == nil, let before = best?.intent, changes.contains(where: { $0 != 0 }) else { return }
    scores = Classifier.ranked(scores.map(\.intent), zip(scores, changes).map { $0.margin + $1 })
    if let now = best?.intent, now != before, intents.first == before || intents.count == 1 { intents = [now] }
  }

  /// The score of `intent`.
  package func score(of intent: Intent.ID) -> Classifier.Score? { scores.first { $0.intent == intent } }
}
