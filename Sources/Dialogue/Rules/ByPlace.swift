internal import Understanding

/// “The first one”, “the latter”: a career of before by its place.
extension LeaningRule {
  static let byPlace = LeaningRule("a career named before, by its place") { situation in
    guard let ordinal = situation.cues.ordinal else { return nil }
    let focus = situation.focus
    let set = focus.careers.count > 1 ? focus.careers : !focus.set.isEmpty ? focus.set : focus.recent
    let index = ordinal < 0 ? set.count + ordinal : ordinal
    guard set.indices.contains(index), set.count > 1 else { return nil }
    return situation.pointing(at: set[index])
  }
}
