internal import Understanding

/// “On pay, I mean”, after a comparison: the same careers, compared on that.
extension LeaningRule {
  static let aspectOfComparison = LeaningRule("the careers before") { situation in
    let focus = situation.focus
    guard situation.cues.namesAspect, focus.careers.count == 1, focus.intents.first == .compare, focus.set.count > 1
    else { return nil }
    return .settles(Resolution(careers: focus.set, intents: situation.compared()))
  }
}
