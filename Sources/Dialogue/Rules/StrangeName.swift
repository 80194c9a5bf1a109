/// A name that no career has, while no career is talked about: nothing is meant that is known.
extension LeaningRule {
  static let strangeName = LeaningRule { situation in
    situation.meaning.namesStranger && situation.focus.careers.isEmpty ? .settles(Resolution()) : nil
  }
}
