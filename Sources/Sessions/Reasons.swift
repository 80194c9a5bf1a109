package import Careers
internal import Language
internal import Understanding

/// What speaks for an occupation and what against it, for one person, with the figures it rests on.
package struct Reasons: Equatable, Sendable {
  package var pro: [String] = []
  package var contra: [String] = []
  /// Whose figures it shares, where it has none of its own; a sentence.
  package var together: String?
  /// The figures named, each once, in order.
  package var figures: [Figure] = []

  /// A person, as reasons look at them.
  struct Person {
    var profile: InterestProfile?
    var order: [WorkValue]?
    var education: EntryLevel?
    var limits: Criteria
    /// The traits of all occupations together.
    var all: Traits?
    var pointers = Pointers()
  }

  /// The score of an occupation, 1 to 7, from which on an interest or value counts as a strong one.
  static let strong = 4.5
  /// Openings a year under which they are few. The bound is ours: one occupation of four has fewer.
  static let fewOpenings = 1_000.0

  /// `figure` finds the figures of the occupation by the name of their column.
  init(_ match: Match, for person: Person, figure: (String) -> Figure?) {
    let candidate = match.candidate
    if let words = person.pointers.wanted[candidate.code] { pro.append("you spoke of “\(words)”") }
    if let words = person.pointers.refused[candidate.code] { contra.append("you would rather not: “\(words)”") }
    sayInterests(candidate, person, figure)
    sayValues(candidate, person, figure)
    sayGrowth(person, figure)
    sayPay(person, figure)
    saySchooling(candidate, person, figure)
    sayOpenings(figure)
    if let group = candidate.group { together = "Its pay and outlook are counted together with \(group)." }
  }

  private mutating func sayInterests(_ candidate: Candidate, _ person: Person, _ find: (String) -> Figure?) {
    guard let profile = person.profile, profile.spread > 0 else { return }
    let mean = profile.scores.reduce(0, +) / Double(profile.scores.count)
    func score(_ interest: Interest) -> Double { candidate.traits.interests[interest] ?? 0 }
    let shared = profile.ranked.filter { profile[$0] > mean && score($0) >= Self.strong }.prefix(2)
    if !shared.isEmpty {
      let parts = shared.map { "\($0.work) (\(decimals(score($0), exactly: 1)) of 7)" }
      for interest in shared { note(find(interest.column)) }
      pro.append("much of it is \(listed(parts)), which you like")
    }
    let apart = profile.ranked.reversed().filter { profile[$0] < mean && profile[$0] < InterestProfile.middle }
      .filter { score($0) >= Self.strong }
    if let least = apart.first {
      note(find(least.column))
      contra.append("it also asks for \(least.work) (\(decimals(score(least), exactly: 1)) of 7), which you like less")
    }
  }

  private mutating func sayValues(_ candidate: Candidate, _ person: Person, _ find: (String) -> Figure?) {
    guard let order = person.order, !candidate.values.isEmpty else { return }
    func score(_ value: WorkValue) -> Double { candidate.values[value] ?? 0 }
    if let first = order.prefix(2).first(where: { score($0) >= Self.strong }) {
      note(find(first.column))
      pro.append(
        "\(first.name.lowercased()), which matters much to you, scores \(decimals(score(first), exactly: 1)) of 7")
    } else if let first = order.first, score(first) < InterestProfile.middle {
      note(find(first.column))
      contra.append(
        "\(first.name.lowercased()), which matters most to you, scores only \(decimals(score(first), exactly: 1)) of 7")
    }
  }

  private mutating func sayGrowth(_ person: Person, _ find: (String) -> Figure?) {
    guard let figure = find("projection.change"), let change = figure.number else { return }
    if change < 0 {
      note(figure)
      contra.append("\(figure.spokenTrend) in jobs is projected (\(figure.date.spoken))")
    } else if let all = person.all?.change, change > all {
      note(figure)
      pro.append(
        "\(figure.spokenTrend) in jobs is projected (\(figure.date.spoken)), against \(Unit.percent.spoken(all)) for all jobs"
      )
    }
  }

  private mutating func sayPay(_ person: Person, _ find: (String) -> Figure?) {
    let floor = person.limits.conditions.lazy.compactMap { condition -> Double? in
      if case .payAtLeast(let floor, _) = condition { floor } else { nil }
    }.first
    guard let median = find("wage.median") else { return }
    guard let floor else {
      note(median)
      let isLow = (median.number ?? 0) < (person.all?.pay ?? 0) * Self.lowPay
      if isLow {
        contra.append("half of those who do it earn less than \(median.spoken) a year (\(median.date.spoken))")
      } else {
        pro.append("half of those who do it earn \(median.spoken) a year or more (\(median.date.spoken))")
      }
      return
    }
    let low = [(find("wage.p25"), "one in four"), (find("wage.p10"), "one in ten")]
    let under = low.first { ($0.0?.number ?? .infinity) < floor }
    note(median)
    pro.append("the median pay, \(median.spoken) a year (\(median.date.spoken)), meets your floor")
    if case (let figure?, let share)? = under {
      note(figure)
      contra.append(
        "\(share) earns less than \(figure.spoken) (\(figure.date.spoken)), so at the start pay may be under your floor"
      )
    }
  }

  /// The share of the median of all occupations under which pay is called low, as in the answers on pay.
  private static let lowPay = 0.8

  private mutating func saySchooling(_ candidate: Candidate, _ person: Person, _ find: (String) -> Figure?) {
    if let entry = candidate.traits.entry, let figure = find("entry.education") {
      note(figure)
      let more = entry.years - (person.education?.years ?? 0)
      if more > 0 {
        let years = more == 1 ? "about a year" : "about \(counted(more)) years"
        let beyond = (person.education?.years ?? 0) > 0 ? " beyond what you have" : ""
        contra.append("\(entry.clause): \(years) of school\(beyond)")
      } else {
        let has = person.education.map { $0 >= entry } == true && entry > .open
        pro.append(entry.clause + (has ? ", which you have" : ""))
      }
    }
    if candidate.traits.experience == .manyYears, let figure = find("entry.experience") {
      note(figure)
      contra.append("five years or more in a related job usually come first")
    }
  }

  private mutating func sayOpenings(_ find: (String) -> Figure?) {
    guard let figure = find("projection.openings"), let openings = figure.number else { return }
    if openings < Self.fewOpenings {
      note(figure)
      contra.append("openings are few: about \(figure.spoken) a year in the whole country (\(figure.date.spoken))")
    }
  }

  private mutating func note(_ figure: Figure?) {
    if let figure, !figures.contains(figure) { figures.append(figure) }
  }
}
