internal import Understanding

/// “Which of the two pays more”, “both”: the careers set side by side, or the last ones talked about.
extension LeaningRule {
  static let together = LeaningRule("the careers before") { situation in
    let (cues, focus) = (situation.cues, situation.focus)
    let isSet =
      cues.together != nil || cues.asksWhich
      || (situation.meaning.best?.intent == .compare && focus.careers.count < 2)
    guard isSet, let set = careers(cues.together, in: focus) else { return nil }
    return .settles(Resolution(careers: set, intents: situation.compared()))
  }

  /// The careers meant together: those set side by side, or the last `count` talked about.
  private static func careers(_ count: Int?, in focus: Focus) -> [Int]? {
    if focus.careers.count > 1, count == nil || count == focus.careers.count { return focus.careers }
    if focus.set.count > 1, count == nil || count == focus.set.count, focus.set.contains(focus.recent.last ?? -1) {
      return focus.set
    }
    let wanted = count ?? 2
    return focus.recent.count >= wanted ? Array(focus.recent.suffix(wanted)) : nil
  }
}
