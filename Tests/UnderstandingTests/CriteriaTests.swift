import Careers
import Language
import Testing
import Understanding

/// Reading what a person asks of a career.
@Suite struct CriteriaTests {
  private func criteria(_ text: String) -> Criteria { Criteria(Question(text).words, in: text) }

  @Test(arguments: [
    ("which jobs pay over $50,000", [Condition.payAtLeast(50_000)]),
    ("jobs that make 50k", [.payAtLeast(50_000)]),
    ("at least 62500 dollars", [.payAtLeast(62_500)]),
    ("more than 60K a year", [.payAtLeast(60_000)]),
    ("60 grand or more", [.payAtLeast(60_000)]),
    ("sixty thousand", [.payAtLeast(60_000)]),
    ("no less than 60k", [.payAtLeast(60_000)]),
    ("not under 60k", [.payAtLeast(60_000)]),
    ("60k and up", [.payAtLeast(60_000)]),
    ("six figures", [.payAtLeast(100_000)]),
    ("under $40,000", [.payAtMost(40_000)]),
    ("less than 40k", [.payAtMost(40_000)]),
    ("at most 40k", [.payAtMost(40_000)]),
    ("up to 40k", [.payAtMost(40_000)]),
    ("40k or less", [.payAtMost(40_000)]),
    ("40k at most", [.payAtMost(40_000)]),
    ("40k max", [.payAtMost(40_000)]),
    ("over 40k and under 60k", [.payAtLeast(40_000), .payAtMost(60_000)]),
    ("between $40,000 and $60,000", [.payAtLeast(40_000), .payAtMost(60_000)]),
    ("from 40k to 60k", [.payAtLeast(40_000), .payAtMost(60_000)]),
    ("25 an hour", [.payAtLeast(52_000, from: "$25 an hour at 2,080 hours")]),
    ("under $12.50/hr", [.payAtMost(26_000, from: "$12.50 an hour at 2,080 hours")]),
    ("4000 a month", [.payAtLeast(48_000, from: "$4,000 a month for 12 months")]),
    ("1,000 dollars a week", [.payAtLeast(52_000, from: "$1,000 a week for 52 weeks")]),
    ("decent pay", [.goodPay]),
  ])
  func `pay is read, and whether it is the least or the most`(text: String, conditions: [Condition]) {
    #expect(criteria(text).conditions == conditions)
    #expect(criteria(text).unjudged == [])
  }

  @Test(arguments: [
    ("jobs without a degree", [Condition.schoolingAtMost(.certificate)]),
    ("what can i do with no college", [.schoolingAtMost(.certificate)]),
    ("i do not have a degree", [.schoolingAtMost(.certificate)]),
    ("dont need college", [.schoolingAtMost(.certificate)]),
    ("jobs with only high school", [.schoolingAtMost(.highSchool)]),
    ("just a ged", [.schoolingAtMost(.highSchool)]),
    ("without a diploma", [.schoolingAtMost(.open)]),
    ("without a master's", [.schoolingAtMost(.bachelor)]),
    ("nothing that needs a master's", [.schoolingAtMost(.bachelor)]),
    ("what can i do with a bachelor's degree", [.schoolingAtMost(.bachelor)]),
    ("bachelor's or less", [.schoolingAtMost(.bachelor)]),
    ("no bachelor's degree", [.schoolingAtMost(.associate)]),
    ("less than a bachelor's", [.schoolingAtMost(.associate)]),
    ("an associate degree", [.schoolingAtMost(.associate)]),
    ("two years of school at most", [.schoolingAtMost(.associate)]),
    ("2 years of school", [.schoolingAtMost(.associate)]),
    ("under two years", [.schoolingAtMost(.certificate)]),
    ("under four years of college", [.schoolingAtMost(.associate)]),
    ("with a master's", [.schoolingAtLeast(.master)]),
    ("at least a bachelor's degree", [.schoolingAtLeast(.bachelor)]),
    ("that require a degree", [.schoolingAtLeast(.associate)]),
    ("with some college", [.schoolingAtMost(.someCollege)]),
  ])
  func `schooling is read, and whether it is the least or the most`(text: String, conditions: [Condition]) {
    #expect(criteria(text).conditions == conditions)
    #expect(criteria(text).unjudged == [])
  }

