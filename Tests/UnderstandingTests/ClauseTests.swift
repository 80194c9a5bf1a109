import Careers
import Language
import Testing
import Understanding

/// Each clause comes out as used, as beyond judging, or as not understood; and is never turned round.
@Suite struct ClauseTests {
  /// What is expected of a line; everything not named is empty.
  private static func read(
    _ conditions: Condition..., rather: [Condition] = [], allowed: [String] = [], unjudged: [String] = [],
    missed: [String] = []
  ) -> Criteria {
    var criteria = Criteria()
    criteria.conditions = conditions
    criteria.rather = rather
    criteria.allowed = allowed
    criteria.unjudged = unjudged
    criteria.missed = missed
    return criteria
  }

  private static func missed(_ texts: String...) -> Criteria {
    var criteria = Criteria()
    criteria.missed = texts
    return criteria
  }

  private func check(_ text: String, _ expected: Criteria) {
    let question = Question(text)
    var found = Criteria(question.words, in: question.text)
    found.order = nil
    #expect(found == expected)
  }

  private static func no(_ fields: Field...) -> Criteria {
    var criteria = Criteria()
    criteria.conditions = fields.map { .field($0, isWanted: false) }
    return criteria
  }

  @Test(arguments: [
    ("42k, no more school", read(.payAtLeast(42_000), .noMoreSchool(beyond: nil))),
    ("no further schooling and 38k", read(.payAtLeast(38_000), .noMoreSchool(beyond: nil))),
    ("finished with school, remote", read(.noMoreSchool(beyond: nil), .telework(true))),
    ("I'm not going back to college", read(.noMoreSchool(beyond: nil))),
    ("without going back to school", read(.noMoreSchool(beyond: nil))),
    ("I have a bachelor's, no more school", read(.schoolingAtMost(.bachelor))),
    ("55k", read(.payAtLeast(55_000))),
    ("my minimum is 45k", read(.payAtLeast(45_000))),
    ("at most 44k", read(.payAtMost(44_000))),
    ("no more than 47k", read(.payAtMost(47_000))),
    ("47k tops", read(.payAtMost(47_000))),
    ("up to 61k", read(.payAtMost(61_000))),
    ("not over 61k", read(.payAtMost(61_000))),
    ("no less than 52k", read(.payAtLeast(52_000))),
    ("not below 52k", read(.payAtLeast(52_000))),
    ("nothing under 52k", read(.payAtLeast(52_000))),
    ("I can't go under 36k", read(.payAtLeast(36_000))),
    ("won't work for less than 36k", read(.payAtLeast(36_000))),
    ("six figures", read(.payAtLeast(100_000))),
    ("under six figures", read(.payAtMost(100_000))),
    ("don't need six figures", missed("don't need six figures")),
    ("I don't need more than 60k", read(allowed: ["I don't need more than 60k"])),
    ("I can't live on 24k", missed("I can't live on 24k")),
    ("more than I earn now (43k)", read(.payAtLeast(43_000))),
    ("remote, less than I earn now (43k)", read(.telework(true), missed: ["less than I earn now (43k)"])),
    ("remote, no less than 60", read(.telework(true), missed: ["no less than 60"])),
  ])
  func `an amount is a floor unless a bound governs it`(text: String, expected: Criteria) { check(text, expected) }

  @Test(arguments: [
    ("between 35 and 50 thousand", read(.payAtLeast(35_000), .payAtMost(50_000))),
    ("between fifty and seventy thousand", read(.payAtLeast(50_000), .payAtMost(70_000))),
    ("55-70k", read(.payAtLeast(55_000), .payAtMost(70_000))),
    ("55k-70k", read(.payAtLeast(55_000), .payAtMost(70_000))),
    ("from 38 to 52k", read(.payAtLeast(38_000), .payAtMost(52_000))),
    (
      "$17-20 an hour",
      read(
        .payAtLeast(35_360, from: "$17 an hour at 2,080 hours"), .payAtMost(41_600, from: "$20 an hour at 2,080 hours"))
    ),
    ("45 or 50k", read(.payAtLeast(45_000))),
    ("around 60k", read(.payAtLeast(54_000, from: "“around $60,000”, with a tenth of room"))),
    ("70k or so", read(.payAtLeast(63_000, from: "“around $70,000”, with a tenth of room"))),
    ("30k-ish", read(.payAtLeast(27_000, from: "“around $30,000”, with a tenth of room"))),
  ])
  func `a range has two ends, and about is not exact`(text: String, expected: Criteria) { check(text, expected) }

