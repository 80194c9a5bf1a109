import Careers
import Catalogue
import TestSupport
import Testing

/// A corpus of two careers that has something of everything a catalogue keeps.
enum TinyShelf {
  static let corpus = Corpus(
    sections: [
      Section(id: "overview", heading: "Overview", asks: "What is {a singular}?"),
      Section(
        id: "salary", heading: "Average Salary Range", asks: "How much do {plural} earn?",
        aspects: [
          Aspect(
            id: "entry", label: "At the start", asks: "What is it at the start?", cues: ["starting pay", "entry"]),
          Aspect(id: "bare", label: "Bare", asks: "And bare?", cues: []),
        ]),
    ], sources: sources, facts: facts, careers: [bakers, millers])

  static let sources = [
    Source(
      id: "survey", title: "Survey of Wages, May 2025", short: "the Survey", publisher: "The Bureau",
      date: period("2025-05"), released: period("2026-04"), place: "US", url: "https://survey.example/",
      licence: "public domain", attribution: "The Bureau", note: "“Employees” only; it’s so."),
    Source(
      id: "a-page", title: "A Page", short: "a page", publisher: "Nobody", date: period("undated"), place: "UK",
      licence: "facts only", attribution: "Nobody"),
  ]

  static let figures = [
    Figure(
      name: "entry.education", label: "usual schooling", key: "51-3011", value: .words("Bachelor's degree"),
      unit: .text, source: "survey", place: "US", date: period("2024-34")),
    Figure(
      name: "jobs.change", label: "change in jobs", key: "51-3011", value: .number(-6.8), unit: .percent,
      source: "survey", place: "US", date: period("2024-34")),
    Figure(
      name: "wage.median", label: "annual wage, median", key: "51-3011", value: .number(36_410), unit: .dollarsPerYear,
      source: "survey", place: "US", date: period("2025-05")),
    Figure(
      name: "wage.median", label: "annual wage, median", key: "bakers", value: .number(40_000), unit: .dollarsPerYear,
      source: "a-page", place: "UK", date: period("2025")),
  ]

  static let facts = figures.reduce(into: Facts()) { $0.add($1) }

  static let bakers = Career(
    id: "bakers", title: "Bakers", singular: "baker", code: "51-3011", countedAs: "Food Workers", category: "Food",
    aliases: ["bread maker", "pastry cook"], silent: ["bakr"], fields: ["baking"],
    related: ["millers"], sources: ["survey", "a-page"],
    sections: [
      "overview": SectionText(blocks: [
        block(
          "A baker bakes “bread”; it’s work. {No reference} {date wage.median@bakers}", sources: ["survey", "a-page"],
          line: 12)
      ]),
      "salary": SectionText(
        blocks: [
          block("The median is {wage.median}.", line: 20),
          block("Flour is free.", .bullet, sources: ["a-page"], line: 22),
          block("Rise early.", .numbered, line: 23), block("Sleep early.", .numbered, line: 24),
        ],
        aspects: [
          "entry": AspectText([block("Little flour at first.", line: 30), block("Then more.", .bullet, line: 32)])
        ]),
    ], file: "careers/bakers.md")

  static let millers = Career(
    id: "millers", title: "Millers", singular: "miller", code: "51-9021", category: "Food",
    sections: [
      "overview": SectionText(blocks: [block("A miller mills grain into flour, and flour, and flour.", line: 7)]),
      "salary": SectionText(blocks: [], aspects: ["entry": AspectText([block("Grain is cheap.", line: 11)])]),
    ], file: "careers/millers.md")

  /// The catalogue compiled from it, in memory.
  static func inMemory() throws -> Catalogue {
    try Catalogue.inMemory(corpus, parts: parts, fingerprint: "f1")
  }

  static let parts: [String: [UInt8]] = ["reader": [0, 1, 255, 0], "empty": [], "text": Array("bread".utf8)]

  /// The catalogue compiled from it into `folder`, and read back from there.
  static func onDisk(_ folder: TemporaryFolder) throws -> Catalogue {
    let path = folder.file("catalogue.sqlite")
    try Catalogue.compile(corpus, parts: parts, fingerprint: "f1", to: path)
    return try Catalogue(opening: path, fingerprint: "f1")
  }

  private static func block(
    _ text: String, _ kind: Block.Kind = .paragraph, sources: [Source.ID] = [], line: Int
  ) -> Block {
    Block(kind: kind, prose: Prose(text), sources: sources, line: line)
  }

  private static func period(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure("\(text) is no period") }
    return period
  }
}

/// Expects `catalogue` to hold all that is in `corpus`; what differs is named.
func expect(_ catalogue: Catalogue, holds corpus: Corpus, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(catalogue.sections() == corpus.sections, sourceLocation: sourceLocation)
  #expect(catalogue.careerCount == corpus.careers.count, sourceLocation: sourceLocation)
  var differing: [String] = []
  let all = catalogue.careers()
  for (number, career) in corpus.careers.enumerated() {
    var bare = career
    bare.sections = [:]
    bare.silent = []
    if catalogue.silentNames(of: number) != career.silent { differing.append("silent names of \(career.id)") }
    if all.indices.contains(number) ? all[number] != bare : true { differing.append("career \(career.id) among all") }
    if catalogue.career(number) != bare { differing.append("career \(career.id)") }
    if catalogue.number(of: career.id) != number { differing.append("number of \(career.id)") }
    for section in corpus.sections {
      // The line of a heading is only for messages.
      var text = career.sections[section.id]
      text?.line = 0
      if catalogue.text(of: section.id, career: number) != text { differing.append("\(section.id) of \(career.id)") }
    }
  }
  for figure in corpus.facts.all where catalogue.figure(figure.name, of: figure.key) != figure {
    differing.append("\(figure.name) of \(figure.key)")
  }
  if catalogue.silentNames().sorted() != corpus.careers.flatMap(\.silent).sorted() {
    differing.append("all silent names")
  }
  let sources = catalogue.sources()
  if sources.map(\.id) != corpus.sources.map(\.id) { differing.append("the order of sources") }
  for source in corpus.sources {
    // The columns of a source are only for reading the facts.
    var bare = source
    bare.columns = [:]
    if catalogue.source(source.id) != bare || !sources.contains(bare) { differing.append("source \(source.id)") }
  }
  #expect(differing == [], sourceLocation: sourceLocation)
}
