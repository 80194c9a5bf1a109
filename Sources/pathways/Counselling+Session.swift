internal import Careers
internal import Language
internal import Records
internal import Sessions
internal import Understanding

extension Counselling {
  /// What `session` found so far, as a record keeps it.
  init(_ session: Session) {
    func sentence(_ text: String) -> String { capitalized(text) + (text.hasSuffix(".") ? "" : ".") }
    self.init(
      goal: session.goal, situation: session.situation.spoken.map(capitalized),
      interests: session.profile.map { profile in
        Careers.Interest.allCases.map { Interest(name: $0.rawValue, score: profile[$0], most: 5) }
      } ?? [],
      values: session.values.order?.map(\.name) ?? [], limits: session.limits.map(sentence),
      shortlist: session.shortlist.filter { !$0.isDropped }.map {
        Candidate(
          career: $0.title, code: $0.code, reasonsFor: $0.pro.map(sentence), reasonsAgainst: $0.contra.map(sentence),
          own: $0.verdict?.reason)
      })
  }
}

extension Plan {
  /// The plan as a record keeps it: the career as the goal, then the actions.
  var steps: [Step] {
    let goal = career.map { Step(kind: .goal, text: "Work toward this career: \($0)", owner: "client") }
    return (goal.map { [$0] } ?? [])
      + actions.map { action in
        Step(
          text: action.text, owner: action.owner == .you ? "client" : action.owner.spoken,
          due: action.due, status: action.status == .done ? .done : .open)
      }
  }
}
