/// What a person added to the corpus from their own download of a public release.
///
/// Kept in the person's data folder and never in the corpus, in the form of one: `sources.yaml` and tables in `facts/`.
package struct Imported: Equatable, Sendable {
  package var sources: [Source]
  package var facts: Facts
  /// Further names of occupations, by occupation code.
  package var titles: [String: [String]]

  package init(sources: [Source] = [], facts: Facts = Facts(), titles: [String: [String]] = [:]) {
    self.sources = sources
    self.facts = facts
    self.titles = titles
  }

  /// The column that holds names and no figure.
  package static let titleColumn = "titles"

  /// Reads the import in `folder`, and every fault in it; with faults it is not fit for use.
  package static func read(_ folder: CorpusFolder) -> (imported: Imported, faults: [CorpusError]) {
    let (sources, sourceFaults) = Source.read(folder)
    let (facts, factFaults) = Facts.read(folder, sources: sources)
    var imported = Imported(sources: sources)
    for figure in facts.all {
      if figure.name == titleColumn {
        if case .words(let words) = figure.value {
          imported.titles[figure.key] = words.split(separator: ";").map(String.init)
        }
      } else {
        imported.facts.add(figure)
      }
    }
    return (imported, sourceFaults + factFaults)
  }
}

extension Corpus {
  /// Joins what a person imported to the corpus.
  ///
  /// A source or figure that the corpus has itself stays as it is there. Titles become names of the lowest rank.
  package mutating func add(_ imported: Imported) {
    let known = Set(sources.map(\.id))
    sources += imported.sources.filter { !known.contains($0.id) }
    for figure in imported.facts.all where facts.figure(figure.name, of: figure.key) == nil { facts.add(figure) }
    importedTitles.merge(imported.titles) { $0 + $1 }
  }
}