  @Test(arguments: [
    ("anything but nursing", no(.nursing)),
    ("anything but law or teaching", no(.law, .teaching)),
    ("any job but cleaning", no(.cleaning)),
    ("everything except construction", no(.construction)),
    ("all jobs except farming and mining", no(.farming, .construction)),
    ("no retail or food", no(.sales, .food)),
    ("not in nursing, law or sales", no(.nursing, .law, .sales)),
    ("nothing in law, nothing in sales", no(.law, .sales)),
    ("neither law nor cleaning", no(.law, .cleaning)),
    ("other than teaching", no(.teaching)),
    ("sick of retail", no(.sales)),
    ("out of nursing", no(.nursing)),
    ("I can't stand selling", no(.sales)),
    ("not interested in law", no(.law)),
    ("construction is not for me", no(.construction)),
    ("sales and cleaning are out", no(.sales, .cleaning)),
    ("not in sales, growing, remote", read(.field(.sales, isWanted: false), .telework(true), .growth(.rising))),
    ("no sales, in health care", read(.field(.sales, isWanted: false), .field(.health, isWanted: true))),
    ("no sales, teaching", read(.field(.sales, isWanted: false), missed: ["teaching"])),
    (
      "tired of retail, something with animals", read(.field(.sales, isWanted: false), .field(.animals, isWanted: true))
    ),
    ("no nights or weekends, 39k", read(.payAtLeast(39_000), unjudged: ["no nights or weekends"])),
    ("no degree or experience", read(.schoolingAtMost(.certificate), .noExperience)),
    ("no blood or needles, 39k", read(.payAtLeast(39_000), missed: ["no blood or needles"])),
    ("nothing but sales", missed("nothing but sales")),
    ("don't put me in retail and sales", missed("don't put me in retail and sales")),
    ("no sales unless it pays well", missed("no sales unless it pays well")),
  ])
  func `a denial holds for the whole list`(text: String, expected: Criteria) { check(text, expected) }

  @Test(arguments: [
    ("I got PTSD in the army", missed("I got PTSD in the army")),
    ("my uncle was in law enforcement", missed("my uncle was in law enforcement")),
    ("I used to work in retail", missed("I used to work in retail")),
    ("legal with a work permit", missed("legal with a work permit")),
    ("hospital parking", missed("hospital parking")),
    ("I work in a hospital now", missed("I work in a hospital now")),
    ("my mom is in the hospital", missed("my mom is in the hospital")),
    ("ten years in sales", missed("ten years in sales")),
    ("I have three kids", missed("I have three kids")),
    ("3 kids", missed("3 kids")),
    ("my math is poor", missed("my math is poor")),
    ("a history of back pain", missed("a history of back pain")),
    ("Spanish is my first language", missed("Spanish is my first language")),
    ("music therapy", missed("music therapy")),
    ("my mental health", missed("my mental health")),
    ("40k, still in school", read(.payAtLeast(40_000), missed: ["still in school"])),
    ("40k, church on Saturdays", read(.payAtLeast(40_000), missed: ["church on Saturdays"])),
    ("40k, close to my sister", read(.payAtLeast(40_000), missed: ["close to my sister"])),
    ("dental insurance is a must, remote", read(.telework(true), unjudged: ["insurance"], missed: ["dental"])),
    ("I have a felony, over 37k", read(.payAtLeast(37_000), unjudged: ["felony"])),
    ("in health care", read(.field(.health, isWanted: true))),
    ("I want to work in a library", read(.field(.library, isWanted: true))),
    ("I'd love working with kids", read(.field(.children, isWanted: true))),
    ("mental health jobs", read(.field(.health, isWanted: true), missed: ["mental"])),
    ("I'm good with numbers", read(.interest(.conventional, isWanted: true))),
  ])
  func `a word of a field is a wish only where it is asked for`(text: String, expected: Criteria) {
    check(text, expected)
  }

