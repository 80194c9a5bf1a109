import Glibc

/// What an output can show.
package struct Screen: Equatable, Sendable {
  /// Widths that text can be laid out in: narrower breaks every line, wider is not a width anyone reads.
  private static let columnRange = 20...400
  /// The width of a terminal that does not say.
  private static let usualColumns = 80

  /// The width to lay text out in, 20 to 400.
  package var columns: Int
  /// Whether a person sees the output.
  package var isTerminal: Bool
  /// Whether colour escapes are shown as colour and wanted.
  package var colour: Bool

  /// A screen made up by the caller; `columns` is brought into 20 to 400.
  package init(columns: Int, isTerminal: Bool, colour: Bool) {
    self.columns = min(max(columns, Self.columnRange.lowerBound), Self.columnRange.upperBound)
    self.isTerminal = isTerminal
    self.colour = colour
  }

  /// What `descriptor` can show now; ask again after the window may have changed.
  ///
  /// The width is the terminal's own, else `COLUMNS`, else 80. There is colour on a terminal unless `NO_COLOR` holds
  /// anything (no-color.org) or `TERM` is missing, empty or `dumb`.
  package static func current(of descriptor: Int32, environment: [String: String]) -> Screen {
    let terminal = Terminal.isTerminal(descriptor)
    let term = environment["TERM", default: ""]
    return Screen(
      columns: width(of: descriptor) ?? environment["COLUMNS"].flatMap(positive) ?? usualColumns,
      isTerminal: terminal,
      colour: terminal && environment["NO_COLOR", default: ""].isEmpty && term != "" && term != "dumb")
  }

  /// Whether the terminal opens links of OSC 8, as far as the environment tells.
  ///
  /// The terminals that do so name themselves: iTerm2, WezTerm, Ghostty, VS Code, kitty, foot, Konsole, Windows Terminal,
  /// those of VTE from 0.50 on.
  package static func opensLinks(_ environment: [String: String]) -> Bool {
    func has(_ name: String) -> Bool { !environment[name, default: ""].isEmpty }
    let program = environment["TERM_PROGRAM", default: ""].lowercased()
    let term = environment["TERM", default: ""].lowercased()
    return ["iterm.app", "wezterm", "ghostty", "vscode"].contains(program)
      || ["kitty", "foot", "wezterm", "ghostty", "alacritty"].contains(where: term.contains)
      || ["KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION"].contains(where: has)
      || (environment["VTE_VERSION"].flatMap { Int($0) } ?? 0) >= 5000
  }

  /// The height of the window of `descriptor` in lines; nil where there is none.
  package static func rows(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func positive(_ text: String) -> Int? {
    Int(text).flatMap { $0 > 0 ? $0 : nil }
  }
}

/// Whether `descriptor` is a terminal.
package func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}
