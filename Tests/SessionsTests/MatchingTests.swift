import Careers
import Sessions
import Testing

struct MatchingTests {
  private let mender = InterestProfile(scores: [5, 3, 1, 1, 2, 3])

  @Test func `the fit is the Pearson correlation of the six scores`() throws {
    // Reckoned by hand: deviations (2.5, .5, -1.5, -1.5, -.5, .5) and (4, 0, -2, -2, -1, 1), product 17, squares 11.5 and 26.
    let match = try #require(Matching(profile: mender).match(TinyOccupations.all[0]))
    let expected = 17 / (11.5 * 26).squareRoot()
    #expect(abs((match.fit ?? 0) - expected) < 1e-12)
  }

  @Test func `a profile equal but for scale and level fits fully, its opposite not at all`() throws {
    let same = InterestProfile(scores: [7, 3, 1, 1, 2, 4].map { 1 + ($0 - 1) * 2 / 3 })
    let opposite = InterestProfile(scores: [1, 5, 7, 7, 6, 4])
    #expect(abs((Matching(profile: same).match(TinyOccupations.all[0])?.fit ?? 0) - 1) < 1e-12)
    #expect(abs((Matching(profile: opposite).match(TinyOccupations.all[0])?.fit ?? 0) + 1) < 1e-12)
  }

  @Test func `an occupation without published interests is left out`() {
    let ranked = Matching(profile: mender).ranked(TinyOccupations.all)
    #expect(ranked.count == TinyOccupations.all.count - 1)
    #expect(!ranked.contains { $0.candidate.title == "Odd Hands" })
  }

  @Test func `of equal fits the one with more openings comes first, then the title`() {
    let ranked = Matching(profile: mender).ranked(TinyOccupations.all)
    #expect(ranked.prefix(2).map(\.candidate.title) == ["Engine Menders", "Pump Menders"])
    let twins = ["B", "A", "C"].map {
      TinyOccupations.candidate($0, code: "49-000\($0)", [7, 3, 1, 1, 2, 4], openings: 500)
    }
    #expect(Matching(profile: mender).ranked(twins).map(\.candidate.title) == ["A", "B", "C"])
  }

  @Test func `values decide between equal interests`() {
    func twin(_ title: String, _ value: WorkValue) -> Candidate {
      var values = Dictionary(uniqueKeysWithValues: WorkValue.allCases.map { ($0, 2.0) })
      values[value] = 6
      return TinyOccupations.candidate(title, code: "11-000\(title.count)", [7, 3, 1, 1, 2, 4], values: values)
    }
    let twins = [twin("Safe", .conditions), twin("Freer", .independence)]
    func order(_ first: WorkValue, _ last: WorkValue) -> ValueOrder {
      var session = Session(.quick, started: TinyOccupations.today)
      let setting = TinyOccupations.setting()
      _ = session.begin(in: setting)
      let all = WorkValue.allCases
      let numbers = [first, last].map { (all.firstIndex(of: $0) ?? 0) + 1 }
      for line in ["yes", "skip", "skip this part", "skip this part", "\(numbers[0]) \(numbers[1])", "1 4", "1"] {
        _ = session.answer(line, in: setting)
      }
      return session.values
    }
    let safe = Matching(profile: mender, values: order(.conditions, .independence)).ranked(twins)
    let free = Matching(profile: mender, values: order(.independence, .conditions)).ranked(twins)
    #expect(safe.map(\.candidate.title) == ["Safe", "Freer"])
    #expect(free.map(\.candidate.title) == ["Freer", "Safe"])
  }

  @Test func `what the person names comes before what it equals`() {
    let ranked = Matching(profile: mender, pointers: Pointers(wanted: ["49-0002": "engines"])).ranked(
      TinyOccupations.all)
    #expect(ranked.first?.candidate.title == "Pump Menders")
  }

  @Test func `what the person turns away comes after what it equals`() throws {
    let matching = Matching(profile: mender, pointers: Pointers(refused: ["49-0001": "small engines"]))
    #expect(matching.ranked(TinyOccupations.all).first?.candidate.title == "Pump Menders")
    let match = try #require(matching.match(TinyOccupations.all[0]))
    #expect(match.parts.last?.kind == .refused && match.parts.last?.amount == -1.2)
  }

  @Test func `of two that share their figures only the better is picked`() {
    var all = TinyOccupations.all
    for index in all.indices where all[index].code.hasPrefix("49-") { all[index].group = "menders" }
    let picks = Diversification.picks(Matching(profile: mender).ranked(all), count: 5).filter {
      $0.candidate.group != nil
    }
    #expect(picks.map(\.candidate.title) == ["Engine Menders"])
  }

  @Test func `answers that are all alike give no fit`() throws {
    let flat = InterestProfile(scores: [3, 3, 3, 3, 3, 3])
    #expect(!Matching(profile: flat).hasEvidence)
    #expect(try #require(Matching(profile: flat).match(TinyOccupations.all[0])).fit == nil)
  }

  @Test func `a pick costs later ones of its field, so the list spreads`() {
    let ranked = Matching(profile: mender).ranked(TinyOccupations.all)
    let picks = Diversification.picks(ranked, count: 3).map(\.candidate.title)
    #expect(picks == ["Engine Menders", "Well Diggers", "Pump Menders"])
    #expect(Diversification.picks(ranked, count: 5).allSatisfy { ($0.fit ?? 0) >= Match.least })
  }
}
