internal import Careers
internal import Language
internal import Records
internal import Sessions
internal import Understanding

extension Counselling {
  /// What `session` found so far, as a record keeps it.
  init(_ session: Session) {
    self.init(
      goal: session.goal, situation: session.situation.spoken.map(capitalized),
      interests: session.profile.map { profile in
        Careers.Interest.allCases.map { Interest(name: $0.rawValue, score: profile[$0], most: 5) }
      } ?? [],
      values: session.values.order?.map(\.name) ?? [], limits: session.limits.map(sentence),
      shortlist: session.shortlist.filter { !$0.isDropped }.map(Candidate.init))
    let dropped = session.shortlist.filter(\.isDropped).map(Candidate.init)
    self.dropped = dropped.isEmpty ? nil : dropped
  }
}

extension Counselling.Candidate {
  fileprivate init(_ listed: ShortlistEntry) {
    self.init(
      career: listed.title, code: listed.code, reasonsFor: listed.pro.map(sentence),
      reasonsAgainst: listed.contra.map(sentence), own: listed.verdict?.reason)
  }
}

private func sentence(_ text: String) -> String { capitalized(text) + (text.hasSuffix(".") ? "" : ".") }

extension Plan.Owner {
  /// As a record names them: the person is the client, `your advisor` is the advisor.
  fileprivate var role: String {
    let name = self == .you ? "client" : spoken
    return name.hasPrefix("your ") ? String(name.dropFirst(5)) : name
  }
}

extension Plan {
  /// The plan as a record keeps it: the career as the goal, then the actions.
  var steps: [Step] {
    let goal = career.map { Step(kind: .goal, text: "Work toward this career: \($0)", owner: "client") }
    return (goal.map { [$0] } ?? [])
      + actions.map { action in
        Step(
          text: action.text, owner: action.owner.role,
          due: action.due, status: action.status == .done ? .done : .open)
      }
  }
}
