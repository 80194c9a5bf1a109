/// A question with what it must be understood as.
package struct Expectation: Equatable, Sendable {
  /// What reports call it by.
  package var id: String
  package var text: String
  /// The careers meant, by usual titles, in the order mentioned.
  package var careers: [String]
  /// Titles that are equally right for the first of `careers`.
  package var alternatives: [String]
  /// Whether no official title really fits, so that any career will do.
  package var isApproximate: Bool
  /// What the best answer must contain, most important first; never empty.
  package var intents: [String]
  /// Intents that are an equally good first answer.
  package var also: [String]

  package init(
    id: String, text: String, careers: [String] = [], alternatives: [String] = [], isApproximate: Bool = false,
    intents: [String], also: [String] = []
  ) {
    self.id = id
    self.text = text
    self.careers = careers
    self.alternatives = alternatives
    self.isApproximate = isApproximate
    self.intents = intents
    self.also = also
  }

  /// Whether `got`, by title, are the careers meant: as many, and each meant one among them, whatever the order.
  package func accepts(careers got: [String]) -> Bool {
    if isApproximate { return !got.isEmpty }
    guard careers.count == got.count else { return false }
    return careers.enumerated().allSatisfy { place, career in
      let names = place == 0 ? [career] + alternatives : [career]
      return names.contains { name in got.contains { areSameCareer(name, $0) } }
    }
  }

  /// Whether it has nothing to do with careers.
  package var isOutOfScope: Bool { intents.first == "out-of-scope" }
}

/// One line of a file: a question that stands alone, or a dialogue.
package enum Entry: Equatable, Sendable {
  case question(Expectation)
  /// What each line must be understood as, given those before.
  case dialogue([Expectation])
}
