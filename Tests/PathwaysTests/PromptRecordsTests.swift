import FoundationEssentials
import TestSupport
import Testing

/// `/export`, `/history` and `/resume` at the prompt of the built program.
@Suite struct PromptRecordsTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(sharing: try Program.shared.get(), folder: folder)
  }

  private func code() throws -> String {
    let list = try program.records("transcripts", "list").text
    return String(try #require(list.split(separator: "\n").dropFirst().first).split(separator: " ").first ?? "")
  }

  @Test func `a conversation is written to a file from the prompt, once, and not with the command itself`() throws {
    let path = folder.file("talk.txt")
    let text = try program.run(input: "how much do lamplighters earn?\n/export \(path)\n/export \(path)\n").text
    let code = try code()
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      plain.contains(
        "Written to \(path). “pathways transcripts export \(code)” has more to choose from: the advisor's copy, labels in place of names."
      ), "\(text)")
    #expect(plain.contains("That did not work: \(path) is there already."), "\(text)")
    let record = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    #expect(record.contains("how much do lamplighters earn?"))
    #expect(record.contains("Copy for: the client"))
    #expect(!record.contains("/export"))
  }

  @Test func `an ending nobody knows, and a conversation without a question, are said`() throws {
    let text = try program.run(input: "/export\nhow much do lamplighters earn?\n/export talk.doc\n").text
    #expect(
      text.hasPrefix(
        "Nothing of this conversation is kept yet, so there is nothing to write. Ask a question first.\n"), "\(text)")
    #expect(
      text.hasSuffix("\nHow “talk.doc” is to be written is told by its ending: .md, .txt, .html, .json, .pdf.\n"),
      "\(text)")
  }

  @Test func `what was kept is listed, found by its words, and gone on with where it stood`() throws {
    _ = try program.run(input: "how much do lamplighters earn?\n")
    let code = try code()
    let list = try program.run(input: "/history\n").text
    #expect(list.contains(code) && list.contains("how much do lamplighters earn?"), "\(list)")
    let found = try program.run(input: "/history lamplighters\n").text
    #expect(found.hasPrefix("  - \(code), ") && found.lowercased().contains("*lamplighters*"), "\(found)")
    let again = try program.run(input: "/resume \(code)\nand the outlook?\n").text
    #expect(
      again.hasPrefix(
        "Back in \(code), with one exchange. The last line was “how much do lamplighters earn?”.\n\n"), "\(again)")
    #expect(again.contains("lamplighters"))
    #expect(try program.records("transcripts", "show", code).text.contains("and the outlook?"))
    #expect(try self.code() == code)
  }

  @Test func `a code that is none, or that nobody has, is said, and the talk goes on`() throws {
    let text = try program.run(input: "/resume lamp\n/resume K7QM-3XPR\nhow much do lamplighters earn?\n").text
    #expect(text.hasPrefix("“lamp” is no code; it looks like K7QM-3XPR. /history shows them.\n"), "\(text)")
    #expect(text.contains("That did not work: There is no transcript K7QM-3XPR"), "\(text)")
    #expect(text.contains("$200 a year"), "\(text)")
  }

  @Test func `words that nobody said are not found`() throws {
    _ = try program.run(input: "how much do lamplighters earn?\n")
    expectText(
      try program.run(input: "/history zebra crossing\n").text,
      "No kept conversation has these words: zebra crossing.\n")
  }

  @Test func `tab completes codes after /resume and files after /export`() throws {
    _ = try program.run(input: "how much do lamplighters earn?\n")
    let code = try code()
    try FileManager.default.createDirectory(atPath: folder.file("copies"), withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: folder.file("copies/old.md")))
    let terminal = try program.prompt()
    _ = try terminal.expect("pathways> ")
    try terminal.send("/resume \(code.prefix(3).lowercased())\t\n")
    _ = try terminal.expect("Back in \(code), with one exchange.")
    _ = try terminal.expect("> ")
    try terminal.send("/export \(folder.file("cop"))\to\t\n")
    _ = try terminal.expect("old.md is there already.")
    try terminal.send("/quit\n")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `where nothing is kept there are no records`() throws {
    let text = try program.run(["prompt", "--no-save"], input: "/history\n").text
    #expect(text == "Nothing of this conversation is kept, so there are no records to show or to write.\n")
  }
}
