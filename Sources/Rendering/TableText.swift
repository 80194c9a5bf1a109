internal import Answers
internal import Dialogue
internal import Language

/// A table as text: aligned columns, or one block a row where the window is too narrow for them.
struct TableText {
  let style: Style

  /// Between two columns.
  private static let gap = "  "

  func text(_ answered: Part.Table) -> String {
    var table = answered
    if (table.headings + table.rows.joined()).contains(where: hasControls) {
      table.headings = table.headings.map(cleaned)
      table.rows = table.rows.map { $0.map(cleaned) }
    }
    let hasHeadings = table.headings.contains { !$0.isEmpty }
    let all = (hasHeadings ? [table.headings] : []) + table.rows
    let widths = table.headings.indices.map { column in all.map { displayWidth($0[column]) }.max() ?? 0 }
    let numeric = table.headings.indices.map { column in
      hasHeadings && column > 0 && table.rows.allSatisfy { isNumber($0[column]) }
    }
    let total = widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1) + 2
    if style.isLinear || style.columns.map({ total > $0 }) == true { return stacked(table) }
    let lines = all.enumerated().map { index, row -> String in
      let cells = row.enumerated().map { column, cell -> String in
        let fill = String(repeating: " ", count: widths[column] - displayWidth(cell))
        return numeric[column] ? fill + cell : cell + fill
      }
      let line = "  " + cells.joined(separator: Self.gap)
      let trimmed = String(line.trimmingEnd { $0 == " " })
      return index == 0 && hasHeadings ? style.paint(trimmed, .heading) : trimmed
    }
    return lines.joined(separator: "\n")
  }

  /// Whether `cell` holds nothing but a number: such columns are set to the right.
  private func isNumber(_ cell: String) -> Bool {
    !cell.isEmpty && cell.allSatisfy { $0.isNumber || "$,.-".contains($0) }
  }

  /// `heading: value` lines under the first cell of each row.
  private func stacked(_ table: Part.Table) -> String {
    table.rows.map { row -> String in
      let title = row[0]
      let rest = zip(table.headings, row).dropFirst().map { heading, cell in
        wrapped(heading.isEmpty ? cell : "\(heading): \(cell)", columns: style.columns, first: "    ", indent: "      ")
      }
      return ([style.paint(wrapped(title, columns: style.columns, first: "  ", indent: "  "), .heading)] + rest)
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
