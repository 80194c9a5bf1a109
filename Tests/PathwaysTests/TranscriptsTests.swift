import FoundationEssentials
import TestSupport
import Testing

/// The built program's records, from a conversation on a pipe to the files that are handed on.
@Suite struct TranscriptsTests {
  let program: Program

  init() throws {
    let shared = try Program.shared.get()
    _ = try shared.run(["ask", "hello"])
    program = Program(sharing: shared, folder: try TemporaryFolder())
  }

  /// Holds a conversation; the code of its transcript.
  private func talk(_ lines: String, options: [String] = []) throws -> String {
    #expect(try program.run(options, input: lines).status == 0)
    let list = try program.records("transcripts", "list").text
    return list.firstMatch(of: /[A-Z0-9]{4}-[A-Z0-9]{4}/).map { String($0.output) } ?? "none"
  }

  @Test func `a conversation is kept as it happens, found again and shown`() throws {
    let code = try talk("hello\nhow much do lamplighters earn?\n")
    let day = try #require(
      try program.records("transcripts", "list").text.split(separator: " ").first { $0.hasPrefix("20") })
    expectText(
      try program.records("transcripts", "list").text,
      """
        Code             Date  Client  Turns  About
        \(code)  \(day)              2  how much do lamplighters earn?

      """)
    let found = try program.records("transcripts", "search", "lamplighter", "earn")
    #expect(found.status == 0)
    #expect(found.text.hasPrefix("\(code), \(day), exchange 2\n  “how much do lamplighters earn?”\n"))
    #expect(found.text.contains("  *Lamplighters* *earn* a median of $200"))
    #expect(try program.records("transcripts", "search", "zebra").status == 3)
    let shown = try program.records("transcripts", "show", code.lowercased())
    #expect(shown.status == 0)
    #expect(shown.text.contains("Lamplighters earn a median of $200 a year (May 1891)."))
    #expect(
      try program.records("transcripts", "list", "--client", "C-1").text == "There are no transcripts like that.\n")
  }

  @Test func `/new begins another transcript, and nothing is kept where that is asked for`() throws {
    let code = try talk("hello\n/new\nhow much do lamplighters earn?\n")
    #expect(try program.records("transcripts", "list").text.split(separator: "\n").count == 3)
    #expect(try talk("hello\n", options: ["--no-save"]) == code)
    var silent = program
    silent.environment["PATHWAYS_NO_SAVE"] = "1"
    _ = try silent.run(input: "hello\n")
    #expect(try program.records("transcripts", "list").text.split(separator: "\n").count == 3)
  }

  @Test func `records that cannot be kept are told once and the conversation goes on`() throws {
    var broken = program
    broken.environment["XDG_DATA_HOME"] = "/dev/null"
    let result = try broken.run(input: "hello\nhow much do lamplighters earn?\n")
    #expect(result.status == 0)
    #expect(result.text.contains("Lamplighters earn a median of $200"))
    expectText(
      result.errorText,
      """
      pathways: from here on this conversation is not kept. /dev/null/pathways/records.lock cannot be written to (Not a \
      directory). Make room for it, or set XDG_DATA_HOME to a folder of yours.

      """)
  }

  @Test func `a sealed export holds no plain text, opens with its passphrase, and is taken in as it is`() throws {
    let code = try talk("how much do lamplighters earn?\n")
    let plain = try program.records("transcripts", "export", code, "--format", "json", "--output", "-").bytes
    let sealed = try program.records(
      "transcripts", "export", code, "--format", "json", "--seal", input: "open sesame\n")
    #expect(sealed.errorText == "\(code) written to \(code).json.sealed.\n")
    let path = program.folder.file("\(code).json.sealed")
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    for word in ["lamplighters", "open sesame", code, "version"] {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(word))
    }

    let wrong = try program.records("transcripts", "unseal", path, input: "close sesame\n")
    #expect(wrong.status == 1)
    #expect(
      wrong.errorText
        == "pathways: \(path): this passphrase does not open it, or the file was changed. Nothing was done.\n")
    let none = try program.records("transcripts", "unseal", path, input: "")
    #expect(none.errorText == "pathways: no passphrase was given. Nothing was done.\n")
    #expect(try program.records("transcripts", "unseal", path, "--output", "-", input: "open sesame\n").bytes == plain)
    let opened = try program.records("transcripts", "unseal", path, input: "open sesame\n")
    let name = program.folder.file("\(code).json")
    #expect(opened.errorText == "\(path) opened and written to \(name).\n")
    #expect([UInt8](try Data(contentsOf: URL(filePath: name))) == plain)
    let again = try program.records("transcripts", "unseal", name, input: "")
    #expect(again.errorText == "pathways: \(name) is not sealed.\n")

    let verified = try program.records("transcripts", "verify", path, input: "open sesame\n")
    #expect(verified.text.hasPrefix("\(path): unchanged (\(code), SHA-256 "))
    var elsewhere = program
    elsewhere.environment["XDG_DATA_HOME"] = program.folder.file("elsewhere")
    let other = program.folder.file("other.sealed")
    let second = try program.records(
      "transcripts", "export", code, "--format", "json", "--seal", "--output", other, input: "another\n")
    #expect(second.status == 0)
    let both = try program.records("transcripts", "verify", path, other, input: "open sesame\nanother\n")
    #expect(both.text.split(separator: "\n").count == 2 && both.status == 0)
    let taken = try elsewhere.records("transcripts", "import", path, input: "open sesame\n")
    #expect(taken.errorText == "\(code) taken in, 1 exchange.\n")
  }

  @Test func `an export is written once, verified, taken in elsewhere and given back byte for byte`() throws {
    let code = try talk("how much do lamplighters earn?\n")
    let path = program.folder.file("\(code).json")
    let export = try program.records("transcripts", "export", code, "--format", "json")
    #expect(export.errorText == "\(code) written to \(code).json.\n")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    let again = try program.records("transcripts", "export", code, "--format", "json")
    #expect(again.status == 1)
    #expect(again.errorText == "pathways: \(code).json is there already. Add --force to write over it.\n")
    #expect(try program.records("transcripts", "export", code, "--format", "json", "--force").status == 0)

    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(try program.records("transcripts", "verify", path).text.hasPrefix("\(path): unchanged (\(code), SHA-256 "))
    var elsewhere = program
    elsewhere.environment["XDG_DATA_HOME"] = program.folder.file("elsewhere")
    #expect(try elsewhere.records("transcripts", "import", path).errorText == "\(code) taken in, 1 exchange.\n")
    let back = try elsewhere.records("transcripts", "export", code, "--format", "json", "--output", "-")
    #expect(back.bytes == [UInt8](bytes))

    try Data(String(decoding: bytes, as: UTF8.self).replacing("$200", with: "$300").utf8).write(to: URL(filePath: path))
    let changed = try program.records("transcripts", "verify", path)
    #expect(changed.status == 1)
    #expect(changed.errorText.hasPrefix("pathways: \(path): the text does not fit its digest"))
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(!names.contains { $0.hasSuffix(".new") })
  }

  @Test func `every format is written, and distress and names stay out where they must`() throws {
    let code = try talk("my name is Ana\nI want to die\nhow much do lamplighters earn?\n")
    for format in ["markdown", "text", "html", "json"] {
      let copy = try program.records(
        "transcripts", "export", code, "--format", format, "--output", "-", "--redact"
      ).text
      #expect(!copy.contains("want to die"))
      #expect(!copy.contains("Ana"))
      #expect(copy.contains("median of") && copy.contains("name"))
      let whole = try program.records(
        "transcripts", "export", code, "--format", format, "--output", "-", "--include-distress"
      ).text
      #expect(whole.contains("want to die"))
      #expect(whole.contains("Ana"))
    }
  }

  @Test func `that a crisis text was given is seen in every view, its words only where they are asked for`() throws {
    let code = try talk("hello\nI want to die\nwhy\n")
    _ = try program.run(["transcripts", "assign", code, "--client", "C-7"])
    let list = try program.records("transcripts", "list").text
    #expect(
      list.hasPrefix("Safeguarding: 1 of these bears a mark, that a crisis text or one on danger was given.\n"),
      "\(list)")
    #expect(list.contains("  Code       Mark  ") && list.contains("  \(code)  crisis  "), "\(list)")
    #expect(try program.records("cases").text.contains("  C-7     crisis  "))
    let shown = try program.records("cases", "show", "C-7").text
    #expect(shown.contains("\nSafeguarding\n  - Crisis text given: "), "\(shown)")
    let whole = try program.records("transcripts", "show", code).text
    #expect(whole.contains("SAFEGUARDING\n  Crisis text given: ") && whole.contains("(exchange 2)"), "\(whole)")
    for text in [list, shown, whole, try program.records("transcripts", "search", "hello", "die").text] {
      #expect(!text.contains("want to die"))
    }
    #expect(try program.records("transcripts", "search", "die").status == 3)
    #expect(try program.records("transcripts", "search", "die", "--include-distress").text.contains("want to"))
    #expect(try program.records("transcripts", "show", code, "--include-distress").text.contains("I want to die"))
    let file = try program.records("transcripts", "export", code, "--format", "json", "--output", "-").text
    #expect(file.contains("\"safeguarding\": [\n    {\n      \"level\": \"crisis\",") && !file.contains("want to die"))
    let client = try program.records("transcripts", "export", code, "--for", "client", "--output", "-").text
    #expect(!client.contains("afeguarding") && client.contains("call or text 988"), "\(client)")
    let deleted = try program.records("transcripts", "delete", code)
    #expect(deleted.errorText.hasPrefix("\(code): Crisis text given: "))
  }

  @Test func `a note that shows a crisis is kept, answered and marked, and one that cannot be read is kept`() throws {
    let code = try talk("hello\n")
    let said = try program.run(["transcripts", "note", code, "she said she wants to die"])
    #expect(said.text.hasPrefix("The text on crisis, "), "\(said.text)")
    let step = try program.run(["transcripts", "step", code, "i want to kill myself"])
    #expect(step.text.hasPrefix("Step 1 of \(code).\nThe text on crisis, "), "\(step.text)")
    #expect(try program.run(["transcripts", "note", code, "likes lamps"]).text == "")
    let shown = try program.records("transcripts", "show", code).text.replacing("\n  ", with: " ")
    #expect(shown.contains("(a note); ") && shown.contains("(the plan)."), "\(shown)")
    #expect(shown.contains("she said she wants to die") && shown.contains("likes lamps"))
    let unread = try program.records(
      "transcripts", "note", code, "nobody reads this", "--corpus", "/nowhere", "--intents", "/nowhere")
    #expect(unread.status == 0)
    #expect(
      unread.errorText.hasSuffix("pathways: it is kept, but could not be read for signs that somebody is in danger.\n"))
    #expect(try program.records("transcripts", "show", code).text.contains("nobody reads this"))
  }

  @Test func `a note at the prompt that shows a crisis is kept and marked, in a session and outside of one`() throws {
    _ = try program.run(input: "/note she said she wants to die\n")
    let list = try program.records("transcripts", "list").text
    #expect(list.contains("  crisis  "), "\(list)")
    #expect(!list.contains("wants to die"))
    _ = try program.run(["counsel", "--client", "C-8"], input: "yes\n/note she said she wants to die\n")
    let shown = try program.records("cases", "show", "C-8").text
    #expect(shown.contains("a note)") && shown.contains(": she said she wants to die\n"), "\(shown)")
  }

  @Test func `a replay bears the mark and shows no words of it`() throws {
    let code = try talk("hello\nI want to die\n")
    let path = program.folder.file("old.json")
    _ = try program.records(
      "transcripts", "export", code, "--format", "json", "--include-distress", "--output", path)
    let same = try program.run(["replay", path])
    #expect(same.text.contains("Safeguarding\n  - Crisis text given: "), "\(same.text)")
    #expect(same.text.hasSuffix("2 exchanges asked again, all answered as before.\n"), "\(same.text)")
    #expect(!same.text.contains("want to die"))
  }

  @Test func `without a program that makes pages a PDF is refused with what to do`() throws {
    let code = try talk("hello\n")
    var bare = program
    bare.environment["PATH"] = program.folder.path
    let result = try bare.records("transcripts", "export", code, "--format", "pdf")
    #expect(result.status == 1)
    #expect(result.errorText.hasPrefix("pathways: a PDF is made by weasyprint or chromium, and neither was found."))
  }

  @Test func `deleting asks, and without a terminal wants to be told`() throws {
    let code = try talk("hello\n")
    let refused = try program.records("transcripts", "delete", code)
    #expect(refused.status == 1)
    #expect(refused.errorText.hasSuffix("for good? Add --yes to say so without being asked.\n"))
    let deleted = try program.records("transcripts", "delete", code, "--yes")
    #expect(deleted.text.hasPrefix("Removed \(code) of "))
    #expect(deleted.text.hasSuffix(", 1 exchange.\n"))
    #expect(try program.records("transcripts", "list").text == "There are no transcripts yet.\n")
    #expect(try program.records("transcripts", "show", code).status == 1)
    #expect(try program.records("transcripts", "purge", "--older-than", "90d").text == "No transcript is that old.\n")
    #expect(try program.records("transcripts", "purge", "--older-than", "soon").status == 2)
  }

  @Test func `a client's case has the plan of all sessions, with what is overdue`() throws {
    let code = try talk("hello\n")
    _ = try program.run(["transcripts", "assign", code, "--client", "C-7"])
    _ = try program.run(["transcripts", "note", code, "--referral", "Evening school"])
    let step = try program.run(["transcripts", "step", code, "Call", "the", "college", "--due", "2020-01-02"])
    #expect(step.text == "Step 1 of \(code).\n")
    _ = try program.run(["transcripts", "step", code, "--goal", "Paint"])
    _ = try program.run(["transcripts", "step", code, "--mark", "2", "--as", "dropped"])
    let shown = try program.records("cases", "show", "C-7").text
    #expect(shown.contains("  2020-01-02  Call the college  client  overdue  \(code) 1\n"))
    #expect(shown.contains("              Paint             client  dropped  \(code) 2\n"))
    #expect(shown.contains(": Signposted to: Evening school\n"))
    #expect(try program.records("cases").text.contains("C-7               1           1        1"))
    #expect(try program.records("cases", "show", "C-8").status == 3)
    #expect(
      try program.run(["transcripts", "step", code, "--mark", "9"]).errorText
        == "pathways: The plan of \(code) has no step 9.\n")
  }

  @Test func `a replay on the same corpus finds every answer as before, and a changed record is told`() throws {
    let code = try talk("how much do lamplighters earn?\n2\nand glass weighers?\nmore\nwhy?\n")
    let same = try program.run(["replay", code, "--check"])
    #expect(same.status == 0)
    #expect(same.text == "\(code): 5 exchanges asked again, all answered as before.\n")

    let other = try TemporaryFolder()
    for name in ["careers", "facts", "guidance", "sections.yaml", "sources.yaml"] {
      guard FileManager.default.fileExists(atPath: program.corpus + "/" + name) else { continue }
      try FileManager.default.copyItem(atPath: program.corpus + "/" + name, toPath: other.file(name))
    }
    for file in try FileManager.default.subpathsOfDirectory(atPath: other.path) where file.hasSuffix("sources.yaml") {
      let url = URL(filePath: other.file(file))
      let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      try Data(text.replacing("1891-05", with: "1892-05").utf8).write(to: url)
    }
    let path = program.folder.file("r.json")
    _ = try program.records("transcripts", "export", code, "--format", "json", "--output", path)
    let changed = try Piped.run(
      builtProgram("pathways"), ["replay", path, "--corpus", other.path, "--intents", program.intents],
      environment: program.environment)
    #expect(changed.status == 1, "\(changed.errorText)")
    #expect(changed.text.contains("May 1891 before, May 1892 now"))
    #expect(changed.text.contains("answered otherwise.\n"))
  }

  @Test func `conversations that are killed lose nothing that was shown`() throws {
    let script = #filePath.replacing("Tests/PathwaysTests/TranscriptsTests.swift", with: "Benchmarks/kills")
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else { return }
    let result = try Piped.run(
      "/usr/bin/python3", [script, builtProgram("pathways"), "24"] + program.knowledge,
      environment: program.environment)
    #expect(result.status == 0, "\(result.text)\(result.errorText)")
    #expect(result.text.hasPrefix("24 conversations killed; "))
    #expect(result.text.hasSuffix(" 0 lost, 0 out of order, 0 with a complaint; integrity check: ok\n"))
  }
}
