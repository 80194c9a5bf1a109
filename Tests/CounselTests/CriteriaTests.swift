import Counsel
import Testing
import Understanding

@Suite struct CriteriaTests {
  private func criteria(_ text: String) -> Criteria { Criteria(exampleWords(text)) }

  @Test(arguments: [
    ("which jobs pay over $50,000", "a median pay of at least $50,000 a year"),
    ("jobs that make 50k", "a median pay of at least $50,000 a year"),
    ("at least 62500 dollars", "a median pay of at least $62,500 a year"),
    ("more than 60K a year", "a median pay of at least $60,000 a year"),
    ("no less than 60k", "a median pay of at least $60,000 a year"),
    ("not under 60k", "a median pay of at least $60,000 a year"),
    ("60k and up", "a median pay of at least $60,000 a year"),
    ("under $40,000", "a median pay of at most $40,000 a year"),
    ("less than 40k", "a median pay of at most $40,000 a year"),
    ("at most 40k", "a median pay of at most $40,000 a year"),
    ("up to 40k", "a median pay of at most $40,000 a year"),
    ("40k or less", "a median pay of at most $40,000 a year"),
    ("40k at most", "a median pay of at most $40,000 a year"),
    ("40k max", "a median pay of at most $40,000 a year"),
    (
      "over 40k and under 60k",
      "a median pay of at least $40,000 a year and a median pay of at most $60,000 a year"
    ),
    (
      "between $40,000 and $60,000",
      "a median pay of at least $40,000 a year and a median pay of at most $60,000 a year"
    ),
    ("from 40k to 60k", "a median pay of at least $40,000 a year and a median pay of at most $60,000 a year"),
    ("jobs without a degree", "no degree to enter"),
    ("what can i do with no college", "no degree to enter"),
    ("i do not have a degree", "no degree to enter"),
    ("jobs with only high school", "a high school diploma at most to enter"),
    ("just a ged", "a high school diploma at most to enter"),
    ("without a master's", "a bachelor's degree at most to enter"),
    ("what can i do with a bachelor's degree", "a bachelor's degree at most to enter"),
    ("an associate degree", "an associate degree at most to enter"),
    ("after two years of school", "an associate degree at most to enter"),
    ("can i work from home", "work that can be done from home"),
    ("remote jobs", "work that can be done from home"),
    ("a growing field", "a projected rise in jobs"),
    ("something in demand", "a projected rise in jobs"),
    (
      "remote work over 50k without a degree in a growing field",
      "a median pay of at least $50,000 a year, no degree to enter, work that can be done from home and a projected rise in jobs"
    ),
  ])
  func `what a person asks of a career is read`(text: String, spoken: String) {
    let criteria = criteria(text)
    #expect(criteria.spoken == spoken)
    #expect(!criteria.isEmpty)
  }

  @Test(arguments: [
    "", "which careers suit me", "i am 25 years old", "in 2030", "i have 9,999 books", "more money", "a good salary",
    "home economics", "the grower's degree",
  ])
  func `other words ask for nothing`(text: String) {
    #expect(criteria(text).isEmpty)
    #expect(criteria(text) == Criteria())
    #expect(criteria(text).spoken == "")
  }

  @Test func `every criterion is kept in its own field`() {
    var wanted = Criteria()
    wanted.payAtLeast = 50_000
    wanted.payAtMost = 70_000
    wanted.schooling = .highSchool
    wanted.remote = true
    wanted.growing = true
    #expect(criteria("over 50k, under 70k, high school, remote and growing") == wanted)
  }

  @Test func `levels of schooling rise`() {
    let levels: [Criteria.Schooling] = [.highSchool, .certificate, .associate, .bachelor, .master, .doctorate]
    #expect(levels.sorted() == levels)
    #expect(Set(levels).count == 6)
  }
}
