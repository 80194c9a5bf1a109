package import Careers

extension SafetyFile {
  private static let folder = "safety"

  /// Reads `Intents/safety/`, in order of name, and every fault in it.
  ///
  /// There must be a file for each level, named after it, and `calm.yaml`; none at all is no fault, so that intents without
  /// safety can be tried.
  package static func readAll(_ intents: CorpusFolder) -> (files: [SafetyFile], faults: [CorpusError]) {
    guard intents.has(folder) else { return ([], []) }
    var files: [SafetyFile] = []
    var faults: [CorpusError] = []
    do {
      for file in try intents.files(in: folder, ending: ".yaml") {
        do {
          var fields = try Fields(yaml: intents.text(of: file), file: file)
          let read = read(&fields, file: file)
          faults += fields.close()
          if let read { files.append(read) }
        } catch {
          faults.append(error)
        }
      }
    } catch {
      return ([], [error])
    }
    let known = Set(files.map(\.level))
    if faults.isEmpty {
      for level in SafetyLevel.allCases.map(\.rawValue) + [calm.name] where !known.contains(level) {
        let reason = "it is not there; every level of safety needs one"
        faults.append(CorpusError(.unreadable(reason: reason), file: "\(folder)/\(level).yaml"))
      }
    }
    return (files, faults)
  }

  private static func read(_ fields: inout Fields, file: String) -> SafetyFile? {
    let level = fields.text("level")
    let answers = fields.text("answers")
    let against = Intent.cues("against", &fields)
    let elsewhere = fields.list("elsewhere").map { Intent.Example($0.text, ordinary, line: $0.line) }
    var kinds: [Kind] = []
    for entry in fields.mappings("kinds") {
      var entry = entry
      let id = entry.text("id")
      let phrases = Intent.cues("phrases", &entry)
      let examples = entry.list("examples")
      var foreign: [String: [Intent.Example]] = [:]
      let level = Intent.ID(level ?? "")
      for name in entry.lines.keys.sorted() where name.hasPrefix("examples-") {
        let items = entry.list(name)
        foreign[String(name.dropFirst("examples-".count))] = items.map { Intent.Example($0.text, level, line: $0.line) }
      }
      if examples.isEmpty {
        entry.faults.append(CorpusError(.malformed("it has no examples; add some"), file: file, line: entry.line))
      }
      if let id, kinds.contains(where: { $0.id == id }) {
        entry.faults.append(CorpusError(.repeatedKey(id), file: file, line: entry.line))
      }
      fields.faults += entry.close()
      guard let id else { continue }
      kinds.append(
        Kind(
          id: id, phrases: phrases, examples: examples.map { Intent.Example($0.text, level, line: $0.line) },
          foreign: foreign))
    }
    guard let level, let answers else { return nil }
    let name = file.split(separator: "/").last.map { String($0.dropLast(".yaml".count)) } ?? file
    if level != name || SafetyLevel(rawValue: level) == nil && level != calm.name {
      let known = listedLevels
      fields.faults.append(
        CorpusError(
          .malformed("“level: \(level)” must be the file’s name and one of \(known)"), file: file, line: fields.line))
    }
    if kinds.count > LinearModel.most {
      let advice = "\(kinds.count) kinds, and \(LinearModel.most) can be told apart; remove some"
      fields.faults.append(CorpusError(.malformed(advice), file: file, line: fields.line))
    }
    if kinds.isEmpty { fields.faults.append(CorpusError(.missingField("kinds"), file: file, line: fields.line)) }
    return SafetyFile(
      level: level, answers: answers, kinds: kinds, against: against, elsewhere: elsewhere, file: file)
  }

  private static var listedLevels: String {
    (SafetyLevel.allCases.map(\.rawValue) + [calm.name]).joined(separator: ", ")
  }
}

extension SafetyFile {
  /// The kinds of `files` that have no text in `guidance`: one for each, with the file where it should stand.
  package static func faults(in files: [SafetyFile], guidance: [Guidance]) -> [CorpusError] {
    files.flatMap { file in
      let texts = guidance.first { $0.id.name == file.level }
      return file.kinds.filter { texts?.topic($0.id) == nil }.map { kind in
        let advice = "“\(kind.id)” has no text; add “### \(kind.id)” to Corpus/guidance/\(file.level).md"
        return CorpusError(.malformed(advice), file: file.file)
      }
    }
  }
}
