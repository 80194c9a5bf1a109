internal import FoundationEssentials
internal import GRDB
package import Language

extension Store {
  /// A transcript in a list.
  package struct Summary: Equatable, Sendable {
    package var code: Code
    package var client: String?
    package var started: Timestamp
    package var turns: Int
    /// The goal if a session found one, else the first question about a career, else the first line; empty if nothing
    /// was typed. Never a line of distress.
    package var about: String
    /// That texts for somebody's safety were given, oldest first.
    package var marks: [Transcript.Mark]
  }

  /// The transcripts, the last changed first; at the same second the later begun first.
  ///
  /// - Parameters:
  ///   - client: Only those of this client.
  ///   - since: Only those that changed on this day (UTC) or later.
  ///   - limit: At most so many; nil gives all.
  ///   - sessions: Only those of guided sessions that can go on.
  package func list(
    client: String? = nil, since: Day? = nil, limit: Int? = nil, sessions: Bool = false
  ) throws(RecordsError) -> [Summary] {
    var conditions: [String] = []
    var arguments: StatementArguments = []
    if let client {
      conditions.append("client = ?")
      arguments += [client]
    }
    if let since {
      conditions.append("changed >= ?")
      arguments += [since.number * 86_400]
    }
    if sessions { conditions.append("id IN (SELECT transcript FROM session)") }
    arguments += [limit ?? -1]
    let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let sql = """
      SELECT id, code, client, started, started_offset,
        (SELECT COUNT(*) FROM turn WHERE transcript = t.id) AS turns,
        COALESCE(
          json_extract(counselling, '$.goal'),
          (SELECT asked FROM turn WHERE transcript = t.id AND NOT distress
            ORDER BY json_array_length(reply, '$.careers') = 0, number LIMIT 1), '') AS about
      FROM transcript t \(filter) ORDER BY changed DESC, id DESC LIMIT ?
      """
    return try reading { db in try Row.fetchAll(db, sql: sql, arguments: arguments).compactMap { try summary($0, db) } }
  }

  /// How many transcripts there are.
  package func count() throws(RecordsError) -> Int {
    try reading { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM transcript") ?? 0 }
  }

  private func summary(_ row: Row, _ db: Database) throws -> Summary? {
    try Code(row.value("code")).map { code in
      try Summary(
        code: code, client: row.value("client"),
        started: Timestamp(seconds: row.value("started"), offset: row.value("started_offset")),
        turns: row.value("turns"), about: row.value("about"), marks: marks(of: row.value("id"), db))
    }
  }

  /// The marks of the transcript with the number `id`, oldest first, without its words being read.
  func marks(of id: Int64, _ db: Database) throws -> [Transcript.Mark] {
    let sql = """
      SELECT json_extract(reply, '$.safety') AS level, time, time_offset, 'exchange' AS origin, number
      FROM turn WHERE transcript = :id AND distress AND kind <> 'command'
      UNION ALL SELECT level, time, time_offset, origin, number FROM mark WHERE transcript = :id
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: ["id": id]).compactMap(mark).sorted(
      by: Transcript.Mark.order)
  }

  private func mark(_ row: Row) throws -> Transcript.Mark? {
    try Transcript.Mark.Origin(rawValue: row.value("origin")).map { origin in
      Transcript.Mark(
        level: try row.value("level"),
        time: Timestamp(seconds: try row.value("time"), offset: try row.value("time_offset")), in: origin,
        number: try row.value("number"))
    }
  }

  /// The whole transcript; throws `noTranscript`.
  package func transcript(_ code: Code) throws(RecordsError) -> Transcript {
    try reading { db in try load(try known(code, db), db) }
  }

  /// The transcript with the number `id`, which is there.
  func load(_ id: Int64, _ db: Database) throws -> Transcript {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM transcript WHERE id = ?", arguments: [id]),
      let code = try Code(row.value("code"))
    else { throw RecordsError(.corrupt, path) }
    func decoded<Value: Decodable>(_ text: String) throws -> Value {
      do { return try JSONDecoder().decode(Value.self, from: Data(text.utf8)) } catch {
        throw RecordsError(.corrupt, path)
      }
    }
    let turns = try Row.fetchAll(
      db, sql: "SELECT * FROM turn WHERE transcript = ? ORDER BY number", arguments: [id]
    ).map { row in
      try Transcript.Turn(
        number: row.value("number"), time: Timestamp(seconds: row.value("time"), offset: row.value("time_offset")),
        asked: row.value("asked"),
        shown: row.value("shown"), reply: try decoded(row.value("reply")))
    }
    let notes = try Row.fetchAll(
      db, sql: "SELECT * FROM note WHERE transcript = ? ORDER BY time, id", arguments: [id]
    ).compactMap { row in
      try Note.Kind(rawValue: row.value("kind")).map { kind in
        try Note(
          time: Timestamp(seconds: row.value("time"), offset: row.value("time_offset")), kind: kind,
          text: row.value("text"))
      }
    }
    let others = try Row.fetchAll(
      db, sql: "SELECT level, time, time_offset, origin, number FROM mark WHERE transcript = ?", arguments: [id]
    ).compactMap(mark).sorted(by: Transcript.Mark.order)
    return try Transcript(
      code: code, client: row.value("client"),
      started: Timestamp(seconds: row.value("started"), offset: row.value("started_offset")),
      program: row.value("program"), corpus: row.value("corpus"),
      counselling: try (row.value("counselling") as String?).map { try decoded($0) }, plan: try steps(of: id, db),
      notes: notes, turns: turns, leftOut: try decoded(row.value("left_out")),
      redactions: try decoded(row.value("redactions")), otherMarks: others)
  }

  func steps(of id: Int64, _ db: Database, isPlannedOnly: Bool = false) throws -> [Step] {
    let some = isPlannedOnly ? "AND is_planned " : ""
    return try Row.fetchAll(db, sql: "SELECT * FROM step WHERE transcript = ? \(some)ORDER BY number", arguments: [id])
      .compactMap { row in
        guard let kind = try Step.Kind(rawValue: row.value("kind")),
          let status = try Step.Status(rawValue: row.value("status"))
        else {
          return nil
        }
        return try Step(
          number: row.value("number"), kind: kind, text: row.value("text"), owner: row.value("owner"),
          due: (row.value("due") as String?).flatMap { Day($0) }, status: status)
      }
  }
}
