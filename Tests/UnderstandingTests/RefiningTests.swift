import Careers
import Language
import Testing
import Understanding

/// Criteria changed by later lines.
@Suite struct RefiningTests {
  private func after(_ lines: String...) -> [Condition] {
    var criteria = Criteria()
    for line in lines { _ = criteria.refine(Question(line).words, in: line) }
    return criteria.conditions
  }

  @Test func `a further condition is added and the others stay`() {
    #expect(
      after("jobs over 60k", "only ones without a degree", "and from home") == [
        .payAtLeast(60_000), .schoolingAtMost(.certificate), .telework(true),
      ])
    #expect(after("remote jobs", "which of these grow") == [.telework(true), .growth(.rising)])
  }

  @Test func `a condition on the same point takes the place of the old one`() {
    #expect(after("jobs over 60k", "what about at least 70k") == [.payAtLeast(70_000)])
    #expect(after("no degree", "make that two years of school at most") == [.schoolingAtMost(.associate)])
    #expect(after("remote", "no, not from home") == [.telework(false)])
    #expect(after("healthcare jobs", "what about tech") == [.field(.computing, isWanted: true)])
    #expect(
      after("healthcare jobs", "or tech") == [.field(.health, isWanted: true), .field(.computing, isWanted: true)])
  }

  @Test func `a floor above the ceiling takes the ceiling away`() {
    #expect(after("under 40k", "over 50k") == [.payAtLeast(50_000)])
    #expect(after("no degree", "with a master's") == [.schoolingAtLeast(.master)])
    #expect(after("over 30k", "under 60k") == [.payAtLeast(30_000), .payAtMost(60_000)])
  }

  @Test(arguments: [
    ("scrap the outdoors part", [Condition.payAtLeast(60_000), .schoolingAtMost(.certificate)]),
    ("forget the pay", [.schoolingAtMost(.certificate), .field(.outdoors, isWanted: true)]),
    ("pay does not matter", [.schoolingAtMost(.certificate), .field(.outdoors, isWanted: true)]),
    ("drop the degree thing", [.payAtLeast(60_000), .field(.outdoors, isWanted: true)]),
    ("never mind the schooling", [.payAtLeast(60_000), .field(.outdoors, isWanted: true)]),
    ("any pay is fine", [.schoolingAtMost(.certificate), .field(.outdoors, isWanted: true)]),
    ("forget everything", []),
    (
      "forget the pay but keep it growing",
      [.schoolingAtMost(.certificate), .field(.outdoors, isWanted: true), .growth(.rising)]
    ),
  ])
  func `a condition can be let go`(line: String, left: [Condition]) {
    let found = after("over 60k", "no degree", "outdoors", line)
    #expect(Set(found) == Set(left))
  }

  @Test func `careers of a kind can be ruled out`() {
    #expect(after("over 60k", "drop anything that needs a master's").last == .schoolingAtMost(.bachelor))
    #expect(after("over 60k", "drop the sales jobs").last == .field(.sales, isWanted: false))
  }

  @Test func `what is let go is no longer named as beyond judging`() {
    var criteria = Criteria(Question("over 60k, no night shifts").words)
    let hasChanged = criteria.refine(Question("forget the night shifts").words)
    #expect(hasChanged)
    #expect(criteria.unjudged == [])
    #expect(criteria.conditions == [.payAtLeast(60_000)])
  }

  @Test func `a line that asks for nothing changes nothing`() {
    var criteria = Criteria(Question("over 60k").words)
    let before = criteria
    let hasChanged = criteria.refine(Question("who are you").words)
    #expect(!hasChanged)
    #expect(criteria == before)
  }

  @Test func `to sort otherwise keeps the conditions`() {
    var criteria = Criteria(Question("growing jobs over 60k").words)
    #expect(criteria.order == .growth)
    let isSorted = criteria.refine(Question("sort by openings").words)
    #expect(isSorted)
    #expect(criteria.order == .openings)
    #expect(criteria.conditions == [.payAtLeast(60_000), .growth(.rising)])
    let isWithoutGrowth = criteria.refine(Question("forget the growth").words)
    #expect(isWithoutGrowth)
    #expect(criteria.order == .openings)
  }

  // MARK: Judging

  private var traits: Traits {
    var traits = Traits(code: "29-1141")
    traits.pay = 60_000
    traits.entry = .associate
    traits.change = 5
    traits.openings = 20_000
    traits.telework = false
    traits.zone = 3
    traits.experience = .notAsked
    traits.training = .apprenticeship
    traits.selfEmployed = 20
    traits.interests = [.social: 5, .realistic: 3.9, .artistic: 4]
    return traits
  }

  @Test(arguments: [
    (Condition.payAtLeast(60_000), true), (.payAtLeast(60_001), false), (.payAtMost(60_000), true),
    (.payAtMost(59_999), false), (.goodPay, true), (.schoolingAtMost(.associate), true),
    (.schoolingAtMost(.certificate), false), (.schoolingAtLeast(.associate), true),
    (.schoolingAtLeast(.bachelor), false),
    (.growth(.rising), true), (.growth(.fast), false), (.growth(.falling), false), (.growth(.notFalling), true),
    (.openingsAtLeast(20_000), true), (.openingsAtLeast(20_001), false), (.telework(true), false),
    (.telework(false), true),
    (.noDesk, true), (.field(.health, isWanted: true), true), (.field(.health, isWanted: false), false),
    (.field(.sales, isWanted: true), false), (.interest(.social, isWanted: true), true),
    (.interest(.realistic, isWanted: false), true), (.interest(.artistic, isWanted: false), false),
    (.interest(.artistic, isWanted: true), false), (.interest(.enterprising, isWanted: false), false),
    (.noExperience, true), (.training(.apprenticeship), true), (.training(.onTheJob), true), (.zoneAtMost(3), true),
    (.zoneAtMost(2), false), (.ownBoss, true),
  ])
  func `traits meet a condition at its bound and not beyond`(condition: Condition, isMet: Bool) {
    var all = Traits(code: "00-0000")
    all.pay = 50_000
    all.change = 3
    #expect(condition.isMet(by: traits, beside: all) == isMet)
    // Nothing fits on no evidence.
    if condition.topic != .field { #expect(condition.isMet(by: Traits(code: "29-1141"), beside: all) == false) }
  }

  @Test func `skills and technologies are for others to look up`() {
    #expect(Condition.skill("Mathematics", isWanted: true).isMet(by: traits, beside: nil) == nil)
    #expect(Condition.technology("excel", isWanted: true).isMet(by: traits, beside: nil) == nil)
  }

  @Test func `of several fields one is enough, and all the rest must be met`() {
    var criteria = Criteria(Question("healthcare or tech jobs over 50k").words)
    #expect(criteria.admits(traits, beside: nil))
    criteria.add(.payAtLeast(70_000))
    #expect(!criteria.admits(traits, beside: nil))
    #expect(!Criteria(Question("tech or sales jobs").words).admits(traits, beside: nil))
  }

  @Test func `what no figure can judge is named and not ignored, a polite refusal is none`() {
    func unjudged(_ line: String) -> [String] {
      var criteria = Criteria(Question("jobs over 60k").words)
      return criteria.refine(Question(line).words, in: line) ? criteria.unjudged : ["no change"]
    }
    #expect(unjudged("without blood") == ["blood"])
    #expect(unjudged("and nothing on the phone all day") == ["on the phone all day"])
    #expect(unjudged("No smelly Rooms!") == ["smelly Rooms"])
    for line in ["no thanks", "not now", "nothing else", "no", "not that one", "without blood what is left"] {
      #expect(unjudged(line) == ["no change"], "\(line)")
    }
  }

  @Test func `a further condition never lets more careers through`() {
    let lines = [
      "over 50k", "no degree", "remote", "growing", "no math", "not in sales", "helping people", "no experience",
    ]
    for first in lines {
      for second in lines {
        let one = Criteria(Question(first).words)
        var both = one
        both.merge(Criteria(Question(second).words))
        if both.admits(traits, beside: nil) { #expect(one.admits(traits, beside: nil), "\(first), \(second)") }
      }
    }
  }
}
