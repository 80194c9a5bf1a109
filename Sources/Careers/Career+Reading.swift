internal import Language

extension Career {
  /// Reads one career file.
  ///
  /// Returns the career, or nil when its front matter is not usable, and every fault that can be seen in the file
  /// alone. Names, related careers and figures are checked by `Corpus`, which sees the others.
  static func read(
    _ text: String, file: String, sections: [Section]
  ) -> (career: Career?, faults: [CorpusError]) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      return (nil, [CorpusError(.missingFrontMatter, file: file, line: 1)])
    }
    var fields: Fields
    do {
      fields = try Fields(yaml: lines[1..<end].joined(separator: "\n"), file: file, offset: 1)
    } catch {
      return (nil, [error])
    }
    var career = header(&fields, file: file)
    var faults = fields.close()
    guard career != nil else { return (nil, faults) }

    var body = BodyReader(file: file, sections: sections)
    for (index, line) in lines.enumerated() where index > end { body.take(line, number: index + 1) }
    faults += body.finish()
    career?.sections = body.texts
    return (career, faults)
  }

  private static func header(_ fields: inout Fields, file: String) -> Career? {
    let id = fields.text("id")
    let title = fields.text("title")
    let singular = fields.text("singular")
    let code = fields.text("code")
    let category = fields.text("category")
    let countedAs = fields.optional("counted-as")
    let aliases = fields.list("aliases").map(\.text)
    let silent = fields.list("silent").map(\.text)
    let names = fields.list("fields").map(\.text)
    let related = fields.list("related").map { ID($0.text) }
    let sources = fields.list("sources").map { Source.ID($0.text) }
    guard let id, let title, let singular, let code, let category else { return nil }
    let name = file.split(separator: "/").last.map { String($0.dropLast(3)) } ?? file
    if id != name { fields.faults.append(CorpusError(.wrongID(id, file: name), file: file, line: fields.line)) }
    return Career(
      id: ID(id), title: title, singular: singular, code: code, countedAs: countedAs, category: category,
      aliases: aliases, silent: silent, fields: names, related: related, sources: sources, file: file)
  }
}

/// Collects the sections of a career, line by line.
private struct BodyReader {
  let file: String
  let sections: [Section]
  private(set) var texts: [Section.ID: SectionText] = [:]
  private var faults: [CorpusError] = []
  private var current: Section?
  private var aspect: Aspect.ID?
  private var saidOutside = false
  private var skipping = false

  init(file: String, sections: [Section]) {
    self.file = file
    self.sections = sections
  }

  mutating func take(_ line: String, number: Int) {
    let text = String(line.trimmingSpaces)
    if text.isEmpty { return }
    if text.hasPrefix("### ") {
      openAspect(String(text.dropFirst(4).trimmingSpaces), number: number)
    } else if text.hasPrefix("## ") {
      openSection(String(text.dropFirst(3).trimmingSpaces), number: number)
    } else if let current {
      guard let block = Block.read(text, line: number) else {
        faults.append(CorpusError(.malformed("the item has no text; write it"), file: file, line: number))
        return
      }
      if let aspect {
        texts[current.id]?.aspects[aspect, default: AspectText([])].blocks.append(block)
      } else {
        texts[current.id]?.blocks.append(block)
      }
    } else if !skipping, !saidOutside {
      saidOutside = true
      faults.append(CorpusError(.textOutsideSection, file: file, line: number))
    }
  }

  private mutating func openSection(_ heading: String, number: Int) {
    aspect = nil
    let (name, verdict) = sections.contains { $0.heading == heading } ? (heading, nil) : Self.cut(heading)
    guard let section = sections.first(where: { $0.heading == name }) else {
      current = nil
      skipping = true
      faults.append(
        CorpusError(.unknownSection(heading, nearest: nearest(to: heading)), file: file, line: number))
      return
    }
    if texts[section.id] != nil {
      faults.append(CorpusError(.repeatedSection(heading), file: file, line: number))
    } else {
      texts[section.id] = SectionText(
        blocks: [], judgement: judgement(verdict, of: section.claim, under: heading, number: number), line: number)
    }
    current = section
  }

  /// A heading without its verdict, and the verdict: `degree: usually`.
  private static func cut(_ heading: String) -> (name: String, verdict: String?) {
    guard let colon = heading.lastIndex(of: ":") else { return (heading, nil) }
    return (
      String(heading[..<colon].trimmingSpaces), String(heading[heading.index(after: colon)...].trimmingSpaces)
    )
  }

