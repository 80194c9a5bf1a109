import FoundationEssentials
import TestSupport
import Testing

/// What `Benchmarks/fuzz` found once, each as small as it could be made.
struct FuzzFindingTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(sharing: try Program.shared.get(), folder: folder)
  }

  @Test(arguments: [
    "/find inf", "jobs that pay over nan", "jobs that pay over 99999999999999999999", "over 1e300k", "over 0x1p9000",
  ])
  func `amounts that nobody is paid are no amounts`(line: String) throws {
    let result = try program.run(input: "\(line)\n")
    #expect(result.status == 0 && result.errorText == "", "\(result.errorText)")
    #expect(!result.text.isEmpty)
  }

  /// A quick session in which all is skipped, at the question for steps.
  private func atThePlan(_ lines: String) throws -> Piped {
    let start = "yes\n" + String(repeating: "skip this part\n", count: 5) + "next\nskip\n"
    return try program.run(["counsel", "--quick", "--no-save"], input: start + lines)
  }

  @Test(arguments: ["1", "1 by Friday", "1: my advisor", "drop 1", "1 done", "visit the", "the", "the the the"])
  func `a step that is not there, and words that are no date, end no session`(line: String) throws {
    let result = try atThePlan("\(line)\nstop\n")
    #expect(result.status == 0 && result.errorText == "", "\(result.errorText)")
    #expect(result.text.hasSuffix("We end here. Nothing was kept.\n"), "\(result.text)")
  }

  @Test func `twenty thousand articles are read at once`() throws {
    let result = try atThePlan(String(repeating: "the ", count: 20_000) + "x\nstop\n")
    #expect(result.status == 0)
    #expect(result.text.hasSuffix("We end here. Nothing was kept.\n"))
  }

  @Test func `a damaged table of the records is told as damage`() throws {
    _ = try program.run(input: "how much do lamplighters earn?\n")
    let list = try program.records("transcripts", "list").text
    let code = String(list.split(separator: "\n")[1].split(separator: " ")[0])
    let path = folder.file("data/pathways/records.sqlite")
    var bytes = Array(try Data(contentsOf: URL(filePath: path)))
    let column = Array(" corpus TEXT".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: column) })
    bytes[place + 1] = UInt8(ascii: "k")
    try Data(bytes).write(to: URL(filePath: path))
    let shown = try program.records("transcripts", "show", code)
    #expect(shown.status == 1)
    expectText(
      shown.errorText,
      "pathways: \(path) is damaged. Leave and start again: it will be set aside, unchanged, and an empty one begun.\n")
  }

  @Test func `wrong usage does not pass escape sequences on`() throws {
    let result = try program.records("prompt", "colour\u{1B}[2J\u{9B}1m\u{7}")
    #expect(result.status == 2)
    #expect(result.errorText.hasPrefix("Error: Unexpected argument 'colour"))
    #expect(
      !result.errorText.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
  }

  @Test func `escape sequences in the name of a file reach no screen`() throws {
    let name = "no\u{1B}[2Jsuch\u{9B}1m\u{8A}file"
    for command in [
      ["evaluate", name], ["transcripts", "verify", name], ["transcripts", "import", name],
      ["corpus", "check", "--corpus", name], ["ask", "--corpus", name, "hello"], ["corpus", "import", "onet", name],
    ] {
      let result = try Piped.run(builtProgram("pathways"), command, environment: program.environment, input: "")
      #expect(result.status == 1, "\(command) \(result.text)\(result.errorText)")
      #expect(
        !(result.text + result.errorText).unicodeScalars.contains {
          $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value))
        }, "\(command)")
    }
  }

  @Test func `escape sequences in a record from elsewhere reach no screen`() throws {
    _ = try program.run(input: "how much do lamplighters earn?\n")
    let list = try program.records("transcripts", "list").text
    let code = String(list.split(separator: "\n")[1].split(separator: " ")[0])
    let path = folder.file("a.json")
    let json = try program.records("transcripts", "export", code, "--format", "json", "--output", "-").text
    let kind = json.replacing("\"kind\": \"answer\"", with: "\"kind\": \"\\u001b[31m\"")
    try Data(kind.utf8).write(to: URL(filePath: path))
    for command in ["verify", "import"] {
      let result = try program.records("transcripts", command, path)
      #expect(!(result.text + result.errorText).contains("\u{1B}"), "\(result.text)\(result.errorText)")
    }
    #expect(try !program.records("replay", path).errorText.contains("\u{1B}"))
  }
}
