import Glibc
import Terminal
import Testing

struct ScreenTests {
  private let pipe: Pipe

  init() throws {
    pipe = try Pipe()
  }

  @Test func `a pipe has 80 columns and no colour`() {
    #expect(
      Screen.current(of: pipe.writing, environment: ["TERM": "xterm"])
        == Screen(columns: 80, isTerminal: false, colour: false))
    #expect(!isTerminal(pipe.writing))
  }

  @Test(arguments: [
    ("100", 100), ("20", 20), ("5", 20), ("9999", 400), ("0", 80), ("-5", 80), ("", 80), ("wide", 80),
    ("99999999999999999999", 80),
  ])
  func `COLUMNS counts where the output does not know`(_ value: String, _ columns: Int) {
    #expect(Screen.current(of: pipe.writing, environment: ["COLUMNS": value]).columns == columns)
  }

  @Test(arguments: [(120, 120), (10, 20), (1_000, 400)])
  func `a terminal says its own width`(_ width: Int, _ columns: Int) throws {
    let terminal = try OpenTerminal(columns: width)
    let screen = Screen.current(of: terminal.descriptor, environment: ["COLUMNS": "50", "TERM": "xterm"])
    #expect(screen == Screen(columns: columns, isTerminal: true, colour: true))
    #expect(isTerminal(terminal.descriptor))
  }

  @Test func `a terminal of no width leaves it to COLUMNS`() throws {
    let terminal = try OpenTerminal(columns: 0)
    #expect(Screen.current(of: terminal.descriptor, environment: ["COLUMNS": "50"]).columns == 50)
    #expect(Screen.current(of: terminal.descriptor, environment: [:]).columns == 80)
  }

  @Test(arguments: [
    (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
    (["TERM": "dumb"], false), (["TERM": ""], false), ([:], false),
  ])
  func `colour needs a terminal that has it and a user who does not mind`(
    _ environment: [String: String], _ colour: Bool
  ) throws {
    let terminal = try OpenTerminal(columns: 80)
    #expect(Screen.current(of: terminal.descriptor, environment: environment).colour == colour)
  }
}

/// A terminal nobody sits at.
private final class OpenTerminal {
  let descriptor: Int32
  private let other: Int32

  struct Failed: Error {}

  init(columns: Int) throws {
    var main = Int32()
    var side = Int32()
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&main, &side, nil, nil, &size) == 0 else { throw Failed() }
    for end in [main, side] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (other, descriptor) = (main, side)
  }

  deinit {
    close(descriptor)
    close(other)
  }
}
