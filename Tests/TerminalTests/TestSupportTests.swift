import Glibc
import TestSupport
import Testing

/// The helpers that other tests lean on.
struct TestSupportTests {
  private let environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"]

  @Test func `a program has a terminal of its own`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "stty size; exec <>/dev/tty; read line; echo \"got $line\"; exit 3"],
      environment: environment, columns: 90, rows: 30)
    try terminal.expect("30 90\n")
    try terminal.send("héllo\r")
    #expect(try terminal.expect("got héllo\n") == "héllo\ngot héllo\n")
    #expect(try terminal.waitForExit() == 3)
    #expect(terminal.isOrdinary)
  }

  @Test func `escape sequences are seen in the transcript alone`() throws {
    let terminal = try PseudoTerminal(
      "/usr/bin/printf", ["\\033[1;31mred\\033[0m\\033]0;title\\007 \\033(Bend\\r\\n"], environment: environment)
    #expect(try terminal.expect("end\n") == "red end\n")
    #expect(terminal.plain == "red end\n")
    #expect(terminal.transcript.hasPrefix("\u{1B}[1;31mred\u{1B}[0m"))
    try terminal.waitForExit()
  }

  @Test func `a text that does not come is an error that says what came`() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo hello; sleep 5"], environment: environment)
    let error = #expect(throws: ProgramError.self) { try terminal.expect("goodbye", timeout: 0.3) }
    #expect(error?.description.contains("hello") == true)
  }

  @Test func `a signal, a resized window and a long output`() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["-c", "trap 'stty size' WINCH; echo ready; while :; do sleep 0.02; done"], environment: environment)
    try terminal.expect("ready\n")
    terminal.resize(columns: 50, rows: 20)
    try terminal.expect("20 50\n")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == 128 + SIGTERM)

    let long = try PseudoTerminal("/usr/bin/seq", ["50000"], environment: environment)
    try long.waitForExit()
    #expect(long.plain.hasSuffix("\n49999\n50000\n"))
  }

  @Test func `a piped program answers more than a pipe holds`() throws {
    let input = [UInt8](repeating: 0x78, count: 3_000_000)
    let result = try Piped.run("/usr/bin/tee", ["/dev/stderr"], environment: environment, input: input)
    #expect(result.bytes == input)
    #expect(result.errorText.utf8.count == input.count)
    #expect(result.status == 0)
  }

  @Test func `a piped program may stop reading, fail and choose its folder`() throws {
    let folder = try TemporaryFolder()
    let result = try Piped.run(
      "/bin/sh", ["-c", "pwd; echo \"$A\"; echo trouble >&2; kill -9 $$"], environment: ["A": "b c"],
      input: String(repeating: "unread\n", count: 100_000), folder: folder.path)
    #expect(result.text == "\(folder.path)\nb c\n")
    #expect(result.errorText == "trouble\n")
    #expect(result.status == 128 + SIGKILL)
  }

  @Test func `a program that cannot be started or does not end is an error`() {
    #expect(throws: ProgramError.self) { try Piped.run("/nonexistent", environment: environment) }
    #expect(throws: ProgramError.self) {
      try Piped.run("/bin/sleep", ["5"], environment: environment, timeout: 0.2)
    }
  }

  @Test func `a temporary folder goes with its contents but not with what they link to`() throws {
    let kept = try TemporaryFolder()
    var folder: TemporaryFolder? = try TemporaryFolder()
    let path = try #require(folder?.path)
    mkdir("\(path)/inner", 0o700)
    symlink(kept.path, "\(path)/inner/link")
    folder = nil
    #expect(access(path, F_OK) != 0)
    #expect(access(kept.path, F_OK) == 0)
  }
}
