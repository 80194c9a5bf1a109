internal import Understanding

/// The career talked about; of several the last, where one alone is meant. A line that only repeats asks the question before.
extension LeaningRule {
  static let careerBefore = LeaningRule("the career before") { situation in
    let focus = situation.focus
    guard let last = focus.careers.last else { return nil }
    var resolution = Resolution(careers: focus.careers)
    if focus.careers.count > 1, situation.cues.meansLast { resolution.careers = [last] }
    if focus.careers.count == 1, situation.isBare, situation.cues.repeats != nil, let asked = focus.sections.last {
      resolution.intents = [asked]
    }
    return .settles(resolution)
  }
}
