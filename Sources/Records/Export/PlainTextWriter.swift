internal import Answers
internal import Language

/// A document as plain text, no line longer than a sheet of paper holds.
struct PlainTextWriter {
  private static let columns = 78

  func text(_ document: Document) -> String {
    var blocks = [
      printable(document.title).uppercased() + "\n" + printable(document.subtitle)
    ]
    if let banner = document.banner { blocks.append(text(banner)) }
    blocks.append(
      document.facts.map { line("\($0.name): \($0.value)", indent: "  ") }.joined(separator: "\n"))
    for chapter in document.chapters {
      let heading = printable(chapter.heading).uppercased()
      blocks.append("\n\(heading)\n" + String(repeating: "=", count: displayWidth(heading)))
      for section in chapter.sections {
        if let heading = section.heading {
          let text = line(heading + (section.aside.map { " [\($0)]" } ?? ""))
          let width = text.split(separator: "\n").map { displayWidth(String($0)) }.max() ?? 0
          blocks.append("\(text)\n" + String(repeating: "-", count: width))
        }
        blocks += section.parts.runs.map(text)
      }
    }
    blocks.append(String(repeating: "-", count: Self.columns))
    blocks += document.closing.map { line($0) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Between two lines of stars, which a printer and a blind reader have too.
  private func text(_ banner: Document.Banner) -> String {
    let stars = String(repeating: "*", count: Self.columns)
    let lines = banner.lines.map { line($0, indent: "  ") } + banner.notes.map { line($0) }
    return ([stars, printable(banner.heading).uppercased()] + lines + [stars]).joined(separator: "\n")
  }

  /// A part, or the items of one list.
  private func text(_ run: [Part]) -> String {
    let items = run.compactMap(\.itemText)
    return switch run[0] {
    case .paragraph(let text): line(text)
    case .quote(let text): line("“\(text)”", first: "    ", indent: "    ")
    case .label(let text): line(text, first: "* ", indent: "  ")
    case .item(_, nil): items.map { line($0, first: "  - ", indent: "    ") }.joined(separator: "\n")
    case .item(_, .some):
      items.enumerated().map { line($0.element, first: "  \($0.offset + 1). ", indent: "     ") }.joined(
        separator: "\n")
    case .table(let table): table.rows.map { row(table.headings, $0) }.joined(separator: "\n")
    case .bars(let bars): chart(bars)
    case .quiet(let text): line("(\(text))")
    }
  }

  /// The first cell, and each other one under its heading.
  private func row(_ headings: [String], _ cells: [String]) -> String {
    let rest = zip(headings, cells).dropFirst().filter { !$0.1.isEmpty }.map { heading, cell in
      line(heading.isEmpty ? cell : "\(heading): \(cell)", first: "      ", indent: "        ")
    }
    return ([line(cells.first ?? "", first: "  - ", indent: "    ")] + rest).joined(separator: "\n")
  }

  private func chart(_ chart: Part.Bars) -> String {
    let width = chart.bars.map { displayWidth(printable($0.label)) }.max() ?? 0
    let rows = chart.bars.map { bar in
      "  " + padded(printable(bar.label), to: width) + "  " + printable(bar.spoken)
    }
    return ([line(chart.title + ":")] + rows).joined(separator: "\n")
  }

  private func line(_ text: String, first: String? = nil, indent: String = "") -> String {
    wrapped(printable(text), columns: Self.columns, first: first ?? indent, indent: indent)
  }
}
