internal import Careers
internal import Catalogue
internal import Language
internal import Understanding

/// What a line is by itself: whether it is a bare name, and which way the talk makes it lean.
extension Conversation {
  /// How the conversation moves what is likely: asides are rarer while a career is being talked about, and a question
  /// without any career, out of the blue, is more often none at all.
  /// A line that speaks for nothing is left as it is.
  func leaning(_ meaning: Meaning, isNaming: Bool) -> (Intent.ID) -> Float {
    if meaning.speaksForNothing { return { _ in 0 } }
    if isNaming {
      return { intent in
        switch intent {
        case .listCareers, .greeting, .goodbye, .thanks: -0.3
        case .outOfScope: -0.15
        default: 0
        }
      }
    }
    let isShort = meaning.words.count < Thresholds.shortLine && !namesElse(meaning)
    if focus.careers.isEmpty {
      let aside: Float = meaning.namesStranger ? 0 : 0.22
      return { $0 == .outOfScope ? aside : 0 }
    }
    return { intent in
      switch intent {
      case .listCareers, .greeting, .help, .counselling, .goodbye: -0.35
      case .find: -0.2
      case .outOfScope: isShort ? -0.7 : -0.2
      default: 0
      }
    }
  }

  /// Whether a line has words that a person wrote down as signs of something else: “will it rain tomorrow”.
  private func namesElse(_ meaning: Meaning) -> Bool {
    meaning.weighed.whole.hits(of: .outOfScope).reduce(0) { $0 + $1.strength } >= Thresholds.elseStrength
  }
}
