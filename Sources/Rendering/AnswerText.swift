internal import Careers
package import Counsel
internal import Understanding

/// An answer as text.
package struct AnswerText {
  package var style: Style

  package init(style: Style) { self.style = style }

  /// The whole answer: what was put right, what is said, whether there is more, sources, next questions.
  package func text(_ answer: Answer) -> String {
    var blocks: [String] = []
    if !answer.corrections.isEmpty {
      let notes = answer.corrections.map { "“\($0.from)” as “\($0.to)”" }.joined(separator: ", ")
      blocks.append(style.paintLines(wrap("(I read \(notes).)"), .quiet))
    }
    blocks.append(contentsOf: said(answer.parts))
    if !answer.citations.isEmpty { blocks.append(style.paintLines(wrap(sources(answer)), .quiet)) }
    if let choices = choices(answer) { blocks.append(choices) }
    return blocks.joined(separator: "\n\n")
  }

  /// Only what is said, without sources and next questions: the `text` of the JSON form.
  package func body(_ answer: Answer) -> String { said(answer.parts).joined(separator: "\n\n") }

  /// Parts as blocks: items that follow each other form one.
  private func said(_ parts: [Answer.Part]) -> [String] {
    var blocks: [String] = []
    var inList = false
    for part in parts {
      let text: String
      var isItem = false
      switch part {
      case .paragraph(let paragraph): text = wrap(paragraph)
      case .label(let label): text = style.paintLines(wrap(label), .heading)
      case .item(let item, let number):
        isItem = true
        let mark = number.map { "\($0). " } ?? "- "
        text = wrap(item, first: "  " + mark, indent: "  " + String(repeating: " ", count: mark.count))
      case .table(let table): text = TableText(style: style).text(table)
      case .bars(let bars): text = BarsText(style: style).text(bars)
      }
      if isItem, inList {
        blocks[blocks.count - 1] += "\n" + text
      } else {
        blocks.append(text)
      }
      inList = isItem
    }
    return blocks
  }

  private func sources(_ answer: Answer) -> String {
    let names = answer.citations.map { citation in
      "\(citation.source.short), \(citation.source.date.spoken)"
        + (citation.locator.isEmpty ? "" : " (\(citation.locator))")
    }
    return (names.count == 1 ? "Source: " : "Sources: ") + names.joined(separator: "; ") + "."
  }

  private func choices(_ answer: Answer) -> String? {
    guard !answer.choices.isEmpty else { return answer.rest.isEmpty ? nil : wrap("Say “more” for the rest.") }
    let isQuestion = answer.kind == .clarification || answer.kind == .notUnderstood
    var lines: [String] = []
    if !isQuestion {
      let more = answer.rest.isEmpty ? "" : " (or “more” for the rest of this)"
      lines.append(style.paintLines(wrap("Next questions\(more):"), .heading))
    }
    for (index, choice) in answer.choices.enumerated() {
      let mark = "  \(index + 1). "
      let text = wrap(choice.label, first: mark, indent: String(repeating: " ", count: mark.count))
      lines.append(style.paint(mark, .number) + text.dropFirst(mark.count))
    }
    return lines.joined(separator: "\n")
  }

  private func wrap(_ text: String, first: String = "", indent: String = "") -> String {
    wrapped(text, columns: style.columns, first: first, indent: indent)
  }
}
