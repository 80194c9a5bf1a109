internal import Answers

/// A document as one HTML file that needs nothing beside it: no script, no font, no picture from elsewhere.
struct HTMLWriter {
  func text(_ document: Document) -> String {
    var charts = 0
    let facts = document.facts.map { "<div><dt>\(escaped($0.name))</dt><dd>\(escaped($0.value))</dd></div>" }
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"color-scheme\" content=\"light dark\">",
      // Nothing in the file may load or run anything, whatever was typed.
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<title>\(escaped("\(document.title), \(document.subtitle)"))</title>", "<style>\n\(PageStyle.text)</style>",
      "</head>", "<body>", "<header>", "<h1>\(escaped(document.title))</h1>",
      "<p class=\"reference\">\(escaped(document.subtitle))</p>",
    ]
    if let banner = document.banner { lines += text(banner) }
    lines += ["<dl>\(facts.joined())</dl>", "</header>", "<main>"]
    for (index, chapter) in document.chapters.enumerated() {
      lines.append("<section class=\"chapter\" aria-labelledby=\"chapter-\(index + 1)\">")
      lines.append("<h2 id=\"chapter-\(index + 1)\">\(escaped(chapter.heading))</h2>")
      lines += chapter.sections.map { section($0, &charts) }
      lines.append("</section>")
    }
    lines += ["</main>", "<footer>"] + document.closing.map { "<p>\(escaped($0))</p>" }
    return (lines + ["</footer>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private func text(_ banner: Document.Banner) -> [String] {
    [
      "<aside class=\"banner\" aria-label=\"\(escaped(banner.heading))\">",
      "<p><strong>\(escaped(banner.heading))</strong></p>",
    ]
      + banner.lines.map { "<p><strong>\(escaped($0))</strong></p>" }
      + banner.notes.map { "<p class=\"quiet\">\(escaped($0))</p>" } + ["</aside>"]
  }

  private func section(_ section: Document.Section, _ charts: inout Int) -> String {
    var lines = ["<section class=\"\(section.isHalf ? "half" : "whole")\">"]
    if let heading = section.heading {
      let aside = section.aside.map { " <small>\(escaped($0))</small>" } ?? ""
      lines.append("<h3>\(escaped(heading))\(aside)</h3>")
    }
    for run in section.parts.runs { lines.append(text(run, width: section.isHalf ? Self.half : Self.whole, &charts)) }
    return (lines + ["</section>"]).joined(separator: "\n")
  }

  /// How wide charts are drawn: about as many units as the page has pixels for them.
  private static let whole = 560.0
  private static let half = 360.0

  /// A part, or the items of one list.
  private func text(_ run: [Part], width: Double, _ charts: inout Int) -> String {
    func list(_ name: String) -> String {
      "<\(name)>" + run.compactMap(\.itemText).map { "<li>\(escaped($0))</li>" }.joined() + "</\(name)>"
    }
    switch run[0] {
    case .paragraph(let text): return "<p>\(broken(text))</p>"
    case .quote(let text): return "<blockquote><p>\(broken(text))</p></blockquote>"
    case .label(let text): return "<p class=\"label\">\(escaped(text))</p>"
    case .item(_, nil): return list("ul")
    case .item(_, .some): return list("ol")
    case .quiet(let text): return "<p class=\"quiet\">\(escaped(text))</p>"
    case .table(let table): return self.table(table.headings, table.rows)
    case .bars(let chart):
      charts += 1
      return "<figure>\n<figcaption>\(escaped(chart.title))</figcaption>\n"
        + BarChart(chart: chart, id: "chart-\(charts)", width: width).svg + "\n</figure>"
    }
  }

  private func table(_ headings: [String], _ rows: [[String]]) -> String {
    let hasHeadings = headings.contains { !$0.isEmpty }
    let head = headings.map { $0.isEmpty ? "<td></td>" : "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let body = rows.map { row in
      "<tr>"
        + row.enumerated().map { index, cell in
          index == 0 ? "<th scope=\"row\">\(whole(cell))</th>" : "<td>\(whole(cell))</td>"
        }.joined() + "</tr>"
    }
    return "<table>\n" + (hasHeadings ? "<thead><tr>\(head)</tr></thead>\n" : "") + "<tbody>\n"
      + body.joined(separator: "\n") + "\n</tbody>\n</table>"
  }

  /// `text` with occupation codes kept on one line.
  private func whole(_ text: String) -> String {
    escaped(text).replacing(/\b\d\d-\d{4}\b/) { "<span class=\"code\">\($0.output)</span>" }
  }

  /// `text` with its line ends kept.
  private func broken(_ text: String) -> String { escaped(text).replacing("\n", with: "<br>") }
}

/// `text` as it may stand in HTML and SVG, in an element or an attribute.
func escaped(_ text: String) -> String {
  var result = ""
  for character in printable(text) {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.append(character)
    }
  }
  return result
}
