/// A line that names its career and asks its own question leans on nothing.
extension LeaningRule {
  static let ownQuestion = LeaningRule { .settles(Resolution(careers: $0.named)) }
}
