import Careers
import Catalogue
import TestSupport
import Testing

/// What careers are found by.
@Suite struct TraitTests {
  private let catalogue: Catalogue

  init() throws {
    var corpus = TinyShelf.corpus
    var others = TinyShelf.bakers
    others.title = "Food Workers, All Other"
    others.id = "others"
    corpus.careers.insert(others, at: 1)
    for (name, value, unit) in [
      ("projection.change", Figure.Value.number(-1.5), Unit.percent),
      ("projection.openings", .number(900), .jobsPerYear),
      ("projection.self-employed", .number(12.5), .percent), ("jobzone", .number(2), .jobZone),
      ("telework.possible", .number(0), .flag), ("entry.experience", .words("none"), .text),
      ("entry.training", .words("Long-term on-the-job training"), .text),
      ("interest.realistic", .number(6.5), .interest),
      ("interest.conventional", .number(3.25), .interest),
      ("skills", .words("Time Management=3.50;Writing=3.00"), .list),
      ("technologies", .words("Oven management software;Google Analytics"), .list),
      ("hot", .words("Microsoft Excel"), .list),
    ] {
      corpus.facts.add(Self.figure(name, "51-3011", value, unit))
    }
    corpus.facts.add(Self.figure("wage.median", "00-0000", .number(50_000), .dollarsPerYear))
    catalogue = try Catalogue.inMemory(corpus, parts: [:], fingerprint: "")
  }

  private static func figure(_ name: String, _ key: String, _ value: Figure.Value, _ unit: Unit) -> Figure {
    Figure(
      name: name, label: name, key: key, value: value, unit: unit, source: "survey", place: "US",
      date: TinyShelf.sources[0].date)
  }

  @Test func `each career has its traits, from its own figures before those of its code`() {
    var bakers = Traits(code: "51-3011")
    bakers.pay = 40_000
    bakers.change = -1.5
    bakers.openings = 900
    bakers.selfEmployed = 12.5
    bakers.zone = 2
    bakers.telework = false
    bakers.entry = .bachelor
    bakers.experience = .notAsked
    bakers.training = .long
    bakers.interests = [.realistic: 6.5, .conventional: 3.25]
    var all = Traits(code: "00-0000")
    all.pay = 50_000
    // Kept after the first time, and the same.
    for _ in 1...2 {
      #expect(catalogue.traits().careers == [0, 2])
      #expect(catalogue.traits().traits == [bakers, Traits(code: "51-9021")])
      #expect(catalogue.traits().all == all)
    }
  }

  @Test func `careers are found by a skill or by words of a technology`() {
    #expect(catalogue.careers(skill: "Time Management") == [0])
    #expect(catalogue.careers(skill: "time management") == [0])
    #expect(catalogue.careers(skill: "Management") == [0])
    #expect(catalogue.careers(skill: "Repairing") == [])
    #expect(catalogue.careers(technology: "excel") == [0])
    #expect(catalogue.careers(technology: "google analytics") == [0])
    #expect(catalogue.careers(technology: "analytics google") == [])
    // No phrase reaches from one name into the next, nor into the other list.
    #expect(catalogue.careers(technology: "software google") == [])
    #expect(catalogue.careers(skill: "excel") == [])
    #expect(catalogue.careers(technology: "\" OR writing") == [])
  }
}
