import Careers
import Sessions
import Testing

/// What must hold of matching whatever a person answers, tried on the occupations that ship.
struct MatchingPropertyTests {
  private let occupations = ShippedOccupations.profiled

  /// A person with answers to all items, an order of values and words that point to a few occupations and turn others away.
  private func person(_ dice: inout Dice) -> (lists: [[Int]], values: ValueOrder, pointers: Pointers) {
    let lists = Interest.allCases.map { _ in (0..<5).map { _ in Int.random(in: 1...5, using: &dice) } }
    var session = Session(.quick, started: TinyOccupations.today)
    let setting = TinyOccupations.setting()
    _ = session.begin(in: setting)
    let first = Array(1...6).shuffled(using: &dice)
    let second = Array(1...4).shuffled(using: &dice)
    for line in [
      "yes", "skip", "skip this part", "skip this part", "\(first[0]) \(first[1])", "\(second[0]) \(second[1])",
      "\(Int.random(in: 1...2, using: &dice))",
    ] {
      _ = session.answer(line, in: setting)
    }
    func some() -> [String: String] {
      Dictionary((0..<5).compactMap { _ in occupations.randomElement(using: &dice)?.code }.map { ($0, "it") }) { $1 }
    }
    let wanted = some()
    return (lists, session.values, Pointers(wanted: wanted, refused: some().filter { wanted[$0.key] == nil }))
  }

  private func profile(_ lists: [[Int]]) throws -> InterestProfile {
    try #require(InterestProfile(InterestProfileTests.answers(lists)))
  }

  @Test func `permuting the answers of each interest changes no ranking`() throws {
    var dice = Dice(2)
    for _ in 0..<10 {
      let person = person(&dice)
      let mixed = person.lists.map { $0.shuffled(using: &dice) }
      let one = Matching(profile: try profile(person.lists), values: person.values, pointers: person.pointers)
      let two = Matching(profile: try profile(mixed), values: person.values, pointers: person.pointers)
      #expect(one.ranked(occupations).map(\.candidate.code) == two.ranked(occupations).map(\.candidate.code))
    }
  }

  @Test func `the order in which occupations come changes no ranking`() throws {
    var dice = Dice(3)
    for _ in 0..<10 {
      let person = person(&dice)
      let matching = Matching(profile: try profile(person.lists), values: person.values, pointers: person.pointers)
      #expect(
        matching.ranked(occupations).map(\.candidate.code)
          == matching.ranked(occupations.shuffled(using: &dice)).map(\.candidate.code))
    }
  }

  /// Its best matches are the occupations whose profile leans most toward the interest.
  @Test(arguments: Interest.allCases)
  func `raising one interest never lowers its best matches`(interest: Interest) throws {
    let index = try #require(Interest.allCases.firstIndex(of: interest))
    let leaning = occupations.map { lean($0, index) }
    let best = leaning.indices.sorted { leaning[$0] > leaning[$1] }.prefix(20)
    let numbers = Dictionary(uniqueKeysWithValues: occupations.enumerated().map { ($0.element.code, $0.offset) })
    var dice = Dice(4)
    for _ in 0..<8 {
      let person = person(&dice)
      var raised = person.lists
      raised[index] = raised[index].map { min(5, $0 + Int.random(in: 0...2, using: &dice)) }
      func places(_ lists: [[Int]]) throws -> [Int] {
        let ranked = Matching(profile: try profile(lists), values: person.values, pointers: person.pointers).ranked(
          occupations)
        var places = Array(repeating: 0, count: occupations.count)
        for (place, match) in ranked.enumerated() { places[numbers[match.candidate.code] ?? 0] = place }
        return places
      }
      let (before, after) = (try places(person.lists), try places(raised))
      for one in best {
        let overtaking = leaning.indices.filter { other in
          leaning[other] < leaning[one] - 1e-9 && before[other] > before[one] && after[other] < after[one]
        }
        #expect(overtaking.isEmpty, "\(interest), \(occupations[one].code)")
      }
      let top = best[best.startIndex]
      #expect(after[top] <= before[top], "\(interest)")
    }
  }

  /// Its interest, less the mean of its interests, on a scale on which all its deviations together have length 1.
  private func lean(_ candidate: Candidate, _ index: Int) -> Double {
    let scores = Interest.allCases.compactMap { candidate.traits.interests[$0] }
    let mean = scores.reduce(0, +) / Double(scores.count)
    let length = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
    return (scores[index] - mean) / length
  }

  /// Answers, five for each interest, whose means come as near to the profile of `candidate` as answers can.
  private func answers(like candidate: Candidate) -> [[Int]] {
    let scores = Interest.allCases.compactMap { candidate.traits.interests[$0] }
    let (low, high) = (scores.min() ?? 0, scores.max() ?? 1)
    return scores.map { score in
      let sum = Int((5 * (1 + 4 * (score - low) / (high - low))).rounded())
      return (0..<5).map { sum / 5 + ($0 < sum % 5 ? 1 : 0) }
    }
  }

  @Test func `every occupation with a profile can be reached`() throws {
    #expect(occupations.count > 700)
    var missed: [String] = []
    for candidate in occupations {
      let matching = Matching(
        profile: try profile(answers(like: candidate)), pointers: Pointers(wanted: [candidate.code: "it"]))
      let picks = Diversification.picks(matching.ranked(occupations), count: 5)
      if !picks.contains(where: { $0.candidate.code == candidate.code }) { missed.append(candidate.title) }
    }
    #expect(missed == [])
  }

  @Test func `limits only ever remove, and one more never brings any back`() throws {
    var dice = Dice(5)
    let lines = [
      "at least 50k", "under 80k", "no degree", "from home", "growing", "not in sales", "not in health care",
      "lots of openings", "no experience",
    ]
    for _ in 0..<8 {
      let person = person(&dice)
      let ranked = Matching(profile: try profile(person.lists)).ranked(occupations)
      let chosen = lines.shuffled(using: &dice).prefix(Int.random(in: 1...4, using: &dice))
      var kept = ranked.map(\.candidate.code)
      var limits: [String] = []
      for line in chosen {
        limits.append(line)
        var session = Session(.quick, started: TinyOccupations.today)
        session.limit(limits)
        let winnowing = LimitEffects(ranked, within: session.criteria, beside: TinyOccupations.total)
        let left = winnowing.kept.map(\.candidate.code)
        let known = Set(kept)
        #expect(left.allSatisfy(known.contains), "\(limits)")
        #expect(left == ranked.map(\.candidate.code).filter(Set(left).contains), "\(limits)")
        for effect in winnowing.effects { #expect(effect.alone <= effect.excluded) }
        kept = left
      }
    }
  }
}

extension Session {
  /// Brings a session to its limits and answers `lines` there.
  fileprivate mutating func limit(_ lines: [String]) {
    let setting = TinyOccupations.setting()
    _ = begin(in: setting)
    for line in ["yes", "skip", "skip this part", "skip this part", "skip this part"] { _ = answer(line, in: setting) }
    for line in lines {
      _ = answer("change limits", in: setting)
      _ = answer(line, in: setting)
    }
  }
}
