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
    let words = SafetyWords.plain(question)
    guard !words.isEmpty, !levels.intents.isEmpty else { return nil }
    let language = language(of: words)
    var best: [SafetyLevel: (share: Float, words: [Word])] = [:]
    var phrased: Set<SafetyLevel> = []
    for (place, span) in SafetyWords.spans(of: words, in: question.text).enumerated() {
      for score in levels.scores(for: span) {
        guard let level = SafetyLevel(rawValue: score.intent.name), level != .language else { continue }
        let share = score.share - (place == 0 ? 0 : SafetyThresholds.clause(level))
        if place == 0, score.share >= SafetyThresholds.phrasedShare, isPhrased(level, in: span) {
          phrased.insert(level)
        }
        if share > best[level]?.share ?? 0 { best[level] = (share, span) }
      }
    }
    let isShort = words.count < 3
    let shown = SafetyLevel.allCases.filter {
      (best[$0]?.share ?? 0) >= max(isShort ? SafetyThresholds.short($0) : 0, SafetyThresholds.share($0))
        || phrased.contains($0)
    }
    guard let level = Self.first(of: shown, { best[$0]?.share ?? 0 }), let (share, span) = best[level] else {
      guard let language else { return nil }
      return SafetySign(
        level: .language, kind: language.name, language: language.name,
        evidence: languages.evidence(for: language, in: words))
    }
    return SafetySign(
      level: level, kind: kind(of: level, in: span, else: words), language: language?.name, share: share,
      evidence: levels.evidence(for: Intent.ID(level.rawValue), in: span))
  }

  /// Whether `question` shows the least sign of a crisis, danger, abuse, hardship or low spirits: far less than what is
  /// answered as one.
  package func mayShow(_ question: Question) -> Bool {
    let levels: [SafetyLevel] = [.crisis, .danger, .abuseAtWork, .hardship, .low]
    return self.levels.scores(for: SafetyWords.plain(question)).contains { score in
      score.share > SafetyThresholds.least && levels.contains { $0.rawValue == score.intent.name }
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

  /// Of the levels that are shown, the one that is answered: crisis, then danger, then the one shown most.
  private static func first(of shown: [SafetyLevel], _ share: (SafetyLevel) -> Float) -> SafetyLevel? {
    if shown.contains(.crisis) {
      let isDanger =
        shown.contains(.danger) && share(.danger) > share(.crisis) + SafetyThresholds.dangerBeforeCrisis
      return isDanger ? .danger : .crisis
    }
    if shown.contains(.danger) { return .danger }
    return shown.max { share($0) < share($1) }
  }

  /// The kind of `level` that the clause shows which shows the level; the whole line where the clause says too little.
  private func kind(of level: SafetyLevel, in span: [Word], else words: [Word]) -> String {
    guard let place = SafetyLevel.allCases.firstIndex(of: level), kinds.indices.contains(place) else { return "" }
    var margins: [Intent.ID: Float] = [:]
    for part in [span, words] {
      for score in kinds[place].scores(for: part) { margins[score.intent, default: 0] += score.margin }
    }
    return kinds[place].intents.max { (margins[$0] ?? 0) < (margins[$1] ?? 0) }?.name ?? ""
  }

  /// The language of the line where it is none that the program reads; nil for English.
  private func language(of words: [Word]) -> Intent.ID? {
    guard let best = languages.scores(for: words).first, best.intent != Self.english,
      best.share >= SafetyThresholds.language
    else { return nil }
    return best.intent
  }
}
