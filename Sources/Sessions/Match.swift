internal import Answers

/// How well an occupation goes with a person, with everything it was reckoned from.
package struct Match: Equatable, Sendable {
  package var candidate: Candidate
  /// The correlation of the two interest profiles, -1 to 1; nil when the person's profile has no spread at all.
  package var fit: Double?
  /// The parts of the score, in the order they are added.
  package var parts: [Part]

  /// Whether it is one to think about at once: its interests are close, or the person's own words name it and its
  /// interests are not against it.
  package var isNear: Bool {
    let fit = fit ?? 1
    return fit >= Self.close || fit >= Self.leastNamed && parts.contains { $0.kind == .wanted }
  }

  /// What is ranked by; more is better.
  package var score: Double { parts.reduce(0) { $0 + $1.amount } }

  /// One summand of a score.
  package struct Part: Equatable, Sendable {
    package var kind: Kind
    package var amount: Double

    package enum Kind: Equatable, Sendable { case interests, values, openings, wanted, refused }
  }

  /// The correlation that six pairs of unrelated numbers reach by chance one time in twenty (one-sided, four degrees of
  /// freedom): from here on profiles are called close.
  package static let close = 0.729
  /// Under this a career is not put on a shortlist: it has more against it than for it.
  package static let least = 0.5
  /// The same for one that the person's own words point to.
  package static let leastNamed = 0.3
}
