import FoundationEssentials
import TestSupport
import Testing

@Suite struct BadInputTests {
  let program: Program

  init() throws { program = try Program.shared.get() }

  @Test func `ten thousand characters are answered, and read up to the limit`() throws {
    let long = "how much do lamplighters earn " + String(repeating: "really ", count: 1_430)
    let result = try program.run(["ask", "--conversation"], input: long + "\n/why\n")
    #expect(result.status == 0)
    #expect(result.text.contains("Only the first 400 words were read."))
    #expect(result.text.hasPrefix("Lamplighters"))
  }

  @Test func `invalid UTF-8 and NUL bytes in a question are repaired and the question is answered`() throws {
    var bytes = Array("how much do lamplighters earn".utf8)
    bytes += [0x00, 0xFF, 0xC3, 0x28]
    bytes += Array("?\n".utf8)
    let result = try program.run(["ask"], bytes: bytes)
    #expect(result.text.hasPrefix("Lamplighters earn a median of $200 a year (May 1891).\n"))
    #expect(!result.bytes.contains(0))
  }

  @Test(arguments: ["", "ask", "ask --json"])
  func `input that cannot be read is told, with what the system says`(arguments: String) throws {
    let result = try Piped.run(
      "/bin/sh",
      [
        "-c", "exec \"$0\" \(arguments) \(program.knowledge.map { "'\($0)'" }.joined(separator: " ")) < /",
        builtProgram("pathways"),
      ],
      environment: program.environment, input: "")
    #expect(result.status == 1)
    #expect(result.text == "")
    #expect(
      result.errorText
        == "pathways: standard input cannot be read any further (Is a directory); what came before was answered.\n")
  }

  @Test func `escape sequences in a question never reach the terminal`() throws {
    let line = "how much do \u{1B}[31mdragon\u{1B}[0m tamers \u{1B}]0;owned\u{7}\u{9B}2Jearn\u{202E}?"
    for arguments in [["ask"], ["ask", "--json"]] {
      let result = try program.run(arguments, input: line + "\n/show \u{1B}[2Jx\n/\u{1B}[2Jx\n")
      #expect(
        !result.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B || $0.value == 0x202E }
      )
      #expect(!result.text.contains("owned"))
    }
  }

  @Test func `a control sequence in a corpus file is a fault with its place, and is not shown`() throws {
    let own = try Program()
    let file = own.corpus + "/careers/bell-ringers.md"
    let text = try String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    try TinyCorpus.put(text + "\nA bell \u{1B}[31mred\u{1B}[0m. [guild]\n", file)
    let result = try own.run(["ask", "hello"])
    #expect(result.status == 1)
    #expect(!result.errorText.contains("\u{1B}"))
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    #expect(
      result.errorText.contains("careers/bell-ringers.md:\(line): holds a control character; delete it\n"))
  }

  @Test func `a malformed corpus stops the program with file, line and what to do`() throws {
    let own = try Program()
    try TinyCorpus.put("code\ttitle\twage.p10\n1\tx\t2\n", own.corpus + "/facts/wages.tsv")
    let result = try own.run(["ask", "hello"])
    #expect(result.status == 1)
    #expect(result.text == "")
    #expect(
      result.errorText.contains(
        "facts/wages.tsv:1: the column “wage.p10” has no known unit; write “wage.p10 [unit]”, unit one of "))
  }

  @Test func `a corpus that is not there is named`() throws {
    let result = try Piped.run(
      builtProgram("pathways"), ["ask", "hello", "--corpus", "/nowhere", "--intents", program.intents],
      environment: program.environment, input: "")
    #expect(result.status == 1)
    #expect(result.errorText.contains("sections.yaml: cannot be read: it is not there\n"))
  }

  @Test func `a damaged catalogue is rebuilt, said once`() throws {
    let own = try Program()
    let first = try own.run(["ask", "hello"])
    let file = try #require(
      FileManager.default.contentsOfDirectory(atPath: own.folder.file("cache/pathways")).first.map {
        own.folder.file("cache/pathways/" + $0)
      })
    try Data("no catalogue at all".utf8).write(to: URL(filePath: file))
    let second = try own.run(["ask", "hello"])
    #expect(
      second.errorText
        == "pathways: The compiled catalogue was damaged or of another version; it has been built anew.\n")
    #expect(second.text == first.text)
    #expect(try own.run(["ask", "hello"]).errorText == "")
  }

  @Test func `a change of the corpus is seen at the next start, without a word`() throws {
    let own = try Program()
    #expect(try own.run(["ask", "how much do lamplighters earn?"]).text.contains("$200 a year"))
    let facts = own.corpus + "/facts/wages.tsv"
    let text = try String(decoding: Data(contentsOf: URL(filePath: facts)), as: UTF8.self)
    try TinyCorpus.put(text.replacing("\t200\t", with: "\t2000\t"), facts)
    let result = try own.run(["ask", "how much do lamplighters earn?"])
    #expect(result.text.contains("$2,000 a year"))
    #expect(result.errorText == "")
  }

  @Test func `a cache folder that cannot be written is told, and the answer is the same`() throws {
    var own = program
    own.environment["XDG_CACHE_HOME"] = "/dev/null"
    let result = try own.run(["ask", "how much do lamplighters earn?"])
    #expect(result.status == 0)
    #expect(result.text.hasPrefix("Lamplighters earn a median of $200 a year (May 1891).\n"))
    #expect(
      result.errorText.hasPrefix("pathways: The compiled catalogue cannot be kept at /dev/null/pathways/catalogue-"))
    #expect(result.errorText.hasSuffix("answers are the same, the start is slower.\n"))
  }

  @Test func `the prompt goes on when the history cannot be kept on a full disk, and says so`() throws {
    _ = try program.run(["ask", "hello"])
    let own = Program(sharing: program, folder: try TemporaryFolder())
    let state = own.folder.file("state/pathways")
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: state + "/history", withDestinationPath: "/dev/full")
    let terminal = try own.prompt()
    _ = try terminal.expect("pathways> ")
    try terminal.send("how much do lamplighters earn?\n")
    _ = try terminal.expect("$200 a year")
    _ = try terminal.expect("lamplighters> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.plain.contains("history"))
  }
}
