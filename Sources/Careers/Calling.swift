package import Language

/// Words in which people say what they like to do, and the occupations that a counsellor thinks of when hearing them.
package struct Calling: Equatable, Sendable {
  /// Phrases such as `fix engines`, in plain form.
  package var phrases: [String]
  /// The codes of the occupations, in the order of the file.
  package var codes: [String]

  package init(phrases: [String], codes: [String]) {
    self.phrases = phrases
    self.codes = codes
  }

  /// A text in the form in which callings are compared: the stems of its words, without articles and the like, joined by
  /// single spaces. `Fixing my engines` is `fix engin`.
  package static func form(_ text: String) -> String { form(Question(text).words) }

  /// The same of words that are already cut.
  package static func form(_ words: [Word]) -> String {
    words.filter { !isSmall($0) }.map(\.stem).joined(separator: " ")
  }

  /// Whether `word` counts for nothing in a calling.
  package static func isSmall(_ word: Word) -> Bool { small.contains(word.text) }

  /// Words that stand before a noun and change nothing in what is meant.
  private static let small: Set = [
    "a", "an", "the", "my", "our", "your", "his", "her", "its", "their", "some", "any", "all", "this", "that", "these",
    "those",
  ]

  /// Reads `callings.yaml`; none, without a fault, when the corpus has no such file.
  static func read(_ folder: CorpusFolder) -> (callings: [Calling], faults: [CorpusError]) {
    var seen: Set<String> = []
    let (callings, faults) = folder.entries("callings", of: file) { entry, faults -> Calling? in
      let phrases = entry.list("say").map(\.text)
      let codes = entry.list("codes").map(\.text)
      for field in [("say", phrases), ("codes", codes)] where field.1.isEmpty {
        faults.append(CorpusError(.missingField(field.0), file: file, line: entry.line))
      }
      for phrase in phrases {
        let form = form(phrase)
        if form.isEmpty {
          faults.append(CorpusError(.malformed("“\(phrase)” says nothing"), file: file, line: entry.line))
        } else if !seen.insert(form).inserted {
          let text = "“\(phrase)” stands twice, by its stems; put the codes in one place"
          faults.append(CorpusError(.malformed(text), file: file, line: entry.line))
        }
      }
      return Calling(phrases: phrases, codes: codes)
    }
    return (callings, faults)
  }

  static let file = "callings.yaml"
}
