import Careers
import Testing

struct FigureTests {
  private func figure(_ value: Figure.Value, _ unit: Unit) throws -> Figure {
    Figure(
      name: "x", label: "x", key: "51-3011", value: value, unit: unit, source: "survey", place: "US",
      date: try #require(Period("2025")))
  }

  @Test(arguments: [
    (Unit.dollarsPerYear, 44580, "$44,580"), (.dollarsPerYear, 999, "$999"), (.dollarsPerYear, 1000, "$1,000"),
    (.dollarsPerYear, 1234567.5, "$1,234,568"), (.dollarsPerYear, 0, "$0"), (.dollarsPerYear, -500, "-$500"),
    (.dollarsPerHour, 21.43, "$21.43"), (.dollarsPerHour, 21.4, "$21.40"), (.dollarsPerHour, 7.05, "$7.05"),
    (.dollarsPerHour, 21, "$21.00"), (.dollarsPerHour, 1234.567, "$1,234.57"), (.dollarsPerHour, -0.5, "-$0.50"),
    (.jobs, 169_956_100, "169,956,100"), (.jobs, -2500, "-2,500"), (.jobs, 0, "0"),
    (.jobsPerYear, 13000, "13,000"),
    (.percent, 6.8, "6.8 percent"), (.percent, 4, "4 percent"), (.percent, -6.8, "-6.8 percent"),
    (.percent, 12.34, "12.3 percent"), (.percent, 0.96, "1 percent"),
    (.percentPerYear, 10.6, "10.6 percent"), (.percentPerYear, 11, "11 percent"),
    (.interest, 6.02, "6.02"), (.interest, 3.10, "3.1"), (.interest, 6, "6"), (.interest, 2.999, "3"),
    (.jobZone, 4, "4"), (.jobZone, 3.5, "3.5"),
    (.flag, 1, "yes"), (.flag, 0, "no"),
    (.text, 3, "3"),
  ])
  func `a number is said in its unit`(_ unit: Unit, _ number: Double, _ wanted: String) throws {
    #expect(unit.spoken(number) == wanted)
    #expect(try figure(.number(number), unit).spoken == wanted)
  }

  @Test(arguments: [
    (Unit.dollarsPerYear, "$0"), (.dollarsPerHour, "$0.00"), (.jobs, "0"), (.jobsPerYear, "0"), (.percent, "0 percent"),
    (.percentPerYear, "0 percent"), (.interest, "0"), (.jobZone, "0"),
  ])
  func `what rounds to nothing has no minus`(_ unit: Unit, _ wanted: String) {
    #expect(unit.spoken(-0.004) == wanted)
  }

  @Test(arguments: Unit.allCases) func `words are said as they stand`(_ unit: Unit) throws {
    let figure = try figure(.words("associate's degree"), unit)
    #expect([figure.spoken, figure.spokenTrend] == ["associate's degree", "associate's degree"])
    #expect(figure.number == nil)
  }

  @Test(arguments: [
    (Unit.percent, -6.8, "a fall of 6.8 percent"), (.percent, 4, "a rise of 4 percent"), (.percent, 0, "no change"),
    (.percent, -0.04, "no change"), (.percentPerYear, 0.5, "a rise of 0.5 percent"),
    (.jobs, 38500, "a rise of 38,500"), (.jobs, -400, "a fall of 400"), (.jobsPerYear, -1000, "a fall of 1,000"),
    (.dollarsPerYear, -500, "a fall of $500"), (.dollarsPerHour, 0.5, "a rise of $0.50"),
    (.interest, -0.25, "a fall of 0.25"), (.jobZone, 1, "a rise of 1"),
  ])
  func `a change is a rise, a fall or none`(_ unit: Unit, _ number: Double, _ wanted: String) throws {
    #expect(try figure(.number(number), unit).spokenTrend == wanted)
  }

  @Test func `only a number has a number`() throws {
    #expect(try figure(.number(3), .jobs).number == 3)
  }

  @Test func `units are written as in the tables`() {
    #expect(
      Unit.allCases.map(\.rawValue) == [
        "USD/year", "USD/hour", "jobs", "jobs/year", "percent", "percent/year", "1-7", "1-5", "0-1", "text",
        "list",
      ])
  }

  @Test func `the items of a list are said with commas`() throws {
    #expect(try figure(.words("Koha;Alma"), .list).spoken == "Koha, Alma")
  }
}
