import Careers
import FoundationEssentials
import TestSupport
import Testing

@testable import Releases

/// A person's own O*NET download, cut down to four occupations that exist nowhere.
struct TinyDownload {
  private let folder: TemporaryFolder
  /// The text of every file, by its name; ` | ` stands between cells.
  var files: [String: String] = [
    "Read Me.txt": "O*NET 30.1 Database\nDecember 2025 Release\n---------------------\n",
    "Occupation Data.txt": """
    O*NET-SOC Code | Title | Description
    10-0001.00 | Lamplighters | Light lamps.
    10-0002.00 | Bell Ringers, All Other | Ring.
    10-0002.01 | Tower Ringers | Ring high up.
    10-0002.02 | Hand Ringers | Ring low down.
    55-0001.00 | Signal Men | Signal.
    """,
    "Task Statements.txt": """
    O*NET-SOC Code | Task ID | Task | Task Type | Incumbents Responding | Date | Domain Source
    10-0001.00 | 3 | Polish brass; oil hinges. | Supplemental | 9 | 08/2023 | Incumbent
    10-0001.00 | 2 | Climb ladders. | Core | 95 | 08/2023 | Incumbent
    10-0001.00 | 1 | Light lamps. | Core | 95 | 08/2023 | Incumbent
    10-0001.00 | 4 | Teach "new" lighters. | n/a | n/a | 09/2024 | Analyst
    10-0002.02 | 5 | Shake bells. | n/a | n/a | 08/2023 | Analyst
    10-0002.01 | 6 | Pull ropes. | n/a | n/a | 08/2023 | Analyst
    """,
    "Task Ratings.txt": """
    O*NET-SOC Code | Task ID | Scale ID | Category | Data Value | N | Standard Error | Lower CI Bound | Upper CI Bound | Recommend Suppress | Date | Domain Source
    10-0001.00 | 1 | FT | 1 | 99.00 | 9 | n/a | n/a | n/a | N | 08/2023 | Incumbent
    10-0001.00 | 1 | IM | n/a | 4.12 | 9 | n/a | n/a | n/a | N | 08/2023 | Incumbent
    10-0001.00 | 2 | IM | n/a | 4.5 | 9 | n/a | n/a | n/a | N | 08/2023 | Incumbent
    10-0001.00 | 3 | IM | n/a | 4.9 | 9 | n/a | n/a | n/a | N | 08/2023 | Incumbent
    10-0001.00 | 4 | IM | n/a | 5.0 | 9 | n/a | n/a | n/a | Y | 08/2023 | Incumbent
    """,
    "Alternate Titles.txt": """
    O*NET-SOC Code | Alternate Title | Short Title | Source(s)
    10-0001.00 | Street Light Assistant (SLA) | SLA | 08
    10-0002.02 | Ringer of Bells | n/a | 08
    10-0002.01 | Ringer of Bells | n/a | 08
    55-0001.00 | Flag Officer | n/a | 08
    """,
  ]

  init() throws { folder = try TemporaryFolder() }

  var path: String { folder.file("download") }

  /// Writes the files, and gives what the import makes of them.
  func read() throws -> OnetImport {
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      try TinyCorpus.put(
        text.split(separator: "\n").map { $0.replacing(" | ", with: "\t") + "\r\n" }.joined(), "\(path)/\(name)")
    }
    return try OnetImport(path)
  }

  /// The fault of reading it, with the folder left out.
  func fault() -> String? {
    do {
      _ = try read()
      return nil
    } catch {
      return "\(error)".replacing(path + "/", with: "").replacing(path, with: "download")
    }
  }
}

@Suite struct OnetImportTests {
  private let folder: TemporaryFolder
  private var place: String { folder.file("data/imports/onet") }

  init() throws { folder = try TemporaryFolder() }

