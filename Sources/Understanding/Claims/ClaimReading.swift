package import Careers

/// How a question stands to a claim, and the words by which that was heard.
package struct ClaimReading: Equatable, Sendable {
  /// The claim as it was asked about: that of the aspect, or one about the level of schooling that was named.
  package var claim: String
  package var direction: Direction
  /// What is asked of which level of schooling; nil for other claims.
  package var schooling: Schooling?
  /// In the order of the question; empty where the question asks something else.
  package var words: [String]

  /// A claim about a level of schooling.
  package enum Schooling: Equatable, Sendable {
    case needed(Claim.Level)
    /// Nothing more is needed.
    case enough(Claim.Level)

    /// As a plain statement.
    package var claim: String {
      switch self {
      case .needed(let level): "\(level.name) is needed"
      case .enough(let level): "\(level.name) alone is enough"
      }
    }
  }

  package init(claim: String, direction: Direction, schooling: Schooling? = nil, words: [String] = []) {
    self.claim = claim
    self.direction = direction
    self.schooling = schooling
    self.words = words
  }
}
