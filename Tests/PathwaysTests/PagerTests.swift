import FoundationEssentials
import TestSupport
import Testing

/// Long answers of the built program under a pseudo-terminal, shown by the real `less`.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/less"))) struct PagerTests {
  private let folder: TemporaryFolder
  private var program: Program
  private let prompt = "space: next page, b: back, q: to the prompt"

  init() throws {
    folder = try TemporaryFolder()
    program = Program(sharing: try Program.shared.get(), folder: folder)
    program.environment["PATHWAYS_PAGER"] = nil
    _ = try program.run(["ask", "hello"])
  }

  private func terminal(_ program: Program, rows: Int = 10) throws -> PseudoTerminal {
    try FileManager.default.createDirectory(atPath: folder.file("here"), withIntermediateDirectories: true)
    let terminal = try PseudoTerminal(
      builtProgram("pathways"), ["prompt"] + program.knowledge, environment: program.environment,
      folder: folder.file("here"), columns: 80, rows: rows)
    _ = try terminal.expect("pathways> ")
    return terminal
  }

  @Test func `the pager says how to go on and back, and what is typed after it goes to the prompt`() throws {
    let terminal = try terminal(program)
    try terminal.send("/help\n")
    _ = try terminal.expect(prompt)
    try terminal.send(" ")
    _ = try terminal.expect(prompt)
    try terminal.send("b")
    _ = try terminal.expect(prompt)
    try terminal.send("qwhat do lamplighters do\n")
    _ = try terminal.expect("what do lamplighters do")
    _ = try terminal.expect("Key Responsibilities")
    _ = try terminal.expect("lamplighters> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test(arguments: ["less", "less -R"], ["FRX", "-M", "-iMRX -PsMine$"])
  func `whatever is typed into the pager writes and runs nothing, whoever set it and its options`(
    pager: String, options: String
  ) throws {
    var program = program
    let made = folder.file("here/made")
    program.environment["PATHWAYS_PAGER"] = pager
    program.environment["LESS"] = options
    program.environment["LESSOPEN"] = "|touch \(made); cat %s"
    program.environment["LESSEDIT"] = "touch \(made)"
    program.environment["VISUAL"] = "touch \(made); true"
    program.environment["LESSHISTFILE"] = folder.file("here/searches")
    let terminal = try terminal(program)
    try terminal.send("/help\n")
    _ = try terminal.expect(prompt)
    // No “h” among them, which would open the help of less, nor “q”.
    for keys in ["!>made\n", "s made\n", "v", "|$tee made\n", "-omade\n", "#>made\n", ":e made\n"] {
      try terminal.send(keys)
      // An unavailable command is told until a key is pressed.
      for _ in 1...3 { try terminal.send("\r") }
    }
    try terminal.send("q")
    _ = try terminal.expect("pathways> ")
    try terminal.send("/quit\n")
    #expect(try terminal.waitForExit() == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("here")) == [])
  }

  @Test func `what barely does not fit is not paged`() throws {
    let whole = try terminal(program, rows: 100)
    try whole.send("/help\n")
    let count = try whole.expect("pathways> ").split(separator: "\n", omittingEmptySubsequences: false).count - 1
    for (rows, isPaged) in [(count - 5, false), (count - 6, true)] {
      let terminal = try terminal(program, rows: rows)
      try terminal.send("/help\n")
      if isPaged {
        _ = try terminal.expect(prompt)
        try terminal.send("q")
      }
      _ = try terminal.expect("pathways> ")
      #expect(terminal.plain.contains(prompt) == isPaged, "\(rows) of \(count)")
      try terminal.send("/quit\n")
      #expect(try terminal.waitForExit() == 0)
    }
  }
}
