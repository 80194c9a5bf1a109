import FoundationEssentials
import TestSupport
import Testing

@Suite struct CheckTests {
  private let program: Program

  init() throws { program = try Program() }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  @Test func `a corpus without fault is counted, and the status is 0`() throws {
    let result = try program.run(["corpus", "check"])
    #expect(
      result.text
        == "3 written careers, 0 occupations by their figures, 28 sections, 2 sources, 17 figures; 0 faults.\n")
    #expect(result.status == 0)
  }

  @Test func `corpus check names every fault with file and line, and ends with 1`() throws {
    let file = program.corpus + "/careers/bell-ringers.md"
    try TinyCorpus.put(try text(file).replacing("## Job Outlook", with: "## Job Outlok"), file)
    let lines = try text(file).split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex(of: "## Job Outlok")) + 1
    let result = try program.run(["corpus", "check"])
    expectText(
      result.text,
      """
      careers/bell-ringers.md: section “Job Outlook” is missing; add “## Job Outlook”
      careers/bell-ringers.md:\(line): unknown section “Job Outlok”; did you mean “Job Outlook”?
      3 written careers, 0 occupations by their figures, 28 sections, 2 sources, 17 figures; 2 faults.

      """)
    #expect(result.status == 1)
  }

  @Test func `intents check names a keyword that two intents claim at full strength, and ends with 1`() throws {
    let demand = program.intents + "/demand.yaml"
    try TinyCorpus.put(try text(demand).replacing("keywords:\n", with: "keywords:\n  \"salary\": 3\n"), demand)
    let lines = try text(program.intents + "/salary.yaml").split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("  \"salary\": 3") }) + 1
    let result = try program.run(["intents", "check"])
    #expect(
      result.text.contains(
        "salary.yaml:\(line): the keyword “salary” has full strength in demand.yaml too; lower one of them\n"))
    #expect(result.status == 1)
  }

  @Test func `intents check names a line that is read as another cue than it stands under, and ends with 1`() throws {
    let file = program.intents + "/cues.yaml"
    try TinyCorpus.put(try text(file).replacing("      - no stopping\n", with: "      - stop it, please\n"), file)
    let lines = try text(file).split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex(of: "      - stop it, please")) + 1
    let result = try program.run(["intents", "check"])
    #expect(
      result.text.contains(
        "cues.yaml:\(line): “stop it, please” is read as leave; make its patterns narrower, or reword it\n"))
    #expect(result.status == 1)
  }

  @Test func `intents check reads the lines on safety, and tells one that stands for two levels`() throws {
    let file = program.intents + "/safety/weary.yaml"
    let crisis = try text(program.intents + "/safety/crisis.yaml").split(separator: "\n")
    let line = try #require(crisis.first { $0.hasPrefix("      - ") })
    try TinyCorpus.put(
      try text(file).replacing("    examples:\n", with: "    examples:\n\(line)\n", maxReplacements: 1), file)
    let result = try program.run(["intents", "check"])
    #expect(result.text.contains("\nSafety: lines read as the level they stand for\n  crisis: "), "\(result.text)")
    #expect(result.text.contains(" as crisis, and here as weary; take one of them out\n"), "\(result.text)")
    #expect(result.status == 1)
  }

  @Test func `intents check names a kind of safety that has no text, and a level that is missing`() throws {
    let file = program.intents + "/safety/low.yaml"
    try TinyCorpus.put(try text(file).replacing("  - id: grief\n", with: "  - id: mourning\n"), file)
    let unknown = try program.run(["intents", "check"])
    #expect(
      unknown.text.contains(
        "safety/low.yaml: cannot be understood: “mourning” has no text; add “### mourning” to Corpus/guidance/low.md\n"),
      "\(unknown.text)")
    #expect(unknown.status == 1)
    try FileManager.default.removeItem(atPath: file)
    let missing = try program.run(["intents", "check"])
    #expect(missing.text.contains("safety/low.yaml: "), "\(missing.text)")
    #expect(missing.text.contains("it is not there; every level of safety needs one"), "\(missing.text)")
    #expect(missing.status == 1)
  }

  @Test func `about prints the licence and every attribution`() throws {
    let result = try program.run(["about"])
    expectText(
      result.text,
      """
      Pathways 0.1.0
      Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

      - The Guild. Licence: none.
      - The Office. Licence: none.

      """)
    #expect(result.status == 0)
    #expect(try program.run(["--about"]).text == result.text)
  }
}