  /// The judgement that a heading writes as `verdict`; a fault where there must be one and is none, or the other way round.
  private mutating func judgement(
    _ verdict: String?, of claim: Claim?, under heading: String, number: Int
  ) -> Judgement? {
    var fault: CorpusError.Fault?
    var judgement: Judgement?
    switch (verdict, claim) {
    case (nil, nil): break
    case (nil, let claim?): fault = .missingVerdict(heading, claim: claim.text)
    case (_?, nil): fault = .verdictWithoutClaim(heading)
    case (let verdict?, let claim?):
      judgement = Judgement(verdict)
      if judgement == nil || (judgement?.levels.isEmpty == false && claim.levels.isEmpty) {
        fault = .unknownVerdict(verdict)
      }
    }
    if let fault { faults.append(CorpusError(fault, file: file, line: number)) }
    return judgement
  }

  private mutating func openAspect(_ heading: String, number: Int) {
    guard let current else { return }
    let (name, verdict) = Self.cut(heading)
    let known = current.aspects.first { $0.id.name == name }
    if known == nil {
      faults.append(
        CorpusError(
          .unknownAspect(name, section: current.heading, known: current.aspects.map(\.id.name)), file: file,
          line: number))
    }
    aspect = Aspect.ID(name)
    if texts[current.id]?.aspects[Aspect.ID(name)] != nil {
      faults.append(CorpusError(.repeatedKey(name), file: file, line: number))
    }
    var judged: Judgement?
    if let known { judged = judgement(verdict, of: known.claim, under: name, number: number) }
    texts[current.id]?.aspects[Aspect.ID(name)] = AspectText([], judged)
  }

  mutating func finish() -> [CorpusError] {
    for section in sections {
      guard let text = texts[section.id] else {
        faults.append(CorpusError(.missingSection(section.heading), file: file))
        continue
      }
      if text.blocks.isEmpty {
        faults.append(CorpusError(.emptySection(section.heading), file: file, line: text.line))
      } else if !text.blocks.contains(where: { !$0.sources.isEmpty || !$0.prose.references.isEmpty }) {
        faults.append(CorpusError(.unsourcedSection(section.heading), file: file, line: text.line))
      }
      for aspect in section.aspects {
        if let answer = text.aspects[aspect.id], answer.blocks.isEmpty {
          faults.append(CorpusError(.emptySection(aspect.id.name), file: file, line: text.line))
        }
      }
    }
    return faults
  }

  /// The heading or id closest to `heading`: the same start or end, or at most a third of its letters away.
  private func nearest(to heading: String) -> String? {
    let wanted = folded(heading)
    let contained = sections.filter { folded($0.heading).contains(wanted) || $0.id.name == wanted }
    if let first = contained.first { return first.heading }
    let scored = sections.map { ($0.heading, spellingDistance(Array(folded($0.heading).utf8), Array(wanted.utf8))) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(2, wanted.count / 3) else { return nil }
    return best.0
  }
}

extension Block {
  /// Reads one line of a career's body: a paragraph, `- item` or `1. item`, with its sources at the end in brackets.
  static func read(_ line: String, line number: Int) -> Block? {
    var text = Substring(line)
    var kind = Kind.paragraph
    if text.hasPrefix("- ") || text == "-" {
      kind = .bullet
      text = text.dropFirst(1)
    } else if let dot = text.firstIndex(of: "."), text[..<dot].allSatisfy(\.isNumber), dot != text.startIndex,
      text[text.index(after: dot)...].hasPrefix(" ")
    {
      kind = .numbered
      text = text[text.index(after: dot)...]
    }
    text = text.trimmingSpaces
    var sources: [Source.ID] = []
    if text.hasSuffix("]"), let open = text.lastIndex(of: "[") {
      let names = text[text.index(after: open)...].dropLast().split(separator: ",").map { $0.trimmingSpaces }
      let plain = names.allSatisfy { name in
        !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      }
      if plain, !names.isEmpty {
        sources = names.map { Source.ID(String($0)) }
        text = text[..<open].trimmingSpaces
      }
    }
    guard !text.isEmpty else { return nil }
    return Block(kind: kind, prose: Prose(String(text)), sources: sources, line: number)
  }
}
