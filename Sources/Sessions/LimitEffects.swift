package import Careers
package import Understanding

/// What a person's limits leave of the occupations, and what each of them takes away.
package struct LimitEffects: Equatable, Sendable {
  /// Those that meet every limit, in the order they came.
  package var kept: [Match]
  /// How many there were.
  package var total: Int
  /// What each limit takes away, in the order of the limits.
  package var effects: [Effect]

  /// What one limit does.
  package struct Effect: Equatable, Sendable {
    package var condition: Condition
    /// How many do not meet it.
    package var excluded: Int
    /// How many more would be left without it.
    package var alone: Int
    /// The limit a step wider, and how many more that would leave; nil where there is no wider one, or it adds nothing.
    package var wider: Wider?
  }

  /// A limit a step wider.
  package struct Wider: Equatable, Sendable {
    package var condition: Condition
    package var more: Int
  }

  /// Judges `matches` by `limits`; `all` are the traits of all occupations together.
  ///
  /// A limit only ever removes. Limits that traits cannot judge remove nothing.
  package init(_ matches: [Match], within limits: Criteria, beside all: Traits?) {
    func left(_ criteria: Criteria) -> Int {
      matches.count { criteria.admits($0.candidate.traits, beside: all) }
    }
    kept = matches.filter { limits.admits($0.candidate.traits, beside: all) }
    total = matches.count
    effects = []
    for (index, condition) in limits.conditions.enumerated() {
      var only = Criteria()
      only.conditions = [condition]
      var without = limits
      without.conditions.remove(at: index)
      var wider: Wider?
      if let relaxed = condition.relaxed {
        var criteria = limits
        criteria.conditions[index] = relaxed
        let more = left(criteria) - kept.count
        if more > 0 { wider = Wider(condition: relaxed, more: more) }
      }
      effects.append(
        Effect(
          condition: condition, excluded: total - left(only), alone: left(without) - kept.count, wider: wider))
    }
  }
}

extension Condition {
  /// The same limit a step wider: two years of school more, or 5,000 dollars less; nil for others.
  fileprivate var relaxed: Condition? {
    switch self {
    case .schoolingAtMost(let level):
      guard let next = EntryLevel.allCases.first(where: { $0.years >= level.years + 2 }) else { return nil }
      return .schoolingAtMost(next)
    case .payAtLeast(let floor, _) where floor > Self.payStep: return .payAtLeast(floor - Self.payStep)
    default: return nil
    }
  }

  /// Dollars a year by which a floor is lowered to see what that would add.
  private static var payStep: Double { 5_000 }
}

extension EntryLevel {
  /// The usual years of full-time school after high school. Ours: the length of programs as colleges state it.
  package var years: Int {
    switch self {
    case .open, .highSchool: 0
    case .someCollege, .certificate: 1
    case .associate: 2
    case .bachelor: 4
    case .master: 6
    case .doctorate: 8
    }
  }
}
