import Answers
import FoundationEssentials
import TestSupport
import Testing

/// “Save nothing” in the built program: what was kept goes, and nothing of the run is kept after it.
@Suite struct PrivacyTests {
  private let folder: TemporaryFolder
  private var program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(sharing: try Program.shared.get(), folder: folder)
    program.environment["PATHWAYS_MISSES"] = "on"
  }

  private let question = "how much do lamplighters earn?\n"

  /// All bytes in the folders where the program keeps what was said.
  private func kept() -> String {
    ["data/pathways", "state/pathways"].map(folder.file).flatMap { place in
      ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).map { name in
        String(decoding: FileManager.default.contents(atPath: place + "/" + name) ?? Data(), as: UTF8.self)
      }
    }.joined()
  }

  private func code() throws -> String {
    let list = try program.records("transcripts", "list").text
    return String(try #require(list.split(separator: "\n").dropFirst().first).split(separator: " ").first ?? "")
  }

  private func joined(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  @Test(arguments: [
    "save nothing", "Don't save this, please", "stop saving", "delete what i said", "please dont save anything",
    "off the record", "/private",
  ])
  func `it can be said at the prompt at any time, deletes what was kept, and holds to the end`(line: String) throws {
    let secret = "what wages do secret dragon tamers get on moonlit nights\n"
    let text = try program.run(input: secret + question + line + "\n/new\n" + secret + question).text
    let plain = joined(text)
    #expect(plain.contains("From here on nothing is saved"), "\(text)")
    #expect(plain.contains("What I had kept of this run is deleted: 2 exchanges"), "\(text)")
    #expect(plain.components(of: "Lamplighters earn a median") == 2, "\(text)")
    #expect(try program.records("transcripts", "list").text == "There are no transcripts yet.\n")
    #expect(try program.run(["misses", "list"]).text == "No misses.\n")
    #expect(!kept().contains("lamplighters") && !kept().contains("secret"))
  }

  @Test func `a session begun with “save nothing” leaves nothing of what is typed after it, nor of a later session`()
    throws
  {
    let text = try program.run(
      input: "/session quick\n2\nfirst secret goal\nstop\n" + question
        + "/session quick\nyes\nsecond secret goal\nstop\n"
    ).text
    #expect(text.contains("Then I save nothing"), "\(text)")
    #expect(!text.contains("kept under the code"), "\(text)")
    #expect(try program.records("transcripts", "list").text == "There are no transcripts yet.\n")
    #expect(!kept().contains("secret") && !kept().contains("lamplighters"))
  }

  @Test func `in the middle of a session it deletes the session and what came before it, and the session goes on`()
    throws
  {
    let text = try program.run(
      input: question
        + "/session quick\nyes\nmy secret goal\ndont save any of this\nskip\nskip\nskip\n/plan\n/export \(folder.file("talk.md"))\n"
    ).text
    #expect(joined(text).contains("What I had kept of this run is deleted: 3 exchanges"), "\(text)")
    #expect(text.contains("Part 3 of 8: interests"), "\(text)")
    #expect(text.contains("Nothing of this conversation is kept"), "\(text)")
    #expect(try program.records("transcripts", "list").text == "There are no transcripts yet.\n")
    #expect(!kept().contains("secret") && !kept().contains("lamplighters"))
  }

  @Test func `of a conversation that was taken up again only what this run added goes`() throws {
    _ = try program.run(input: question)
    let code = try code()
    let before = try program.records("transcripts", "export", code, "--format", "json", "--output", "-").text
    let text = try program.run(input: "/resume \(code)\nand the outlook for secrets?\nsave nothing\nthanks\n").text
    #expect(
      joined(text).contains(
        "What I had kept of this run is deleted: 1 exchange. What was kept before under \(code) stays; “pathways transcripts delete \(code)” removes it."
      ), "\(text)")
    #expect(try program.records("transcripts", "export", code, "--format", "json", "--output", "-").text == before)
    #expect(!kept().contains("secret"))
  }

  @Test func `of a session that was taken up again only what this run added goes, plan and notes too`() throws {
    let begun = try program.run(["counsel", "--quick"], input: "1\nI like fixing lamps\n").text
    let code = String(
      try #require(begun.split(separator: "\n").first { $0.hasPrefix("It is kept") }).split(separator: " ")[6].prefix(9)
    )
    let before = try program.records("transcripts", "export", code, "--format", "json", "--output", "-").text
    let text = try program.run(
      ["counsel", "--resume", code], input: "3\nsecret school\n/note secret note\nsave nothing\nsecret town\n"
    ).text
    #expect(joined(text).contains("What was kept before under \(code) stays"), "\(text)")
    #expect(try program.records("transcripts", "export", code, "--format", "json", "--output", "-").text == before)
    #expect(!kept().contains("secret"))
    let again = try program.run(["counsel", "--resume", code], input: "").text
    #expect(again.contains("What brings you here?"), "\(again)")
  }

  @Test func `what is taken up again after it gets nothing added`() throws {
    _ = try program.run(input: question)
    let code = try code()
    let before = try program.records("transcripts", "export", code, "--format", "json", "--output", "-").text
    let text = try program.run(input: "save nothing\n/resume \(code)\nand the secret outlook?\n").text
    #expect(joined(text).contains("Back in \(code), with one exchange."), "\(text)")
    #expect(joined(text).contains("Nothing that you say now is added to it."), "\(text)")
    #expect(try program.records("transcripts", "export", code, "--format", "json", "--output", "-").text == before)
    #expect(!kept().contains("secret"))
  }

  @Test func `with --no-save it is told that nothing is saved anyway`() throws {
    let text = try program.run(["prompt", "--no-save"], input: question + "save nothing\n").text
    #expect(joined(text).contains("Nothing of this run is saved"), "\(text)")
    #expect(!kept().contains("lamplighters"))
  }

  @Test func `the lines typed before it leave the history, and those after it do not come in`() throws {
    for lines in [
      ["hello"],
      ["what do lamplighters do", "how much do bell ringers earn", "save nothing", "who are glass weighers"],
    ] {
      let terminal = try program.prompt()
      for line in lines {
        _ = try terminal.expect("> ")
        try terminal.send(line + "\n")
      }
      _ = try terminal.expect("> ")
      try terminal.send("\u{4}")
      #expect(try terminal.waitForExit() == 0)
    }
    let history = FileManager.default.contents(atPath: folder.file("state/pathways/history")) ?? Data()
    #expect(String(decoding: history, as: UTF8.self) == "hello\n")
  }

  @Test(arguments: ["save nothing on my car", "how do i stop saving for college", "can i save money as a lamplighter"])
  func `a question that has such words is a question`(line: String) throws {
    let text = try program.run(input: line + "\n").text
    #expect(!text.contains("From here on nothing is saved"), "\(text)")
  }

  @Test func `control-D leaves a session first, says how to go on, and then the program`() throws {
    let terminal = try PseudoTerminal(
      builtProgram("pathways"), ["counsel", "--quick", "--plain"] + program.knowledge,
      environment: program.environment, columns: 80)
    _ = try terminal.expect("session> ")
    try terminal.send("1\n")
    _ = try terminal.expect("goal> ")
    try terminal.send("I like fixing lamps\n")
    _ = try terminal.expect("situation 1/3> ")
    try terminal.send("\u{4}")
    let screen = joined(try terminal.expect("pathways> "))
    let code = try code()
    #expect(
      screen.contains(
        "We stop here for now. To go on later, type “pathways counsel --resume \(code)”, or /session here. Ctrl-D again leaves the program."
      ), "\(screen)")
    try terminal.send("/session\n")
    _ = try terminal.expect("Welcome back.")
    _ = try terminal.expect("situation 1/3> ")
    try terminal.send("\u{4}")
    _ = try terminal.expect("pathways> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }
}

extension String {
  /// How often `text` stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
