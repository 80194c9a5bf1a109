import Careers
import TestSupport
import Testing

@testable import Composing

struct OpeningTests {
  @Test func `the opening is true in every direction for every verdict`() {
    let table = Direction.allCases.map { direction in
      "\(direction.rawValue): "
        + Verdict.allCases.map { "\($0.rawValue) “\($0.opening(direction) ?? "")”" }.joined(separator: ", ")
    }
    expectText(
      table.joined(separator: "\n"),
      """
      same: no “No.”, usually-not “Usually not.”, it-depends “It depends.”, usually “Usually, yes.”, yes “Yes.”
      opposite: no “Yes.”, usually-not “Usually, yes.”, it-depends “It depends.”, usually “Usually not.”, yes “No.”
      denial: no “That is right.”, usually-not “Usually that is right.”, it-depends “It depends.”, usually “Usually that is not so.”, yes “That is not so.”
      open: no “”, usually-not “”, it-depends “”, usually “”, yes “”
      """)
  }

  @Test func `asking for the opposite is as asking the opposite verdict`() {
    for verdict in Verdict.allCases { #expect(verdict.opening(.opposite) == verdict.opposite.opening(.same)) }
  }

  @Test func `an opening goes before the first block and before no other`() {
    let blocks = [Block(kind: .paragraph, prose: Prose("Bakers bake.")), Block(kind: .bullet, prose: Prose("Daily."))]
    #expect(blocks.opened(with: "Yes.").map(\.prose.source) == ["Yes. Bakers bake.", "Daily."])
    #expect(blocks.opened(with: nil) == blocks)
    #expect([Block]().opened(with: "Yes.").isEmpty)
  }
}
