import Testing

@testable import Sessions

struct PlanReadingTests {
  @Test(arguments: [
    ("my advisor calls the college by March", "Call the college (your advisor, by Monday, March 1, 2027)"),
    ("my aunt teaches me to weld", "Teach me to weld (your aunt, no date yet)"),
    ("my tutor tries the form with me", "Try the form with me (your tutor, no date yet)"),
    ("my parents pass on the news", "Pass on the news (your parents, no date yet)"),
    ("visit a library next Friday", "Visit a library (you, by Friday, December 4, 2026)"),
    ("I will talk to my aunt in two weeks", "Talk to my aunt (you, by Wednesday, December 9, 2026)"),
    ("my mom will drive me there on Friday", "Drive me there (your mom, by Friday, November 27, 2026)"),
    ("Dana: send the form by 12/1", "Send the form (Dana, by Tuesday, December 1, 2026)"),
    ("me: fill in the form", "Fill in the form (you, no date yet)"),
    ("look at evening classes", "Look at evening classes (you, no date yet)"),
  ])
  func `a step has an owner and a day`(line: String, expected: String) {
    #expect(Plan.Action(line, today: TinyOccupations.today)?.spoken == expected)
  }

  @Test func `a date alone is no step`() {
    #expect(Plan.Action("by March", today: TinyOccupations.today) == nil)
    #expect(Plan.Action("...", today: TinyOccupations.today) == nil)
  }
}
