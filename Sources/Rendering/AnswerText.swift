internal import Answers
internal import Careers
package import Composing
internal import Dialogue
internal import Language
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
    for assumption in answer.assumptions {
      let others = assumption.others.prefix(3).joined(separator: "; ")
      blocks.append(
        style.paintLines(
          wrap("(By “\(assumption.words)” I take you to mean \(assumption.meant). It can also mean: \(others).)"),
          .quiet))
    }
    blocks.append(contentsOf: said(answer.parts))
    if !answer.citations.isEmpty { blocks.append(linked(style.paintLines(wrap(sources(answer)), .quiet), answer)) }
    if !answer.areChoicesListed, let choices = choices(answer) { blocks.append(choices) }
    return blocks.joined(separator: "\n\n")
  }

  /// Only what is said, without sources and next questions: the `text` of the JSON form.
  package func body(_ answer: Answer) -> String { said(answer.parts).joined(separator: "\n\n") }

  /// Parts as blocks, to be set apart by empty lines: an item stands close to the item or label before it.
  private func said(_ parts: [Part]) -> [String] {
    var blocks: [String] = []
    var isClose = false
    for part in parts {
      guard let text = text(part) else { continue }
      if case .item = part, isClose, !blocks.isEmpty {
        blocks[blocks.count - 1] += "\n" + text
      } else {
        blocks.append(text)
      }
      switch part {
      case .item, .label: isClose = true
      case .paragraph, .table, .bars, .quote, .quiet: isClose = false
      }
    }
    return blocks
  }

  private func text(_ part: Part) -> String? {
    switch part {
    case .paragraph(let paragraph), .quiet(let paragraph): return wrap(paragraph)
    case .quote(let words): return wrap("“\(words)”", first: "    ", indent: "    ")
    case .label(let label): return style.paintLines(wrap(label), .heading)
    case .item(let item, let number):
      let mark = "  " + (number.map { "\($0). " } ?? "- ")
      return wrap(item, first: mark, indent: String(repeating: " ", count: mark.count))
    case .table(let table): return TableText(style: style).text(table)
    case .bars(let bars): return BarsText(style: style).text(bars)
    }
  }

  /// The sources with a link at each name; a name that stands inside another is left, so that no
  /// link lies in a link.
  private func linked(_ text: String, _ answer: Answer) -> String {
    guard style.links else { return text }
    let names = Set(answer.citations.map(\.source.short))
    var seen: Set<String> = []
    return answer.citations.reduce(text) { text, citation in
      let name = citation.source.short
      guard seen.insert(name).inserted, !names.contains(where: { $0 != name && $0.contains(name) }) else { return text }
      return style.link(name, to: citation.source.url, in: text)
    }
  }

  private func sources(_ answer: Answer) -> String {
    let names = answer.citations.map { citation in
      "\(citation.source.short), \(citation.source.date.spoken)"
        + (citation.locator.isEmpty ? "" : " (\(shortened(citation.locator)))")
    }
    return (names.count == 1 ? "Source: " : "Sources: ") + names.joined(separator: "; ") + "."
  }

  /// The first codes of a long list, all names of pages; `/sources` shows them all.
  private func shortened(_ locator: String) -> String {
    let codes = locator.split(separator: ", ")
    guard codes.count > Self.codesShown, !locator.contains("“") else { return locator }
    return codes.prefix(Self.codesShown).joined(separator: ", ") + " and \(codes.count - Self.codesShown) more"
  }

  private static let codesShown = 4

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

  /// Texts come from files that a person or a fault of the disk may have changed: what would move the cursor is left out.
  private func wrap(_ text: String, first: String = "", indent: String = "") -> String {
    wrapped(hasControls(text) ? cleaned(text) : text, columns: style.columns, first: first, indent: indent)
  }
}
