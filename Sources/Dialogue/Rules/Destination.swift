internal import Careers
internal import Knowledge
internal import Understanding

/// “Can I go up to librarian”: a career named as a step up from the one talked about, which is meant.
extension LeaningRule {
  static let destination = LeaningRule("the career before, from which the one named is a step") { situation in
    guard let current = situation.onlyBefore, situation.cues.namesDestination,
      situation.meaning.best?.intent == Section.ID.progression.intent
    else { return nil }
    return .settles(Resolution(careers: [current]))
  }
}
