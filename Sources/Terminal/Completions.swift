/// What Tab may put in place of the word before the cursor.
package struct Completions: Equatable {
  /// What every choice begins with, or the word itself when that would lose letters already typed.
  package let common: String
  /// The choices, each once, in the order they were offered.
  package let choices: [String]

  /// Nil when `candidates` is empty. Case is the candidates' own: “nur” becomes “Nurse ” before “Nurse aide”.
  package init?(of word: String, among candidates: [String]) {
    var seen: Set<String> = []
    choices = candidates.filter { seen.insert($0).inserted }
    guard let first = choices.first else { return nil }

    let shared = choices.dropFirst().reduce(first[...]) { shared, choice in
      shared[..<shared.endOfPrefix(sharedWith: choice)]
    }
    let keepsTypedLetters = shared.lowercased().hasPrefix(word.lowercased())
    common = keepsTypedLetters || choices.count == 1 ? String(shared) : word
  }
}

extension Substring {
  fileprivate func endOfPrefix(sharedWith other: String) -> Index {
    zip(indices, other).first { index, character in self[index] != character }?.0
      ?? index(startIndex, offsetBy: Swift.min(count, other.count))
  }
}
