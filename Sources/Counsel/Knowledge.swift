package import Careers
package import Catalogue
internal import Language

/// What is known of careers: the compiled catalogue, the sections, and which section of which career has something to say.
package struct Knowledge: Sendable {
  package let catalogue: Catalogue
  package let sections: [Section]
  /// Nil while it is being worked out.
  private let filling: SectionCoverage?

  /// Works out which sections have something to say, which takes some seconds for a thousand careers.
  package init(catalogue: Catalogue, sections: [Section]) {
    let bare = Knowledge(catalogue: catalogue, sections: sections, filling: nil)
    self.init(catalogue: catalogue, sections: sections, filling: SectionCoverage(bare))
  }

  init(catalogue: Catalogue, sections: [Section], filling: SectionCoverage?) {
    self.catalogue = catalogue
    self.sections = sections
    self.filling = filling
  }

  /// Whether a section of the career with `number` has a text, by what was worked out; false until then.
  func has(_ section: Section.ID, career number: Int) -> Bool {
    guard let place = sections.firstIndex(where: { $0.id == section }) else { return false }
    return filling?.has(place, career: number) ?? false
  }

  /// The section with `id`.
  package func section(_ id: Section.ID) -> Section? {
    sections.firstIndex { $0.id == id }.map { sections[$0] }
  }

  /// The career with `number`; numbers come from the catalogue and are always right.
  func career(_ number: Int) -> Career? { catalogue.career(number) }

  /// The text of a section of the career with `number`: as written, else composed from its figures; nil if there is
  /// neither.
  func text(of section: Section.ID, career number: Int) -> SectionText? {
    if let written = catalogue.text(of: section, career: number) { return written }
    return career(number).flatMap { FactText(self).text(of: section, for: $0) }
  }

  /// The figure that `reference` means in a text of `career`: its own key, else the career's id, else its code.
  func figure(_ reference: FigureReference, of career: Career) -> Figure? {
    if let key = reference.key { return catalogue.figure(reference.name, of: key) }
    // Only a written career has figures of its own; for the others every look-up would be two.
    return (career.isWritten ? catalogue.figure(reference.name, of: career.id.name) : nil)
      ?? catalogue.figure(reference.name, of: career.code)
  }

  /// The figure `name` of `career`.
  func figure(_ name: String, of career: Career) -> Figure? { figure(FigureReference(name: name), of: career) }
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
