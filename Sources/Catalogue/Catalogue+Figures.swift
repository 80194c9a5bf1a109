package import Careers
internal import GRDB

extension Catalogue {
  /// The figure `name` of `key`; nil if there is none.
  package func figure(_ name: String, of key: String) -> Figure? {
    memory.figure(name, of: key) { readFigure(name, of: key) }
  }

  private func readFigure(_ name: String, of key: String) -> Figure? {
    rows(
      "SELECT number, words, unit, label, source, place, date FROM figure WHERE key = ? AND name = ?", [key, name]
    ) { row -> Figure? in
      guard let unit = Unit(rawValue: row[2]), let date = Period(row[6]) else { return nil }
      let value: Figure.Value = (row[0] as Double?).map { .number($0) } ?? .words(row[1])
      return Figure(
        name: name, label: row[3], key: key, value: value, unit: unit, source: Source.ID(row[4]), place: row[5],
        date: date)
    }.first
  }

  /// The source with `id`.
  package func source(_ id: Source.ID) -> Source? {
    memory.source(id) { sources(where: "id = ?", [id.name]).first }
  }

  /// All sources, in the order of their file.
  package func sources() -> [Source] { sources(where: "1", []) }

  /// How many figures each source gave; sources without any are left out.
  package func figureCounts() -> [Source.ID: Int] {
    let counts = rows("SELECT source, count(*) FROM figure GROUP BY source") { row in
      (Source.ID(row[0]), row[1] as Int)
    }
    return Dictionary(counts, uniquingKeysWith: +)
  }

  private func sources(where condition: String, _ arguments: StatementArguments) -> [Source] {
    rows(
      """
      SELECT id, title, short, publisher, date, released, place, url, licence, attribution, note
      FROM source WHERE \(condition) ORDER BY rowid
      """, arguments
    ) { row -> Source? in
      guard let date = Period(row[4]) else { return nil }
      return Source(
        id: Source.ID(row[0]), title: row[1], short: row[2], publisher: row[3], date: date,
        released: (row[5] as String?).flatMap { Period($0) }, place: row[6], url: row[7], licence: row[8],
        attribution: row[9], note: row[10])
    }
  }
}
