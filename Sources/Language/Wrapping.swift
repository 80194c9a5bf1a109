/// `text` broken at spaces so that no line is wider than `columns`.
///
/// The first line begins with `first`, the others with `indent`; both count. A word wider than a line is cut. Line ends
/// in `text` stay. With nil for `columns` nothing is broken.
package func wrapped(_ text: String, columns: Int?, first: String = "", indent: String = "") -> String {
  guard let columns else { return first + text }
  var lines: [String] = []
  for (index, paragraph) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    lines += wrap(paragraph, columns, first: index == 0 ? first : indent, indent: indent)
  }
  return lines.joined(separator: "\n")
}

private func wrap(_ text: Substring, _ columns: Int, first: String, indent: String) -> [String] {
  // A paragraph that is set in is an example to be copied: it keeps its line.
  if text.hasPrefix("    ") { return [first + text] }
  var lines: [String] = []
  var line = first
  var width = displayWidth(first)
  var isEmpty = true
  let room = max(1, columns - displayWidth(indent))
  for word in text.split(separator: " ") {
    for piece in pieces(word, room) {
      let size = displayWidth(piece)
      if !isEmpty, width + 1 + size > columns {
        lines.append(line)
        line = indent
        width = displayWidth(indent)
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        width += 1
      }
      line += piece
      width += size
      isEmpty = false
    }
  }
  lines.append(line)
  return lines
}

/// `word` cut into pieces of at most `room` columns.
private func pieces(_ word: Substring, _ room: Int) -> [String] {
  guard displayWidth(String(word)) > room else { return [String(word)] }
  var pieces: [String] = []
  var piece = ""
  var width = 0
  for character in word {
    let size = displayWidth(character)
    if width + size > room, !piece.isEmpty {
      pieces.append(piece)
      piece = ""
      width = 0
    }
    piece.append(character)
    width += size
  }
  return pieces + [piece]
}
