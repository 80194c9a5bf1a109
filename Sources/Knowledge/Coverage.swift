package import Careers
internal import Catalogue

/// What the knowledge covers: careers, sections by their layer, names, figures, sources.
package struct Coverage: Equatable, Sendable {
  /// One section over all careers.
  package struct Row: Equatable, Sendable {
    package var section: Section
    /// How many careers have it in writing.
    package var written: Int
    /// How many careers have it composed from their figures.
    package var facts: Int
    /// How many careers have nothing to say under it.
    package var neither: Int
  }

  /// A source, with the number of figures it gave.
  package struct Origin: Equatable, Sendable {
    package var source: Source
    package var figures: Int
  }

  package var careers: Int
  package var writtenCareers: Int
  /// In the order of the sections.
  package var rows: [Row]
  /// How many names the careers answer to; singular and plural count as one.
  package var names: Int
  /// In the order of their file.
  package var origins: [Origin]
  /// How many occupations have tasks that the person imported.
  package var importedTasks: Int

  package var figures: Int { origins.reduce(0) { $0 + $1.figures } }
  /// What the person imported.
  package var imports: [Source] { origins.map(\.source).filter { $0.id == .onetImport } }

  /// `names` is how many names the careers answer to.
  package init(of knowledge: Knowledge, names: Int) {
    rows = knowledge.sections.map { Row(section: $0, written: 0, facts: 0, neither: 0) }
    let all = knowledge.catalogue.careers()
    for (number, career) in all.enumerated() {
      for place in rows.indices {
        if !knowledge.has(rows[place].section.id, career: number) {
          rows[place].neither += 1
        } else if career.isWritten {
          rows[place].written += 1
        } else {
          rows[place].facts += 1
        }
      }
    }
    careers = all.count
    writtenCareers = all.count { $0.isWritten }
    self.names = names
    let counts = knowledge.catalogue.figureCounts()
    origins = knowledge.catalogue.sources().map { Origin(source: $0, figures: counts[$0.id] ?? 0) }
    importedTasks = counts[.onetImport] ?? 0
  }
}

extension Source.ID {
  /// The person's own O*NET download.
  package static let onetImport: Self = "onet-import"
}
