internal import Composing
internal import Understanding

/// A name after “Which career do you mean?”: the question that waited for it.
extension LeaningRule {
  static let askedBack = LeaningRule("the question that was asked back about") { situation in
    guard situation.asksAgain, let pending = situation.talk.pending, !pending.intents.isEmpty,
      let last = situation.talk.last?.answer, last.kind == .clarification, last.careers.isEmpty
    else { return nil }
    return .settles(Resolution(careers: situation.named, intents: pending.intents))
  }
}