  @Test(arguments: [
    ("perhaps an apprenticeship", read(allowed: ["perhaps an apprenticeship"])),
    ("well, maybe a certificate", read(allowed: ["maybe a certificate"])),
    ("I could do two years of school if I have to", read(.schoolingAtMost(.associate))),
    ("open to an apprenticeship", read(allowed: ["open to an apprenticeship"])),
    ("would consider law", read(allowed: ["would consider law"])),
    ("a bachelor's is fine", read(allowed: ["a bachelor's is fine"])),
    ("nights are ok", read(allowed: ["nights are ok"])),
    ("no problem with weekends", read(allowed: ["no problem with weekends"])),
    ("I don't mind outdoors", read(allowed: ["I don't mind outdoors"])),
    ("wouldn't say no to nursing", read(allowed: ["wouldn't say no to nursing"])),
    ("not only from home", read(allowed: ["not only from home"])),
    ("not just office jobs", read(allowed: ["not just office jobs"])),
    ("not against a two year degree", read(allowed: ["not against a two year degree"])),
    ("remote is not a must", read(allowed: ["remote is not a must"])),
    ("I don't need to work from home", read(allowed: ["I don't need to work from home"])),
    ("doesn't have to be remote", read(allowed: ["doesn't have to be remote"])),
    ("not open to sales", no(.sales)),
    ("no weekends if possible", read(unjudged: ["no weekends if possible"])),
    ("rather not travel but ok", read(unjudged: ["rather not travel"])),
    ("no nights or travel if possible", read(unjudged: ["no nights", "travel if possible"])),
    ("from home if possible", read(rather: [.telework(true)])),
    ("preferably growing and remote", read(rather: [.telework(true), .growth(.rising)])),
    ("65k would be nice", read(rather: [.payAtLeast(65_000)])),
    ("at least 40k, ideally 55k", read(.payAtLeast(40_000), rather: [.payAtLeast(55_000)])),
    ("no degree needed would be great", read(rather: [.schoolingAtMost(.certificate)])),
    ("I have no degree but am open to getting one", missed("I have no degree but am open to getting one")),
  ])
  func `what is preferred or allowed is no limit`(text: String, expected: Criteria) { check(text, expected) }

  @Test(arguments: [
    ("can't do math but love animals", read(.field(.animals, isWanted: true), .skill("Mathematics", isWanted: false))),
    ("never ever remote", read(.telework(false))),
    ("not without a degree", missed("not without a degree")),
    ("not growing", missed("not growing")),
    ("not remote only", missed("not remote only")),
    ("remote or outdoors", missed("remote or outdoors")),
    ("hybrid or remote, 44k", read(.payAtLeast(44_000), missed: ["hybrid or remote"])),
    (
      "either nursing or dental",
      read(.field(.nursing, isWanted: true), .field(.dental, isWanted: true))
    ),
    ("60k after five years", missed("60k after five years")),
    ("not stable", missed("not stable")),
    ("no apprenticeship", missed("no apprenticeship")),
    ("I don't want to be my own boss", missed("I don't want to be my own boss")),
    ("without too much math", missed("without too much math")),
    ("less than three years of school", read(.schoolingAtMost(.associate))),
    ("no more than four years of college", read(.schoolingAtMost(.bachelor))),
    ("more than four years of school", missed("more than four years of school")),
    ("at least two years of college", read(.schoolingAtLeast(.associate))),
    ("not four years of college", read(.schoolingAtMost(.associate))),
    ("three years of school is too much", missed("three years of school is too much")),
    ("at least three years", missed("at least three years")),
    ("no more than a master's", read(.schoolingAtMost(.master))),
    ("nothing beyond an associate degree", read(.schoolingAtMost(.associate))),
    ("more than an associate degree", missed("more than an associate degree")),
  ])
  func `denials and comparisons are read to their scope or not at all`(text: String, expected: Criteria) {
    check(text, expected)
  }

  @Test(arguments: [
    ("I'm 52, 40k", read(.payAtLeast(40_000), missed: ["I'm 52"])),
    ("since 2011, remote", read(.telework(true), missed: ["since 2011"])),
    ("35 hours a week", read(unjudged: ["35 hours a week"])),
    ("401k", read(unjudged: ["401k"])),
    ("a 401(k)", read(unjudged: ["401(k"])),
    ("my zip is 45219", missed("my zip is 45219")),
    ("60614", missed("60614")),
    ("call me at 7735550", missed("call me at 7735550")),
    ("I owe 20k", missed("I owe 20k")),
    ("25k in debt, need 40k", read(.payAtLeast(40_000), missed: ["25k in debt"])),
    ("I make 41k now", missed("I make 41k now")),
    ("4 days a week, 2 dogs", read(unjudged: ["4 days a week"], missed: ["2 dogs"])),
  ])
  func `an age, a year, a count or another number is no pay`(text: String, expected: Criteria) {
    check(text, expected)
  }
}
