import FoundationEssentials
import TestSupport
import Testing

/// The compiled catalogue, as several processes and a person at a terminal meet it.
@Suite struct BuildingTests {
  private let program: Program

  init() throws { program = try Program() }

  private var cache: String { program.environment["XDG_CACHE_HOME"].map { $0 + "/pathways" } ?? "" }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: cache).sorted() }
  }

  private let answer = "Lamplighters earn a median of $200 a year (May 1891).\n"

  @Test func `processes that build at once all answer, and leave one whole catalogue`() throws {
    let ask =
      "\(builtProgram("pathways")) ask --plain \(program.knowledge.joined(separator: " ")) how much do lamplighters earn"
    let together = (1...3).map {
      "(\(ask) > \(program.folder.file("out"))\($0) 2>&1; echo $? >> \(program.folder.file("out"))\($0)) &"
    }
    let result = try Piped.run(
      "/bin/bash", ["-c", together.joined(separator: "\n") + "\nwait"], environment: program.environment)
    #expect(result.status == 0)
    for number in 1...3 {
      let text = String(
        decoding: try Data(contentsOf: URL(filePath: program.folder.file("out\(number)"))), as: UTF8.self)
      #expect(text.hasPrefix(answer) && text.hasSuffix("\n0\n"), "\(text)")
    }
    let left = try files
    #expect(left.count == 1 && left[0].hasSuffix(".sqlite"), "\(left)")
    let whole = try Data(contentsOf: URL(filePath: "\(cache)/\(left[0])"))
    #expect(try program.run(["ask", "how much do lamplighters earn"]).text.hasPrefix(answer))
    #expect(try Data(contentsOf: URL(filePath: "\(cache)/\(left[0])")) == whole)
  }

  @Test func `a process that is killed while it builds leaves nothing that harms the next`() throws {
    let ask = "\(builtProgram("pathways")) ask hello \(program.knowledge.joined(separator: " "))"
    for moment in ["0.05", "0.3", "0.8"] {
      _ = try Piped.run(
        "/bin/bash", ["-c", "timeout -s KILL \(moment) \(ask)"], environment: program.environment)
    }
    let result = try program.run(["ask", "how much do lamplighters earn"])
    #expect(result.text.hasPrefix(answer))
    #expect(result.errorText == "")
    #expect(try files.allSatisfy { $0.hasSuffix(".sqlite") })
  }

  @Test func `a catalogue that turns out to be damaged is told and made anew, and is never no data`() throws {
    let python = "/usr/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else { return }
    #expect(try program.run(["ask", "how much do lamplighters earn"]).status == 0)
    let file = "\(cache)/\(try files[0])"
    let drop = try Piped.run(
      python,
      ["-c", "import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); d.execute('DROP TABLE figure'); d.commit()", file],
      environment: program.environment)
    #expect(drop.status == 0, "\(drop.errorText)")
    let result = try program.run(["ask", "how much do lamplighters earn"])
    #expect(result.status == 1)
    #expect(
      result.errorText
        == "pathways: the compiled catalogue is damaged (no such table: figure), so that answers may lack what it holds. It is removed, and the next start makes it anew.\n"
    )
    let again = try program.run(["ask", "how much do lamplighters earn"])
    #expect(again.status == 0 && again.text.hasPrefix(answer), "\(again.errorText)")
  }

  @Test func `on a terminal the building shows its progress, and the bar goes before the prompt`() throws {
    let terminal = try program.prompt()
    try terminal.expect("Building the catalogue … ")
    try terminal.expect("100 %")
    try terminal.expect("pathways> ")
    #expect(!terminal.transcript.contains("100 %pathways"))
    try terminal.send("\u{4}")
    _ = try terminal.waitForExit()
    let again = try program.prompt()
    try again.expect("pathways> ")
    #expect(!again.transcript.contains("Building"))
    try again.send("\u{4}")
    _ = try again.waitForExit()
  }

  @Test func `Ctrl-C while the catalogue is built ends the program, and leaves nothing behind`() throws {
    let terminal = try program.prompt()
    try terminal.expect("Building the catalogue … 0 %")
    try terminal.send("\u{3}")
    try terminal.expect("pathways: stopped. Nothing was changed.\n")
    #expect(try terminal.waitForExit() == 130)
    #expect(try files == [])
    #expect(try program.run(["ask", "how much do lamplighters earn"]).text.hasPrefix(answer))
  }

  @Test func `what is typed while the catalogue is built does not show among the progress, and is read then`() throws {
    let terminal = try program.prompt()
    try terminal.expect("Building the catalogue … 0 %")
    try terminal.send("how much do lamplighters earn?\r")
    let building = try terminal.expect("pathways> ")
    #expect(!building.contains("lamplighters"), "\(building)")
    try terminal.expect("Lamplighters earn a median of $200 a year (May 1891).")
    try terminal.expect("lamplighters> ")
    try terminal.send("\u{4}")
    _ = try terminal.waitForExit()
  }

  @Test func `a source that changes is answered from anew`() throws {
    #expect(try program.run(["ask", "how much do lamplighters earn"]).text.hasPrefix(answer))
    let file = program.corpus + "/facts/wages.tsv"
    let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    try TinyCorpus.put(text.replacing("\t200\t", with: "\t210\t"), file)
    #expect(
      try program.run(["ask", "how much do lamplighters earn"]).text.hasPrefix(
        "Lamplighters earn a median of $210 a year (May 1891).\n"))
  }
}
