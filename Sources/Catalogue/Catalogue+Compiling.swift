package import Careers
internal import Files
internal import GRDB
internal import Glibc
internal import Synchronization

extension Catalogue {
  /// Compiles `corpus` into a catalogue file at `path`.
  ///
  /// Written beside `path` and then renamed, so that another program sees the old file or the new one and never half of
  /// it. `parts` are kept for others under their names, with those that `derived` makes from the filled tables. Throws
  /// `unwritable` with the system's reason; the file that was there stays.
  package static func compile(
    _ corpus: Corpus, parts: [String: [UInt8]], fingerprint: String, to path: String,
    derived: (Catalogue) -> [String: [UInt8]] = { _ in [:] }
  ) throws(CatalogueError) {
    WholeFile.removeAbandonedDrafts(of: path)
    let draft = WholeFile.draft(of: path)
    unlink(draft)
    open.withLock { $0 = draft }
    defer { open.withLock { $0 = nil } }
    do {
      let database = try DatabaseQueue(path: draft)
      let all = try fill(database, corpus, parts, fingerprint, derived)
      try database.close()
      try WholeFile.append(joined(all), to: draft)
      try WholeFile.name(draft, path)
    } catch {
      unlink(draft)
      throw .unwritable((error as? FileFault)?.reason ?? (error as? DatabaseError)?.message ?? "\(error)")
    }
  }

  /// The draft that is being written.
  private static let open = Mutex<String?>(nil)

  /// Removes the draft that is being written, if there is one: for a program that is ended while it compiles.
  package static func removeDraft() { open.withLock { draft in if let draft { unlink(draft) } } }

  /// Compiles `corpus` into memory, for when nothing can be written.
  package static func inMemory(
    _ corpus: Corpus, parts: [String: [UInt8]], fingerprint: String,
    derived: (Catalogue) -> [String: [UInt8]] = { _ in [:] }
  ) throws(CatalogueError) -> Catalogue {
    do {
      let database = try DatabaseQueue()
      return Catalogue(database, parts: AttachedBlobs(joined(try fill(database, corpus, parts, fingerprint, derived))))
    } catch {
      throw .unwritable((error as? DatabaseError)?.message ?? "\(error)")
    }
  }

  /// The parts as they stand behind the database: in order of name, each beginning at a multiple of sixteen bytes, so that
  /// numbers in them can be read where they lie.
  private static func joined(_ parts: [String: [UInt8]]) -> [UInt8] {
    parts.sorted { $0.key < $1.key }.reduce(into: []) { all, part in
      all += part.value
      all += [UInt8](repeating: 0, count: padded(part.value.count) - part.value.count)
    }
  }

  private static func padded(_ size: Int) -> Int { (size + 15) / 16 * 16 }

