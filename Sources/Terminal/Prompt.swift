/// `prompt` with its escape sequences marked as taking no room, so that readline counts columns rightly.
///
/// Control sequences (`ESC [ … letter`, which colours are) are put between U+0001 and U+0002; neighbours share a pair.
/// A sequence that is cut short is left as it is.
package func markingEscapes(in prompt: String) -> String {
  let scalars = Array(prompt.unicodeScalars)
  var marked = String.UnicodeScalarView()
  var index = 0
  while index < scalars.count {
    let start = index
    while let end = endOfControlSequence(scalars, from: index) { index = end }
    if index > start {
      marked.append("\u{1}")
      marked.append(contentsOf: scalars[start..<index])
      marked.append("\u{2}")
    } else {
      marked.append(scalars[index])
      index += 1
    }
  }
  return String(marked)
}

/// Where the control sequence that begins at `start` ends; nil when none begins there or it is cut short.
private func endOfControlSequence(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
  guard start + 1 < scalars.count, scalars[start] == "\u{1B}", scalars[start + 1] == "[" else { return nil }
  var index = start + 2
  while index < scalars.count, (0x20...0x3F).contains(scalars[index].value) { index += 1 }
  guard index < scalars.count, (0x40...0x7E).contains(scalars[index].value) else { return nil }
  return index + 1
}
