import Glibc

/// Typing that does not show on the terminal until `end`, and is kept for whoever reads next.
package struct HiddenTyping {
  private let settings: termios

  /// Nil where standard input is no terminal.
  package init?() {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    self.settings = settings
    settings.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }

  package func end() {
    var settings = settings
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }
}

/// Runs `body` while the terminal shows nothing of what is typed; without a terminal only runs it.
package func withoutEcho<Value>(_ body: () throws -> Value) rethrows -> Value {
  var settings = termios()
  guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return try body() }
  var silent = settings
  silent.c_lflag &= ~tcflag_t(ECHO)
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
  defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) }
  return try body()
}
