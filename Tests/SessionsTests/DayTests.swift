import Language
import Testing

@testable import Sessions

struct DayTests {
  @Test func `days and their numbers are the same, over four centuries`() {
    for number in stride(from: -80_000, to: 80_000, by: 37) { #expect(Day(number: number).number == number) }
    #expect(Day(1970, 1, 1)?.number == 0)
    #expect(Day(2026, 11, 25)?.number == 20_782)
    #expect(Day(2027, 2, 29) == nil)
    #expect(Day(2028, 2, 29)?.spoken == "Tuesday, February 29, 2028")
    #expect(Day(2100, 2, 29) == nil)
  }

  /// Today is Wednesday, November 25, 2026.
  @Test(arguments: [
    ("by March", "2027-03-01"), ("in March", "2027-03-31"), ("by November", "2027-11-01"),
    ("in November", "2026-11-30"),
    ("by March 15", "2027-03-15"), ("March 15, 2028", "2028-03-15"), ("15 March", "2027-03-15"),
    ("the 15th of March", "2027-03-15"), ("by the end of March", "2027-03-31"), ("end of the month", "2026-11-30"),
    ("by the end of February", "2027-02-28"), ("by the end of the year", "2026-12-31"),
    ("today", "2026-11-25"), ("tomorrow", "2026-11-26"), ("in 10 days", "2026-12-05"), ("in two weeks", "2026-12-09"),
    ("in a month", "2026-12-25"), ("within three months", "2027-02-25"),
    ("on Friday", "2026-11-27"), ("by friday", "2026-11-27"), ("this Friday", "2026-11-27"),
    ("next Friday", "2026-12-04"), ("next Monday", "2026-11-30"), ("on Wednesday", "2026-12-02"),
    ("next week", "2026-12-04"), ("next month", "2026-12-31"), ("by the end of next month", "2026-12-31"),
    ("3/15", "2027-03-15"), ("12/1", "2026-12-01"), ("3/15/27", "2027-03-15"), ("3/15/2028", "2028-03-15"),
    ("2027-03-15", "2027-03-15"), ("by Nov 25", "2026-11-25"), ("Jan. 5", "2027-01-05"),
    ("by March 2028", "2028-03-01"),
  ])
  func `dates are read in the usual ways`(words: String, expected: String) {
    #expect(Day.find(in: words, today: TinyOccupations.today)?.day.description == expected, "\(words)")
    let found = Day.find(in: "call the college \(words) please", today: TinyOccupations.today)
    if words.hasPrefix("by") || words.hasPrefix("on") || words.hasPrefix("in ") {
      #expect(found?.rest == "call the college please", "\(words)")
    }
  }

  @Test(arguments: [
    "march in step", "I may call", "second try", "sun and sea", "13/45", "2027-13-01", "a lot", "in", "by",
  ])
  func `other words are no dates`(words: String) {
    #expect(Day.find(in: words, today: TinyOccupations.today) == nil)
  }

  @Test func `a month later is the last day where the month is shorter`() {
    #expect(Day(2027, 1, 31)?.adding(months: 1) == Day(2027, 2, 28))
    #expect(Day(2026, 12, 31)?.adding(months: 2) == Day(2027, 2, 28))
  }
}
