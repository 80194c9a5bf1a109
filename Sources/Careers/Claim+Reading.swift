/// A claim as `sections.yaml` gives it, with its examples.
struct WrittenClaim {
  var claim: Claim?
  var examples: [(direction: Direction, text: String)] = []

  func examples(of section: Section.ID, aspect: Aspect.ID?) -> [ClaimExample] {
    examples.map { ClaimExample(section: section, aspect: aspect, direction: $0.direction, text: $0.text) }
  }
}

extension Claim {
  /// Reads the claim of a section or an aspect, and the examples that show its directions.
  ///
  /// `claim` is the plain statement; without it the other fields are faults.
  static func read(_ fields: inout Fields) -> WrittenClaim {
    guard fields.has("claim") else { return WrittenClaim() }
    let text = fields.optional("claim")
    let kind = fields.optional("kind").flatMap { name -> Kind? in
      let kind = Kind(rawValue: name)
      if kind == nil {
        let known = Kind.allCases.map(\.rawValue).joined(separator: " or ")
        fields.faults.append(
          CorpusError(
            .malformed("the kind of a claim is \(known), not “\(name)”"), file: fields.file, line: fields.line))
      }
      return kind
    }
    let opposite = fields.list("opposite").map(\.text)
    let beside = fields.list("beside").map(\.text)
    var levels: [(level: Level, words: [String])] = []
    for entry in fields.mappings("levels") {
      var entry = entry
      if let id = entry.text("level") {
        let words = entry.list("words").map(\.text)
        if let level = Level(id: id) {
          levels.append((level, words))
        } else {
          entry.faults.append(
            CorpusError(.malformed("“\(id)” is no level of schooling"), file: fields.file, line: entry.line))
        }
      }
      fields.faults += entry.close()
    }
    var examples: [(direction: Direction, text: String)] = []
    for entry in fields.mappings("examples") {
      var entry = entry
      for direction in Direction.allCases {
        examples += entry.list(direction.rawValue).map { (direction, $0.text) }
      }
      fields.faults += entry.close()
    }
    return WrittenClaim(
      claim: text.map { Claim($0, kind: kind ?? .fact, opposite: opposite, beside: beside, levels: levels) },
      examples: examples)
  }
}
