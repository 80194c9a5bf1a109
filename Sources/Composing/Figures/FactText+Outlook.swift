internal import Careers
internal import Catalogue
internal import Knowledge
internal import Language

/// What the projections say: outlook and demand.
extension FactSheet {
  /// The projected change beside that of all occupations; nil if either is not published.
  var growth: Growth? {
    guard let change = number("projection.change"), let all = numberOfAll("projection.change") else { return nil }
    return Growth(change: change, all: all)
  }

  var entryLevel: EntryLevel? { words("entry.education").flatMap(EntryLevel.init(rawValue:)) }

  private var reasons: [ShareReason] {
    ShareReason.read(
      words("reasons")?.split(separator: ";").map(String.init) ?? [], words: knowledge.catalogue.words(for:))
  }

  var trend: String { "{trend projection.change}" }
  var trendOfAll: String { "{trend projection.change@\(Self.all)}" }

  /// `from 2024 to 2034`.
  var span: String { projectionYears.map { "from \($0.first) to \($0.last)" } ?? "over the years ahead" }

  // MARK: Outlook

  var outlook: SectionText? {
    guard let growth else { return nil }
    var draft = Draft()
    draft.say(
      lead(growth),
      has("projection.employment", "projection.employment.2034") && growth != .level
        ? "That would take the number of jobs from {projection.employment} to {projection.employment.2034}." : nil)
    for reason in reasonsFitting(growth).prefix(3) {
      draft.item(
        "\(capitalized(reason.place)), they are expected to become a \(reason.isRise ? "larger" : "smaller") part of the staff, because \(reason.clause).",
        from: sources("reasons"))
    }
    draft.item(openings(growth))
    draft.item(turnover)
    machines(growth, &draft)
    if let openings = openings(growth, isAlone: true) { draft.answer("openings", openings) }
    draft.answer(
      "safe", is: stability(growth), security(growth), turnover, "No figure says how safe one employer is.",
      from: [.own])
    return draft.text
  }

  /// The reasons, those that go the way of the whole first.
  private func reasonsFitting(_ growth: Growth) -> [ShareReason] {
    let known = reasons
    return known.filter { $0.isRise != growth.isFall } + known.filter { $0.isRise == growth.isFall }
  }

  private func lead(_ growth: Growth) -> String {
    let jobs = "\(capitalized(Self.place)), jobs for \(title.subject)"
    switch growth {
    case .shrinkingFast:
      return
        "\(jobs) are projected to shrink fast: \(trend) \(span), while all occupations together show \(trendOfAll)."
    case .shrinking:
      return "\(jobs) are projected to decline: \(trend) \(span), while all occupations together show \(trendOfAll)."
    case .level:
      return
        "The number of jobs for \(title.subject) \(Self.place) is projected to stay about the same: \(trend) \(span), against \(trendOfAll) for all occupations together."
    case .slow:
      return
        "\(jobs) are projected to grow more slowly than most: \(trend) \(span), against \(trendOfAll) for all occupations together."
    case .average:
      return
        "\(jobs) are projected to grow about as fast as all others: \(trend) \(span), against \(trendOfAll) for all occupations together."
    case .fast:
      return
        "\(jobs) are projected to grow faster than most: \(trend) \(span), against \(trendOfAll) for all occupations together."
    case .veryFast:
      return
        "\(jobs) are projected to grow much faster than most: \(trend) \(span), against \(trendOfAll) for all occupations together."
    }
  }

  /// The years a projection spans, over which new jobs are spread.
  private static let projectedYears = 10.0

  /// Openings a year, and how many of them are new jobs. The tables count hundreds, so that a few round to none.
  ///
  /// `isAlone` where nothing before it names the place.
  func openings(_ growth: Growth, isAlone: Bool = false) -> String? {
    let projected =
      "openings a year are projected " + (isAlone ? Self.place + " " : "") + "for \(title.subject) \(span)"
    guard let openings = number("projection.openings") else { return nil }
    if openings == 0 {
      return "Fewer than 50 \(projected), which the tables round to {projection.openings}."
    }
    let about = "About {projection.openings} \(projected)"
    guard let change = number("projection.change.jobs") else { return about + "." }
    switch change / Self.projectedYears / openings {
    case ..<0: return about + ", all to replace people who leave, since the number of jobs is to fall."
    case ..<0.1: return about + ", nearly all to replace people who leave."
    case ..<0.4: return about + ", most of them to replace people who leave."
    default: return about + ", and a good part of them are new jobs."
    }
  }

