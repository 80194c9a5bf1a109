extension Section {
  /// Reads `sections.yaml`: the sections in order, the examples of their claims, and every fault found.
  static func read(_ folder: CorpusFolder) -> (sections: [Section], examples: [ClaimExample], faults: [CorpusError]) {
    let file = "sections.yaml"
    do {
      var fields = try Fields(yaml: folder.text(of: file), file: file)
      var sections: [Section] = []
      var examples: [ClaimExample] = []
      var faults: [CorpusError] = []
      var seen: Set<String> = []
      for entry in fields.mappings("sections") {
        var entry = entry
        let section = read(&entry, &examples)
        faults += entry.close()
        guard let section else { continue }
        if seen.insert(section.id.name).inserted {
          sections.append(section)
        } else {
          faults.append(CorpusError(.repeatedKey(section.id.name), file: file, line: entry.line))
        }
      }
      return (sections, examples, faults + fields.close())
    } catch {
      return ([], [], [error])
    }
  }

  private static func read(_ fields: inout Fields, _ examples: inout [ClaimExample]) -> Section? {
    let id = fields.text("id")
    let heading = fields.text("heading")
    let asks = fields.text("asks")
    let claim = Claim.read(&fields)
    if let id { examples += claim.examples(of: ID(id), aspect: nil) }
    var aspects: [Aspect] = []
    for entry in fields.mappings("aspects") {
      var entry = entry
      if let (aspect, claim) = readAspect(&entry) {
        aspects.append(aspect)
        if let id { examples += claim.examples(of: ID(id), aspect: aspect.id) }
      }
      fields.faults += entry.close()
    }
    guard let id, let heading, let asks else { return nil }
    return Section(id: ID(id), heading: heading, asks: asks, claim: claim.claim, aspects: aspects)
  }

  private static func readAspect(_ fields: inout Fields) -> (Aspect, WrittenClaim)? {
    let id = fields.text("id")
    let label = fields.text("label")
    let asks = fields.text("asks")
    let claim = Claim.read(&fields)
    let cues = fields.list("cues").map(\.text)
    guard let id, let label, let asks else { return nil }
    return (Aspect(id: Aspect.ID(id), label: label, asks: asks, claim: claim.claim, cues: cues), claim)
  }
}
