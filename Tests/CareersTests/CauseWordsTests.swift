import Careers
import TestSupport
import Testing

/// The file of causes.
struct CauseWordsTests {
  private func read(_ yaml: String, reasons: String? = nil) throws -> (causes: [CauseWords], faults: [String]) {
    var tiny = TinyCorpus()
    tiny.files["causes.yaml"] = yaml
    if let reasons { tiny.addList(reasons, in: "reasons") }
    let (corpus, faults) = try tiny.read()
    return (corpus.causes, faults.map(\.description))
  }

  private static let ovens = """
    causes:
      - id: automation
        fall: ovens mind themselves
        means: machines
      - id: tastes
        rise: people eat more bread

    """

  @Test func `causes are read with their words`() throws {
    let (causes, faults) = try read(Self.ovens)
    #expect(faults == [])
    #expect(
      causes == [
        CauseWords(.automation, fall: "ovens mind themselves", means: .machines),
        CauseWords(.tastes, rise: "people eat more bread"),
      ])
  }

  @Test func `every fault is named with its line`() throws {
    let (causes, faults) = try read(
      Self.ovens + """
          - id: tastes
            fall: people eat less
          - id: hunger
            rise: people are hungry
          - id: health
          - rise: somehow
            means: magic
            when: ever

        """)
    #expect(causes.map(\.cause) == [.automation, .tastes, .health])
    let known = Cause.allCases.map(\.rawValue).joined(separator: ", ")
    #expect(
      faults == [
        "causes.yaml:7: “tastes” stands here a second time; keep one",
        "causes.yaml:9: cannot be understood: “hunger” is no id; write one of \(known)",
        "causes.yaml:11: lacks the field “rise”; add it",
        "causes.yaml:12: lacks the field “id”; add it",
        "causes.yaml:13: cannot be understood: “magic” is no means; write one of machines, tools",
        "causes.yaml:14: unknown field “when”; correct or remove it",
      ])
  }

  @Test func `a cause of the facts without words for its direction is a fault`() throws {
    #expect(try read(Self.ovens, reasons: "down|automation|Bakeries;up|other|Mills").faults == [])
    #expect(
      try read(Self.ovens, reasons: "up|automation|Bakeries;down|hunger|Mills;up|health|Mills").faults == [
        "causes.yaml: cannot be understood: “automation” lacks its rise, which the facts have for 51-3011; add it",
        "causes.yaml: cannot be understood: “hunger” lacks its fall, which the facts have for 51-3011; add it",
        "causes.yaml: cannot be understood: “health” lacks its rise, which the facts have for 51-3011; add it",
      ])
  }

  @Test func `a file that names none is a fault, and no file is none`() throws {
    #expect(try read("causes: []\n").faults == ["causes.yaml: lacks the field “causes”; add it"])
    #expect(try TinyCorpus().read().corpus.causes == [])
  }
}
