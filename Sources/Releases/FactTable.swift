/// A table of `Corpus/facts/`: tab separated, a header row, sorted by code.
package struct FactTable: Equatable, Sendable {
  /// The file's name: `wages.tsv`.
  package let name: String
  private let header: [String]
  private var rows: [OccupationCode: [String]] = [:]

  /// A table without rows. `header` names the columns after `code`.
  init(_ name: String, _ header: [String]) {
    self.name = name
    self.header = ["code"] + header
  }

  /// The row of `code`: its cells after the code. Cells must not be empty; `-` marks a hole.
  subscript(_ code: OccupationCode) -> [String]? {
    get { rows[code] }
    set { rows[code] = newValue }
  }

  /// The number of rows, the header left out.
  package var count: Int { rows.count }

  /// The text of the file.
  package var text: String {
    var text = header.joined(separator: "\t") + "\n"
    for (code, cells) in rows.sorted(by: { $0.key < $1.key }) {
      text += code.name
      for cell in cells {
        text += "\t"
        text += cell.utf8.contains { $0 < 0x20 } ? String(cell.map { $0.isBreak ? " " : $0 }) : cell
      }
      text += "\n"
    }
    return text
  }
}

extension Character {
  /// Whether it would end a cell or a line of a fact table.
  fileprivate var isBreak: Bool { self == "\t" || isNewline }
}

/// Items as one cell of the unit `list`; `-` when there are none.
///
/// The items are separated by `;`, so a `;` inside one becomes a comma.
func list(_ items: some Sequence<String>) -> String {
  let cell = items.map { $0.utf8.contains(UInt8(ascii: ";")) ? $0.replacing(";", with: ",") : $0 }.joined(
    separator: ";")
  return cell.isEmpty ? notPublished : cell
}
