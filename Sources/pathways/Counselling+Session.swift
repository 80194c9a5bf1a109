internal import Careers
internal import Records
internal import Sessions
internal import Understanding

extension Counselling {
  /// What `session` found so far, as a record keeps it.
  init(_ session: Session) {
    var situation: [String] = []
    if let reason = session.situation.reason { situation.append(reason.rawValue) }
    if let place = session.situation.place { situation.append(place) }
    self.init(
      goal: session.goal, situation: situation,
      interests: session.profile.map { profile in
        Careers.Interest.allCases.map { Interest(name: $0.rawValue, score: profile[$0], most: 5) }
      } ?? [],
      values: session.values.order?.map(\.name) ?? [], limits: session.limits,
      shortlist: session.shortlist.filter { !$0.isDropped }.map {
        Candidate(
          career: $0.title, code: $0.code, reasonsFor: $0.pro, reasonsAgainst: $0.contra, own: $0.verdict?.reason)
      })
  }
}
