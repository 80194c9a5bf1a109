/// A name that people use for one or more occupations and that no official list has, or has wrongly.
package struct LayTitle: Equatable, Sendable {
  package var name: String
  /// The occupations it may mean, likeliest first; none for a phrase that only looks like a name (`nursing home`).
  package var codes: [String]
  /// Whether it names the work rather than a person who does it.
  package var isField: Bool

  /// Reads `names.yaml`; none, without a fault, when the corpus has no such file.
  static func read(_ folder: CorpusFolder) -> (names: [LayTitle], faults: [CorpusError]) {
    let file = "names.yaml"
    let (names, faults) = folder.entries("names", of: file) { entry, faults -> LayTitle? in
      let name = entry.text("name")
      let codes = entry.list("codes").map(\.text)
      let field = entry.optional("field")
      let none = entry.optional("none")
      guard let name else { return nil }
      guard codes.isEmpty == (none == "true") else {
        faults.append(CorpusError(.missingField("codes"), file: file, line: entry.line))
        return nil
      }
      return LayTitle(name: name, codes: codes, isField: field == "true")
    }
    return (names, faults)
  }
}