  /// How many leave each year, beside all workers.
  private var turnover: String? {
    guard let leaving = number("projection.leaving"), let all = numberOfAll("projection.leaving"), all > 0 else {
      return nil
    }
    let shares = "{projection.leaving} are projected to leave the occupation each year"
    switch leaving / all {
    case ..<0.75:
      return "People tend to stay: \(shares), against {projection.leaving@\(Self.all)} of all workers."
    case ...1.25:
      return
        "People leave about as often as elsewhere: \(shares), against {projection.leaving@\(Self.all)} of all workers."
    default:
      return "Many move on: \(shares), against {projection.leaving@\(Self.all)} of all workers."
    }
  }

  /// What the official reasons say of computers and machines.
  private func machines(_ growth: Growth, _ draft: inout Draft) {
    let known = reasons
    let named = known.filter { $0.means == .machines }
    let overall = "Taken together, jobs \(Self.place) are projected to show \(trend) \(span)."
    if let fall = named.first(where: { !$0.isRise }) {
      draft.answer(
        "ai", is: .itDepends,
        "Among the official reasons given for \(title.subject) is that \(fall.place) \(fall.clause).", overall,
        from: sources("reasons"))
    } else if let rise = named.first {
      draft.answer(
        "ai", is: .itDepends,
        "One official sign points the other way: among the reasons given for \(title.subject) is that \(rise.place) \(rise.clause).",
        overall,
        from: sources("reasons"))
    } else if let fall = known.first(where: { !$0.isRise && $0.means == .tools }) {
      draft.answer(
        "ai", is: .itDepends,
        "The official reasons given for \(title.subject) do not put AI first, but one is that \(fall.place) \(fall.clause).",
        overall,
        from: sources("reasons"))
    } else if !known.isEmpty {
      draft.answer(
        "ai", is: .itDepends,
        "Nobody knows for sure, but computers and AI are not among the main causes that the official reasons give for \(title.whole).",
        overall, from: sources("reasons"))
    } else {
      draft.answer(
        "ai", is: .itDepends,
        "Nobody knows for sure: no official reasons are on file here for \(title.whole).",
        overall)
    }
  }

  /// Whether the number of jobs lets one call the work secure, as far as a projection can.
  func stability(_ growth: Growth) -> Verdict {
    switch growth {
    case .veryFast, .fast, .average: .usually
    case .slow, .level, .shrinking: .itDepends
    case .shrinkingFast: .usuallyNot
    }
  }

  func security(_ growth: Growth) -> String {
    let numbers = "As far as numbers can say, jobs for \(title.subject) \(Self.place) are projected to"
    return switch growth {
    case .veryFast, .fast:
      "\(numbers) show \(trend) \(span), while all occupations together show \(trendOfAll)."
    case .average:
      "\(numbers) grow about as most work does: \(trend) \(span), against \(trendOfAll) for all occupations together."
    case .slow:
      "\(numbers) show only \(trend) \(span), while all occupations together show \(trendOfAll)."
    case .level:
      "\(numbers) stay about as many as they are, with \(trend) \(span)."
    case .shrinking:
      "\(numbers) show \(trend) \(span), though people who leave are still replaced."
    case .shrinkingFast:
      "\(numbers) show \(trend) \(span)."
    }
  }

  // MARK: Demand

  var demand: SectionText? {
    guard let growth else { return nil }
    var draft = Draft()
    let strength =
      switch growth {
      case .veryFast: "rising fast"
      case .fast: "rising faster than for most work"
      case .average: "rising about as fast as for other work"
      case .slow: "rising slowly"
      case .level: "holding steady"
      case .shrinking: "falling"
      case .shrinkingFast: "falling fast"
      }
    draft.say(
      "\(capitalized(Self.place)) demand for \(title.subject) is \(strength): \(trend) in jobs is projected \(span)"
        + (has("projection.openings") ? ", with about {projection.openings} openings a year." : "."),
      "No figures by state or city are here yet.")
    let rising = reasons.filter { $0.isRise && !$0.industries.isEmpty }.prefix(2)
    if !rising.isEmpty {
      draft.item(
        "They are expected to become a larger part of the staff \(listed(rising.map(\.place))).",
        from: sources("reasons"))
    }
    competition(&draft)
    return draft.text
  }

  /// Openings beside jobs, and the same for all occupations.
  private func competition(_ draft: inout Draft) {
    guard let openings = number("projection.openings"), let jobs = number("projection.employment"), jobs > 0,
      let allOpenings = numberOfAll("projection.openings"), let allJobs = numberOfAll("projection.employment"),
      allJobs > 0, allOpenings > 0
    else { return }
    let share = openings / jobs / (allOpenings / allJobs)
    let verdict =
      switch share {
      case ..<0.75: "fewer for their number than in most work"
      case ...1.25: "about as many for their number as in most work"
      default: "more for their number than in most work"
      }
    draft.answer(
      "competition", is: .itDepends,
      "Places differ. For \(title.subject) there are about {projection.openings} openings a year \(Self.place) against {projection.employment} jobs, \(verdict).",
      "No official figure counts how many apply.")
  }
}
