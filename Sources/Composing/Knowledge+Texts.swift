package import Careers
package import Catalogue
package import Knowledge

/// The texts of sections, written or composed, and which of them there are.
extension Knowledge {
  /// Works out which sections have something to say, which takes some seconds for a thousand careers.
  package init(catalogue: Catalogue, sections: [Section]) {
    let bare = Knowledge(catalogue: catalogue, sections: sections, filling: nil)
    self.init(catalogue: catalogue, sections: sections, filling: SectionCoverage(bare))
  }

  /// The text of a section of the career with `number`: as written, else composed from its figures; nil if there is
  /// neither.
  package func text(of section: Section.ID, career number: Int) -> SectionText? {
    if let written = catalogue.text(of: section, career: number) { return written }
    return career(number).flatMap { FactText(self).text(of: section, for: $0) }
  }
}

extension SectionCoverage {
  /// Composes every section of every career, which takes a second or two; `progress` is told the share done.
  package init(_ knowledge: Knowledge, progress: (Double) -> Void = { _ in }) {
    let facts = FactText(knowledge)
    let all = knowledge.catalogue.careers()
    var masks: [UInt64] = []
    for (number, career) in all.enumerated() {
      var mask: UInt64 = 0
      for (place, section) in knowledge.sections.prefix(Self.width).enumerated() {
        let isThere =
          career.isWritten
          ? knowledge.catalogue.text(of: section.id, career: number) != nil
          : facts.text(of: section.id, for: career) != nil
        if isThere { mask |= 1 << UInt64(place) }
      }
      masks.append(mask)
      progress(Double(number + 1) / Double(all.count))
    }
    self.init(masks: masks)
  }
}
