/// One written career: its names, its place among the others, and its sections.
package struct Career: Equatable, Sendable {
  package var id: ID
  /// The title, in the plural: `Library Technicians`.
  package var title: String { didSet { spoken = SpokenTitle(title) } }
  /// One of them, in lower case: `library technician`.
  package var singular: String
  /// The SOC code whose official figures are used.
  package var code: String
  /// The official title of that code, when the career has no code of its own.
  package var countedAs: String?
  /// The field, such as `Education & Training`.
  package var category: String
  /// Other names, shown.
  package var aliases: [String]
  /// Other names, matched and never shown.
  package var silent: [String]
  /// Names of the work rather than of a person who does it (`cataloging`): matched when no career is named otherwise.
  package var fields: [String]
  package var related: [ID]
  package var sources: [Source.ID]
  /// The sections it has, by id.
  package var sections: [Section.ID: SectionText]
  /// The file it was read from, relative to the corpus.
  package var file: String

  package init(
    id: ID, title: String, singular: String, code: String, countedAs: String? = nil, category: String,
    aliases: [String] = [], silent: [String] = [], fields: [String] = [], related: [ID] = [],
    sources: [Source.ID] = [], sections: [Section.ID: SectionText] = [:], file: String = ""
  ) {
    self.id = id
    self.title = title
    self.singular = singular
    self.code = code
    self.countedAs = countedAs
    self.category = category
    self.aliases = aliases
    self.silent = silent
    self.fields = fields
    self.related = related
    self.sources = sources
    self.sections = sections
    self.file = file
    spoken = SpokenTitle(title)
  }

  /// Whether somebody wrote it, as against a career known by its figures alone.
  package var isWritten: Bool { !file.isEmpty }

  /// Whether it gathers what no other occupation of its group holds; see `Occupation.isResidual(_:)`.
  package var isResidual: Bool { !isWritten && Occupation.isResidual(title) }

  /// Every name it answers to: title, singular, the title as it is spoken, aliases, silent ones, fields; in that order.
  package var names: [String] { [title, singular, plural] + aliases + silent + fields }

  /// The title inside a sentence: small letters, but for words with a capital inside, in the order of speech.
  package var plural: String { spoken.whole }

  /// The title as it is spoken.
  package private(set) var spoken: SpokenTitle

  /// The singular with its article: `a librarian`, `an archivist`.
  package var withArticle: String { article(for: singular) + " " + singular }

  /// `template` with `{plural}`, `{singular}` and `{a singular}` filled in.
  package func filling(_ template: String) -> String {
    filled(template, plural: plural, singular: singular)
  }
}

/// `template` with `{plural}`, `{singular}` and `{a singular}` filled in.
package func filled(_ template: String, plural: String, singular: String) -> String {
  var result = ""
  let bytes = template.utf8
  var start = bytes.startIndex
  while let open = bytes[start...].firstIndex(of: 0x7B), let close = bytes[open...].firstIndex(of: 0x7D) {
    result += template[start..<open]
    let after = bytes.index(after: close)
    switch template[bytes.index(after: open)..<close] {
    case "plural": result += plural
    case "singular": result += singular
    case "a singular": result += article(for: singular) + " " + singular
    default: result += template[open..<after]
    }
    start = after
  }
  return result + template[start...]
}

/// `a` or `an`, by the first letter of `noun`; `u` as in `university` takes `a`.
private func article(for noun: String) -> String {
  if ["uni", "use", "eu"].contains(where: { noun.hasPrefix($0) }) { return "a" }
  return noun.first.map { "aeiou".contains($0) } == true ? "an" : "a"
}

/// The text of one section of one career.
package struct SectionText: Equatable, Sendable {
  /// The answer to the section's own question, and what supports it.
  package var blocks: [Block]
  /// What it says of the section's claim; nil where the section has none.
  package var judgement: Judgement?
  /// The answers to narrower questions.
  package var aspects: [Aspect.ID: AspectText]
  /// The line of its heading.
  package var line: Int

  package init(
    blocks: [Block], judgement: Judgement? = nil, aspects: [Aspect.ID: AspectText] = [:], line: Int = 0
  ) {
    self.blocks = blocks
    self.judgement = judgement
    self.aspects = aspects
    self.line = line
  }
}

/// The answer to a narrower question.
package struct AspectText: Equatable, Sendable {
  package var blocks: [Block]
  /// What it says of the aspect's claim; nil where the aspect has none, or nothing is known.
  package var judgement: Judgement?

  package init(_ blocks: [Block], _ judgement: Judgement? = nil) {
    self.blocks = blocks
    self.judgement = judgement
  }
}
