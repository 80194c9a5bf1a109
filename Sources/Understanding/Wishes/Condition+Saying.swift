internal import Careers

extension Condition {
  /// In words, after `careers with`: `a median pay of at least $50,000 a year`, `no degree to enter`.
  package var spoken: String {
    switch self {
    case .payAtLeast(let floor, let from):
      "a median pay of at least \(Unit.dollarsPerYear.spoken(floor)) a year" + (from.map { " (\($0))" } ?? "")
    case .payAtMost(let ceiling, let from):
      "a median pay of at most \(Unit.dollarsPerYear.spoken(ceiling)) a year" + (from.map { " (\($0))" } ?? "")
    case .goodPay: "a median pay above that of all occupations together"
    case .schoolingAtMost(let level): Self.atMost(level)
    case .schoolingAtLeast(.associate): "a degree to enter"
    case .schoolingAtLeast(let level): "at least \(level.name) to enter"
    case .noMoreSchool(let level?): "no further school than yours (\(level.short))"
    case .noMoreSchool(nil):
      "no further school (taken as at most a \(Self.assumedSchooling.short) to enter)"
    case .growth(.rising): "a projected rise in jobs"
    case .growth(.notFalling): "no projected fall in jobs of more than 1 percent"
    case .growth(.fast): "a projected rise in jobs at least twice that of all occupations"
    case .growth(.falling): "a projected fall in jobs"
    case .openingsAtLeast(let floor): "at least \(Unit.jobs.spoken(floor)) openings a year"
    case .telework(true): "work that can be done from home"
    case .telework(false): "work that cannot be done from home"
    case .noDesk: "no desk (read as work that cannot be done from home)"
    case .field(let field, let isWanted): (isWanted ? "work in " : "no work in ") + field.name
    case .interest(let interest, let isWanted): (isWanted ? "work with " : "little work with ") + interest.things
    case .skill(let name, let isWanted):
      (isWanted ? "" : "no ") + "“\(name.lowercased())” among the main skills and knowledge"
    case .technology(let words, let isWanted): (isWanted ? "" : "no ") + "“\(words)” among the technologies"
    case .noExperience: "no experience in a related job to enter"
    case .training(.onTheJob): "training on the job"
    case .training(.apprenticeship): "an apprenticeship as the usual training"
    case .zoneAtMost(let zone): "a job zone of at most \(Unit.jobZone.spoken(zone))"
    case .ownBoss:
      "at least \(Unit.percent.spoken(Self.ownBossShare)) of workers self-employed"
    }
  }

  private static func atMost(_ level: EntryLevel) -> String {
    switch level {
    case .open: "no diploma to enter"
    case .certificate: "no degree to enter"
    case .doctorate: "any schooling"
    default: "\(level.name) at most to enter"
    }
  }
}
