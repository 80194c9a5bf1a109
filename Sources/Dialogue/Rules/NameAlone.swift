internal import Careers
internal import Knowledge
internal import Understanding

/// A name and nothing else, out of the blue.
extension LeaningRule {
  static let nameAlone = LeaningRule("a name alone asks what the career is") { situation in
    guard situation.isBare else { return nil }
    return .settles(Resolution(careers: situation.named, intents: [Section.ID.overview.intent]))
  }
}
