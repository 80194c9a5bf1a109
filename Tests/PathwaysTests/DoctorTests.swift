import FoundationEssentials
import TestSupport
import Testing

/// `pathways doctor`, and what an installation is made with.
struct DoctorTests {
  private let folder: TemporaryFolder
  private var program: Program

  init() throws {
    folder = try TemporaryFolder()
    let shared = try Program.shared.get()
    _ = try shared.run(["ask", "hello"])
    program = Program(sharing: shared, folder: folder)
    program.environment["XDG_CONFIG_HOME"] = folder.file("config")
  }

  @Test func `a sound machine has nothing to put right`() throws {
    _ = try program.run(input: "hello\n")
    let found = try program.run(["doctor"])
    #expect(found.status == 0, "\(found.text)")
    let lines = Set(found.text.split(separator: "\n").map(String.init))
    #expect(lines.contains("  - ok: \(program.corpus) can be read."))
    #expect(lines.contains("  - ok: \(folder.file("data/pathways")), for records, can be written to."))
    #expect(lines.contains { $0.hasPrefix("  - ok: \(folder.file("data/pathways/records.sqlite")) is sound, ") })
    #expect(lines.contains { $0.hasPrefix("  - ok: The catalogue ") && $0.contains(" holds ") })
    #expect(lines.contains("  - ok: There is no settings file; “pathways config init” begins one."))
    #expect(lines.contains("Everything that must work does."))
  }

  @Test func `what is wrong is told with what to do, and nothing is changed`() throws {
    let records = folder.file("data/pathways/records.sqlite")
    try FileManager.default.createDirectory(atPath: folder.file("data/pathways"), withIntermediateDirectories: true)
    try Data("no database".utf8).write(to: URL(filePath: records))
    var broken = program
    broken.environment["XDG_STATE_HOME"] = "/dev/null"
    broken.environment["PATHWAYS_WIDTH"] = "wide"
    let found = try broken.run(["doctor"])
    #expect(found.status == 1)
    #expect(
      found.text.contains(
        "  - wrong: \(records) is damaged (file is not a database). Copy it to a safe place; the next start sets it aside and begins an empty one.\n"
      ), "\(found.text)")
    #expect(
      found.text.contains(
        "  - wrong: /dev/null/pathways, for the history, cannot be written to (Not a directory). Make room for it, or set XDG_STATE_HOME to a folder of yours.\n"
      ), "\(found.text)")
    #expect(found.text.contains("  - wrong: PATHWAYS_WIDTH: “wide” is not allowed here;"))
    #expect(found.text.hasSuffix("3 things must be put right.\n"))
    #expect(String(decoding: try Data(contentsOf: URL(filePath: records)), as: UTF8.self) == "no database")
  }

  @Test func `a catalogue compiled at installation serves wherever its corpus lies, and none is kept beside it`() throws
  {
    let home = folder.file("share")
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    for (name, path) in [("Corpus", program.corpus), ("Intents", program.intents)] {
      let copied = try Piped.run(
        "/bin/cp", ["-a", path, home + "/" + name], environment: program.environment, input: "", folder: home)
      #expect(copied.status == 0)
    }
    let compiled = try program.records(
      "compile", home + "/catalogue.sqlite", "--corpus", home + "/Corpus", "--intents", home + "/Intents")
    #expect(compiled.status == 0 && compiled.errorText == "")
    let moved = folder.file("moved")
    try FileManager.default.moveItem(atPath: home, toPath: moved)
    var elsewhere = program
    elsewhere.environment["PATHWAYS_HOME"] = moved
    elsewhere.environment["XDG_CACHE_HOME"] = folder.file("cold")
    let answered = try elsewhere.records("ask", "how much do lamplighters earn?")
    #expect(answered.text.contains("$200 a year") && answered.errorText == "")
    let cold = try? FileManager.default.contentsOfDirectory(atPath: folder.file("cold/pathways"))
    #expect((cold ?? []) == [])
    #expect(try elsewhere.records("doctor").text.contains("The catalogue \(moved)/catalogue.sqlite holds "))
  }

  @Test func `a manual page says what --help says`() throws {
    let pages = folder.file("man")
    try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: true)
    #expect(try program.records("manual", pages).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: pages)
    #expect(names.contains("pathways.1") && names.contains("pathways-transcripts-export.1"))
    #expect(!names.contains("pathways-manual.1"))
    expectText(
      String(decoding: try Data(contentsOf: URL(filePath: pages + "/pathways-transcripts-verify.1")), as: UTF8.self),
      """
      .TH "PATHWAYS-TRANSCRIPTS-VERIFY" 1 "2026-11-25" "Pathways 0.1.0" "Pathways"
      .nh
      .ad l
      .SH NAME
      pathways\\-transcripts\\-verify \\- Check that exported JSON files are whole and unchanged
      .SH SYNOPSIS
      .B pathways transcripts verify
      \\fIfiles\\fR ...
      [\\fB\\-\\-version\\fR]
      [\\fB\\-\\-help\\fR]
      .SH DESCRIPTION
      Ends with 0 when all are and with 1 otherwise.
      .SH ARGUMENTS
      .TP
      \\fIfiles\\fR
      The files.
      .SH OPTIONS
      .TP
      \\fB\\-\\-version\\fR
      Show the version.
      .TP
      \\fB\\-h\\fR, \\fB\\-\\-help\\fR
      Show help information.
      .SH SEE ALSO
      \\fBpathways\\-transcripts\\fR(1)

      """)
  }
}
