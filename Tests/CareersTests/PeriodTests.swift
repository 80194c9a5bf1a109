import Careers
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("2025", "2025"), ("2025-05", "May 2025"), ("2025-01", "January 2025"), ("2025-12", "December 2025"),
    ("2024-34", "2024-34"), ("1998-99", "1998-99"), ("2025-05-06", "May 6, 2025"), ("2025-12-31", "December 31, 2025"),
    ("undated", "no date"),
  ])
  func `a date is kept as written and said in words`(_ text: String, _ spoken: String) throws {
    let period = try #require(Period(text))
    #expect([period.description, period.spoken] == [text, spoken])
  }

  @Test(arguments: [
    "", "-", "25", "20255", "2025-", "-2025", "2025-5", "2025-005", "2025-00", "2025-13", "2024-24", "2025-05-6",
    "2025-05-00", "2025-05-32", "2025-05-123", "2025-13-01", "2024-34-01", "2025-05-06-07", "2025/05", "May 2025",
    "2025-May", " 2025", "２０２５", "٢٠٢٥", "Undated", "no date",
  ])
  func `anything else is no date`(_ text: String) {
    #expect(Period(text) == nil)
  }
}
