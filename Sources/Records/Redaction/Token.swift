/// A word or a number of a text, with where it stands; marks at its ends do not belong to it.
struct Token {
  /// As written.
  var text: Substring
  /// In lower case.
  var word: String
  /// Whether a mark that ends a phrase stands between it and the token before: `.`, `,`, `;`, `:`, `!`, `?`, a bracket.
  var isAfterBreak: Bool
  /// The last mark before it, other than spaces.
  var markBefore: Character?

  var range: Range<String.Index> { text.startIndex..<text.endIndex }
  var isCapital: Bool { text.first?.isUppercase == true }
  var digits: Int { text.count(where: \.isNumber) }
  /// A whole number, if it is one.
  var number: Int? { text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil }

  /// The tokens of `text`, in order: runs of letters and digits, with apostrophes, hyphens, dots, slashes and signs of
  /// numbers inside them.
  static func all(in text: String) -> [Token] {
    var tokens: [Token] = []
    var index = text.startIndex
    var isAfterBreak = true
    var mark: Character?
    while index < text.endIndex {
      let character = text[index]
      guard character.isLetter || character.isNumber else {
        if ".,;:!?()[]\n".contains(character) { isAfterBreak = true }
        if !character.isWhitespace { mark = character }
        index = text.index(after: index)
        continue
      }
      var end = text.index(after: index)
      var last = end
      while end < text.endIndex {
        let next = text[end]
        if next.isLetter || next.isNumber {
          end = text.index(after: end)
          last = end
        } else if "'’-./".contains(next) {
          end = text.index(after: end)
        } else {
          break
        }
      }
      let part = text[index..<last]
      tokens.append(
        Token(
          text: part, word: part.lowercased().replacing("’", with: "'"), isAfterBreak: isAfterBreak, markBefore: mark))
      isAfterBreak = false
      mark = nil
      index = last
    }
    return tokens
  }
}
