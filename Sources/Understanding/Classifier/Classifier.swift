package import Language

/// Says how well each intent fits a question: what the keywords say, plus what was learnt from the examples.
package struct Classifier: Equatable, Sendable {
  /// The intents, in order of their files; indices elsewhere mean this order.
  package var intents: [Intent.ID]
  var keywords: Keywords
  var synonyms: Synonyms
  var model: LinearModel

  /// One that knows nothing and finds nothing.
  static var empty: Classifier { learning(from: []) }

  /// How an intent scored, and why.
  package struct Score: Equatable, Sendable {
    package var intent: Intent.ID
    /// The margin: above 0 speaks for the intent, 1 is safe.
    package var margin: Float
    /// The share of the intent among all, 0 to 1; the shares sum to 1.
    package var share: Float
  }

  /// How sharply margins turn into shares. Chosen so that a share of 0.5 is right about half the time on held-out
  /// examples.
  static let sharpness: Float = 3.2

  /// Learns from the examples of `intents`.
  ///
  /// Deterministic. Takes about two seconds for eight thousand examples. `progress` is told the share done, 0 to 1.
  package static func learning(
    from intents: [Intent], leavingOut heldOut: (Int) -> Bool = { _ in false }, progress: (Double) -> Void = { _ in }
  ) -> Classifier {
    let keywords = Keywords(intents)
    let synonyms = Synonyms(intents)
    let numbers = Dictionary(uniqueKeysWithValues: intents.enumerated().map { ($1.id, $0) })
    var set = TrainingSet(intentCount: intents.count)
    let learnt = examples(of: intents).enumerated().filter { !heldOut($0.offset) }.map(\.element)
    let texts = learnt.map { exampleWords($0.text) }
    for (example, words) in zip(learnt, texts) {
      guard let number = numbers[example.intent] else { continue }
      set.add(
        features(of: words, synonyms: synonyms), intent: number,
        prior: keywords.scores(keywords.hits(in: words), count: intents.count))
    }
    let columns = set.weights(progress: progress)
    return Classifier(
      intents: intents.map(\.id), keywords: keywords, synonyms: synonyms,
      model: LinearModel(hashes: set.hashes, weights: columns))
  }

  /// All examples of `intents`, near misses included, in order of file and line, each text once.
  package static func examples(of intents: [Intent]) -> [Intent.Example] {
    var seen: Set<String> = []
    return intents.flatMap { $0.examples + $0.elsewhere }.filter { seen.insert($0.text).inserted }
  }

  /// The intents for `words`, best first; equal scores keep the order of `intents`.
  package func scores(for words: [Word]) -> [Score] {
    var margins = keywords.scores(keywords.hits(in: words), count: intents.count)
    model.add(features(of: words, synonyms: synonyms), to: &margins)
    return Self.ranked(intents, margins)
  }

  /// Weighs `words` for every intent.
  package func weigh(_ words: [Word]) -> Weighing {
    let hits = keywords.hits(in: words)
    let byKeywords = keywords.scores(hits, count: intents.count)
    let features = features(of: words, synonyms: synonyms)
    var margins = byKeywords
    var entries: [Weighing.Entry] = []
    entries.reserveCapacity(features.count * Self.usualEntries)
    model.add(features, to: &margins) { feature, intent, weight in
      entries.append(Weighing.Entry(feature: UInt16(feature), intent: UInt16(intent), weight: weight))
    }
    return Weighing(
      words: words, intents: intents, features: features, hits: hits, entries: entries, margins: margins,
      keywordMargins: byKeywords)
  }

  /// Of how many intents a feature says something, about.
  private static let usualEntries = 8

  /// `intents` by their `margins`, best first, with their shares; equal ones keep their order.
  static func ranked(_ intents: [Intent.ID], _ margins: [Float]) -> [Score] {
    let top = margins.max() ?? 0
    let exponents = margins.map { exponential(Double(($0 - top) * sharpness)) }
    let sum = exponents.reduce(0, +)
    return margins.indices
      .sorted { margins[$0] != margins[$1] ? margins[$0] > margins[$1] : $0 < $1 }
      .map { Score(intent: intents[$0], margin: margins[$0], share: Float(exponents[$0] / sum)) }
  }

  /// Whether `word` taught anything: some example or keyword has it.
  package func knows(_ word: Word) -> Bool {
    model.knows(Hash(.word, Hash(of: word.stem).value).value) || !keywords.hits(in: [word]).isEmpty
  }

  /// The keywords and phrases of `intent` that stand in `words`.
  package func hits(of intent: Intent.ID, in words: [Word]) -> [Keywords.Hit] {
    guard let number = intents.firstIndex(of: intent) else { return [] }
    return keywords.hits(in: words).filter { $0.intent == number }
  }

  /// What spoke for and against `intent` in `words`, strongest first; at most `limit` pieces.
  package func evidence(for intent: Intent.ID, in words: [Word], limit: Int = 6) -> [Weighing.Evidence] {
    Array(WeighedLine(weigh(words)).evidence(for: intent).prefix(limit))
  }
}
