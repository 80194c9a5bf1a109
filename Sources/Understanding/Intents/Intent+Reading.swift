package import Careers

extension Intent {
  /// Reads the intent files in `folder`, in order of name, and every fault in them.
  ///
  /// There must be one file for each of `sections` and for each intent beside them, named after its intent; files with
  /// other names are taken as further intents, but for `Cues.file`, which is none.
  package static func readAll(
    _ folder: CorpusFolder, sections: [Section]
  ) -> (intents: [Intent], faults: [CorpusError]) {
    var intents: [Intent] = []
    var faults: [CorpusError] = []
    let files: [String]
    do { files = try folder.files(in: "", ending: ".yaml").filter { $0 != Cues.file } } catch { return ([], [error]) }
    for file in files {
      do {
        var fields = try Fields(yaml: folder.text(of: file), file: file)
        let intent = read(&fields, file: file, sections: sections)
        faults += fields.close()
        if let intent { intents.append(intent) }
      } catch {
        faults.append(error)
      }
    }
    // A file with faults of its own is not missing.
    let known = Set(intents.map(\.id) + files.map { ID(String($0.dropLast(".yaml".count))) })
    // Distress is read by the safety files, before every intent.
    for id in sections.map(\.id.intent) + ID.noSections where !known.contains(id) && id != .distress {
      faults.append(
        CorpusError(.unreadable(reason: "it is not there; every section needs an intent"), file: id.name + ".yaml"))
    }
    if let last = files.dropFirst(LinearModel.most).first {
      faults.append(
        CorpusError(
          .malformed(
            "one intent too many: \(files.count) files, and \(LinearModel.most) can be told apart; remove some"),
          file: last))
    }
    for intent in intents {
      for example in intent.elsewhere where !known.contains(example.intent) {
        faults.append(
          CorpusError(.malformed("“is: \(example.intent)” is no intent"), file: intent.file, line: example.line))
      }
    }
    return (intents, faults)
  }

  private static func read(_ fields: inout Fields, file: String, sections: [Section]) -> Intent? {
    let id = fields.text("intent")
    let answers = fields.text("answers")
    let keywords = cues("keywords", &fields)
    let phrases = cues("phrases", &fields)
    let against = cues("against", &fields)
    let next = fields.list("next")
    let says = fields.lists("says").map { $0.map(\.text) }
    let reply = fields.optional("reply")
    let examples = fields.list("examples")
    var elsewhere: [Example] = []
    for entry in fields.mappings("elsewhere") {
      var entry = entry
      let text = entry.text("text")
      let intent = entry.text("is")
      if let text, let intent { elsewhere.append(Example(text, ID(intent), line: entry.line)) }
      fields.faults += entry.close()
    }
    let known = Set(sections.map(\.id.name))
    for item in next where !known.contains(item.text) {
      fields.faults.append(CorpusError(.malformed("“\(item.text)” is no section"), file: file, line: item.line))
    }
    guard let id, let answers else { return nil }
    let name = String(file.dropLast(".yaml".count))
    if id != name {
      let advice = "“intent: \(id)” is not the file’s name; call the file \(id).yaml or write intent: \(name)"
      fields.faults.append(CorpusError(.malformed(advice), file: file, line: fields.line))
    }
    if examples.isEmpty {
      fields.faults.append(CorpusError(.malformed("it has no examples; add some"), file: file, line: fields.line))
    }
    return Intent(
      id: ID(id), answers: answers, keywords: keywords, phrases: phrases, against: against,
      next: next.map { Section.ID($0.text) }, says: says, reply: reply,
      examples: examples.map { Example($0.text, ID(id), line: $0.line) }, elsewhere: elsewhere, file: file)
  }

  /// The words of a mapping with their strengths.
  static func cues(_ name: String, _ fields: inout Fields) -> [Cue] {
    var cues: [Cue] = []
    for (key, value) in fields.pairs(name) {
      guard let strength = Double(value.text), strength > 0, strength <= fullStrength else {
        fields.faults.append(
          CorpusError(
            .malformed("the strength of “\(key.text)” must be a number above 0 and up to 3"), file: fields.file,
            line: value.line))
        continue
      }
      cues.append(Cue(key.text, strength, line: key.line))
    }
    return cues
  }
}