  private static let tables = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE part (name TEXT PRIMARY KEY, place INTEGER NOT NULL, size INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE section (number INTEGER PRIMARY KEY, id TEXT NOT NULL, heading TEXT NOT NULL, asks TEXT NOT NULL,
      claim TEXT);
    CREATE TABLE aspect (
      number INTEGER PRIMARY KEY, section TEXT NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL, asks TEXT NOT NULL,
      claim TEXT, cues TEXT NOT NULL, stems TEXT NOT NULL);
    CREATE TABLE career (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, singular TEXT NOT NULL,
      code TEXT NOT NULL, counted_as TEXT, category TEXT NOT NULL, aliases TEXT NOT NULL,
      silent TEXT NOT NULL, fields TEXT NOT NULL, related TEXT NOT NULL, sources TEXT NOT NULL, file TEXT NOT NULL);
    CREATE INDEX career_code ON career (code);
    CREATE TABLE block (
      id INTEGER PRIMARY KEY, career INTEGER NOT NULL, section TEXT NOT NULL, aspect TEXT, verdict TEXT,
      kind INTEGER NOT NULL, text TEXT NOT NULL, sources TEXT NOT NULL, line INTEGER NOT NULL);
    CREATE INDEX block_place ON block (career, section);
    CREATE TABLE figure (
      key TEXT NOT NULL, name TEXT NOT NULL, number REAL, words TEXT, unit TEXT NOT NULL, label TEXT NOT NULL,
      source TEXT NOT NULL, place TEXT NOT NULL, date TEXT NOT NULL, PRIMARY KEY (key, name)) WITHOUT ROWID;
    CREATE TABLE source (
      id TEXT PRIMARY KEY, title TEXT NOT NULL, short TEXT NOT NULL, publisher TEXT NOT NULL, date TEXT NOT NULL,
      released TEXT, place TEXT NOT NULL, url TEXT, licence TEXT NOT NULL, attribution TEXT NOT NULL, note TEXT);
    CREATE TABLE calling (form TEXT PRIMARY KEY, codes TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE guidance (
      id TEXT NOT NULL, topic TEXT NOT NULL, number INTEGER NOT NULL, kind INTEGER NOT NULL, text TEXT NOT NULL,
      sources TEXT NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (id, topic, number)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE work USING fts5 (names, activities, content='', tokenize='unicode61');
    CREATE VIRTUAL TABLE profile USING fts5 (text, content='', tokenize='porter unicode61');
    CREATE VIRTUAL TABLE passage USING fts5 (
      text, content='block', content_rowid='id', tokenize='porter unicode61');
    """

  /// Fills the tables; returns all parts, which are listed in them.
  private static func fill(
    _ database: DatabaseQueue, _ corpus: Corpus, _ parts: [String: [UInt8]], _ fingerprint: String,
    _ derived: (Catalogue) -> [String: [UInt8]]
  ) throws -> [String: [UInt8]] {
    try database.write { db in
      let layout = [
        tables, traitTables, workValueTable, placeNameTable, elementTable, majorGroupTable, causeTable,
        programWordTable,
      ]
      try db.execute(sql: layout.joined(separator: "\n"))
      try db.execute(sql: "INSERT INTO meta VALUES ('fingerprint', ?)", arguments: [fingerprint])
      try insertSections(corpus.sections, db)
      try insertSources(corpus.sources, db)
      try insertFigures(corpus.facts, db)
      try insertCareers(corpus, db)
      try insertCallings(corpus.callings, db)
      try insertPlaceNames(corpus.placeNames, db)
      try insertElements(corpus.elements, db)
      try insertMajorGroups(corpus.majorGroups, db)
      try insertCauses(corpus.causes, db)
      try insertProgramWords(corpus.programWords, db)
      try insertGuidance(corpus.guidance, db)
      try insertProfiles(corpus, db)
      try insertTraits(of: corpus, db)
      try insertWorkValues(of: corpus.facts, db)
      try db.execute(sql: "INSERT INTO passage (passage) VALUES ('rebuild')")
    }
    let all = parts.merging(derived(Catalogue(database, parts: AttachedBlobs([])))) { $1 }
    try database.write { db in
      var place = 0
      for (name, bytes) in all.sorted(by: { $0.key < $1.key }) {
        try db.execute(sql: "INSERT INTO part VALUES (?, ?, ?)", arguments: [name, place, bytes.count])
        place += padded(bytes.count)
      }
      try db.execute(sql: "INSERT INTO meta VALUES ('parts', ?)", arguments: [String(place)])
    }
    return all
  }

  private static func insertSections(_ sections: [Section], _ db: Database) throws {
    for (number, section) in sections.enumerated() {
      try db.execute(
        sql: "INSERT INTO section VALUES (?, ?, ?, ?, ?)",
        arguments: [number, section.id.name, section.heading, section.asks, section.claim?.lines])
      for aspect in section.aspects {
        try db.execute(
          sql: "INSERT INTO aspect (section, id, label, asks, claim, cues, stems) VALUES (?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            section.id.name, aspect.id.name, aspect.label, aspect.asks, aspect.claim?.lines, aspect.cueLines,
            aspect.stemLines,
          ])
      }
    }
  }

  private static func insertSources(_ sources: [Source], _ db: Database) throws {
    for source in sources {
      try db.execute(
        sql: "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          source.id.name, source.title, source.short, source.publisher, source.date.description,
          source.released?.description, source.place, source.url, source.licence, source.attribution, source.note,
        ])
    }
  }

  private static func insertCallings(_ callings: [Calling], _ db: Database) throws {
    for calling in callings {
      for phrase in calling.phrases {
        try db.execute(
          sql: "INSERT INTO calling VALUES (?, ?)",
          arguments: [Calling.form(phrase), calling.codes.joined(separator: " ")])
      }
    }
  }

  private static func insertGuidance(_ guidance: [Guidance], _ db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO guidance VALUES (?, ?, ?, ?, ?, ?, ?)")
    for file in guidance {
      for topic in file.topics {
        for (number, block) in topic.blocks.enumerated() {
          try insert.execute(arguments: [
            file.id.name, topic.id, number, block.kind.rawValue, block.prose.source,
            block.sources.map(\.name).joined(separator: " "), block.line,
          ])
        }
      }
    }
  }

  private static func insertFigures(_ facts: Facts, _ db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for figure in facts.all where figure.name != "names" {
      let words: String? = if case .words(let words) = figure.value { words } else { nil }
      try insert.execute(arguments: [
        figure.key, figure.name, figure.number, words, figure.unit.rawValue, figure.label, figure.source.name,
        figure.place, figure.date.description,
      ])
    }
  }

  /// The columns of the facts that say what an occupation's work is made of.
  private static let profileColumns = [
    "activities", "tasks", "skills", "knowledge", "in-demand", "hot", "technologies", "details",
    "programs",
  ]

  private static func insertProfiles(_ corpus: Corpus, _ db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO profile (rowid, text) VALUES (?, ?)")
    let insertWork = try db.makeStatement(sql: "INSERT INTO work (rowid, names, activities) VALUES (?, ?, ?)")
    for (number, career) in corpus.careers.enumerated() {
      let activities = ["activities", "tasks"].compactMap { corpus.facts.figure($0, of: career.code)?.spoken }
      try insertWork.execute(
        arguments: [
          number + 1, (career.names + career.silent).joined(separator: " "), activities.joined(separator: " "),
        ])
      let facts = profileColumns.compactMap { corpus.facts.figure($0, of: career.code)?.spoken }
      try insert.execute(arguments: [number + 1, (career.names + [career.category] + facts).joined(separator: " ")])
    }
  }

  private static func insertCareers(_ corpus: Corpus, _ db: Database) throws {
    let insert = try db.makeStatement(
      sql:
        "INSERT INTO block (career, section, aspect, verdict, kind, text, sources, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for (number, career) in corpus.careers.enumerated() {
      func joined(_ names: [String]) -> String { names.joined(separator: "\n") }
      try db.execute(
        sql: "INSERT INTO career VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          number, career.id.name, career.title, career.singular, career.code, career.countedAs, career.category,
          joined(career.aliases), joined(career.silent), joined(career.fields),
          joined(career.related.map(\.name)),
          joined(career.sources.map(\.name)), career.file,
        ])
      for section in corpus.sections {
        guard let text = career.sections[section.id] else { continue }
        let aspects = section.aspects.compactMap { aspect in
          text.aspects[aspect.id].map { (Optional(aspect.id.name), $0) }
        }
        for (aspect, text) in [(nil, AspectText(text.blocks, text.judgement))] + aspects {
          for block in text.blocks {
            try insert.execute(arguments: [
              number, section.id.name, aspect, text.judgement?.source, block.kind.rawValue, block.prose.source,
              block.sources.map(\.name).joined(separator: " "), block.line,
            ])
          }
        }
      }
    }
  }
}
