internal import Answers
internal import Careers
internal import Language
internal import Understanding

/// The careers to think about, for one session: matched, kept within limits, spread over fields.
struct Shortlist {
  let session: Session
  let picks: [(match: Match, reasons: Reasons)]
  /// What the limits do among the careers whose interests come close to the person's.
  let winnowing: LimitEffects

  /// The number of the first pick, from 1.
  let first: Int

  /// The most that are shown at a time.
  static let most = 5
  /// The most that a list may grow to; more would be no shortlist.
  static let longest = 15

  /// The list for `session`; `beside` are careers already on it, which the picks come after.
  init(_ session: Session, _ setting: Setting, beside listed: [ShortlistEntry] = []) {
    self.session = session
    first = listed.count + 1
    let pointers = Self.pointers(session, setting)
    let matching = Matching(profile: session.profile, values: session.values, pointers: pointers)
    let ranked = matching.hasEvidence ? matching.ranked(setting.candidates()) : []
    let limits = session.criteria
    winnowing = LimitEffects(ranked.filter { ($0.fit ?? 1) >= Match.close }, within: limits, beside: setting.all)
    let person = Reasons.Person(
      profile: session.profile, order: session.values.order, education: session.situation.education, limits: limits,
      all: setting.all, pointers: pointers)
    let known = Set(listed.map(\.code))
    let within = ranked.filter {
      limits.admits($0.candidate.traits, beside: setting.all) && !known.contains($0.candidate.code)
    }
    let count = min(Self.most, Self.longest - listed.count)
    // Who asks for more has seen the near ones.
    let fewest = listed.isEmpty ? Diversification.fewest : count
    picks = Diversification.picks(within, count: count, fewest: fewest).map { match in
      (match, Reasons(match, for: person) { setting.figure(match.candidate.code, $0) })
    }
  }

  static func matching(_ session: Session, _ setting: Setting) -> Matching {
    Matching(profile: session.profile, values: session.values, pointers: pointers(session, setting))
  }

  private static func pointers(_ session: Session, _ setting: Setting) -> Pointers {
    session.goal.map(setting.pointers) ?? Pointers()
  }

  /// The picks as they are kept; what the person said to a career before stays.
  func listed(keeping old: [ShortlistEntry]) -> [ShortlistEntry] {
    picks.map { match, reasons in
      ShortlistEntry(
        code: match.candidate.code, title: match.candidate.title, plural: match.candidate.plural, fit: match.fit,
        pro: reasons.pro, contra: reasons.contra, verdict: old.first { $0.code == match.candidate.code }?.verdict)
    }
  }

  /// The picks alone, as they come after a list.
  var added: Said {
    picks.enumerated().reduce(Said()) { said, pick in
      let (match, reasons) = pick.element
      return said + Said(lines(match, reasons, number: first + pick.offset), figures: reasons.figures)
    }
  }

  /// The list with its reasons, and what the limits took away.
  var said: Said {
    if !hasEvidence {
      return Said(
        "I have no interests and no values of yours to match with, so I make no list. That is fine: you can ask me about any career."
      )
    }
    var said = Said()
    if picks.isEmpty {
      said = Said(
        session.criteria.conditions.isEmpty
          ? "No career has interests that come near yours."
          : "No career that comes near your interests meets all your limits.")
    } else {
      let count = counted(picks.count)
      let noun = picks.count == 1 ? "career" : "careers"
      let spread = picks.count == 1 ? "" : ", from different fields where they come near your interests"
      let lead =
        session.profile?.clarity == .clear
        ? "\(capitalized(count)) \(noun) to think about\(spread):"
        : "Your interests give no clear result, so take \(count) \(noun) as a start for talking:"
      said = Said(lead) + added
    }
    return said + Said(effects.map { .paragraph($0) })
  }

  private var hasEvidence: Bool { Matching(profile: session.profile, values: session.values).hasEvidence }

  private func lines(_ match: Match, _ reasons: Reasons, number: Int) -> [Part] {
    let fit = match.fit.map { fit -> String in
      let words = fit >= Match.veryClose ? "very close to" : fit >= Match.close ? "close to" : "partly like"
      return ": \(words) your interests (\(decimals(fit, exactly: 2)) of 1)"
    }
    let against = reasons.contra.isEmpty ? "nothing in the figures I have" : listedLong(reasons.contra)
    return [
      .item(match.candidate.title + (fit ?? ""), number: number),
      .item("For: \(listedLong(reasons.pro)).", number: nil),
      .item("Against: \(against).", number: nil),
    ] + (reasons.together.map { [.item($0, number: nil)] } ?? [])
  }

  /// What widening a limit means for the person: `if you would study two years longer`, `with … at least $45,000`.
  private static func wider(_ condition: Condition, _ wide: Condition) -> String {
    if case .schoolingAtMost(let level) = condition, case .schoolingAtMost(let next) = wide {
      return "if you would study \(counted(next.years - level.years)) years longer"
    }
    return "with \(wide.spoken)"
  }

  /// Clauses that have commas inside, set apart by semicolons.
  private func listedLong(_ clauses: [String]) -> String {
    clauses.isEmpty ? "nothing in the figures I have" : clauses.joined(separator: "; ")
  }

  /// What the limits took away, in sentences; nothing without limits.
  private var effects: [String] {
    guard !winnowing.effects.isEmpty, session.profile != nil else { return [] }
    let left = winnowing.kept.isEmpty ? "none" : String(winnowing.kept.count)
    var sentences = [
      "Your limits leave \(left) of the \(winnowing.total) careers whose interests are close to yours."
    ]
    for effect in winnowing.effects where effect.excluded > 0 {
      let lead = "“\(capitalized(effect.condition.spoken))” rules out \(effect.excluded)"
      let wider = effect.wider.map { "\($0.more) more \(Self.wider(effect.condition, $0.condition))" }
      switch (effect.alone, wider) {
      case (0, _): sentences.append("\(lead), but another limit rules out each of them too.")
      case (let alone, nil): sentences.append("\(lead); without it there would be \(alone) more.")
      case (let alone, let wider?) where alone == effect.wider?.more:
        sentences.append("\(lead); there would be \(wider).")
      case (let alone, let wider?):
        sentences.append("\(lead); there would be \(wider), and \(alone) without it.")
      }
    }
    return sentences
  }
}

extension Match {
  /// From here on profiles are called very close. The bound is ours.
  static let veryClose = 0.9
}
