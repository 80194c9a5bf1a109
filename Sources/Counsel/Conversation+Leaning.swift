internal import Careers
internal import Catalogue
internal import Language
internal import Understanding

/// What a line is by itself: whether it is a bare name, and which way the talk makes it lean.
extension Conversation {
  /// Whether a line names careers and asks nothing of its own: "and archivists?", "no, I meant librarians".
  ///
  /// “What is an archivist” and “what do archivists do” are questions, though every word of them is a small one.
  func isBare(_ meaning: Meaning) -> Bool {
    let texts = meaning.masked.map(\.text)
    let isQuestion = zip(texts, texts.dropFirst()).contains { first, next in
      ["what", "who"].contains(first) && ["is", "are", "do", "does"].contains(next)
    }
    let isKind = texts.last.map(Self.kinds.contains) == true && texts.dropLast().last == careerMark
    return !isQuestion
      && (isKind ? texts.dropLast() : texts[...]).allSatisfy {
        $0 == careerMark || DiscourseMarker.fillers.contains($0)
      }
  }

  /// What may end a bare name: “welder job”, “architectural drafting career”.
  private static let kinds: Set = ["job", "career", "profession", "position", "work"]

  /// Whether but one or two words of a line ask anything: “kindly answer the same with respect to archivists”.
  func isNearlyBare(_ meaning: Meaning) -> Bool {
    meaning.masked.count { $0.text != careerMark && !DiscourseMarker.fillers.contains($0.text) } <= 3
  }

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
    let isShort = meaning.words.count < Self.shortLine && !namesElse(meaning)
    if focus.careers.isEmpty {
      let aside: Float = isNamed(meaning) ? 0 : 0.22
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
    meaning.weighed.whole.hits(of: .outOfScope).reduce(0) { $0 + $1.strength } >= Self.elseStrength
  }

  private static let elseStrength = 2.5

  /// A line of fewer words, while a career is talked about, is more often a question about it than anything else.
  private static let shortLine = 5
}
