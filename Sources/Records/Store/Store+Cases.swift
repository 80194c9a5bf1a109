internal import GRDB
package import Language

extension Store {
  /// A client in a list.
  package struct CaseSummary: Equatable, Sendable {
    package var client: String
    package var transcripts: Int
    package var open: Int
    /// Open steps that are due before today.
    package var overdue: Int
    /// That texts for somebody's safety were given in any of them, oldest first.
    package var marks: [Transcript.Mark]
    /// When anything last changed.
    package var changed: Timestamp
  }

  /// All that is kept of one client.
  package struct Case: Equatable, Sendable {
    package var client: String
    /// Oldest first.
    package var transcripts: [Summary]
    /// The goals in the client's own words, oldest first, each once.
    package var goals: [String]
    /// Open steps first, by due date, those without one last; then the others. Ties keep the order they were agreed in.
    package var steps: [Owned<Step>]
    /// Oldest first.
    package var notes: [Owned<Note>]

    /// That texts for somebody's safety were given, oldest first.
    package var marks: [Owned<Transcript.Mark>] {
      transcripts.flatMap { summary in summary.marks.map { Owned(code: summary.code, value: $0) } }
        .sorted { Transcript.Mark.order($0.value, $1.value) }
    }
  }

  /// Something that belongs to a transcript.
  package struct Owned<Value: Equatable & Sendable>: Equatable, Sendable {
    package var code: Code
    package var value: Value
  }

  /// The clients, the last changed first; equal ones by reference.
  package func cases(on today: Day) throws(RecordsError) -> [CaseSummary] {
    let sql = """
      SELECT client, COUNT(*) AS transcripts, MAX(changed) AS changed,
        (SELECT COUNT(*) FROM step s JOIN transcript o ON o.id = s.transcript
          WHERE o.client = t.client AND s.status = 'open') AS open,
        (SELECT COUNT(*) FROM step s JOIN transcript o ON o.id = s.transcript
          WHERE o.client = t.client AND s.status = 'open' AND s.due < ?) AS overdue
      FROM transcript t WHERE client IS NOT NULL GROUP BY client ORDER BY changed DESC, client
      """
    return try reading { db in
      try Row.fetchAll(db, sql: sql, arguments: [today.description]).map { row in
        let client: String = try row.value("client")
        let ids = try Int64.fetchAll(db, sql: "SELECT id FROM transcript WHERE client = ?", arguments: [client])
        return try CaseSummary(
          client: client, transcripts: row.value("transcripts"), open: row.value("open"),
          overdue: row.value("overdue"),
          marks: ids.flatMap { try marks(of: $0, db) }.sorted(by: Transcript.Mark.order),
          changed: Timestamp(seconds: row.value("changed")))
      }
    }
  }

  /// All that is kept of `client`; nil if there is nothing.
  package func `case`(_ client: String) throws(RecordsError) -> Case? {
    let summaries = try list(client: client).sorted { ($0.started, $0.code) < ($1.started, $1.code) }
    guard !summaries.isEmpty else { return nil }
    var result = Case(client: client, transcripts: summaries, goals: [], steps: [], notes: [])
    for summary in summaries {
      let transcript = try transcript(summary.code)
      if let goal = transcript.counselling?.goal, !result.goals.contains(goal) { result.goals.append(goal) }
      result.steps += transcript.plan.map { Owned(code: summary.code, value: $0) }
      result.notes += transcript.notes.map { Owned(code: summary.code, value: $0) }
    }
    // The place in the list settles ties, since sorting keeps no order of its own.
    result.steps = result.steps.enumerated().sorted { left, right in
      Self.order(left.element.value, left.offset) < Self.order(right.element.value, right.offset)
    }.map(\.element)
    result.notes = result.notes.enumerated().sorted { left, right in
      (left.element.value.time, left.offset) < (right.element.value.time, right.offset)
    }.map(\.element)
    return result
  }

  private static func order(_ step: Step, _ offset: Int) -> (Int, Int, Int) {
    (step.status == .open ? 0 : 1, step.due?.number ?? .max, offset)
  }
}
