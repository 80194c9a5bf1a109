import FoundationEssentials
import TestSupport
import Testing

/// Guided sessions of the built program, and what is kept of them.
struct CounselTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(sharing: try Program.shared.get(), folder: folder)
  }

  /// The code that the program says a session is kept under.
  private func code(in text: String) throws -> String {
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("It is kept under the code ") })
    return String(line.dropFirst("It is kept under the code ".count).prefix(9))
  }

  /// All bytes that the program keeps.
  private func kept() throws -> String {
    let data = folder.file("data/pathways")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: data)) ?? []
    return names.map { name in
      String(decoding: FileManager.default.contents(atPath: data + "/" + name) ?? Data(), as: UTF8.self)
    }.joined()
  }

  @Test func `with leave every answer is kept, and the session goes on where it stopped`() throws {
    let first = try program.run(["counsel", "--quick", "--client", "C-7"], input: "1\nI like fixing lamps\nskip\n")
    #expect(first.status == 0)
    let code = try code(in: first.text)
    let list = try program.records("transcripts", "list", "--client", "C-7").text
    #expect(list.contains(code) && list.contains("I like fixing lamps"), "\(list)")
    let again = try program.run(["counsel", "--resume", code], input: "pause\n")
    #expect(again.text.hasPrefix("Welcome back. This session began on "), "\(again.text)")
    #expect(again.text.contains("“pathways counsel --resume \(code)”"), "\(again.text)")
    let record = try program.records("transcripts", "export", code, "--format", "text", "--output", "-").text
    #expect(record.contains("I like fixing lamps"), "\(record)")
  }

  @Test func `a session that is killed has lost nothing that was answered`() throws {
    let command =
      "(printf '1\\nI like ringing bells\\n'; sleep 9) | timeout -s KILL 8 \(builtProgram("pathways")) counsel "
      + program.knowledge.joined(separator: " ")
    _ = try program.run(["ask", "hello"])
    let killed = try Piped.run("/bin/bash", ["-c", command], environment: program.environment)
    let code = try code(in: killed.text)
    let again = try program.run(["counsel", "--resume", code], input: "")
    #expect(again.text.contains("What brings you here?"), "\(again.text)")
    #expect(try kept().contains("I like ringing bells"))
  }

  @Test(arguments: ["2\nmy secret goal\nskip\n", "3\n", "1\n"])
  func `nothing of a session is kept without leave, before it, or with --no-save`(_ lines: String) throws {
    let options = lines == "1\n" ? ["--no-save"] : []
    let result = try program.run(["counsel"] + options, input: lines == "1\n" ? lines + "my secret goal\n" : lines)
    #expect(result.status == 0)
    #expect(!result.text.contains("kept under the code"))
    #expect(try !kept().contains("secret"))
    #expect(try program.records("transcripts", "list").text == "There are no transcripts yet.\n")
  }

  @Test func `the sessions that were kept are listed with where they stand, and no other talk`() throws {
    #expect(
      try program.records("counsel", "list").text
        == "There are no guided sessions yet. “pathways counsel” begins one.\n")
    _ = try program.run(input: "how much do lamplighters earn?\n")
    _ = try program.run(["counsel", "--quick", "--client", "C-7"], input: "1\nI like fixing lamps\nskip\n")
    let list = try program.records("counsel", "list").text
    let rows = list.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    #expect(rows.count == 3, "\(list)")
    #expect(rows.first == ["Code", "Begun", "Client", "Where", "it", "stands", "Due", "Goal"])
    #expect(rows.dropFirst().first?.dropFirst(2) == ["C-7", "situation", "I", "like", "fixing", "lamps"], "\(list)")
    #expect(rows.last?.joined(separator: " ") == "“pathways counsel --resume CODE” goes on with one.")
    #expect(
      try program.records("counsel", "list", "--client", "C-8").text
        == "There are no guided sessions of this client.\n")
  }

  @Test func `the plan of a session stands in its record once, with who and when, beside steps added by hand`() throws {
    let plan = "skip this part\nskip this part\nskip this part\nskip this part\nnext\n"
    let text = try program.run(
      ["counsel", "--quick"],
      input: "1\nI like fixing lamps\n" + plan + "Lamplighters\nvisit a workplace by March 3, 2027\n"
    ).text
    let code = try code(in: text)
    _ = try program.run(["transcripts", "step", code, "Call the guild", "--owner", "advisor"])
    _ = try program.run(["counsel", "--resume", code], input: "my advisor calls the college by April 5, 2027\n")
    let record = try program.records("transcripts", "export", code, "--format", "text", "--output", "-").text
    let lines = record.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " || $0 == "-" } }.map(String.init)
    #expect(lines.count { $0.lowercased().hasPrefix("visit a workplace") } == 1, "\(record)")
    #expect(lines.contains("By: March 3, 2027") && lines.contains("By: April 5, 2027"), "\(record)")
    #expect(lines.contains("Who: client") && lines.contains("Who: advisor"), "\(record)")
    #expect(lines.contains("Call the guild"), "\(record)")
    #expect(lines.contains { $0.hasPrefix("Goal: Work toward this career: ") }, "\(record)")
  }

  @Test(arguments: [
    (["--client", "C-7"], "--client (“pathways transcripts assign” changes it)"), (["--quick"], "--quick"),
  ])
  func `a session goes on as it was begun, and options that would change it are refused`(
    options: [String], named: String
  ) throws {
    let result = try program.run(["counsel", "--resume", "K7QM-3XPR"] + options)
    #expect(result.status == 2)
    #expect(
      result.errorText.hasPrefix("Error: --resume goes on with a session as it was begun; leave out \(named).\n"),
      "\(result.errorText)")
  }

  @Test func `an advisor's note is a note, and stands in no copy for the client`() throws {
    let result = try program.run(["counsel"], input: "1\nI like fixing lamps\n/note seems tired\nskip\n")
    let code = try code(in: result.text)
    func copy(_ whom: String) throws -> String {
      try program.records("transcripts", "export", code, "--format", "text", "--for", whom, "--output", "-").text
    }
    #expect(try copy("advisor").contains("seems tired"))
    #expect(try !copy("client").contains("seems tired"))
    #expect(try copy("client").contains("I like fixing lamps"))
  }

  @Test func `a note after the end of a session is kept with it, and the place of the file is in no record`() throws {
    let result = try program.run(
      ["counsel", "--quick"], input: "1\nI like fixing lamps\nstop\n/note call back in June\n")
    #expect(result.text.contains("The file is \(folder.file("data/pathways/records.sqlite"))."), "\(result.text)")
    #expect(result.text.contains("Noted as the advisor's, and kept out of the client's copy."), "\(result.text)")
    let record = try program.records(
      "transcripts", "export", try code(in: result.text), "--format", "text", "--output", "-"
    ).text
    #expect(record.contains("call back in June"), "\(record)")
    #expect(!record.contains("records.sqlite") && !record.contains(folder.path), "\(record)")
  }

  @Test func `a second session has a code of its own, and after a declined one questions are kept again`() throws {
    let talk =
      "/session quick\n1\nfirst goal\nstop\n/session quick\n1\nsecond goal\nstop\n/new\n/session\n3\n"
      + "how much do lamplighters earn?\n"
    let text = try program.run(input: talk).text
    #expect(text.split(separator: "\n").count { $0.hasPrefix("It is kept under the code ") } == 2, "\(text)")
    let list = try program.records("transcripts", "list").text
    #expect(list.contains("first goal") && list.contains("second goal"), "\(list)")
    #expect(list.contains("how much do lamplighters earn?"), "\(list)")
  }

  @Test func `with --no-save nothing that was typed is in the history`() throws {
    let terminal = try PseudoTerminal(
      builtProgram("pathways"), ["counsel", "--no-save", "--plain"] + program.knowledge,
      environment: program.environment, columns: 80)
    _ = try terminal.expect("> ")
    try terminal.send("1\nmy secret goal\n")
    _ = try terminal.expect("I noted")
    _ = try terminal.expect("situation 1/3> ")
    try terminal.send("\u{4}")
    _ = try terminal.expect("pathways> ")
    try terminal.send("\u{4}")
    _ = try terminal.waitForExit()
    let history = FileManager.default.contents(atPath: folder.file("state/pathways/history")) ?? Data()
    #expect(!String(decoding: history, as: UTF8.self).contains("secret"))
  }

  @Test func `a session of an unknown form is told as one, and its words stay`() throws {
    let code = try code(in: program.run(["counsel", "--quick"], input: "yes\nfix engines\n").text)
    let path = folder.file("data/pathways/records.sqlite")
    var bytes = Array(try Data(contentsOf: URL(filePath: path)))
    let form = Array("\"form\":\"quick\"".utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: form) }
    #expect(!places.isEmpty)
    for place in places { bytes.replaceSubrange(place..<place + form.count, with: Array("\"form\":\"quack\"".utf8)) }
    try Data(bytes).write(to: URL(filePath: path))
    let resumed = try program.run(["counsel", "--resume", code])
    #expect(resumed.status == 1)
    #expect(
      resumed.errorText.hasPrefix("pathways: the session under \(code) cannot be read by this version ("),
      "\(resumed.errorText)")
    #expect(
      resumed.errorText.hasSuffix(
        "). What was said is kept: “pathways transcripts show \(code)” shows it.\n"), "\(resumed.errorText)")
    #expect(try program.run(["counsel", "list"]).text.contains("cannot be read"))
    #expect(try program.records("transcripts", "show", code).text.contains("fix engines"))
  }

  @Test func `a code that is none, or has no session, is told with what to do`() throws {
    let shape = try program.run(["counsel", "--resume", "XXXX"])
    #expect(shape.status == 2)
    #expect(shape.errorText.hasPrefix("Error: “XXXX” is no code; it looks like K7QM-3XPR."), "\(shape.errorText)")
    let unknown = try program.run(["counsel", "--resume", "CDFG-HJKM"])
    #expect(unknown.status == 1)
    #expect(unknown.errorText.hasPrefix("pathways: There is no transcript CDFG-HJKM."), "\(unknown.errorText)")
  }
}
