internal import Language

/// The words of a line as the safety reader looks at them.
enum SafetyWords {
  /// The words with digits that stand for letters put right: `d1e`, `k1ll`. A number is left as it is.
  static func plain(_ question: Question) -> [Word] {
    question.words.map { word in
      let bytes = Array(word.text.utf8)
      guard bytes.count > 2, let first = bytes.first, let last = bytes.last, isLetter(first), isLetter(last),
        bytes.contains(where: { digits[$0] != nil })
      else { return word }
      return Word(String(decoding: bytes.map { digits[$0] ?? $0 }, as: UTF8.self), at: word.place)
    }
  }

  /// `text` with a space around every Chinese character and every kana: their writing does not part words.
  static func parted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnparted) else { return text }
    var parted = ""
    for scalar in text.unicodeScalars {
      let isUnparted = isUnparted(scalar)
      if isUnparted { parted += " " }
      parted.unicodeScalars.append(scalar)
      if isUnparted { parted += " " }
    }
    return parted
  }

  private static func isUnparted(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static let digits: [UInt8: UInt8] = [
    UInt8(ascii: "0"): UInt8(ascii: "o"), UInt8(ascii: "1"): UInt8(ascii: "i"), UInt8(ascii: "3"): UInt8(ascii: "e"),
    UInt8(ascii: "4"): UInt8(ascii: "a"), UInt8(ascii: "5"): UInt8(ascii: "s"),
  ]

  /// Whether `words` are but one or two, in a writing that parts its words.
  static func isShort(_ words: [Word]) -> Bool {
    words.count < 3 && words.allSatisfy { $0.text.utf8.allSatisfy { $0 < 0xE0 } }
  }

  /// The whole line first, then its clauses, where there are several that say something.
  static func spans(of words: [Word], in text: String) -> [[Word]] {
    let clauses = clauses(of: words, in: text).filter { $0.count >= leastClause }
    return [words] + (clauses.count == 1 && clauses[0].count == words.count ? [] : clauses.prefix(mostClauses))
  }

  /// A clause of fewer words says too little by itself.
  private static let leastClause = 3
  /// Of a long story so many clauses are read.
  private static let mostClauses = 24

  /// The words between marks that end or part a sentence, and between its “but”s.
  private static func clauses(of words: [Word], in text: String) -> [[Word]] {
    let bytes = Array(text.utf8)
    var clauses: [[Word]] = [[]]
    for (index, word) in words.enumerated() {
      if index > 0 {
        let start = min(words[index - 1].place.upperBound, bytes.count)
        let end = max(start, min(word.place.lowerBound, bytes.count))
        if word.text == "but" || bytes[start..<end].contains(where: isMark) { clauses.append([]) }
      }
      clauses[clauses.count - 1].append(word)
    }
    return clauses.filter { !$0.isEmpty }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), 0xE2:
      true
    default: false
    }
  }
}
