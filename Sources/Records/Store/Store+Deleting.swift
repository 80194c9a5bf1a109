internal import GRDB

extension Store {
  /// What was removed.
  package struct Removal: Equatable, Sendable {
    package var transcripts = 0
    package var turns = 0
    /// Whether the old text may still be in the log, since another program was reading just then; it goes when the last
    /// program that uses the store ends.
    package var isLogLeft = false

    package init(transcripts: Int = 0, turns: Int = 0, isLogLeft: Bool = false) {
      self.transcripts = transcripts
      self.turns = turns
      self.isLogLeft = isLogLeft
    }
  }

  /// Removes the transcript with everything that belongs to it; throws `noTranscript`.
  ///
  /// Its text is overwritten in the file, in the index of words and in the log.
  @discardableResult
  package func delete(_ code: Code) throws(RecordsError) -> Removal {
    try remove { db in [try known(code, db)] }
  }

  /// Removes the transcripts that last changed before `time`.
  @discardableResult
  package func purge(before time: Timestamp) throws(RecordsError) -> Removal {
    try remove { db in
      try Int64.fetchAll(db, sql: "SELECT id FROM transcript WHERE changed < ?", arguments: [time.seconds])
    }
  }

  /// The transcripts that `purge` would remove, to be shown before the person agrees.
  package func countPurged(before time: Timestamp) throws(RecordsError) -> Int {
    try reading { db in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM transcript WHERE changed < ?", arguments: [time.seconds]) ?? 0
    }
  }

  private func remove(_ choose: (Database) throws -> [Int64]) throws(RecordsError) -> Removal {
    try removing { db in
      var removal = Removal()
      for id in try choose(db) {
        removal.transcripts += 1
        removal.turns +=
          try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM turn WHERE transcript = ?", arguments: [id]) ?? 0
        // Not by the cascade alone: the trigger that takes the words out of the index must see each turn.
        try db.execute(sql: "DELETE FROM turn WHERE transcript = ?", arguments: [id])
        try db.execute(sql: "DELETE FROM transcript WHERE id = ?", arguments: [id])
      }
      return removal
    }
  }

  /// Runs `body`, which removes something, and sees to it that nothing of that stays in the file.
  func removing(_ body: (Database) throws -> Removal) throws(RecordsError) -> Removal {
    var hasChanged = false
    var removal = try writing { db in
      let before = db.totalChangesCount
      let removal = try body(db)
      hasChanged = db.totalChangesCount > before
      // The index only marks words as removed until its pieces are merged into one.
      if removal.turns > 0 { try db.execute(sql: "INSERT INTO words (words) VALUES ('optimize')") }
      return removal
    }
    guard hasChanged else { return removal }
    do {
      // Pages that were split or merged before may still hold copies of old cells: writing the file anew leaves none.
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        removal.isLogLeft = try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") != 0
      }
    } catch {
      guard RecordsError(error, path).fault == .busy else { throw RecordsError(error, path) }
      removal.isLogLeft = true
    }
    return removal
  }
}
