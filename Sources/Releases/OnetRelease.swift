internal import Careers

/// What is used of an O*NET text release: codes, names and scores of its occupations.
struct OnetRelease {
  /// The title of every code.
  var titles: [OnetCode: String] = [:]
  /// The codes of each six-digit code, in order.
  var codes: [OccupationCode: [OnetCode]] = [:]
  var zones: [OnetCode: String] = [:]
  /// Scores for the six interests, in the order of `Interest`.
  var interests: [OnetCode: [String]] = [:]
  /// Scores for the six work values, in the order of `WorkValue`.
  var values: [OnetCode: [String]] = [:]
  /// Importance of each skill, in hundredths.
  var skills: [OnetCode: [String: Int]] = [:]
  /// Importance of each field of knowledge, in hundredths.
  var knowledge: [OnetCode: [String: Int]] = [:]
  var technologies: [OnetCode: [String: Technology]] = [:]
  var related: [OnetCode: [Relation]] = [:]
  /// Alternate and reported titles, as published.
  var names: [OnetCode: Set<String>] = [:]
  /// The place, among the tasks of the code, of the first task that belongs to each activity.
  var activities: [OnetCode: [String: Int]] = [:]

  /// A named tool of the trade that runs on a computer.
  struct Technology {
    /// Whether job notices of all kinds often ask for it.
    var isHot = false
    /// Whether job notices for the occupation itself often ask for it.
    var isInDemand = false
  }

  /// Another occupation that is like this one.
  struct Relation {
    var tier: Tier
    var index: Int
    var code: OnetCode
  }

  /// How near a related occupation is; nearest first.
  enum Tier: String, CaseIterable, Comparable {
    case short = "Primary-Short"
    case long = "Primary-Long"
    case supplemental = "Supplemental"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    static func < (left: Tier, right: Tier) -> Bool { left.rank < right.rank }
  }

  /// The codes that have any scores, titles of tools or tasks beside their names.
  func hasData(_ code: OnetCode) -> Bool {
    zones[code] != nil || interests[code] != nil || values[code] != nil || skills[code] != nil
      || knowledge[code] != nil || technologies[code] != nil || activities[code] != nil || related[code] != nil
  }

  /// The code that speaks for `occupation` in a table: `.00` if the table has it, else the first detail it has, in order.
  ///
  /// None for what is left over (`All Other`): its details are different work, and none speaks for the others.
  func speaker(for occupation: OccupationCode, where has: (OnetCode) -> Bool) -> OnetCode? {
    isResidual(occupation) ? nil : codes[occupation]?.first(where: has)
  }

  /// Whether `occupation` gathers what no other of its group holds.
  func isResidual(_ occupation: OccupationCode) -> Bool { Occupation.isResidual(title(of: occupation)) }
}

/// The six work values, in the order in which they are written.
enum WorkValue: String, CaseIterable {
  case achievement = "Achievement"
  case workingConditions = "Working Conditions"
  case recognition = "Recognition"
  case relationships = "Relationships"
  case support = "Support"
  case independence = "Independence"

  var column: String { "value.\(rawValue.lowercased().replacing(" ", with: "-"))" }
}
