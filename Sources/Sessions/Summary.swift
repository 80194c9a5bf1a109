internal import Answers
internal import Careers
internal import Language

/// What came of a session, read back.
struct Summary {
  let session: Session

  init(_ session: Session) { self.session = session }

  var said: Said {
    let known = profile.filter { if case .bars = $0 { false } else { true } }
    return Said([.paragraph("This is what I understood.")] + known + shortlist + plan)
  }

  /// Goal, situation, interests, values and limits.
  var profile: [Part] {
    var parts: [Part] = []
    parts.append(.item("Goal: " + (session.goal.map { "“\($0)”" } ?? "not said") + ".", number: nil))
    parts.append(.item("Situation: \(situation).", number: nil))
    parts.append(.item("Interests: \(interests).", number: nil))
    let values = session.values.order.map { "\(listed($0.map { $0.name.lowercased() })), in this order" }
    parts.append(.item("Values: \(values ?? "not put in order").", number: nil))
    parts.append(.item("Limits: \(session.limits.isEmpty ? "none" : LimitsStage.spoken(session)).", number: nil))
    if session.profile != nil { parts += InterestsStage.result(session).parts.prefix(1) }
    return parts
  }

  private var situation: String {
    let known = session.situation.spoken
    return known.isEmpty ? "not said" : known.joined(separator: "; ")
  }

  private var interests: String {
    guard let profile = session.profile else { return "too few answers for a picture" }
    switch profile.clarity {
    case .flat: return "none stands out"
    case .contradictory: return "no clear result"
    case .clear:
      let leading = profile.leading
      return leading.isEmpty ? "several share the first place" : listed(leading.map(\.full))
    }
  }

  private var shortlist: [Part] {
    guard !session.shortlist.isEmpty else { return [.item("Shortlist: none.", number: nil)] }
    let rows = session.shortlist.enumerated().map { Part.item($0.element.line, number: $0.offset + 1) }
    return [.label("Shortlist")] + rows
  }

  var plan: [Part] {
    let heading = session.plan.career.map { "Plan: \($0)" } ?? "Plan"
    guard !session.plan.actions.isEmpty else {
      return [.item("\(heading): no steps yet.", number: nil)]
    }
    return [.label(heading)]
      + session.plan.actions.enumerated().map { .item($0.element.spoken, number: $0.offset + 1) }
  }
}
