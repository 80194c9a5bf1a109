/// A career on a person's shortlist, as it was shown to them.
package struct ShortlistEntry: Codable, Equatable, Sendable {
  package var code: String
  /// As shown: `Library Technicians`.
  package var title: String
  /// In a sentence: `library technicians`.
  package var plural: String
  /// The correlation of the interest profiles, -1 to 1; nil where there was none to reckon.
  package var fit: Double?
  package var pro: [String]
  package var contra: [String]
  package var verdict: Verdict?

  /// What the person said to it.
  package struct Verdict: Codable, Equatable, Sendable {
    package var isKept: Bool
    /// Why, in their own words.
    package var reason: String?

    package init(isKept: Bool, reason: String?) {
      self.isKept = isKept
      self.reason = reason
    }
  }

  package var isDropped: Bool { verdict?.isKept == false }
}
