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

  /// A piece of evidence for one intent.
  package struct Evidence: Equatable, Sendable {
    /// What was seen: a keyword, `“how long”`, or `letters of “salry”`.
    package var seen: String
    /// What it added to the margin.
    package var weight: Float
    /// Whether a person wrote the strength, rather than the examples.
    package var isKeyword: Bool
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
    let hits = keywords.hits(in: words)
    var margins = keywords.scores(hits, count: intents.count)
    model.add(features(of: words, synonyms: synonyms), to: &margins)
    return Self.ranked(intents, margins)
  }

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
  package func evidence(for intent: Intent.ID, in words: [Word], limit: Int = 6) -> [Evidence] {
    guard let number = intents.firstIndex(of: intent) else { return [] }
    var evidence = keywords.hits(in: words).filter { $0.intent == number }.map {
      Evidence(seen: "“\($0.text)”", weight: Float($0.strength * Keywords.worth), isKeyword: true)
    }
    var learnt: [String: Float] = [:]
    var order: [String] = []
    for feature in features(of: words, synonyms: synonyms) {
      let weight = model.weight(of: feature.hash, for: number) * feature.value
      guard weight != 0 else { continue }
      let seen = name(of: feature, in: words)
      if learnt[seen] == nil { order.append(seen) }
      learnt[seen, default: 0] += weight
    }
    evidence += order.map { Evidence(seen: $0, weight: learnt[$0] ?? 0, isKeyword: false) }
    let ranked = evidence.enumerated().sorted {
      abs($0.element.weight) != abs($1.element.weight)
        ? abs($0.element.weight) > abs($1.element.weight) : $0.offset < $1.offset
    }
    return ranked.prefix(limit).map(\.element)
  }

  /// What each of `words` adds to the margin of `intent` by what was learnt of whole words, in their order; what several
  /// add together is shared among them. A word that taught nothing adds nothing, whatever its letters look like.
  package func contributions(to intent: Intent.ID, in words: [Word]) -> [Float] {
    var added = [Float](repeating: 0, count: words.count)
    guard let number = intents.firstIndex(of: intent) else { return added }
    let counted: [Feature.Kind] = [.careers, .length, .letters]
    for feature in features(of: words, synonyms: synonyms) where !counted.contains(feature.kind) {
      let weight = model.weight(of: feature.hash, for: number) * feature.value
      for index in feature.words { added[index] += weight / Float(feature.words.count) }
    }
    return added
  }

  private func name(of feature: Feature, in words: [Word]) -> String {
    func text(_ index: Int) -> String { words[index].text == careerMark ? "(career)" : words[index].text }
    switch feature.kind {
    case .word, .pair, .triple: return "“" + feature.words.map(text).joined(separator: " ") + "”"
    case .gap: return "“\(text(feature.words.lowerBound)) … \(text(feature.words.upperBound - 1))”"
    case .letters: return "letters of “\(text(feature.words.lowerBound))”"
    case .synonym: return "the meaning of “\(text(feature.words.lowerBound))”"
    case .opening: return "“\(text(feature.words.lowerBound))” near the start"
    case .ending: return "“\(text(feature.words.lowerBound))” near the end"
    case .careers: return ["no career named", "one career named", "two careers named"][feature.words.lowerBound]
    case .length: return "the length of the question"
    }
  }
}
