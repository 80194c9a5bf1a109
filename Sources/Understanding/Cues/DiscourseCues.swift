package import Language

/// The words by which a line points at what was said before: “which of the two”, “back to the library job”, “same for”.
package struct DiscourseCues: Equatable, Sendable {
  private let words: [String]
  private let text: SpacedWords

  package init(_ words: [Word]) {
    self.words = words.map(\.text)
    text = SpacedWords(self.words)
  }

  private func has(_ phrases: [String]) -> Bool { phrases.contains(where: text.has) }

  private var hasComparative: Bool { words.contains { Self.comparatives.contains($0) } && !has(Self.asidesWithMore) }

  private static let comparatives: Set = [
    "more", "less", "better", "worse", "safer", "easier", "harder", "higher", "lower", "bigger", "faster", "slower",
    "longer", "shorter", "cheaper", "sooner", "most", "least", "best", "worst", "ahead", "fewer", "quicker", "tougher",
    "steadier", "happier", "calmer", "highest", "lowest", "easiest", "hardest", "fastest", "quickest", "safest",
  ]

  private static let asidesWithMore = [
    "more about", "more on", "know more", "learn more", "tell me more", "any more", "once more", "one more",
    "more information", "more info", "more details", "most people", "at most", "at least", "best way", "more or less",
  ]

  /// Whether a career named after another is to be set beside it: “more than a court reporter?”, “vs welders”.
  package var setsBeside: Bool {
    has(["vs", "versus", "compare", "compared", "comparison", "beside", "next to", "side by side", "in comparison"])
      || (has(["than"]) && !has(Self.thanNobody)) || (hasComparative && isYesOrNo) || isSameness
  }

  /// Whether a comparison is begun afresh: “compare welders”, with nothing that points back.
  package var comparesAnew: Bool {
    words.first == "compare" && words.count > 1
      && !["that", "it", "this", "them", "those", "these", "to", "with", "both", "the"].contains(words[1])
  }

  /// Whether a line without a name asks which of the careers before is ahead: “which pays more”, “so who's ahead”.
  package var asksWhich: Bool {
    (has(["which", "who", "whose"]) && (hasComparative || has(["which of", "who wins", "who earns", "who makes"])))
      || (has(["than"]) && !has(Self.thanNobody) && hasComparative) || isSameness
      || has(["difference", "side by side"])
      || (has(["compare"]) && words.count < 8)
  }

  /// “than average”, “than most”: no career is on the other side.
  private static let thanNobody = [
    "than average", "than the average", "than most", "than other", "than others", "than usual", "than that",
    "rather than", "other than", "more than one", "than the national", "than before", "than ever", "than just",
  ]

  /// “the same?”, “any different?” of a thing both have.
  private var isSameness: Bool {
    has(["any different", "about the same", "differ", "that different"])
      || (text.ends(with: "the same") && words.count > 3 && isYesOrNo)
  }

  private var isYesOrNo: Bool {
    let rest = words.drop { DiscourseMarker.fillers.contains($0) && !Self.openings.contains($0) }
    return rest.first.map { Self.openings.contains($0) } ?? false
  }

  private static let openings: Set = [
    "do", "does", "did", "is", "are", "would", "will", "can", "could", "should", "has", "have", "was", "were",
  ]

  /// How many careers before are meant together: “both” and “the two” are 2, “all three” is 3; nil when none are.
  package var together: Int? {
    if has(["all three", "all 3", "the three", "those three", "these three", "the 3"]) { return 3 }
    if has(["all four", "all 4", "the four", "those four", "these four"]) { return 4 }
    let isBoth =
      has(["both", "the two", "those two", "these two", "the 2", "either", "each of them", "each other"])
      || (has(["of them", "of these", "of those", "of those jobs"]) && has(["which", "who", "compare"]))
    return isBoth ? 2 : nil
  }

  /// Which of several is meant, from 0; below zero counts from the end; nil when none is.
  package var ordinal: Int? {
    if has(["the middle one", "middle one", "the one in the middle"]) { return 1 }
    for (word, place) in Self.ordinals where words.contains(word) {
      let isAlone = ["former", "latter"].contains(word)
      let phrases = ["the \(word) one", "the \(word) job", "the \(word) career", "that \(word) one", "\(word) one"]
      if has(phrases) || (isAlone && has([word])) || text.ends(with: "the \(word)")
        || text.has("the \(word) of")
        || text.begins(with: "the \(word)") && words.count < 4
      {
        return place
      }
    }
    return nil
  }

  private static let ordinals = DiscourseMarker.ordinals.sorted { $0.key < $1.key }

  /// Whether one career alone is meant, the one named last: “is it stressful”, “the pay on that one”.
  package var meansLast: Bool {
    has(["it", "that one", "this one", "for that", "to that", "that job"]) && together == nil
  }

  /// Whether the line only names what a comparison is to be about: “on pay, I mean”, “on future too”.
  package var namesAspect: Bool { ["on", "and on", "by"].contains(where: text.begins) }

  /// Whether the line is set among careers named before rather than among the choices shown: “and the first one?”.
  package var isAdded: Bool { has(["and", "what about", "how about", "for"]) }

  /// Whether the other of two careers is meant.
  package var meansOther: Bool { has(["the other one", "the other", "the other job", "the other career"]) }

  /// Whether the line goes back to a career of before.
  package var goesBack: Bool {
    has([
      "never mind", "back to", "go back", "going back", "return to", "returning to", "let us do", "lets do",
      "switch to", "again",
    ])
  }

  /// How many of the questions before are asked again: 2 for “same two questions”; nil when none is.
  package var repeats: Int? {
    if has(["same two", "same 2", "both questions", "those two questions", "same questions", "two same"]) { return 2 }
    return has(["same", "likewise", "ditto", "too", "as well"]) ? 1 : nil
  }

  /// Whether the line takes back what was said: “no, I meant…”, “make it…”, “sorry, …”.
  package var corrects: Bool {
    has([
      "i meant", "i mean", "make it", "make that", "sorry", "oops", "not that", "rather", "or no", "scratch that",
      "was asking about", "was talking about",
    ])
  }

  /// Whether a career named is only beside the point: “do you have to be an EMT too”.
  package var namesAddition: Bool {
    has(["have to be", "need to be", "has to be", "must be", "be a", "be an"])
      && has(["too", "also", "as well", "first"])
  }

  /// Whether a career named is where the one before may lead: “can I go up to librarian”.
  package var namesDestination: Bool {
    has(["up to", "go up", "move up", "to become", "grow into", "promoted to", "turn into", "work up", "step up"])
  }
}
