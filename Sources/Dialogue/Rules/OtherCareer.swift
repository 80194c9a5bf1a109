internal import Understanding

/// “The other one”: of two careers, the one that is not in focus.
extension LeaningRule {
  static let otherCareer = LeaningRule("the other career") { situation in
    let focus = situation.focus
    guard situation.cues.meansOther else { return nil }
    let set = focus.set.count == 2 ? focus.set : Array(focus.recent.suffix(2))
    guard set.count == 2, focus.careers.count == 1, let other = set.first(where: { $0 != focus.careers[0] }) else {
      return nil
    }
    return situation.pointing(at: other)
  }
}
