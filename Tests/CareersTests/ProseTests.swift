import Careers
import Testing

struct ProseTests {
  @Test func `text without braces is one piece`() {
    #expect(Prose("Pay is fair.").pieces == [.text("Pay is fair.")])
    #expect(Prose("").pieces == [])
  }

  @Test func `a name in braces is a figure`() {
    #expect(
      Prose("They earn {wage.p10} to {wage.hourly-2.p90}{a}.").pieces == [
        .text("They earn "), .figure(FigureReference(name: "wage.p10")), .text(" to "),
        .figure(FigureReference(name: "wage.hourly-2.p90")), .figure(FigureReference(name: "a")), .text("."),
      ])
  }

  @Test func `date and trend say what of the figure is meant`() {
    #expect(
      Prose("{trend jobs.change} by {date jobs.change}").pieces == [
        .figure(FigureReference(form: .trend, name: "jobs.change")), .text(" by "),
        .figure(FigureReference(form: .date, name: "jobs.change")),
      ])
  }

  @Test func `a key after @ says whose figure is meant`() {
    #expect(
      Prose("{jobs.change@00-0000}{trend jobs.change@bakers}").pieces == [
        .figure(FigureReference(name: "jobs.change", key: "00-0000")),
        .figure(FigureReference(form: .trend, name: "jobs.change", key: "bakers")),
      ])
  }

  @Test(arguments: [
    "{}", "{ }", "{Wage}", "{wage_median}", "{when wage.median}", "{one two three}", "{@51-3011}",
    "{wage.median@}", "{a@b@c}", "{wage.median", "wage.median}", "}{", "{gehalt.größe}",
  ])
  func `a brace that opens no reference is text`(_ text: String) {
    #expect(Prose(text).pieces == [.text(text)])
  }

  @Test func `a reference after a brace that opens none is still a figure`() {
    #expect(
      Prose("{ and {wage.median} }").pieces == [
        .text("{ and "), .figure(FigureReference(name: "wage.median")), .text(" }"),
      ])
    #expect(Prose("{}{a}").pieces == [.text("{}"), .figure(FigureReference(name: "a"))])
  }

  @Test(arguments: ["", "Plain.", "{wage.median}", "{trend a@00-0000} by {date a}, { and {not one}"])
  func `the source of prose is what was read`(_ text: String) {
    #expect(Prose(text).source == text)
  }

  @Test func `references stand in the order of the text`() {
    #expect(
      Prose("{b} {date a} {b}").references == [
        FigureReference(name: "b"), FigureReference(form: .date, name: "a"), FigureReference(name: "b"),
      ])
  }
}
