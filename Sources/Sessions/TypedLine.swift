internal import Language

/// A typed line as the stages of a session look at it.
struct TypedLine: Sendable {
  /// As typed, without control characters.
  let text: String
  /// Its words, folded; see `Question`.
  let words: [String]
  /// The line as cues read it.
  let question: Question

  init(_ line: String) {
    question = Question(line)
    text = question.text
    words = question.words.map(\.text)
  }

  /// Whether `phrase`, folded words set apart by spaces, stands in it.
  func has(_ phrase: String) -> Bool { SpacedWords(words).has(phrase) }

  /// Whether it is nothing but one of `phrases`, polite words aside.
  func isOne(of phrases: Set<String>) -> Bool {
    phrases.contains(words.joined(separator: " "))
      || phrases.contains(words.filter { !Self.polite.contains($0) }.joined(separator: " "))
  }

  private static let polite: Set = ["please", "ok", "okay", "well", "lets", "just", "now", "then", "thanks"]

  /// The whole numbers in it, in order; `5`, `five` and the 5 of `5/5`.
  var numbers: [Int] { words.compactMap { Int($0) ?? Self.named[$0] } }

  static let named = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
  ]

  /// The number that it is, and nothing more: `5`, `five`, `number 5`, `the second one`; nil for other lines.
  var number: Int? {
    let kept = words.filter { !Self.fillers.contains($0) }
    if kept.count == 1 { return Int(kept[0]) ?? Self.named[kept[0]] }
    return kept.isEmpty && words.last == "one" ? 1 : nil
  }

  private static let fillers: Set = [
    "number", "the", "a", "an", "option", "choice", "its", "it", "is", "that", "please", "say", "maybe", "ok", "okay",
    "probably", "think", "i", "one",
  ]

  /// Whether it asks something rather than answers: it ends with a question mark, or begins as questions do.
  var isQuestion: Bool {
    if text.hasSuffix("?") { return words.count > 1 }
    guard words.count > 2, let first = words.first else { return false }
    if Self.asking.contains(first) { return true }
    return ["tell me", "show me", "compare "].contains { words.joined(separator: " ").hasPrefix($0) }
  }

  private static let asking: Set = ["what", "how", "why", "which", "who", "where", "when", "does", "is", "are"]
}
