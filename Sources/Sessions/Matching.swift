internal import Answers
internal import Careers
internal import Glibc

/// Sets occupations beside a person's interests and values.
///
/// Interests are matched as O*NET links its Interest Profiler with occupations: by the Pearson correlation of the six
/// scores of the person with the six of the occupation (McCloy, Campbell, Oswald, Lewis and Rivkin, “Linking Client
/// Assessment Profiles to O*NET Occupational Profiles”, National Center for O*NET Development, 1999). For one person
/// the correlation ranks exactly as the sum of products of the person's deviations from their own mean with the
/// occupation's deviations brought to length 1, which is the correlation times the person's spread. That sum is the
/// first part of the score. It lets interests count for more the clearer they are, and it makes this true: raising one
/// interest never moves an occupation behind another that is weaker in that interest.
///
/// To it come, in the same unit: a quarter of the correlation of the order of values with the occupation's values; a
/// twenty-fifth of the power of ten of its openings a year, so that of two nearly equal fits the one that can be found
/// comes first; and 1.2 when the person's own words name the occupation or point to it, and that much less when they turn it away: who
/// speaks of engines means engines.
package struct Matching: Sendable {
  /// The person's interests less their mean; nil when there are none or all are alike.
  private let deviations: [Double]?
  private let spread: Double
  /// The ranks of the values less their mean, brought to length 1; nil while they are not in order.
  private let values: [Double]?
  private let pointers: Pointers

  /// How much the order of values counts beside interests.
  static let valueWeight = 0.25
  /// What ten times as many openings add.
  static let openingsWeight = 0.04
  /// What it adds that the person's own words point to the occupation, and takes away that they turn it away.
  static let wordsWeight = 1.2

  package init(profile: InterestProfile?, values: ValueOrder? = nil, pointers: Pointers = Pointers()) {
    spread = profile?.spread ?? 0
    deviations = spread > 0 ? profile?.deviations : nil
    self.pointers = pointers
    self.values = values?.order.map { order in
      let ranks = WorkValue.allCases.map { value in Double(order.count - (order.firstIndex(of: value) ?? 0)) }
      let mean = ranks.reduce(0, +) / Double(ranks.count)
      let length = ranks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
      return ranks.map { ($0 - mean) / length }
    }
  }

  /// Whether there is anything to match by.
  package var hasEvidence: Bool { deviations != nil || values != nil }

  /// How well `candidate` goes with the person; nil when its interests are not published.
  package func match(_ candidate: Candidate) -> Match? {
    guard let direction = candidate.direction else { return nil }
    var parts: [Match.Part] = []
    var fit: Double?
    if let deviations {
      let product = dot(deviations, direction)
      fit = product / spread
      parts.append(Match.Part(kind: .interests, amount: product))
    }
    if let values, let theirs = candidate.valueDirection {
      parts.append(Match.Part(kind: .values, amount: Self.valueWeight * dot(values, theirs)))
    }
    if let openings = candidate.traits.openings, openings > 1 {
      parts.append(Match.Part(kind: .openings, amount: Self.openingsWeight * log10(openings)))
    }
    if pointers.wanted[candidate.code] != nil { parts.append(Match.Part(kind: .wanted, amount: Self.wordsWeight)) }
    if pointers.refused[candidate.code] != nil { parts.append(Match.Part(kind: .refused, amount: -Self.wordsWeight)) }
    return Match(candidate: candidate, fit: fit, parts: parts)
  }

  /// The occupations among `candidates`, best first; those without published interests are left out.
  ///
  /// Ties go to the one with more openings, then by title, then by code, so the order never varies.
  package func ranked(_ candidates: [Candidate]) -> [Match] {
    candidates.compactMap { candidate in match(candidate).map { (match: $0, score: $0.score) } }
      .sorted { left, right in
        if left.score != right.score { return left.score > right.score }
        let (one, two) = (left.match.candidate, right.match.candidate)
        let openings = (one.traits.openings ?? 0, two.traits.openings ?? 0)
        if openings.0 != openings.1 { return openings.0 > openings.1 }
        return (one.title, one.code) < (two.title, two.code)
      }.map(\.match)
  }
}

/// The sum of the products of `left` and `right`, which are as long as each other.
func dot(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
