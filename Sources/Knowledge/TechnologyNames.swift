internal import Careers
package import Catalogue

/// Names of programs as they stand in a sentence.
package struct TechnologyNames {
  let catalogue: Catalogue

  package init(catalogue: Catalogue) { self.catalogue = catalogue }

  /// Whether `name` is of what developers and administrators of systems use; the official list has it for many who are
  /// neither.
  package func isForDevelopers(_ name: String) -> Bool { catalogue.knows(ProgramWord(name, .developers)) }

  /// `names` with short forms in brackets (`structured query language (SQL)`), and common nouns in small letters.
  package func spoken(_ names: some Sequence<String>) -> [String] { names.map(spoken) }

  private func spoken(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    for index in words.indices.dropFirst() where Self.isShortForm(words[index], of: words[..<index]) {
      words[index] = "(\(words[index]))"
    }
    if words.count > 1, catalogue.knows(ProgramWord(words[0], .common)),
      words.dropFirst().allSatisfy({ $0.first.map(Self.isSmall) ?? false })
    {
      words[0] = words[0].lowercased()
    }
    return words.joined(separator: " ")
  }

  private static func isSmall(_ letter: Character) -> Bool { letter.isLowercase || letter == "(" }

  /// Whether `word` is made of the first letters of the words before it, or stands in capitals behind a common noun.
  private static func isShortForm(_ word: String, of before: ArraySlice<String>) -> Bool {
    guard word.count > 1, word.allSatisfy(\.isUppercase), let previous = before.last else { return false }
    if before.count >= word.count,
      zip(before.suffix(word.count), word).allSatisfy({ $0.first?.uppercased() == String($1) })
    {
      return true
    }
    return previous.allSatisfy { $0.isLowercase || $0 == "-" }
  }
}
