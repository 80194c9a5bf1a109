import FoundationEssentials
import TestSupport
import Testing

/// The built program under a real pseudo-terminal.
@Suite struct PromptTests {
  let program: Program

  init() throws {
    // One compiled catalogue for all; every test has a history of its own.
    let shared = try Program.shared.get()
    _ = try shared.run(["ask", "hello"])
    program = Program(sharing: shared, folder: try TemporaryFolder())
  }

  @Test func `the prompt answers and shows the career in focus`() throws {
    let terminal = try program.prompt()
    _ = try terminal.expect("pathways> ")
    try terminal.send("how much do lamplighters earn?\n")
    let screen = try terminal.expect("lamplighters> ")
    expectText(
      screen,
      """
      how much do lamplighters earn?
      Lamplighters earn a median of $200 a year (May 1891).

        - Oil is paid for by the town.
        - Ladders are not.

      Sources: the Census, May 1891; the Guild, 1890.

      Next questions (or “more” for the rest of this):
        1. What do lamplighters earn at the start?
        2. What is the job outlook for lamplighters?
        3. What education do lamplighters need?

      lamplighters> 
      """)
    try terminal.send("2\n")
    _ = try terminal.expect("Jobs for lamplighters are projected to show a fall of 6.8 percent.")
    _ = try terminal.expect("lamplighters> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `tab completes commands, careers and sections`() throws {
    let terminal = try program.prompt()
    _ = try terminal.expect("pathways> ")
    try terminal.send("/show lamp\tsal\t\n")
    _ = try terminal.expect("/show lamplighters salary")
    _ = try terminal.expect("Lamplighters: Average Salary Range")
    _ = try terminal.expect("> ")
    try terminal.send("what do glass w\tdo\n")
    _ = try terminal.expect("what do glass weighers do")
    _ = try terminal.expect("Glass weighers on “Key Responsibilities”.")
    _ = try terminal.expect("glass weighers> ")
    try terminal.send("/quit\n")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `control-C drops the line and keeps the program`() throws {
    let terminal = try program.prompt()
    _ = try terminal.expect("pathways> ")
    try terminal.send("how much do bell")
    _ = try terminal.expect("how much do bell")
    try terminal.send("\u{3}")
    _ = try terminal.expect("pathways> ")
    try terminal.send("how much do lamplighters earn?\n")
    _ = try terminal.expect("Lamplighters earn a median of $200")
    _ = try terminal.expect("lamplighters> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `history is kept across runs, private, without repeats`() throws {
    for _ in 0..<2 {
      let terminal = try program.prompt()
      _ = try terminal.expect("pathways> ")
      try terminal.send("hello\n")
      _ = try terminal.expect("pathways> ")
      try terminal.send("hello\n")
      _ = try terminal.expect("pathways> ")
      try terminal.send("\u{4}")
      #expect(try terminal.waitForExit() == 0)
    }
    let file = program.folder.file("state/pathways/history")
    #expect(try String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self) == "hello\n")
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)

    let terminal = try program.prompt()
    _ = try terminal.expect("pathways> ")
    try terminal.send("\u{1B}[A\n")
    _ = try terminal.expect("hello")
    _ = try terminal.expect("Hello, and welcome.")
    _ = try terminal.expect("pathways> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `a line typed again stands in the history once, and Ctrl-R finds it`() throws {
    let terminal = try program.prompt()
    for (line, prompt) in [
      ("hello", "pathways> "), ("what do lamplighters do", "pathways> "), ("hello", "lamplighters> "),
    ] {
      _ = try terminal.expect(prompt)
      try terminal.send("\(line)\n")
    }
    _ = try terminal.expect("Hello, and welcome.")
    _ = try terminal.expect("lamplighters> ")
    // Up three times: past the one “hello” there is only the question.
    try terminal.send("\u{1B}[A\u{1B}[A\u{1B}[A\n")
    _ = try terminal.expect("what do lamplighters do")
    _ = try terminal.expect("Key Responsibilities")
    _ = try terminal.expect("lamplighters> ")
    try terminal.send("\u{12}hel\r")
    _ = try terminal.expect("Hello, and welcome.")
    _ = try terminal.expect("lamplighters> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `at 40 columns no line is wider than the window`() throws {
    let terminal = try program.prompt(columns: 40)
    _ = try terminal.expect("pathways> ")
    try terminal.send("/help\n")
    let screen = try terminal.expect("pathways> ")
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 40 })
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `colour is used on a terminal and not with NO_COLOR or a dumb terminal`() throws {
    for (term, noColor, coloured) in [("xterm", "", true), ("xterm", "1", false), ("dumb", "", false)] {
      var environment = program.environment
      environment["TERM"] = term
      if !noColor.isEmpty { environment["NO_COLOR"] = noColor }
      let terminal = try PseudoTerminal(
        builtProgram("pathways"), ["ask", "how much do lamplighters earn?"] + program.knowledge,
        environment: environment, columns: 80)
      #expect(try terminal.waitForExit() == 0)
      #expect(terminal.transcript.contains("\u{1B}[1m") == coloured, "TERM=\(term) NO_COLOR=\(noColor)")
    }
  }
}
