internal import Understanding

/// A line that surely asks nothing of a career, and points at none: thanks, a greeting, a question about the program.
extension LeaningRule {
  static let aside = LeaningRule { situation in
    let cues = situation.cues
    guard let best = situation.meaning.best?.intent, !best.isSection, best != .compare, !cues.asksWhich,
      cues.ordinal == nil, !cues.goesBack
    else { return nil }
    return .settles(Resolution())
  }
}
