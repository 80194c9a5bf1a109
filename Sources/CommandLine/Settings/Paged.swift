internal import Files
internal import Language
internal import Rendering
internal import Terminal

/// Text for a person: page by page where it does not fit on the screen.
enum Paged {
  /// A text that has fewer lines than this beyond the screen is not paged: what is lost at the top is the end of the
  /// question and perhaps a headline, one glance back, while a pager costs a key and a strange screen.
  static let leastBeyond = 6

  /// Writes `text`; false when nobody reads any more.
  ///
  /// Paging needs a terminal to read keys from and one to show on, and is left out where a person wants one linear form.
  static func write(_ text: String, _ style: Style) -> Bool {
    if style.columns != nil, style.drawings, isTerminal(0), let rows = Screen.rows(of: 1), let command,
      text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) + 1 - rows >= leastBeyond, Pager.show(text, with: command)
    {
      return true
    }
    return Output.standard.write(text)
  }

  /// The pager that is set, or `less` where there is one.
  private static var command: String? {
    switch Settings.current[.pager] {
    case "off": nil
    case "auto": ProgramSearch(environment: Environment.all).path(of: "less")
    case let command: command
    }
  }
}
