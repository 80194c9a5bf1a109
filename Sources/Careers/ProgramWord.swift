/// A word by which the name of a program is known, and what it is known for.
package struct ProgramWord: Hashable, Sendable {
  /// What a word is known for; each is a list in `Corpus/technologies.yaml`.
  package enum Kind: String, CaseIterable, Sendable {
    /// The whole name of what developers and administrators of systems use.
    case developers
    /// A first word that is a common noun, not a brand.
    case common
  }

  /// As the official list writes it: `Apache Kafka`, `Email`.
  package var text: String
  package var kind: Kind

  package init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }

  /// Reads `technologies.yaml`; none, without a fault, when the corpus has no such file.
  static func read(_ folder: CorpusFolder) -> (words: [ProgramWord], faults: [CorpusError]) {
    guard folder.has(file) else { return ([], []) }
    do {
      var fields = try Fields(yaml: folder.text(of: file), file: file)
      var words: [ProgramWord] = []
      var faults: [CorpusError] = []
      var seen: Set<ProgramWord> = []
      for kind in Kind.allCases {
        let items = fields.list(kind.rawValue)
        if items.isEmpty { faults.append(CorpusError(.missingField(kind.rawValue), file: file)) }
        for item in items {
          let word = ProgramWord(item.text, kind)
          if !seen.insert(word).inserted {
            faults.append(CorpusError(.repeatedKey(item.text), file: file, line: item.line))
          } else if kind == .common, item.text.contains(" ") {
            let text = "“\(item.text)” is more than the first word of a name; write that word alone"
            faults.append(CorpusError(.malformed(text), file: file, line: item.line))
          } else {
            words.append(word)
          }
        }
      }
      return (words, faults + fields.close())
    } catch {
      return ([], [error])
    }
  }

  static let file = "technologies.yaml"
}
