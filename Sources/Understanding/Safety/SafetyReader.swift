internal import Careers
package import Language

/// Reads what a line shows before it is any question: whether somebody is in danger, hurts, asks for a crime, writes in
/// another language. It looks at the words as they were typed, before spelling and names.
package struct SafetyReader: Equatable, Sendable {
  /// The levels, `calm` and ordinary talk.
  var levels: Classifier
  /// The kinds of each level, in the order of `SafetyLevel`.
  var kinds: [Classifier]
  /// The languages, by code, and English.
  var languages: Classifier

  static let english: Intent.ID = "en"

  /// A reader that finds nothing.
  package static var none: SafetyReader { SafetyReader(levels: .empty, kinds: [], languages: .empty) }

  /// What `question` shows; nil for ordinary talk.
  package func sign(in question: Question) -> SafetySign? {
    let question = Self.parted(question)
    let words = SafetyWords.plain(question)
    guard !words.isEmpty, !levels.intents.isEmpty else { return nil }
    let language = language(of: words)
    let readings = SafetyWords.spans(of: words, in: question.text).map { (words: $0, scores: levels.scores(for: $0)) }
    let ordinary = Self.share(of: SafetyFile.ordinary, in: readings[0].scores)
    let isShort = SafetyWords.isShort(words)
    // A phrase that is the whole line needs nothing beside it.
    let phrased = SafetyLevel.allCases.filter { level in
      isPhrased(level, in: words)
        && (isShort
          || Self.share(of: Intent.ID(level.rawValue), in: readings[0].scores) >= SafetyThresholds.phrasedShare(level))
    }
    var best: [SafetyLevel: (share: Float, words: [Word])] = [:]
    for (place, reading) in readings.enumerated() {
      for score in reading.scores {
        guard let level = SafetyLevel(rawValue: score.intent.name), level != .language,
          score.margin >= SafetyThresholds.margin(level) || phrased.contains(level)
        else { continue }
        let share = score.share - (place == 0 ? 0 : SafetyThresholds.clause(level, ordinary: ordinary))
        if share > best[level]?.share ?? 0 { best[level] = (share, reading.words) }
      }
    }
    func share(_ level: SafetyLevel) -> Float { best[level]?.share ?? 0 }
    let most = best.values.map(\.share).max() ?? 0
    var shown = SafetyLevel.allCases.filter { level in
      let least = SafetyThresholds.share(
        level, ordinary: ordinary, isMost: share(level) == most, isShort: isShort)
      return share(level) >= (isDenied(level, in: words) ? max(least, SafetyThresholds.denied) : least)
        || phrased.contains(level)
    }
    // What may be either is met with the kinder text, which asks.
    let isEither =
      shown.contains(.crisis) && !phrased.contains(.crisis) && share(.crisis) < SafetyThresholds.sureCrisis
      && share(.low) >= SafetyThresholds.lowBesideCrisis * share(.crisis)
    if isEither { shown = shown.filter { $0 != .crisis && $0 != .low } + [.low] }
    guard let level = Self.first(of: shown, phrased, share), let (most, span) = best[level] else {
      guard let language else { return nil }
      return SafetySign(
        level: .language, kind: language.name, language: language.name,
        evidence: languages.evidence(for: language, in: words))
    }
    let kinds = kinds(of: level, in: span, else: words)
    return SafetySign(
      level: level, kind: kinds.names[0], isKindSure: kinds.isSure, other: kinds.names.dropFirst().first,
      language: language?.name, share: most,
      mayBeCrisis: level == .low && share(.crisis) >= SafetyThresholds.maybeCrisis
        || level == .danger && share(.crisis) >= SafetyThresholds.maybeCrisisBesideDanger,
      evidence: levels.evidence(for: Intent.ID(level.rawValue), in: span))
  }

  private static func parted(_ question: Question) -> Question {
    let text = SafetyWords.parted(question.text)
    return text == question.text ? question : Question(text)
  }

  private static func share(of intent: Intent.ID, in scores: [Classifier.Score]) -> Float {
    scores.first { $0.intent == intent }?.share ?? 0
  }

  /// Whether `question` shows the least sign of a crisis, danger, abuse, hardship or low spirits: far less than what is
  /// answered as one.
  package func mayShow(_ question: Question) -> Bool {
    levels.scores(for: SafetyWords.plain(Self.parted(question))).contains { score in
      score.share > SafetyThresholds.least && SafetyLevel(rawValue: score.intent.name)?.isDistress == true
    }
  }

  /// Whether `question` says that the person is well enough to go on, or that it was not meant so.
  package func isCalm(_ question: Question) -> Bool {
    let scores = levels.scores(for: SafetyWords.plain(question))
    guard let calm = scores.first(where: { $0.intent == SafetyFile.calm }) else { return false }
    return scores.allSatisfy {
      $0.intent == SafetyFile.calm || $0.intent == SafetyFile.ordinary || $0.share < calm.share
    }
      && calm.margin > Self.leastCalm
  }

  /// The margin from which a line after a crisis counts as going on; no other line is read so.
  private static let leastCalm: Float = -0.2

  /// Whether a phrase that somebody wrote for `level` stands in `words`, and nothing that speaks against it.
  private func isPhrased(_ level: SafetyLevel, in words: [Word]) -> Bool {
    levels.hits(of: Intent.ID(level.rawValue), in: words).reduce(0) { $0 + $1.strength } >= SafetyThresholds.phrase
  }

  /// Whether words that speak against `level` outweigh or undo its phrases: “not suicidal”.
  private func isDenied(_ level: SafetyLevel, in words: [Word]) -> Bool {
    let strengths = levels.hits(of: Intent.ID(level.rawValue), in: words).map(\.strength)
    return strengths.reduce(0, +) <= 0 && strengths.contains { $0 <= -SafetyThresholds.phrase }
  }

  /// Of the levels that are shown, the one that is answered: crisis, then danger, then the one shown most. One that is
  /// shown far more comes first, unless a phrase says the more urgent one.
  private static func first(
    of shown: [SafetyLevel], _ phrased: [SafetyLevel], _ share: (SafetyLevel) -> Float
  ) -> SafetyLevel? {
    guard let most = shown.max(by: { share($0) < share($1) }) else { return nil }
    for level in [SafetyLevel.crisis, .danger] where shown.contains(level) {
      let isFarBehind = share(most) > share(level) + SafetyThresholds.lead && !phrased.contains(level)
      if level == .crisis, shown.contains(.danger),
        share(.danger) > share(.crisis) + SafetyThresholds.dangerBeforeCrisis
      {
        return .danger
      }
      if !isFarBehind { return level }
    }
    return most
  }

  /// The kinds of `level` that the clause shows which shows the level, likeliest first, with the whole line where the clause
  /// says too little: one, or two that are close.
  private func kinds(
    of level: SafetyLevel, in span: [Word], else words: [Word]
  ) -> (names: [String], isSure: Bool) {
    guard let place = SafetyLevel.allCases.firstIndex(of: level), kinds.indices.contains(place) else {
      return ([""], false)
    }
    var margins: [Intent.ID: Float] = [:]
    for part in [span, words] {
      for score in kinds[place].scores(for: part) { margins[score.intent, default: 0] += score.margin / 2 }
    }
    let ranked = kinds[place].intents.enumerated().sorted { left, right in
      let (first, second) = (margins[left.element] ?? 0, margins[right.element] ?? 0)
      return first != second ? first > second : left.offset < right.offset
    }.map(\.element)
    guard let first = ranked.first, let margin = margins[first] else { return ([""], false) }
    let close = ranked.prefix(2).filter {
      $0 == first || (margins[$0] ?? 0) >= margin - SafetyThresholds.closeKinds
    }
    return (close.map(\.name), margin >= SafetyThresholds.sureKind)
  }

  /// The language of the line where it is none that the program reads; nil for English.
  private func language(of words: [Word]) -> Intent.ID? {
    guard let best = languages.scores(for: words).first, best.intent != Self.english,
      best.share >= SafetyThresholds.language
    else { return nil }
    return best.intent
  }
}
