internal import Understanding

/// A name after a comparison: compared with the career before, on the same.
extension LeaningRule {
  static let comparedAgain = LeaningRule("the question before") { situation in
    guard situation.asksAgain, situation.focus.intents.first == .compare, !situation.cues.corrects,
      let other = situation.others.last
    else { return nil }
    return .settles(Resolution(careers: [other] + situation.named, intents: situation.focus.intents))
  }
}
