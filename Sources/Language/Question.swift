/// A typed line, cleaned and cut into words.
package struct Question: Equatable, Sendable {
  /// How many words of a line are read; the rest is kept in `text` and not looked at.
  ///
  /// The longest development question has 60 words; 400 bounds the work a pasted page can cause.
  package static let wordLimit = 400

  /// What was typed, without control characters; see `cleaned(_:)`.
  package var text: String

  /// The words, in order; at most `wordLimit`.
  package var words: [Word]

  /// Whether the line had more words than are read.
  package var isCut: Bool

  /// Reads `line`: cleans it, folds it and cuts it into words.
  ///
  /// Words are runs of letters and digits; an emoji is a word of its own. `$`, `,` and `.` inside an amount belong to it (`$44,580` gives `44580`).
  /// Contractions are written out (`what's` and `whats` give `what is`, `don't` gives `do not`), possessives lose their
  /// `s`, and everyday short forms get their long form (`abt`, `pls`, `w/o`).
  package init(_ line: String) {
    text = cleaned(line)
    words = []
    isCut = false

    var tokens = Scanner(text)
    while let token = tokens.next() {
      let forms = written(token.text)
      guard words.count + (forms?.count ?? 1) <= Self.wordLimit else {
        isCut = true
        break
      }
      guard let forms else {
        words.append(Word(token.text, at: token.place))
        continue
      }
      for form in forms { words.append(Word(form, at: token.place)) }
    }
  }
}

/// Cuts a cleaned line into raw tokens: letters, digits, and apostrophes inside a word.
private struct Scanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> (text: String, place: Range<Int>)? {
    while position < bytes.count, !isWord(bytes[position]) { position += 1 }
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, isWord(bytes[position]) || isInner(at: position) || isQuote(at: position) {
      if beginsCharacter(position), isPicture(at: position) != isPicture(at: start) { break }
      position += isQuote(at: position) && bytes[position] > 0x7F ? 3 : 1
    }
    if isWithout(start..<position) { position += 2 }
    let place = start..<position
    let raw = folded(String(decoding: bytes[place], as: UTF8.self))
    return (raw, place)
  }

  /// Letters, digits, and every byte of other scripts, except the dashes and quotes in U+2010...U+2027.
  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0x80...: return !isPunctuation(at: position)
    default: return false
    }
  }

  private func isPunctuation(at index: Int) -> Bool {
    if bytes[index] == 0xE2 { return index + 1 < bytes.count && bytes[index + 1] == 0x80 }
    if index > 0, bytes[index - 1] == 0xE2, bytes[index] == 0x80 { return true }
    if index > 1, bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80 { return true }
    if bytes[index] == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] < 0xC0 }
    return index > 0 && bytes[index - 1] == 0xC2
  }

  /// Emoji and other pictures: U+1F000...U+1FFFF, U+2600...U+27BF, and the mark that makes a sign a picture.
  private func isPicture(at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch (bytes[index], bytes[index + 1]) {
    case (0xF0, 0x9F), (0xE2, 0x98...0x9E), (0xEF, 0xB8): return true
    default: return false
    }
  }

  private func beginsCharacter(_ index: Int) -> Bool { bytes[index] & 0xC0 != 0x80 }

  /// Whether the word at `place` is the `w` of `w/o`.
  private func isWithout(_ place: Range<Int>) -> Bool {
    guard place.count == 1, place.upperBound + 1 < bytes.count else { return false }
    let end = place.upperBound + 2
    guard end == bytes.count || !(isLetter(at: end) || (0x30...0x39).contains(bytes[end])) else { return false }
    return String(decoding: bytes[place.lowerBound..<end], as: UTF8.self).lowercased() == "w/o"
  }

  /// A comma or point between digits, as in `44,580` and `12.50`.
  private func isInner(at index: Int) -> Bool {
    guard index > 0, index + 1 < bytes.count, bytes[index] == 0x2C || bytes[index] == 0x2E else { return false }
    return (0x30...0x39).contains(bytes[index - 1]) && (0x30...0x39).contains(bytes[index + 1])
  }

  /// An apostrophe, straight or curly, between two letters.
  private func isQuote(at index: Int) -> Bool {
    guard index > 0, isLetter(at: index - 1) else { return false }
    if bytes[index] == 0x27 { return index + 1 < bytes.count && isLetter(at: index + 1) }
    guard index + 3 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return false }
    return (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98) && isLetter(at: index + 3)
  }

  private func isLetter(at index: Int) -> Bool {
    switch bytes[index] {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0x80...: !isPunctuation(at: index)
    default: false
    }
  }
}
