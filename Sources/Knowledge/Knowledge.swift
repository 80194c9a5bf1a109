package import Careers
package import Catalogue
internal import Language

/// What is known of careers: the compiled catalogue, the sections, and which section of which career has something to say.
package struct Knowledge: Sendable {
  package let catalogue: Catalogue
  package let sections: [Section]
  /// Nil while it is being worked out.
  private let filling: SectionCoverage?

  /// `filling` is nil while it is being worked out.
  package init(catalogue: Catalogue, sections: [Section], filling: SectionCoverage?) {
    self.catalogue = catalogue
    self.sections = sections
    self.filling = filling
  }

  /// Whether a section of the career with `number` has a text, by what was worked out; false until then.
  package func has(_ section: Section.ID, career number: Int) -> Bool {
    guard let place = sections.firstIndex(where: { $0.id == section }) else { return false }
    return filling?.has(place, career: number) ?? false
  }

  /// The section with `id`.
  package func section(_ id: Section.ID) -> Section? {
    sections.firstIndex { $0.id == id }.map { sections[$0] }
  }

  /// The career with `number`; numbers come from the catalogue and are always right.
  package func career(_ number: Int) -> Career? { catalogue.career(number) }

  /// The figure that `reference` means in a text of `career`: its own key, else the career's id, else its code.
  package func figure(_ reference: FigureReference, of career: Career) -> Figure? {
    if let key = reference.key { return catalogue.figure(reference.name, of: key) }
    // Only a written career has figures of its own; for the others every look-up would be two.
    return (career.isWritten ? catalogue.figure(reference.name, of: career.id.name) : nil)
      ?? catalogue.figure(reference.name, of: career.code)
  }

  /// The figure `name` of `career`.
  package func figure(_ name: String, of career: Career) -> Figure? { figure(FigureReference(name: name), of: career) }
}

extension Knowledge {
  /// How many careers there are.
  package var careerCount: Int { catalogue.careerCount }

  /// The names of the careers as they stand in a sentence, in order of title.
  package var careerNames: [String] { catalogue.careers().map(\.plural) }

  /// The other names of all careers, folded, each once, in order: singulars, aliases, reported titles.
  package var otherNames: [String] {
    let shown = catalogue.careers().flatMap { $0.names.dropFirst() }
    return Set((shown + catalogue.silentNames()).map(folded)).sorted()
  }
}
