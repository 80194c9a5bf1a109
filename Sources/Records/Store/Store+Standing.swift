internal import GRDB

extension Store {
  /// How a transcript stood at some time: enough to bring it back to that.
  package struct Standing: Equatable, Sendable {
    fileprivate var code: Code
    fileprivate var lastTurn: Int
    fileprivate var lastNote: Int64
    fileprivate var lastMark: Int64
    fileprivate var changed: Int64
    fileprivate var counselling: String?
    fileprivate var state: String?
    fileprivate var stateChanged: Int64?
    /// What a guided session planned.
    fileprivate var planned: [Step]
  }

  /// How the transcript stands now; throws `noTranscript`.
  package func standing(of code: Code) throws(RecordsError) -> Standing {
    try reading { db in
      let id = try known(code, db)
      func one<Value: DatabaseValueConvertible>(_ sql: String) throws -> Value? {
        try Value.fetchOne(db, sql: sql, arguments: [id])
      }
      return Standing(
        code: code, lastTurn: try one("SELECT MAX(number) FROM turn WHERE transcript = ?") ?? 0,
        lastNote: try one("SELECT MAX(id) FROM note WHERE transcript = ?") ?? 0,
        lastMark: try one("SELECT MAX(id) FROM mark WHERE transcript = ?") ?? 0,
        changed: try one("SELECT changed FROM transcript WHERE id = ?") ?? 0,
        counselling: try one("SELECT counselling FROM transcript WHERE id = ?"),
        state: try one("SELECT state FROM session WHERE transcript = ?"),
        stateChanged: try one("SELECT changed FROM session WHERE transcript = ?"),
        planned: try steps(of: id, db, isPlannedOnly: true))
    }
  }

  /// Removes for good what was added to the transcript since it stood as `standing` says: turns, notes, marks, and what a guided
  /// session found and planned. Steps that were added by hand stay. One that is gone by now stays so.
  @discardableResult
  package func remove(since standing: Standing) throws(RecordsError) -> Removal {
    try removing { db in
      guard let id = try transcript(standing.code, db) else { return Removal() }
      try db.execute(
        sql: "DELETE FROM turn WHERE transcript = ? AND number > ?", arguments: [id, standing.lastTurn])
      let turns = db.changesCount
      try db.execute(sql: "DELETE FROM note WHERE transcript = ? AND id > ?", arguments: [id, standing.lastNote])
      try db.execute(sql: "DELETE FROM mark WHERE transcript = ? AND id > ?", arguments: [id, standing.lastMark])
      try db.execute(
        sql: "UPDATE transcript SET counselling = ?, changed = ? WHERE id = ?",
        arguments: [standing.counselling, standing.changed, id])
      try db.execute(sql: "DELETE FROM session WHERE transcript = ?", arguments: [id])
      if let state = standing.state {
        try db.execute(
          sql: "INSERT INTO session VALUES (?, ?, ?)",
          arguments: [id, state, standing.stateChanged ?? standing.changed])
      }
      try db.execute(sql: "DELETE FROM step WHERE transcript = ? AND is_planned", arguments: [id])
      for step in standing.planned { try insert(step, into: id, isPlanned: true, db) }
      return Removal(transcripts: 0, turns: turns)
    }
  }
}