  private func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(place)/\(file)")), as: UTF8.self)
  }

  @Test func `tasks: rated ones first, core before supplemental, then by importance, none for all others`()
    throws
  {
    let release = try TinyDownload().read()
    try release.write(to: place)
    expectText(
      try text("facts/tasks.tsv"),
      """
      code\ttasks [list]
      10-0001\tClimb ladders.=4.50;Light lamps.=4.12;Polish brass, oil hinges.=4.90;Teach "new" lighters.

      """)
    #expect(release.isRated)
    #expect(release.taskCount == 4)
    #expect(release.occupationCount == 1)
  }

  @Test func `titles: those of all details, each once, short forms by themselves`() throws {
    let release = try TinyDownload().read()
    try release.write(to: place)
    expectText(
      try text("facts/titles.tsv"),
      """
      code\ttitles [list]
      10-0001\tSLA;Street Light Assistant
      10-0002\tRinger of Bells
      55-0001\tFlag Officer

      """)
    #expect(release.titleCount == 4)
  }

  @Test func `the source names the release, its date and the attribution that the licence asks for`() throws {
    try TinyDownload().read().write(to: place)
    let (imported, faults) = Imported.read(CorpusFolder(place))
    #expect(faults == [])
    let source = try #require(imported.sources.first)
    #expect(source.id == "onet-import")
    #expect(source.title == "O*NET 30.1 Database, your own download")
    #expect(source.date.description == "2025-12")
    #expect(source.licence == "CC BY 4.0")
    expectText(
      source.attribution,
      "This program includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and "
        + "Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. "
        + "Pathways has modified some of this information; USDOL/ETA has not approved, endorsed, or tested these "
        + "modifications.")
    #expect(imported.titles["10-0001"] == ["SLA", "Street Light Assistant"])
    #expect(imported.facts.figure("tasks", of: "10-0001")?.value != nil)
    #expect(imported.facts.figure("tasks", of: "10-0002") == nil)
  }

  @Test func `without ratings core tasks come first, then by number`() throws {
    var download = try TinyDownload()
    download.files["Task Ratings.txt"] = nil
    let release = try download.read()
    try release.write(to: place)
    #expect(!release.isRated)
    #expect(
      try text("facts/tasks.tsv").contains(
        "10-0001\tLight lamps.;Climb ladders.;Teach \"new\" lighters.;Polish brass, oil hinges.\n"))
  }

  @Test func `without a read-me the date is that of the latest task`() throws {
    var download = try TinyDownload()
    download.files["Read Me.txt"] = nil
    let release = try download.read()
    #expect(release.title == "O*NET Database")
    #expect(release.date == "2024-09")
  }

  @Test func `rows in another order give the same bytes`() throws {
    let download = try TinyDownload()
    var turned = download
    for name in ["Occupation Data.txt", "Task Statements.txt", "Task Ratings.txt", "Alternate Titles.txt"] {
      let lines = (download.files[name] ?? "").split(separator: "\n")
      turned.files[name] = (lines.prefix(1) + lines.dropFirst().reversed()).joined(separator: "\n")
    }
    try download.read().write(to: place)
    let tables = try text("facts/tasks.tsv") + text("facts/titles.tsv")
    try turned.read().write(to: place)
    expectText(try text("facts/tasks.tsv") + text("facts/titles.tsv"), tables)
  }

  @Test(
    arguments: [
      (
        "Occupation Data.txt", nil, nil,
        "download: is no O*NET text release: “Occupation Data.txt” is not there; download the text files from "
          + "https://www.onetcenter.org/database.html, unpack them, and give the folder that holds them"
      ),
      (
        "Task Statements.txt", nil, nil,
        "Task Statements.txt: cannot be read: it is not there; download the release it belongs to"
      ),
      (
        "Alternate Titles.txt", nil, nil,
        "Alternate Titles.txt: cannot be read: it is not there; download the release it belongs to"
      ),
      (
        "Task Statements.txt", "10-0001.00 | 1 | Light lamps. | Core", "10-0001 | 1 | Light lamps. | Core",
        "Task Statements.txt:4: “10-0001” is no occupation code; it should look like 25-4031.00"
      ),
      (
        "Task Statements.txt", "| 1 | Light lamps.", "| one | Light lamps.",
        "Task Statements.txt:4: “one” in column “Task ID” is neither a number nor a known mark for a missing one; "
          + "download the file again"
      ),
      (
        "Task Statements.txt", "Light lamps.", "Light \u{1B}[31mlamps.",
        "Task Statements.txt:4: the cell of column “Task” should hold a line of text; it is empty or holds control "
          + "characters"
      ),
      (
        "Task Statements.txt", "Light lamps. | Core", "Light lamps. | Hard",
        "Task Statements.txt:4: “Hard” is not known here; it should be one of Core, Supplemental"
      ),
      (
        "Task Statements.txt", "10-0001.00 | 1 | Light", "10-0001.00 | 2 | Light",
        "Task Statements.txt:4: “10-0001.00 2” stands here a second time; remove one of the two rows"
      ),
      (
        "Task Statements.txt", " | 08/2023 | Incumbent\n10-0001.00 | 4", "\n10-0001.00 | 4",
        "Task Statements.txt:4: has 5 cells where the header has 7; download the file again"
      ),
      (
        "Task Ratings.txt", "4.12", "high",
        "Task Ratings.txt:3: “high” in column “Data Value” is neither a number nor a known mark for a missing one; "
          + "download the file again"
      ),
      (
        "Task Ratings.txt", "10-0001.00 | 2 | IM", "10-0001.00 | 77 | IM",
        "Task Ratings.txt:4: “10-0001.00 77” is no task of Task Statements.txt; both files should be of the same release"
      ),
      (
        "Alternate Titles.txt", "Alternate Title |", "Other Title |",
        "Alternate Titles.txt:1: lacks the column “Alternate Title”; give the file of that release as published, with "
          + "its header"
      ),
    ] as [(String, String?, String?, String)])
  func `a fault is told with file, line and what was expected`(
    file: String, old: String?, new: String?, wanted: String
  ) throws {
    var download = try TinyDownload()
    if let old, let new {
      try #require(download.files[file]?.contains(old) == true)
      download.files[file] = download.files[file]?.replacing(old, with: new)
    } else {
      download.files[file] = nil
    }
    expectText(download.fault() ?? "no fault", wanted)
  }

  @Test func `the folder above the download is told from any other`() throws {
    let download = try TinyDownload()
    _ = try download.read()
    let above = String(download.path.dropLast("/download".count))
    #expect(throws: ReleaseError(.noOnet(inside: download.path), file: above)) { try OnetImport(above) }
  }

  @Test func `a second import replaces the first and leaves nothing of it`() throws {
    var download = try TinyDownload()
    try download.read().write(to: place)
    download.files["Task Statements.txt"] = download.files["Task Statements.txt"]?.replacing(
      "Light lamps", with: "Rest")
    try download.read().write(to: place)
    #expect(try text("facts/tasks.tsv").contains("Rest.=4.12"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("data/imports"))
    #expect(names.filter { !$0.hasPrefix(".") } == ["onet"])
    #expect(names.count == 2)
  }

  @Test func `what cannot be written is told, and the import that was there stays`() throws {
    let release = try TinyDownload().read()
    #expect(throws: ReleaseError.self) { try release.write(to: "/dev/null/onet") }
    try release.write(to: place)
    try FileManager.default.removeItem(atPath: place)
    try FileManager.default.createDirectory(atPath: place + "/own", withIntermediateDirectories: true)
    #expect(throws: ReleaseError.self) { try release.write(to: place) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == ["own"])
  }

  @Test func `an import that is removed is gone, and a second removal says so`() throws {
    try TinyDownload().read().write(to: place)
    #expect(try ImportFolder(place).remove())
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("data/imports")) == [])
    #expect(try !ImportFolder(place).remove())
  }
}
