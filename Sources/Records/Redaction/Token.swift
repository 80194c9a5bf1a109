internal import Language

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
      guard isPart(character) else {
        if ".,;:!?()[]\n".contains(character) { isAfterBreak = true }
        if !character.isWhitespace { mark = character }
        index = text.index(after: index)
        continue
      }
      var end = text.index(after: index)
      var last = end
      while end < text.endIndex {
        let next = text[end]
        if isPart(next) {
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
          text: part, word: part.lowercased().with("'", for: "’"), isAfterBreak: isAfterBreak, markBefore: mark))
      isAfterBreak = false
      mark = nil
      index = last
    }
    return tokens
  }

  /// Whether `character` is a letter or a digit; asked of a byte where it is one, for the tables of Unicode are slow.
  private static func isPart(_ character: Character) -> Bool {
    guard let byte = character.utf8.first, character.utf8.count == 1 else {
      return character.isLetter || character.isNumber
    }
    return switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

/// How many characters of `text` are numbers: digits, of other scripts too, and signs such as ½.
func numberCount(in text: String) -> Int {
  text.utf8.allSatisfy { $0 < 0x80 }
    ? text.utf8.count { (0x30...0x39).contains($0) } : text.count(where: \.isNumber)
}
