package import Careers

/// An occupation as matching looks at it: its names, its traits and its official profiles.
///
/// A plain value, filled by the caller from whatever holds the figures.
package struct Candidate: Equatable, Sendable {
  /// The title, as shown: `Library Technicians`.
  package var title: String
  /// The title in the plural as it stands in a sentence: `library technicians`.
  package var plural: String { SpokenTitle(title).whole }
  /// The wider occupation that its pay and outlook are counted under, in a sentence: `home health and personal care
  /// aides`; nil for one that is counted by itself.
  package var group: String?
  package var traits: Traits
  /// Scores of the work values, 1 to 7; empty where they are not published.
  package var values: [WorkValue: Double]
  /// Its interests, less their mean and brought to length 1, in the order of `Interest.allCases`; nil without a
  /// profile, or when all six are alike.
  let direction: [Double]?
  /// The same for the values.
  let valueDirection: [Double]?

  package init(
    title: String, group: String? = nil, traits: Traits, values: [WorkValue: Double] = [:]
  ) {
    self.title = title
    self.group = group
    self.traits = traits
    self.values = values
    direction = Self.direction(
      of: Interest.allCases.compactMap { traits.interests[$0] }, count: Interest.allCases.count)
    valueDirection = Self.direction(of: WorkValue.allCases.compactMap { values[$0] }, count: WorkValue.allCases.count)
  }

  package var code: String { traits.code }

  /// The field it counts to when a shortlist is spread: its major group, with the two groups of health care as one.
  var field: Substring {
    let major = traits.code.prefix(2)
    return major == "31" ? "29" : major
  }

  private static func direction(of numbers: [Double], count: Int) -> [Double]? {
    guard numbers.count == count else { return nil }
    let mean = numbers.reduce(0, +) / Double(count)
    let deviations = numbers.map { $0 - mean }
    let length = deviations.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? deviations.map { $0 / length } : nil
  }
}
