import Careers
import Testing

struct VerdictTests {
  @Test func `a verdict turned round twice is itself`() {
    for verdict in Verdict.allCases { #expect(verdict.opposite.opposite == verdict) }
    #expect(Verdict.usuallyNot.opposite == .usually)
    #expect(Verdict.itDepends.opposite == .itDepends)
  }

  @Test func `verdicts rise from no to yes`() {
    #expect(Verdict.allCases.sorted() == [.no, .usuallyNot, .itDepends, .usually, .yes])
  }

  @Test func `a judgement is read with the levels it judges apart`() {
    #expect(Judgement("usually") == Judgement(.usually))
    #expect(Judgement("yes, master it-depends") == Judgement(.yes, levels: [.master: .itDepends]))
    #expect(
      Judgement("yes,  doctorate no ,master usually")
        == Judgement(.yes, levels: [.master: .usually, .doctorate: .no]))
  }

  @Test(arguments: [
    "", "maybe", "Yes", "usually not", "yes master", "yes, master", "yes, kindergarten no", "yes, master maybe",
    "yes, master no, master yes",
  ])
  func `anything else is no judgement`(_ text: String) {
    #expect(Judgement(text) == nil)
  }

  @Test func `a judgement is written as it is read`() {
    for text in ["no", "usually-not", "yes, master it-depends", "usually, bachelor yes, doctorate no"] {
      #expect(Judgement(text)?.source == text)
    }
  }

  @Test func `a claim keeps its words by their marks`() {
    let claim = Claim(
      "bread is needed", kind: .need, opposite: ["cakes only"], beside: ["which"],
      levels: [(.degree, ["college"]), (.named(.master), ["masters", "mls"])])
    #expect(claim.text == "bread is needed")
    #expect(claim.kind == .need)
    #expect(claim.opposite == ["cak onli"])
    #expect(claim.levels.map(\.level) == [.degree, .named(.master)])
    #expect(claim.levels.last?.stems.count == 2)
    #expect(Claim(lines: claim.lines) == claim)
  }
}
