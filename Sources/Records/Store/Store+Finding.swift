internal import FoundationEssentials
internal import GRDB
package import Language

extension Store {
  /// A transcript in a list.
  package struct Summary: Equatable, Sendable {
    package var code: Code
    package var client: String?
    package var started: Moment
    package var turns: Int
    /// The goal if a session found one, else the first question about a career, else the first line; empty if nothing
    /// was typed. Never a line of distress.
    package var about: String
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
      SELECT code, client, started, started_offset,
        (SELECT COUNT(*) FROM turn WHERE transcript = t.id) AS turns,
        COALESCE(
          json_extract(counselling, '$.goal'),
          (SELECT asked FROM turn WHERE transcript = t.id AND NOT distress
            ORDER BY json_array_length(reply, '$.careers') = 0, number LIMIT 1), '') AS about
      FROM transcript t \(filter) ORDER BY changed DESC, id DESC LIMIT ?
      """
    return try reading { db in try Row.fetchAll(db, sql: sql, arguments: arguments).compactMap(summary) }
  }

  /// How many transcripts there are.
  package func count() throws(RecordsError) -> Int {
    try reading { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM transcript") ?? 0 }
  }

  private func summary(_ row: Row) -> Summary? {
    Code(row["code"]).map { code in
      Summary(
        code: code, client: row["client"], started: Moment(seconds: row["started"], offset: row["started_offset"]),
        turns: row["turns"], about: row["about"])
    }
  }

  /// The whole transcript; throws `noTranscript`.
  package func transcript(_ code: Code) throws(RecordsError) -> Transcript {
    try reading { db in try load(try known(code, db), db) }
  }

  /// The transcript with the number `id`, which is there.
  func load(_ id: Int64, _ db: Database) throws -> Transcript {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM transcript WHERE id = ?", arguments: [id]),
      let code = Code(row["code"])
    else { throw RecordsError(.corrupt, path) }
    func decoded<Value: Decodable>(_ text: String) throws -> Value {
      do { return try JSONDecoder().decode(Value.self, from: Data(text.utf8)) } catch {
        throw RecordsError(.corrupt, path)
      }
    }
    let turns = try Row.fetchAll(
      db, sql: "SELECT * FROM turn WHERE transcript = ? ORDER BY number", arguments: [id]
    ).map { row in
      Transcript.Turn(
        number: row["number"], time: Moment(seconds: row["time"], offset: row["time_offset"]), asked: row["asked"],
        shown: row["shown"], reply: try decoded(row["reply"]))
    }
    let notes = try Row.fetchAll(
      db, sql: "SELECT * FROM note WHERE transcript = ? ORDER BY time, id", arguments: [id]
    ).compactMap { row in
      Note.Kind(rawValue: row["kind"]).map { kind in
        Note(time: Moment(seconds: row["time"], offset: row["time_offset"]), kind: kind, text: row["text"])
      }
    }
    return Transcript(
      code: code, client: row["client"], started: Moment(seconds: row["started"], offset: row["started_offset"]),
      program: row["program"], corpus: row["corpus"],
      counselling: try (row["counselling"] as String?).map { try decoded($0) }, plan: try steps(of: id, db),
      notes: notes, turns: turns, leftOut: try decoded(row["left_out"]), redactions: try decoded(row["redactions"]))
  }

  func steps(of id: Int64, _ db: Database) throws -> [Step] {
    try Row.fetchAll(db, sql: "SELECT * FROM step WHERE transcript = ? ORDER BY number", arguments: [id])
      .compactMap { row in
        guard let kind = Step.Kind(rawValue: row["kind"]), let status = Step.Status(rawValue: row["status"]) else {
          return nil
        }
        return Step(
          number: row["number"], kind: kind, text: row["text"], owner: row["owner"],
          due: (row["due"] as String?).flatMap { Day($0) }, status: status)
      }
  }
}
