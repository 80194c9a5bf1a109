package import Careers

/// One thing asked of a career.
///
/// Those that can be denied carry whether they are wanted: `not in sales` is a field that is not.
package enum Condition: Equatable, Hashable, Sendable {
  /// US dollars a year; `from` is how the person said it, where that was not dollars a year.
  case payAtLeast(Double, from: String? = nil)
  case payAtMost(Double, from: String? = nil)
  /// More than the median of all occupations: “good pay”.
  case goodPay
  /// The most schooling usually asked for on entry.
  case schoolingAtMost(EntryLevel)
  case schoolingAtLeast(EntryLevel)
  /// No schooling on top of what the person has; nil while that is not known.
  case noMoreSchool(beyond: EntryLevel?)
  case growth(Growth)
  /// Projected openings a year.
  case openingsAtLeast(Double)
  /// Whether the work could be done at home.
  case telework(Bool)
  /// No desk: read as work that cannot be done at home.
  case noDesk
  case field(Field, isWanted: Bool)
  case interest(Interest, isWanted: Bool)
  /// The official name of a skill or a field of knowledge.
  case skill(String, isWanted: Bool)
  /// Words of the name of a program or machine.
  case technology(String, isWanted: Bool)
  /// Whether work in a related job must come first.
  case noExperience
  case training(Training)
  /// The highest O*NET job zone, 1 to 5.
  case zoneAtMost(Double)
  /// A fifth or more work for themselves.
  case ownBoss

  package enum Growth: Sendable {
    /// Any projected rise.
    case rising
    /// No fall of more than one percent, as in the answers on the outlook.
    case notFalling
    /// At least twice the rise of all occupations together.
    case fast
    case falling
  }

  package enum Training: Sendable {
    /// Any usual training on the job.
    case onTheJob
    case apprenticeship
  }

  /// What a condition is about. A new condition takes the place of an old one on the same topic, where there can be but
  /// one.
  package enum Topic: Sendable {
    case payFloor, payCeiling, schoolingCeiling, schoolingFloor, growth, openings, telework, field, interest, skill,
      technology, experience, training, zone, ownBoss
  }

  package var topic: Topic {
    switch self {
    case .payAtLeast, .goodPay: .payFloor
    case .payAtMost: .payCeiling
    case .schoolingAtMost, .noMoreSchool: .schoolingCeiling
    case .schoolingAtLeast: .schoolingFloor
    case .growth: .growth
    case .openingsAtLeast: .openings
    case .telework, .noDesk: .telework
    case .field: .field
    case .interest: .interest
    case .skill: .skill
    case .technology: .technology
    case .noExperience: .experience
    case .training: .training
    case .zoneAtMost: .zone
    case .ownBoss: .ownBoss
    }
  }

  /// Whether two conditions ask for the same thing or its opposite.
  func isAbout(_ other: Condition) -> Bool {
    switch (self, other) {
    case (.field(let one, _), .field(let two, _)): one == two
    case (.interest(let one, _), .interest(let two, _)): one == two
    case (.skill(let one, _), .skill(let two, _)), (.technology(let one, _), .technology(let two, _)): one == two
    default: topic == other.topic
    }
  }
}
