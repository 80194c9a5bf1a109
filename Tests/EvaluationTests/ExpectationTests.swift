import Evaluation
import Testing

@Suite struct ExpectationTests {
  private func accepts(_ wanted: [String], _ got: [String], alternatives: [String] = [], isApproximate: Bool = false)
    -> Bool
  {
    Expectation(
      id: "1", text: "?", careers: wanted, alternatives: alternatives, isApproximate: isApproximate, intents: ["salary"]
    ).accepts(careers: got)
  }

  @Test(arguments: [
    ("Archivists", "Archivists"), ("archivist", "Archivists"), ("HVAC mechanics!", "hvac mechanics"),
    ("Firefighters", "Firefighters, Municipal"), ("Police Patrol Officers", "Patrol Officers"),
    ("School Librarians", "Librarians and Media Collections Specialists"),
    ("Software Engineers", "Computer Programmers"),
    ("Chefs", "Chefs and Head Cooks"),
  ])
  func `titles that mean the same career are accepted, either way round`(first: String, second: String) {
    #expect(accepts([first], [second]))
    #expect(accepts([second], [first]))
  }

  @Test(arguments: [
    ("Archivists", "Librarians"), ("Library Technicians", "Library Assistants, Clerical"),
    ("Computer Programmers", "Web Developers"), ("Nurse Practitioners", "Nurse Midwives"),
  ])
  func `titles of different careers are not`(first: String, second: String) {
    #expect(!accepts([first], [second]))
    #expect(!accepts([second], [first]))
  }

  @Test func `all careers must be there and nothing else, in any order`() {
    #expect(accepts(["Actors", "Lawyers"], ["Lawyers", "Actors"]))
    #expect(!accepts(["Actors", "Lawyers"], ["Actors"]))
    #expect(!accepts(["Actors"], ["Actors", "Lawyers"]))
    #expect(accepts([], []))
    #expect(!accepts([], ["Actors"]))
  }

  @Test func `other titles count for the first career only`() {
    #expect(accepts(["Actors", "Lawyers"], ["Singers", "Lawyers"], alternatives: ["Singers"]))
    #expect(!accepts(["Actors", "Lawyers"], ["Actors", "Singers"], alternatives: ["Singers"]))
  }

  @Test func `where no title fits any career will do, and none will not`() {
    #expect(accepts(["Wizards"], ["Actors", "Lawyers"], isApproximate: true))
    #expect(!accepts(["Wizards"], [], isApproximate: true))
  }

  @Test func `the first intent must be the one wanted, one as good, or one of two asked for`() {
    let one = Expectation(id: "1", text: "?", intents: ["salary"], also: ["outlook"])
    #expect(one.accepts(intents: ["salary", "tools"]))
    #expect(one.accepts(intents: ["outlook"]))
    #expect(!one.accepts(intents: ["tools", "salary"]))
    #expect(!one.accepts(intents: []))
    #expect(Expectation(id: "2", text: "?", intents: ["salary", "tools"]).accepts(intents: ["tools"]))
  }

  @Test(arguments: [
    (1, 3, "33.3% (1/3)"), (2, 3, "66.7% (2/3)"), (5, 5, "100.0% (5/5)"), (0, 7, "0.0% (0/7)"), (0, 0, "-"),
    // Ties: 6.25 and 18.75 are exact and go to the even digit; 1.05, 8.15 and 2.65 are not, and lie where their
    // nearest binary number does.
    (1, 16, "6.2% (1/16)"), (3, 16, "18.8% (3/16)"), (21, 2000, "1.1% (21/2000)"), (163, 2000, "8.2% (163/2000)"),
    (53, 2000, "2.6% (53/2000)"),
  ])
  func `a share is given to one decimal, as printf rounds it`(part: Int, whole: Int, spoken: String) {
    #expect(Share(part, of: whole).spoken == spoken)
  }
}
