internal import Language

/// How a record is written.
package enum Format: String, CaseIterable, Sendable {
  case markdown, text, html, json, pdf

  /// What a file of it usually ends in.
  package var ending: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    default: rawValue
    }
  }
}

extension Transcript {
  /// This copy, made for `audience`, written in `format`; a PDF is made from the HTML by `PDF`.
  package func written(in format: Format, for audience: Audience) -> String {
    switch format {
    case .json: file
    case .markdown: MarkdownWriter().text(Document(self, for: audience))
    case .text: PlainTextWriter().text(Document(self, for: audience))
    case .html, .pdf: HTMLWriter().text(Document(self, for: audience))
    }
  }
}

/// `text` without control characters and the like, line by line: records come from files too, which anybody may write.
func printable(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).map { cleaned(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
}
