package import Careers
package import Language

/// What a line means in its conversation: its reading, which stays as it was made, and what the conversation settles.
package struct Meaning: Equatable, Sendable {
  /// The line by itself.
  package let reading: Reading
  /// What was weighed to score the intents: the line, or the part of it that asks.
  package private(set) var weighed: WeighedLine
  /// What the conversation moved each intent by; those it left alone are not in it.
  package private(set) var moved: [Intent.ID: Float] = [:]
  /// The intents, best first.
  package private(set) var scores: [Classifier.Score]
  /// What is asked for, most important first.
  package private(set) var intents: [Intent.ID]
  /// The careers named that count, in order.
  package private(set) var mentions: [Mention]
  /// Which meaning was taken where a name has several.
  package private(set) var assumed: [Assumption] = []

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

  /// What `reading` means out of the blue.
  package init(_ reading: Reading) {
    self.reading = reading
    weighed = reading.weighed
    scores = reading.scores
    intents = reading.intents
    mentions = reading.mentions
  }

  // MARK: What the line says by itself

  package var question: Question { reading.question }
  package var words: [Word] { reading.words }
  package var masked: [Word] { reading.masked }
  package var corrections: [Spelling.Correction] { reading.corrections }
  package var unknownCareer: String? { reading.unknownCareer }
  package var offer: Offer? { reading.offer }
  package var cues: DiscourseCues { reading.cues }

  /// The narrower question inside `section` that this is; nil when it asks for the section as a whole.
  package func aspect(of section: Section) -> Aspect? { reading.aspect(of: section) }

  /// How the question stands to the claim of `aspect`, or of `section` itself; nil where it has none.
  package func claim(of section: Section, aspect: Aspect?) -> ClaimReading? {
    reading.claim(of: section, aspect: aspect)
  }

  // MARK: How it is weighed

  /// The best score.
  package var best: Classifier.Score? { scores.first }

  /// The score of `intent`.
  package func score(of intent: Intent.ID) -> Classifier.Score? { scores.first { $0.intent == intent } }

  /// Whether several intents are equally good, so that the line speaks for none.
  package var speaksForNothing: Bool { scores.count > 1 && scores[0].margin == scores[1].margin }

  /// What spoke for and against `intent`, strongest first; it adds up to the margin.
  package func evidence(for intent: Intent.ID) -> [Weighing.Evidence] {
    let evidence = weighed.evidence(for: intent)
    guard let moved = moved[intent] else { return evidence }
    return WeighedLine.ranked(evidence + [Weighing.Evidence(seen: "the talk so far", weight: moved)])
  }

  // MARK: What the conversation settles

  /// Counts only those of the careers named for which `counts` says so.
  package mutating func keepMentions(where counts: (Mention) -> Bool) { mentions = mentions.filter(counts) }

  /// Takes `part`, the part of the line that asks, for the whole question.
  package mutating func take(_ part: WeighedLine) {
    weighed = part
    moved = [:]
    scores = part.scores
    intents = best.map { [$0.intent] } ?? []
  }

  /// Moves the margin of each intent by what `change` gives for it, and ranks them anew.
  ///
  /// For what the conversation makes likelier or less likely. A question of the program's own stays what it is.
  package mutating func lean(_ change: (Intent.ID) -> Float) {
    let changes = scores.map { change($0.intent) }
    guard offer == nil, let before = best?.intent, changes.contains(where: { $0 != 0 }) else { return }
    for (score, change) in zip(scores, changes) where change != 0 { moved[score.intent, default: 0] += change }
    scores = Classifier.ranked(scores.map(\.intent), zip(scores, changes).map { $0.margin + $1 })
    if let now = best?.intent, now != before, intents.first == before || intents.count == 1 { intents = [now] }
  }

  /// Settles what is asked for.
  package mutating func ask(_ intents: [Intent.ID]) { self.intents = intents }

  /// The same, asking for `intents`.
  package func asking(_ intents: [Intent.ID]) -> Meaning {
    var meaning = self
    meaning.intents = intents
    return meaning
  }

  /// Notes which meaning of a name was taken.
  package mutating func assume(_ assumption: Assumption) { assumed.append(assumption) }
}
