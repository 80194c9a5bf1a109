package import Careers
package import Language

/// What a line says by itself, with the evidence: made once, and never written on.
package struct Reading: Equatable, Sendable {
  package let question: Question
  /// The words that were read: spelling put right, names not yet masked.
  package let words: [Word]
  /// `words` with every career's name replaced by `careerMark`.
  package let masked: [Word]
  package let corrections: [Spelling.Correction]
  /// The careers named, in order.
  package let mentions: [Mention]
  /// Words that stand where a career's name would and that no career has: `dragon tamers`.
  package let unknownCareer: String?
  /// The words by which the line points at what was said before.
  package let cues: DiscourseCues
  /// What was weighed to score the intents.
  package let weighed: WeighedLine
  /// The intents, best first.
  package let scores: [Classifier.Score]
  /// What the question asks for, most important first: one or two of `scores`.
  package let intents: [Intent.ID]
  /// The question of the program's own that this is, word for word.
  package let offer: Offer?

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

  /// The best score.
  package var best: Classifier.Score? { scores.first }
}
