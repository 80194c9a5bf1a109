import Language
import Records
import Testing

@Suite struct TimeTests {
  @Test(arguments: ["2026-11-25", "2024-02-29", "1970-01-01", "0001-01-01", "9999-12-31", "2000-02-29", "1900-03-01"])
  func `a day is read, counted and written back`(_ text: String) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
    #expect(Day(number: day.number) == day)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-00", "x", "",
  ])
  func `a day that no calendar has is not read`(_ text: String) { #expect(Day(text) == nil) }

  @Test func `days are counted from 1970`() throws {
    #expect(try #require(Day("1970-01-01")).number == 0)
    #expect(try #require(Day("2026-11-25")).number == 20_782)
    #expect(try #require(Day("2026-03-05")).short == "March 5, 2026")
  }

  @Test(arguments: [
    ("2026-11-25T06:02:09-05:00", 1_795_604_529, -300), ("2026-11-25T11:02:09Z", 1_795_604_529, 0),
    ("2026-11-25T16:32:09+05:30", 1_795_604_529, 330), ("1969-12-31T23:59:59Z", -1, 0),
  ])
  func `a time is read with its clock and written back`(_ text: String, _ seconds: Int, _ offset: Int) throws {
    let moment = try #require(Timestamp(text))
    #expect(moment == Timestamp(seconds: seconds, offset: offset))
    #expect(moment.description == text)
  }

  @Test func `a time is said as its own clock showed it`() {
    #expect(Timestamp(seconds: 1_795_579_329, offset: -300).spoken == "November 24, 2026, 23:02")
  }

  @Test(arguments: [
    "2026-11-25", "2026-11-25 11:02:09Z", "2026-11-25T24:02:09Z", "2026-11-25T11:02Z", "2026-11-25T11:02:09",
    "2026-11-25T11:02:09+5:00", "2026-02-30T11:02:09Z",
  ])
  func `a time in another form is not read`(_ text: String) { #expect(Timestamp(text) == nil) }

  @Test func `codes are read however they are typed, and hold no sign that looks like another`() throws {
    #expect(Code("k7qm 3xpr")?.description == "K7QM-3XPR")
    #expect(Code("K7QM3XPR")?.description == "K7QM-3XPR")
    for wrong in ["K7QM-3XP", "K7QM-3XPO", "K7QM-3XP0", "", "K7QM-3XPRR", "Å7QM-3XPR"] { #expect(Code(wrong) == nil) }
    let codes = Set((0..<1000).map { _ in Code.random() })
    #expect(codes.count == 1000)
    #expect(codes.allSatisfy { Code($0.description) == $0 })
    #expect(codes.allSatisfy { !$0.description.contains { "01OILZ2S5B8UVAE".contains($0) } })
  }
}
