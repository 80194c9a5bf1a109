/// How text is to look.
package struct Style: Equatable, Sendable {
  /// The width to wrap to; nil leaves lines as long as they are.
  package var columns: Int?
  package var colour: Bool
  /// Whether figures may be drawn; otherwise they are put in words.
  package var drawings: Bool

  package init(columns: Int? = nil, colour: Bool = false, drawings: Bool = true) {
    self.columns = columns
    self.colour = colour
    self.drawings = drawings
  }

  /// Plain text: no colour, no drawings, no wrapping.
  package static let plain = Style(columns: nil, colour: false, drawings: false)

  enum Role {
    case heading, quiet, number, bar

    /// Select Graphic Rendition codes of ECMA-48; the sixteen basic colours follow the user's own scheme.
    var code: String {
      switch self {
      case .heading: "1"
      case .quiet: "2"
      case .number: "36"
      case .bar: "34"
      }
    }
  }

  func paint(_ text: String, _ role: Role) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
  }

  /// Paints every line by itself, so that a pager which shows part of the text shows the right colour.
  func paintLines(_ text: String, _ role: Role) -> String {
    guard colour else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { paint(String($0), role) }
      .joined(separator: "\n")
  }
}
