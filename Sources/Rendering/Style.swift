/// How text is to look.
package struct Style: Equatable, Sendable {
  /// The width to wrap to; nil leaves lines as long as they are.
  package var columns: Int?
  package var colour: Bool
  /// Whether figures may be drawn; otherwise they are put in words.
  package var drawings: Bool
  /// Whether tables are put in lines, row by row, for who hears them.
  package var isLinear: Bool
  package var scheme: Scheme
  /// Whether sources are links of OSC 8, which the terminal opens.
  package var links: Bool

  package init(
    columns: Int? = nil, colour: Bool = false, drawings: Bool = true, isLinear: Bool = false, scheme: Scheme = .basic,
    links: Bool = false
  ) {
    self.columns = columns
    self.colour = colour
    self.drawings = drawings
    self.isLinear = isLinear
    self.scheme = scheme
    self.links = links
  }

  /// Which colours stand for the roles.
  package enum Scheme: Equatable, Sendable {
    /// The sixteen of the user's own terminal.
    case basic
    /// For light text on black, or nearly.
    case dark
    /// For dark text on white, or nearly.
    case light
  }

  /// Plain text: no colour, no drawings, no wrapping.
  package static let plain = Style(columns: nil, colour: false, drawings: false)

  enum Role: CaseIterable {
    case heading, quiet, number, bar

    /// Select Graphic Rendition codes of ECMA-48. The basic ones follow the user's own scheme; those of the other two are
    /// of the 256 of xterm, with a contrast of 4.5 to 1 for text and 3 to 1 for bars (WCAG 2.2).
    func code(in scheme: Scheme) -> String {
      switch (self, scheme) {
      case (.heading, _): "1"
      case (.quiet, .basic): "2"
      case (.quiet, .dark): "38;5;250"
      case (.quiet, .light): "38;5;240"
      case (.number, .basic): "36"
      case (.number, .dark): "38;5;117"
      case (.number, .light): "38;5;25"
      case (.bar, .basic): "34"
      case (.bar, .dark): "38;5;74"
      case (.bar, .light): "38;5;31"
      }
    }
  }

  func paint(_ text: String, _ role: Role) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(role.code(in: scheme))m\(text)\u{1B}[0m" : text
  }

  /// Paints every line by itself, so that a pager which shows part of the text shows the right colour.
  func paintLines(_ text: String, _ role: Role) -> String {
    guard colour else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { paint(String($0), role) }
      .joined(separator: "\n")
  }

  /// `lines` with every place where `text` stands whole as a link to `url`; a text that is broken over two lines is left.
  func link(_ text: String, to url: String?, in lines: String) -> String {
    guard links, let url, !text.isEmpty, url.hasPrefix("https://") || url.hasPrefix("http://"),
      url.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return lines }
    return lines.replacing(text, with: "\u{1B}]8;;\(url)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\")
  }
}
