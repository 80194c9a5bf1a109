package import Careers
package import Knowledge

/// The sections of a career that nobody has written, composed from its figures.
///
/// The text has the form of a written one: figures stand in it by name, so that values, dates and citations come from
/// the same place. Sentences vary with the figures (rising, level, falling; high, low), never by chance. What the figures
/// cannot carry is left out: a section without anything honest to say is nil.
package struct FactText: Sendable {
  let knowledge: Knowledge

  package init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  /// The text of `section` for `career`; nil for a written career, and where its figures say nothing.
  package func text(of section: Section.ID, for career: Career) -> SectionText? {
    guard !career.isWritten, let compose = Self.composers[section] else { return nil }
    let sheet = FactSheet(career, knowledge)
    return compose(sheet).map(sheet.namingGroup)
  }

  /// The sections that figures can carry. Those left out need someone who knows the work: fun facts, challenges,
  /// famous people, work abroad, misconceptions.
  private static let composers: [Section.ID: @Sendable (FactSheet) -> SectionText?] = [
    "counselling-overview": { $0.digest },
    "overview": { $0.overview },
    "category": { $0.category },
    "type": { $0.type },
    "education": { $0.education },
    "responsibilities": { $0.responsibilities },
    "salary": { $0.salary },
    "progression": { $0.progression },
    "experience": { $0.experience },
    "outlook": { $0.outlook },
    "skills": { $0.skills },
    "demand": { $0.demand },
    "training": { $0.training },
    "environment": { $0.environment },
    "sectors": { $0.sectors },
    "employers": { $0.employers },
    "tools": { $0.tools },
    "related": { $0.related },
    "internships": { $0.internships },
    "remote": { $0.remote },
    "specializations": { $0.specializations },
    "rewards": { $0.rewards },
    "getting-started": { $0.gettingStarted },
  ]
}

extension FactSheet {
  /// What the official figures count, where it is not the occupation alone: a wider group, or several kinds of work.
  private var counted: String? {
    if let group { return " The official figures are for a wider group: \(group)." }
    return career.isResidual ? " The official figures are for several kinds of work taken together." : nil
  }

  /// `text` with a remark at the first figure of every answer that can stand alone, when the figures are not those of the
  /// occupation alone.
  fileprivate func namingGroup(_ text: SectionText) -> SectionText {
    guard let remark = counted else { return text }
    func named(_ blocks: [Block]) -> [Block] {
      var blocks = blocks
      let first = blocks.firstIndex { block in
        block.prose.references.contains { $0.key == nil && Self.groupFigures.contains($0.name.prefix { $0 != "." }) }
      }
      if let first { blocks[first].prose = Prose(blocks[first].prose.source + remark) }
      return blocks
    }
    return SectionText(
      blocks: named(text.blocks), judgement: text.judgement,
      aspects: text.aspects.mapValues { AspectText(named($0.blocks), $0.judgement) })
  }

  /// The beginnings of the names of figures that are published by group where an occupation has none of its own.
  private static let groupFigures: Set<Substring> = ["wage", "employment", "projection", "entry", "attainment"]
}
