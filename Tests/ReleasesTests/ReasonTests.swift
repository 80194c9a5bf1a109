import Testing

@testable import Releases

@Suite struct ReasonTests {
  private func item(_ text: String) -> String? {
    Reason(text: text, industry: "Lamps", industryCode: "335000")?.item
  }

  @Test(arguments: [
    ("Demand change - share decreases as library usage declines.", "down|usage-decline|Lamps"),
    ("Demand change- share increases as veterans ask for healthcare.", "up|health|Lamps"),
    ("Productivity change - share decreases as software makes drawing faster.", "down|productivity|Lamps"),
    ("Capital/labor substitution - share decreases as machines do it.", "down|automation|Lamps"),
    ("Sourcing change - share decreases as schools outsource cooking.", "down|outsourcing|Lamps"),
    ("Occupational substitution - share increases as they take on tasks of others.", "up|shared-tasks|Lamps"),
    ("Demand change - share decreases as electric vehicles need less care.", "down|electrification|Lamps"),
    ("Demand change - share increases as people ask for them.", "up|demand|Lamps"),
    ("A change of another sort - share increases as people ask for them.", "up|other|Lamps"),
  ])
  func `a factor becomes a direction, a cause and an industry`(text: String, item: String) {
    #expect(self.item(text) == item)
  }

  @Test func `what only offsets a change is not its cause`() {
    #expect(
      item("Demand change - share increases as risks grow. This will be partially offset by chatbots.")
        == "up|risk|Lamps")
  }

  @Test func `a factor without a direction is no reason`() {
    #expect(item("Demand change - nothing is said.") == nil)
    #expect(item("Demand change - share stays as it is.") == nil)
  }
}
