internal import Understanding

/// “Do you have to be an EMT too”: a career named beside the point, and the one talked about is meant.
extension LeaningRule {
  static let addition = LeaningRule("the career before, of which the one named is a part") { situation in
    guard let current = situation.onlyBefore, situation.cues.namesAddition, let best = situation.meaning.best,
      best.intent.isSection
    else { return nil }
    return .settles(Resolution(careers: [current]))
  }
}

extension Situation {
  /// The career talked about, where it is one alone and another one than the line names, which asks something of its own.
  var onlyBefore: Int? {
    guard !isBare, focus.careers.count == 1, let current = focus.careers.last, current != single else { return nil }
    return current
  }
}
