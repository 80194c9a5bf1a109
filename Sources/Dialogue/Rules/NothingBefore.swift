/// No career was talked about that a line could lean on.
extension LeaningRule {
  static let nothingBefore = LeaningRule { situation in
    situation.focus.careers.isEmpty ? .settles(Resolution()) : nil
  }
}
