internal import Answers

/// A document in CommonMark with tables as GitHub has them.
struct MarkdownWriter {
  func text(_ document: Document) -> String {
    var blocks = ["# \(line(document.title))", "**\(line(document.subtitle))**"]
    if let banner = document.banner { blocks.append(text(banner)) }
    blocks.append(document.facts.map { "- \(line($0.name)): \(line($0.value))" }.joined(separator: "\n"))
    for chapter in document.chapters {
      blocks.append("## \(line(chapter.heading))")
      for section in chapter.sections {
        if let heading = section.heading {
          blocks.append("### \(line(heading))" + (section.aside.map { " (\(line($0)))" } ?? ""))
        }
        blocks += section.parts.runs.map(text)
      }
    }
    blocks.append("---")
    blocks += document.closing.map(line)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func text(_ banner: Document.Banner) -> String {
    let lines =
      ["**\(line(banner.heading))**"] + banner.lines.map { "**\(line($0))**" } + banner.notes.map(line)
    return lines.map { "> \($0)" }.joined(separator: "\n>\n")
  }

  /// A part, or the items of one list.
  private func text(_ run: [Part]) -> String {
    let items = run.compactMap(\.itemText)
    switch run[0] {
    case .paragraph(let text): return line(text)
    case .quote(let text):
      return printable(text).split(separator: "\n").map { "> " + line(String($0)) }.joined(separator: "\n")
    case .label(let text): return "**\(line(text))**"
    case .item(_, nil): return items.map { "- " + line($0) }.joined(separator: "\n")
    case .item(_, .some):
      return items.enumerated().map { "\($0.offset + 1). " + line($0.element) }.joined(separator: "\n")
    case .table(let table): return self.table(table.headings, table.rows)
    case .bars(let chart):
      return table([chart.title, ""], chart.bars.map { [$0.label, $0.spoken] })
    case .quiet(let text): return "*\(line(text))*"
    }
  }

  private func table(_ headings: [String], _ rows: [[String]]) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.map(line).joined(separator: " | ") + " |" }
    return ([row(headings), "|" + String(repeating: " --- |", count: headings.count)] + rows.map(row))
      .joined(separator: "\n")
  }

  /// `text` on one line, with every sign that Markdown would act on made harmless.
  func line(_ text: String) -> String {
    let line = printable(text).replacing("\n", with: " ")
    var result = ""
    for character in line {
      if "\\`*_[]<>|~$&".contains(character) { result.append("\\") }
      result.append(character)
    }
    result = result.replacing("://", with: "\\://")
    return escapingStart(of: result)
  }

  /// A line must not begin a heading, a list, a rule or a block: `# `, `- `, `1. `, `===`.
  private func escapingStart(of line: String) -> String {
    guard let first = line.first else { return line }
    if "#+-=:".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = line.dropFirst(digits.count).first, mark == "." || mark == ")" {
      return digits + "\\" + line.dropFirst(digits.count)
    }
    return line
  }
}
