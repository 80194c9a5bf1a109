internal import Understanding

/// “Same two questions for archivists”, “and archivists?”: what was asked before, asked of the career named.
extension LeaningRule {
  static let bothQuestionsAgain = LeaningRule("the two questions before") { situation in
    guard situation.asksAgain, situation.cues.repeats == 2, situation.focus.sections.count == 2 else { return nil }
    return .settles(Resolution(careers: situation.named, intents: situation.focus.sections))
  }

  static let questionAgain = LeaningRule("the question before") { situation in
    guard situation.asksAgain, let asked = situation.focus.sections.last else { return nil }
    return .settles(Resolution(careers: situation.named, intents: [asked]))
  }
}
