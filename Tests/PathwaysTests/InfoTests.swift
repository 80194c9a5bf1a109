import TestSupport
import Testing

@Suite struct InfoTests {
  @Test func `info counts what is written and what is not, and names sources, catalogue and imports`() throws {
    let program = try Program.shared.get()
    let result = try program.run(["corpus", "info", "--plain"])
    #expect(result.status == 0)
    let catalogue = try #require(
      result.text.firstMatch(of: #/Catalogue: (\S+\.sqlite), [0-9.]+ [kM]B, built [a-z0-9 ]+ ago\./#))
    #expect(catalogue.1.hasPrefix(program.environment["XDG_CACHE_HOME"] ?? "none"))
    let rows = result.text.split(separator: "\n").filter { $0.hasPrefix("  ") }.map(String.init)
    #expect(rows.count == 28 + 1 + 2)
    #expect(rows.first == "  Section                                              written  from figures  neither")
    #expect(rows.dropFirst().prefix(28).allSatisfy { $0.hasSuffix("       3             0        0") })
    expectText(
      rows.suffix(2).joined(separator: "\n"),
      """
        Source of figures  date      figures
        Census of Trades   May 1891       17
      """)
    #expect(
      result.text.hasPrefix(
        "3 careers: 3 written, 0 by their figures. 7 names. 17 figures.\n\n"
          + "Of 84 sections, 84 are written, 0 come from figures, and 0 have neither.\n\n"))
    #expect(result.text.contains("\n1 further source is cited in the written texts; pathways about names them all.\n"))
    #expect(
      result.text.hasSuffix(
        "Imported: nothing. With your own O*NET download, “pathways corpus import onet FOLDER” adds tasks and names.\n")
    )
  }

  @Test func `info counts what figures carry`() throws {
    let derived = try DerivedProgram.shared.get()
    let text = try derived.program.run(["corpus", "info", "--json"]).text
    #expect(text.hasPrefix(#"{"version": 1, "careers": 260, "written_careers": 0, "names": 521, "#))
    #expect(text.contains(#"{"section": "overview", "written": 0, "facts": 260, "neither": 0}"#))
    #expect(text.contains(#"{"section": "responsibilities", "written": 0, "facts": 1, "neither": 259}"#))
    #expect(text.contains(#"{"section": "famous", "written": 0, "facts": 0, "neither": 260}"#))
    #expect(text.hasSuffix(#""imports": []}"# + "\n"))
  }
}
