internal import Understanding

/// “More than a court reporter?”, “vs welders”: the career named is set beside those talked about.
extension LeaningRule {
  static let setBeside = LeaningRule("the career before") { situation in
    let (cues, others) = (situation.cues, situation.others)
    guard cues.setsBeside || situation.meaning.best?.intent == .compare, !cues.comparesAnew, !cues.corrects,
      let number = situation.single, let last = others.last
    else { return nil }
    let before = situation.focus.careers.count > 2 ? [last] : others
    return .settles(Resolution(careers: before + [number], intents: situation.compared(isBare: situation.isBare)))
  }
}
