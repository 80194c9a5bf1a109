package import Careers

extension Condition {
  /// The least score of an interest, 1 to 7, at which an occupation counts as one for it; and under which it does not.
  ///
  /// Four is the middle of the scale; the bounds are ours.
  package static let strongInterest = 5.0
  package static let weakInterest = 4.0
  /// The least share of self-employed workers, in percent, where one can well be one's own boss. The bound is ours.
  package static let ownBossShare = 20.0
  /// The fewest openings a year that count as many. The bound is ours: about a third of occupations have as many.
  package static let manyOpenings = 10_000.0
  /// What a person is taken to have who wants no more school and has not said how far they came: it is the least that
  /// keeps every career within what they asked. The choice is ours, and the person is told.
  package static let assumedSchooling = EntryLevel.highSchool

  /// Whether a career with `traits` meets it; `all` are the traits of all occupations together.
  ///
  /// False where the figure is not published, so that nothing is shown as fitting on no evidence. Nil where traits do not
  /// say it: skills and technologies have to be looked up.
  package func isMet(by traits: Traits, beside all: Traits?) -> Bool? {
    switch self {
    case .payAtLeast(let floor, _): return traits.pay.map { $0 >= floor } ?? false
    case .payAtMost(let ceiling, _): return traits.pay.map { $0 <= ceiling } ?? false
    case .goodPay:
      guard let pay = traits.pay, let typical = all?.pay else { return false }
      return pay > typical
    case .schoolingAtMost(let level): return traits.entry.map { $0 <= level } ?? false
    case .schoolingAtLeast(let level): return traits.entry.map { $0 >= level } ?? false
    case .noMoreSchool(let level): return traits.entry.map { $0 <= level ?? Self.assumedSchooling } ?? false
    case .growth(let growth): return traits.change.map { Self.isMet(growth, $0, beside: all?.change) } ?? false
    case .openingsAtLeast(let floor): return traits.openings.map { $0 >= floor } ?? false
    case .telework(let wanted): return traits.telework == wanted
    case .noDesk: return traits.telework == false
    case .field(let field, let isWanted): return field.contains(code: traits.code) == isWanted
    case .interest(let interest, let isWanted):
      guard let score = traits.interests[interest] else { return false }
      return isWanted ? score >= Self.strongInterest : score < Self.weakInterest
    case .skill, .technology: return nil
    case .noExperience: return traits.experience == .notAsked
    case .training(.onTheJob): return traits.training.map { $0 != .unset } ?? false
    case .training(.apprenticeship): return traits.training == .apprenticeship
    case .zoneAtMost(let zone): return traits.zone.map { $0 <= zone } ?? false
    case .ownBoss: return traits.selfEmployed.map { $0 >= Self.ownBossShare } ?? false
    }
  }

  private static func isMet(_ growth: Growth, _ change: Double, beside all: Double?) -> Bool {
    switch growth {
    case .rising: change > 0
    case .notFalling: change > -1
    case .fast: change >= 2 * max(all ?? 1, 1)
    case .falling: change < 0
    }
  }
}
