package import Careers
internal import GRDB

/// The corpus compiled into one SQLite file, looked up by key.
///
/// Opened read-only; every question costs a handful of indexed look-ups. Careers are known by number, which is their
/// place in the order of titles.
package struct Catalogue: Sendable {
  let database: DatabaseQueue

  /// The version of the layout; changed whenever a table changes, so that an old file is rebuilt.
  package static let layout = 2

  /// Opens the catalogue at `path`, which must have been compiled from what `fingerprint` stands for.
  ///
  /// Throws `missing`, `outdated` or `corrupt`; nothing is changed on disk.
  package init(opening path: String, fingerprint: String) throws(CatalogueError) {
    guard FileStatus.exists(path) else { throw .missing }
    var configuration = Configuration()
    configuration.readonly = true
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      let found = try database.read { db in
        try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'fingerprint'")
      }
      if found != fingerprint { throw CatalogueError.outdated }
    } catch let error as CatalogueError {
      throw error
    } catch {
      throw .corrupt
    }
  }

  init(_ database: DatabaseQueue) { self.database = database }

  /// A part that another target compiled, as bytes; nil if there is none.
  package func part(_ name: String) -> [UInt8]? {
    fetch { db in
      try Row.fetchOne(db, sql: "SELECT bytes FROM part WHERE name = ?", arguments: [name])?.withUnsafeData(
        named: "bytes"
      ) {
        $0.map { [UInt8]($0) }
      }
    }
  }

  /// The sections, in order.
  package func sections() -> [Section] {
    let sections = fetchAll { db in
      try Row.fetchAll(db, sql: "SELECT id, heading, asks FROM section ORDER BY number").map { row in
        Section(id: Section.ID(row[0]), heading: row[1], asks: row[2])
      }
    }
    let aspects = fetchAll { db in
      try Row.fetchAll(db, sql: "SELECT section, id, label, asks, cues FROM aspect ORDER BY number").map { row in
        (
          section: row[0] as String,
          aspect: Aspect(
            id: Aspect.ID(row[1]), label: row[2], asks: row[3],
            cues: (row[4] as String).split(separator: "\n").map(String.init))
        )
      }
    }
    return sections.map { section in
      var section = section
      section.aspects = aspects.filter { $0.section == section.id.name }.map(\.aspect)
      return section
    }
  }

  /// How many careers there are.
  package var careerCount: Int {
    fetch { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM career") } ?? 0
  }

  /// The career with `number`, without its sections; nil if there is none.
  package func career(_ number: Int) -> Career? {
    careers(where: "number = ?", [number]).first
  }

  /// All careers, without their sections, in order of title.
  package func careers() -> [Career] { careers(where: "1", []) }

  /// The number of the career with `id`.
  package func number(of id: Career.ID) -> Int? {
    fetch { db in try Int.fetchOne(db, sql: "SELECT number FROM career WHERE id = ?", arguments: [id.name]) }
  }

  private func careers(where condition: String, _ arguments: StatementArguments) -> [Career] {
    fetchAll { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, title, singular, code, counted_as, category, type, aliases, silent, fields, related, sources, file
          FROM career WHERE \(condition) ORDER BY number
          """, arguments: arguments
      ).map { row in
        func list(_ column: Int) -> [String] { (row[column] as String).split(separator: "\n").map(String.init) }
        return Career(
          id: Career.ID(row[0]), title: row[1], singular: row[2], code: row[3], countedAs: row[4], category: row[5],
          type: row[6], aliases: list(7), silent: list(8), fields: list(9), related: list(10).map { Career.ID($0) },
          sources: list(11).map { Source.ID($0) }, file: row[12])
      }
    }
  }

  /// The text of a section of the career with `number`; nil if nothing is written.
  package func text(of section: Section.ID, career number: Int) -> SectionText? {
    let rows = fetchAll { db in
      try Row.fetchAll(
        db, sql: "SELECT aspect, kind, text, sources, line FROM block WHERE career = ? AND section = ? ORDER BY id",
        arguments: [number, section.name])
    }
    guard !rows.isEmpty else { return nil }
    var text = SectionText(blocks: [])
    for row in rows {
      let block = Block(
        kind: Block.Kind(rawValue: row[1]) ?? .paragraph, prose: Prose(row[2]),
        sources: (row[3] as String).split(separator: " ").map { Source.ID(String($0)) }, line: row[4])
      if let aspect: String = row[0] {
        text.aspects[Aspect.ID(aspect), default: []].append(block)
      } else {
        text.blocks.append(block)
      }
    }
    return text
  }

  /// The figure `name` of `key`; nil if there is none.
  package func figure(_ name: String, of key: String) -> Figure? {
    fetch { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT number, words, unit, label, source, place, date FROM figure WHERE key = ? AND name = ?",
          arguments: [key, name]),
        let unit = Unit(rawValue: row[2]), let date = Period(row[6])
      else { return nil }
      let value: Figure.Value = (row[0] as Double?).map { .number($0) } ?? .words(row[1])
      return Figure(
        name: name, label: row[3], key: key, value: value, unit: unit, source: Source.ID(row[4]), place: row[5],
        date: date)
    }
  }

  /// The source with `id`.
  package func source(_ id: Source.ID) -> Source? {
    sources(where: "id = ?", [id.name]).first
  }

  /// All sources, in the order of their file.
  package func sources() -> [Source] { sources(where: "1", []) }

  private func sources(where condition: String, _ arguments: StatementArguments) -> [Source] {
    fetchAll { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, title, short, publisher, date, released, place, url, licence, attribution, note
          FROM source WHERE \(condition) ORDER BY rowid
          """, arguments: arguments
      ).compactMap { row in
        guard let date = Period(row[4]) else { return nil }
        return Source(
          id: Source.ID(row[0]), title: row[1], short: row[2], publisher: row[3], date: date,
          released: (row[5] as String?).flatMap { Period($0) }, place: row[6], url: row[7], licence: row[8],
          attribution: row[9], note: row[10])
      }
    }
  }

  /// A passage that a text search found.
  package struct Passage: Equatable, Sendable {
    package var career: Int
    package var section: Section.ID
    /// Higher is better.
    package var score: Double
  }

  /// The sections whose text fits `words` best, best first, at most `limit`; in one career or in all.
  ///
  /// Words are joined by OR and ranked by SQLite's BM25; stop words must be left out by the caller, since a common word
  /// costs a hundred times what it is worth. Equal scores keep the order of careers and sections.
  package func passages(for words: [String], career: Int? = nil, limit: Int = 5) -> [Passage] {
    let pattern = words.map { "\"" + $0.filter { $0 != "\"" } + "\"" }.joined(separator: " OR ")
    guard !words.isEmpty else { return [] }
    return fetchAll { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT b.career, b.section, -min(bm25(passage)) AS score
          FROM passage JOIN block b ON b.id = passage.rowid
          WHERE passage MATCH ? AND (?2 IS NULL OR b.career = ?2)
          GROUP BY b.career, b.section ORDER BY score DESC, b.career, min(b.id) LIMIT ?3
          """, arguments: [pattern, career, limit]
      ).map { Passage(career: $0[0], section: Section.ID($0[1]), score: $0[2]) }
    }
  }

  /// Reads one value; a damaged page gives nil, so that a bad disk spoils an answer and not the program.
  private func fetch<Value>(_ body: (Database) throws -> Value?) -> Value? {
    try? database.read { try body($0) }
  }

  private func fetchAll<Value>(_ body: (Database) throws -> [Value]) -> [Value] {
    (try? database.read { try body($0) }) ?? []
  }
}
