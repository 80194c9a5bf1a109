import TestSupport
import Testing

@Suite struct SearchTests {
  let program: Program

  init() throws { program = try Program.shared.get() }

  @Test func `a word is found in the sections that mention it, with passage and source`() throws {
    let result = try program.run(["search", "Oil"])
    expectText(
      result.text,
      """
      “oil” stands in 1 section of 1 career.

      Lamplighters: Average Salary Range
        Oil is paid for by the town.
        Source: the Guild, 1890.

      """)
    #expect(result.status == 0)
  }

  @Test func `more is found than is shown, and how to see it is told`() throws {
    let result = try program.run(["search", "internship", "opportunities", "--limit", "1"])
    expectText(
      result.text,
      """
      “internship opportunities” stands in 3 sections of 3 careers.

      Lamplighters: Internship Opportunities
        Lamplighters on “Internship Opportunities”.
        Source: the Guild, 1890.

      These are the first 1. --limit 3 shows them all.

      """)
  }

  @Test func `words that stand nowhere end with 3`() throws {
    let result = try program.run(["search", "zork"])
    #expect(result.text == "Nothing here mentions “zork”.\n")
    #expect(result.status == 3)
    #expect(try program.run(["search", "?"]).text == "There is no word to search for. Try: pathways search koha\n")
    #expect(try program.run(["search", "oil", "--limit", "0"]).status == 2)
  }

  @Test func `json holds the counts and every hit on one line`() throws {
    expectText(
      try program.run(["search", "--json", "oil", "season"]).text,
      #"{"version": 1, "query": "oil season", "all": false, "careers": 1, "sections": 2, "hits": ["#
        + #"{"career": "Lamplighters", "code": "10-0001", "section": "salary", "layer": "written", "#
        + #""passage": "Oil is paid for by the town.", "#
        + #""citations": [{"source": "guild", "title": "Book of the Guild", "date": "1890", "locator": ""}]}, "#
        + #"{"career": "Lamplighters", "code": "10-0001", "section": "education", "layer": "written", "#
        + #""passage": "Lamplighters need a season beside an old hand.", "#
        + #""citations": [{"source": "guild", "title": "Book of the Guild", "date": "1890", "locator": ""}]}]}"# + "\n")
  }
}
