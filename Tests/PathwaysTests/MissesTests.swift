import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite struct MissesTests {
  private var program: Program
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    program = Program(sharing: try Program.shared.get(), folder: folder)
    program.environment["XDG_DATA_HOME"] = folder.file("data")
    program.environment["PATHWAYS_MISSES"] = "on"
  }

  private var path: String { folder.file("data/pathways/misses.jsonl") }
  private static let questions =
    "what wages do dragon tamers get on moonlit nights\nhow much do lamplighters earn?\nwhat wages do moon painters get\n"

  @Test func `what was not answered is kept, listed and exported, for the person alone`() throws {
    _ = try program.run(["ask"], input: Self.questions)
    expectText(
      try program.run(["misses", "list"]).text,
      """
      1. what wages do dragon tamers get on moonlit nights (unknown-career, taken for salary)
      2. what wages do moon painters get (unknown-career, taken for salary)

      """)
    expectText(
      try program.run(["misses", "export"]).text,
      """
      {"id": 1, "text": "what wages do dragon tamers get on moonlit nights", "kind": "unknown-career", "intents": ["salary"], "careers": []}
      {"id": 2, "text": "what wages do moon painters get", "kind": "unknown-career", "intents": ["salary"], "careers": []}

      """)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `the prompt keeps them too, and a question is listed once`() throws {
    for _ in 1...2 { _ = try program.run(input: Self.questions) }
    #expect(
      try program.run(["misses"]).text
        == "1. what wages do dragon tamers get on moonlit nights (unknown-career, taken for salary)\n")
  }

  @Test(arguments: [("PATHWAYS_MISSES", nil), ("PATHWAYS_MISSES", "off"), ("PATHWAYS_NO_SAVE", "1")])
  func `none are kept unless that is switched on, and none where nothing is saved`(
    name: String, value: String?
  ) throws {
    var program = program
    program.environment[name] = value
    _ = try program.run(["ask"], input: Self.questions)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try program.run(["misses", "list"]).text == "No misses.\n")
  }

  @Test func `clear forgets them`() throws {
    _ = try program.run(["ask"], input: Self.questions)
    #expect(try program.run(["misses", "clear"]).text == "2 misses forgotten.\n")
    #expect(try program.run(["misses", "list"]).text == "No misses.\n")
    #expect(try program.run(["misses", "clear"]).text == "0 misses forgotten.\n")
  }

  @Test func `no more than 2,000 are kept, and the oldest go`() throws {
    try FileManager.default.createDirectory(atPath: folder.file("data/pathways"), withIntermediateDirectories: true)
    let old = (1...2_500).map {
      #"{"text": "old \#($0)", "kind": "out-of-scope", "intents": [], "careers": []}"# + "\n"
    }
    try TinyCorpus.put(old.joined(), path)
    func lines() throws -> [Substring] {
      String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self).split(separator: "\n")
    }
    _ = try program.run(["ask"], input: Self.questions)
    // Shortened at the first miss; the second stands beside the two thousand until the list is read or much longer.
    #expect(try lines().count == 2_001)
    #expect(try lines().first?.contains("old 502") == true)
    #expect(try lines().last?.contains("moon painters") == true)
    _ = try program.run(["misses", "list"])
    #expect(try lines().count == 2_000)
    #expect(try lines().first?.contains("old 503") == true)
    let many = (1...450).map { "what wages do dragon tamers get in year \($0)" }.joined(separator: "\n")
    _ = try program.run(["ask"], input: many)
    let grown = try lines().count
    #expect((2_000...2_200).contains(grown), "\(grown)")
    try TinyCorpus.put(old.prefix(2_100).joined(), path)
    _ = try program.run(["ask"], input: Self.questions)
    #expect(try lines().count == 2_102)
  }

  @Test func `several programs at once lose none`() throws {
    let command =
      (1...4).map { number in
        "(for i in 1 2 3 4 5; do echo \"what wages do dragon tamers get in year \(number) $i\"; done) | \(builtProgram("pathways")) ask --json "
          + program.knowledge.joined(separator: " ") + " &"
      }.joined(separator: "\n") + "\nwait"
    let answers = try Piped.run("/bin/bash", ["-c", command], environment: program.environment, input: "")
    let missed = answers.text.split(separator: "\n").filter { $0.contains(#""kind": "unknown-career""#) }
    #expect(missed.count > 10)
    #expect(try program.run(["misses", "export"]).text.split(separator: "\n").count == missed.count)
  }

  @Test func `a list that cannot be written is told once, and the answers stay`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let result = try program.run(["ask"], input: Self.questions)
    #expect(
      result.errorText
        == "pathways: the list of misses, \(path), cannot be written to (Is a directory). From here on none are kept.\n"
    )
    #expect(result.text.contains("$200 a year"))
    #expect(result.status == 0)
  }

  @Test func `a miss becomes an example in one command, once`() throws {
    var own = try Program()
    own.environment["XDG_DATA_HOME"] = folder.file("data")
    own.environment["PATHWAYS_MISSES"] = "on"
    _ = try own.run(["ask"], input: Self.questions)
    let file = own.intents + "/salary.yaml"
    func text() throws -> String { String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self) }
    let before = try text()
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).lastIndex { $0.hasPrefix("  - ") } ?? 0
    let result = try own.run(["misses", "add", "1", "salary"])
    #expect(
      result.text == "salary.yaml:\(line + 2): added “what wages do {career}s get on moonlit nights”.\n", "\(result)")
    let added = try text()
    #expect(added.split(separator: "\n").count == before.split(separator: "\n").count + 1)
    #expect(added.contains("\n  - \"what wages do {career}s get on moonlit nights\"\n"))
    let again = try own.run(["misses", "add", "1", "salary"])
    #expect(again.errorText.contains("is an example already; nothing was added."))
    #expect(again.status == 1)
    #expect(try text() == added)
  }

  @Test func `a number or an intent that is not there is told`() throws {
    _ = try program.run(["ask"], input: Self.questions)
    let result = try program.run(["misses", "add", "3", "salary"])
    #expect(result.errorText == "pathways: There is no miss 3. Pick one from 1 to 2.\n")
    #expect(result.status == 1)
    let other = try program.run(["misses", "add", "1", "salery"])
    #expect(other.errorText.hasPrefix("pathways: There is no intent “salery”. There are: category, challenges, "))
    #expect(other.status == 1)
  }

  @Test func `the settings file switches it on, and the prompt says so once`() throws {
    var program = program
    program.environment["PATHWAYS_MISSES"] = nil
    program.environment["XDG_CONFIG_HOME"] = folder.file("config")
    func greeting() throws -> String {
      let terminal = try program.prompt()
      defer { _ = try? terminal.waitForExit() }
      let text = try terminal.expect("pathways> ")
      try terminal.send("\u{4}")
      return text
    }
    let note = "Questions that I cannot answer are kept in a list for whoever looks after me"
    #expect(try !greeting().contains(note))
    try FileManager.default.createDirectory(atPath: folder.file("config/pathways"), withIntermediateDirectories: true)
    try TinyCorpus.put("misses: on\n", folder.file("config/pathways/settings.yaml"))
    let text = try greeting()
    #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").ranges(of: note).count == 1, "\(text)")
    _ = try program.run(["ask"], input: Self.questions)
    #expect(try program.run(["misses"]).text.hasPrefix("1. what wages do dragon tamers"))
  }

  @Test(arguments: [
    "my card is 4111 1111 1111 1111, what wages do dragon tamers get", "account 4470123, wages of dragon tamers",
    "my name is Zorba, what wages do dragon tamers get", "im ann, what wages do dragon tamers get",
    "ann@example.org asks what wages dragon tamers get", "i work at Grumbles, what wages do dragon tamers get",
    "my boss at grumbles says dragon tamers get wages", "what wages do dragon tamers get, my ssn is 123-45-6789",
  ])
  func `a line that could tell who asked is never in it`(line: String) throws {
    _ = try program.run(["ask"], input: line + "\n" + Self.questions)
    let lines = try program.run(["misses"]).text.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("1. what wages do dragon tamers get on"), "\(lines)")
  }

  @Test func `deleting a transcript forgets the misses in it, and purging forgets all that are that old`() throws {
    _ = try program.run(input: "what wages do dragon tamers get on moonlit nights\n")
    _ = try program.run(["ask"], input: "what wages do moon painters get\n")
    let list = try program.records("transcripts", "list").text
    let code = String(try #require(list.split(separator: "\n").dropFirst().first).split(separator: " ").first ?? "")
    let deleted = try program.records("transcripts", "delete", "--yes", code)
    #expect(deleted.text.hasSuffix(", 1 exchange.\n1 miss forgotten.\n"), "\(deleted.text)")
    #expect(
      try program.run(["misses"]).text == "1. what wages do moon painters get (unknown-career, taken for salary)\n")
    // Those of an older version bear no day, and count as older than any.
    let young = try #require(FileManager.default.contents(atPath: path))
    let old = #"{"text": "wages of moon sellers", "kind": "unknown-career", "intents": [], "careers": []}"# + "\n"
    try (young + Data(old.utf8)).write(to: URL(filePath: path))
    let purged = try program.records("transcripts", "purge", "--older-than", "90d", "--yes")
    #expect(purged.text == "No transcript is that old.\n1 miss forgotten.\n", "\(purged.text)")
    #expect(
      try program.run(["misses"]).text == "1. what wages do moon painters get (unknown-career, taken for salary)\n")
  }

  @Test func `locking seals the list with the records, and none are kept until they are open again`() throws {
    _ = try program.run(["ask"], input: Self.questions)
    let before = try #require(FileManager.default.contents(atPath: path))
    #expect(try program.records("transcripts", "lock", input: "horse\n").errorText == "The records are locked.\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("data/pathways")).sorted()
    #expect(names == ["misses.sealed", "records.lock", "records.sealed"])
    _ = try program.run(["ask"], input: Self.questions)
    let listed = try program.run(["misses"])
    #expect(
      listed.errorText
        == "pathways: The list of misses is locked with the records; “pathways transcripts unlock” opens both.\n")
    #expect(listed.status == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("data/pathways")).sorted() == names)
    #expect(try program.records("transcripts", "unlock", input: "horse\n").errorText == "The records are open.\n")
    #expect(FileManager.default.contents(atPath: path) == before)
  }
}
