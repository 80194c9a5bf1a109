import FoundationEssentials
import Releases
import TestSupport
import Testing

@Suite struct ReleaseErrorTests {
  /// What deriving says after `old` became `new` in `file`.
  private func fault(_ file: String, _ old: String, _ new: String) throws -> String? {
    var tiny = try TinyReleases()
    try tiny.replace(old, with: new, in: file)
    return tiny.fault()
  }

  @Test func `a missing column is told with file and line`() throws {
    #expect(
      try fault("Skills.txt", "Recommend Suppress", "Suppress")
        == "Skills.txt:1: lacks the column “Recommend Suppress”; give the file of that release as published, with its header"
    )
    #expect(
      try fault("table_1_2.csv", "\"Employment, 2034\"", "\"Employment, 2035\"")
        == "table_1_2.csv:2: lacks the column “Employment, 2034”; give the file of that release as published, with its header"
    )
  }

  @Test func `a row with too few cells is told with its line`() throws {
    #expect(
      try fault("Job Zones.txt", "10-0002.01\t3\t", "10-0002.01\t")
        == "Job Zones.txt:3: has 2 cells where the header has 3; download the file again")
  }

  @Test func `a quotation mark without its pair is told where the cell begins`() throws {
    #expect(
      try fault("programs.csv", "01.0001,Oil", "01.0001,\"Oil")
        == "programs.csv:3: a cell begins here whose quotation marks do not pair; download the file again")
  }

  @Test func `a code of another shape is told`() throws {
    #expect(
      try fault("oews.csv", "99,10-0030", "99,10-003")
        == "oews.csv:7: “10-003” is no occupation code; it should look like 25-4031")
    #expect(
      try fault("Interests.txt", "10-0031.00\t1.B\tSocial", "10-0031\t1.B\tSocial")
        == "Interests.txt:26: “10-0031” is no occupation code; it should look like 25-4031.00")
    #expect(
      try fault("programs.csv", "01.0001,Oil", "1.0001,Oil")
        == "programs.csv:3: “1.0001” is no occupation code; it should look like 25.0301")
  }

  @Test func `text in the place of a number is told`() throws {
    #expect(
      try fault("table_1_10.csv", "11.2", "eleven")
        == "table_1_10.csv:4: “eleven” in column “Total occupational separations rate, 2024–34 annual average” is "
        + "neither a number nor a known mark for a missing one; download the file again")
  }

  @Test func `a second row of the same occupation is told`() throws {
    #expect(
      try fault("oews.csv", "10-0010,Lamplighters,broad", "10-0001,Lamplighters,detailed")
        == "oews.csv:5: “10-0001” stands here a second time; remove one of the two rows")
  }

  @Test func `a pair of codes that is none, or stands twice, is told with its line`() throws {
    #expect(
      try fault("taxonomy.tsv", "25-9011.00\t", "25-9011\t")
        == "taxonomy.tsv:5: “25-9011” is no occupation code; it should look like 25-4031.00")
    #expect(
      try fault("taxonomy.tsv", "25-9011.00\t", "25-4021.00\t")?.hasPrefix("taxonomy.tsv:5: “25-4021.00 25-4022.00”")
        == true)
    #expect(try fault("taxonomy.tsv", "25-9011.00\t25", "25")?.hasPrefix("taxonomy.tsv:5: has 1 cells") == true)
  }

  @Test func `a word outside a closed set is told`() throws {
    #expect(
      try fault("Related Occupations.txt", "Primary-Long", "Primary-Far")
        == "Related Occupations.txt:3: “Primary-Far” is not known here; it should be one of Primary-Short, "
        + "Primary-Long, Supplemental")
  }

  @Test func `a file that is not there, is empty, or is not UTF-8 is told`() throws {
    let tiny = try TinyReleases()
    _ = try tiny.derivation()
    var releases = tiny.releases
    releases.telework = tiny.path("nothing.csv")
    #expect(
      throws: ReleaseError(
        .unreadable(reason: "it is not there; download the release it belongs to"), file: tiny.path("nothing.csv"))
    ) { try Derivation(releases) }

    var empty = try TinyReleases()
    empty.files["telework.csv"] = "\n\n"
    #expect(empty.fault() == "telework.csv: has no header line; download the file again")

    releases.telework = tiny.path("latin.csv")
    try Data([0x61, 0xE9, 0x0A]).write(to: URL(filePath: tiny.path("latin.csv")))
    #expect(throws: ReleaseError(.notUTF8, file: tiny.path("latin.csv"))) { try Derivation(releases) }
  }

  @Test func `nothing is written where nothing may be written`() throws {
    let derivation = try TinyReleases().derivation()
    #expect(
      throws: ReleaseError(
        .unwritable(reason: "make sure that /dev/null/facts is a folder you may write to"),
        file: "/dev/null/facts/activities.tsv")
    ) { try derivation.write(to: "/dev/null/facts") }
  }
}
