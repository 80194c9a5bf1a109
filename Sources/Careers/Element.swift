/// A skill, a field of knowledge or an ability of the official model, in the words that a person would use.
package struct Element: Equatable, Sendable {
  /// What an ability is of.
  package enum Part: String, CaseIterable, Sendable {
    /// The whole body.
    case body
    case hands
    /// Eye, ear and voice.
    case senses
  }

  /// As the official model has it: `Active Listening`.
  package var name: String
  /// As it stands in a sentence: `listening closely`.
  package var plain: String
  /// Whether nearly every occupation has it near the top, so that it tells one job from another the least.
  package var isGeneral: Bool
  /// Nil where it is no ability of body or senses.
  package var part: Part?
  /// The school subject that comes near to it; nil for none.
  package var subject: String?

  package init(_ name: String, plain: String, isGeneral: Bool = false, part: Part? = nil, subject: String? = nil) {
    self.name = name
    self.plain = plain
    self.isGeneral = isGeneral
    self.part = part
    self.subject = subject
  }

  /// Reads `elements.yaml`; none, without a fault, when the corpus has no such file.
  static func read(_ folder: CorpusFolder) -> (elements: [Element], faults: [CorpusError]) {
    var seen: Set<String> = []
    let (elements, faults) = folder.entries("elements", of: file, isNeeded: true) { entry, faults -> Element? in
      let name = entry.text("name")
      let plain = entry.text("plain")
      let isGeneral = entry.flag("general")
      let part = entry.choice("part", of: Part.self)
      let subject = entry.optional("subject")
      guard let name, let plain else { return nil }
      guard seen.insert(name).inserted else {
        faults.append(CorpusError(.repeatedKey(name), file: file, line: entry.line))
        return nil
      }
      return Element(name, plain: plain, isGeneral: isGeneral, part: part, subject: subject)
    }
    return (elements, faults)
  }

  static let file = "elements.yaml"

  /// The columns of the facts that hold names of elements.
  static let columns = ["skills", "knowledge", "abilities"]
}
