package import Careers
internal import GRDB

extension Catalogue {
  /// The sections, in order.
  package func sections() -> [Section] {
    let aspects = rows("SELECT section, id, label, asks, claim, cues, stems FROM aspect ORDER BY number") { row in
      (
        section: row[0] as String,
        aspect: Aspect(
          id: Aspect.ID(row[1]), label: row[2], asks: row[3], claim: (row[4] as String?).map(Claim.init(lines:)),
          cueLines: row[5], stemLines: row[6])
      )
    }
    return rows("SELECT id, heading, asks, claim FROM section ORDER BY number") { row in
      let id: String = row[0]
      return Section(
        id: Section.ID(id), heading: row[1], asks: row[2], claim: (row[3] as String?).map(Claim.init(lines:)),
        aspects: aspects.filter { $0.section == id }.map(\.aspect))
    }
  }

  /// How many careers there are.
  package var careerCount: Int { rows("SELECT count(*) FROM career") { $0[0] as Int }.first ?? 0 }

  /// The career with `number`, without its sections and silent names; nil if there is none.
  package func career(_ number: Int) -> Career? {
    memory.career(number) { careers(where: "number = ?", [number]).first }
  }

  /// The silent names of the career with `number`, of which some have hundreds.
  package func silentNames(of number: Int) -> [String] {
    rows("SELECT silent FROM career WHERE number = ?", [number]) { list($0, 0) }.first ?? []
  }

  /// The silent names of all careers.
  package func silentNames() -> [String] { rows("SELECT silent FROM career") { list($0, 0) }.flatMap { $0 } }

  /// The careers with an occupation code, in order of title; as above.
  package func careers(code: String) -> [Career] {
    memory.careers(code: code) { careers(where: "code = ?", [code]) }
  }

  /// All careers, in order of title; as above.
  package func careers() -> [Career] { memory.careers { careers(where: "1", []) } }

  /// The numbers of the occupations with most jobs, most first, then in order of title; one career of each code, and none
  /// that is counted with another.
  package func mostEmployed(_ count: Int) -> [Int] {
    memory.mostEmployed(count) {
      rows(
        """
        SELECT min(career.number), figure.number AS jobs FROM career
        JOIN figure ON figure.key = career.code AND figure.name = 'employment.count'
        WHERE counted_as IS NULL GROUP BY career.code ORDER BY jobs DESC, 1 LIMIT ?
        """, [count]
      ) { $0[0] as Int }
    }
  }

  /// The number of the career with `id`.
  package func number(of id: Career.ID) -> Int? {
    rows("SELECT number FROM career WHERE id = ?", [id.name]) { $0[0] as Int }.first
  }

  private func careers(where condition: String, _ arguments: StatementArguments) -> [Career] {
    rows(
      """
      SELECT id, title, singular, code, counted_as, category, aliases, fields, related, sources, file
      FROM career WHERE \(condition) ORDER BY number
      """, arguments
    ) { row in
      Career(
        id: Career.ID(row[0]), title: row[1], singular: row[2], code: row[3], countedAs: row[4], category: row[5],
        aliases: list(row, 6), fields: list(row, 7), related: list(row, 8).map { Career.ID($0) },
        sources: list(row, 9).map { Source.ID($0) }, file: row[10])
    }
  }

  /// The text of a section of the career with `number`; nil if nothing is written.
  package func text(of section: Section.ID, career number: Int) -> SectionText? {
    let blocks = rows(
      "SELECT aspect, verdict, kind, text, sources, line FROM block WHERE career = ? AND section = ? ORDER BY id",
      [number, section.name]
    ) { row in
      (
        aspect: row[0] as String?,
        judgement: (row[1] as String?).flatMap(Judgement.init),
        block: Block(
          kind: Block.Kind(rawValue: row[2]) ?? .paragraph, prose: Prose(row[3]),
          sources: (row[4] as String).split(separator: " ").map { Source.ID(String($0)) }, line: row[5])
      )
    }
    guard !blocks.isEmpty else { return nil }
    var text = SectionText(blocks: [])
    for (aspect, judgement, block) in blocks {
      if let aspect {
        text.aspects[Aspect.ID(aspect), default: AspectText([], judgement)].blocks.append(block)
      } else {
        text.judgement = judgement
        text.blocks.append(block)
      }
    }
    return text
  }

  /// A column that holds one item a line.
  private func list(_ row: Columns, _ column: Int) -> [String] {
    (row[column] as String).utf8.split(separator: 0x0A).map { String($0) ?? "" }
  }
}