  @Test(arguments: [
    ("can i work from home", [Condition.telework(true)]),
    ("remote jobs", [.telework(true)]),
    ("not from home", [.telework(false)]),
    ("no desk", [.noDesk]),
    ("a growing field", [.growth(.rising)]),
    ("something in demand", [.growth(.rising)]),
    ("not shrinking", [.growth(.notFalling)]),
    ("the fastest growing jobs", [.growth(.fast)]),
    ("lots of openings", [.openingsAtLeast(10_000)]),
    ("at least 5000 openings", [.openingsAtLeast(5_000)]),
    ("no experience needed", [.noExperience]),
    ("with an apprenticeship", [.training(.apprenticeship)]),
    ("be my own boss", [.ownBoss]),
    ("job zone 2", [.zoneAtMost(2)]),
    ("jobs in healthcare", [.field(.health, isWanted: true)]),
    ("tech jobs", [.field(.computing, isWanted: true)]),
    ("the trades", [.field(.trades, isWanted: true)]),
    ("with animals", [.field(.animals, isWanted: true)]),
    ("outdoors", [.field(.outdoors, isWanted: true)]),
    ("museum or archive jobs", [.field(.museums, isWanted: true)]),
    ("not in sales", [.field(.sales, isWanted: false)]),
    ("education jobs that aren't teaching", [.field(.education, isWanted: true), .field(.teaching, isWanted: false)]),
    ("good with my hands", [.interest(.realistic, isWanted: true)]),
    ("helping people", [.interest(.social, isWanted: true)]),
    ("creative", [.interest(.artistic, isWanted: true)]),
    ("numbers", [.interest(.conventional, isWanted: true)]),
    ("that use Excel", [.technology("excel", isWanted: true)]),
    ("python", [.technology("python", isWanted: true)]),
    ("jobs that use google analytics", [.technology("google analytics", isWanted: true)]),
    ("without python", [.technology("python", isWanted: false)]),
    ("no math", [.skill("Mathematics", isWanted: false)]),
  ])
  func `the work itself is read, wanted or not`(text: String, conditions: [Condition]) {
    #expect(criteria(text).conditions == conditions)
    #expect(criteria(text).unjudged == [])
  }

  @Test func `conditions of one line stand together, in an order that is always the same`() {
    #expect(
      criteria("remote work over 50k without a degree in a growing field").spoken
        == "a median pay of at least $50,000 a year, no degree to enter, work that can be done from home and "
        + "a projected rise in jobs")
    #expect(
      criteria("growing, good with my hands, no desk").spoken
        == "no desk (read as work that cannot be done from home), a projected rise in jobs and work with hands and tools"
    )
    #expect(
      criteria("nursing or dental jobs, not over 90k").spoken
        == "work in nursing or dental care and a median pay of at most $90,000 a year")
  }

  @Test(arguments: [
    ("over 50k, no night shifts", ["no night shifts"]),
    ("remote and close to home", ["close to home"]),
    ("no degree, friendly boss", ["friendly boss"]),
    ("healthcare jobs in Ohio", ["in Ohio"]),
    ("jobs where i dont have to talk to ppl much", ["dont have to talk to ppl"]),
    ("carreers over 50k that i could do", []),
    ("50k, flexible hours, low stress", ["flexible hours", "low stress"]),
  ])
  func `what no figure can judge is kept in the person's words`(text: String, unjudged: [String]) {
    #expect(criteria(text).unjudged == unjudged)
  }

  @Test func `in a long line, which tells a story, a field counts only beside a word of work or liking`() {
    let story =
      "i have an associate's in business and my kids are at school from eight to three and i need to be near them"
    #expect(criteria(story).conditions == [.schoolingAtMost(.associate)])
    #expect(criteria(story + " and i love animals").conditions.contains(.field(.animals, isWanted: true)))
  }

  @Test(arguments: [
    "", "which careers suit me", "i am 25 years old", "in 2030", "i have 9,999 books", "more money", "a good book",
    "do i need a degree for that", "the grower", "is it true",
  ])
  func `other words ask for nothing`(text: String) {
    #expect(criteria(text) == Criteria())
    #expect(criteria(text).spoken == "")
  }

  @Test(arguments: [
    ("whats the highest paying job", Criteria.Order.pay), ("which of these pays best", .pay),
    ("sort by openings", .openings),
    ("rank them by growth", .growth),
    ("least schooling", .schooling), ("growing jobs", .growth),
  ])
  func `how to sort is read`(text: String, order: Criteria.Order) {
    #expect(criteria(text).order == order)
  }
}
