/// Several careers are named: the line is about these, whatever was said before.
extension LeaningRule {
  static let severalNamed = LeaningRule { situation in
    situation.single == nil ? .settles(Resolution(careers: situation.named)) : nil
  }
}
