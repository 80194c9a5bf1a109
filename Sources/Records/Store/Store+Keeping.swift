internal import FoundationEssentials
internal import GRDB
internal import Language

extension Store {
  /// Begins a transcript; its code, which no other has.
  package func begin(
    client: String? = nil, at time: Timestamp = .now, program: String, corpus: String
  ) throws(RecordsError) -> Code {
    try writing { db in
      while true {
        let code = Code.random()
        guard try transcript(code, db) == nil else { continue }
        try db.execute(
          sql: """
            INSERT INTO transcript (code, client, started, started_offset, changed, program, corpus)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [code.description, client, time.seconds, time.offset, time.seconds, program, corpus])
        return code
      }
    }
  }

  /// Adds `turn` to the end of the transcript; its number. Two programs that add to one transcript get two numbers.
  ///
  /// With `session` the state of the guided session and what it found so far are kept in the same transaction. Its
  /// plan, where that is not nil, takes the place of what it planned before; steps that were added by hand stay.
  @discardableResult
  package func append(
    _ turn: Transcript.Turn, to code: Code, session: (state: String, found: Counselling, plan: [Step]?)? = nil
  ) throws(RecordsError) -> Int {
    try writing { db in
      let id = try known(code, db)
      let last = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT MAX(number) FROM turn WHERE transcript = ?"), arguments: [id])
      var turn = turn
      turn.number = (last ?? 0) + 1
      try insert(turn, into: id, db)
      if let session {
        try keepState(session.state, of: id, turn.time, db)
        try db.execute(
          sql: "UPDATE transcript SET counselling = ? WHERE id = ?", arguments: [session.found.json.line, id])
        if let plan = session.plan { try replacePlan(of: id, by: plan, db) }
      }
      try touch(id, turn.time, db)
      return turn.number
    }
  }

  /// Keeps the state of a guided session, so that it can go on after a pause or a kill; `state` is the caller's own text.
  package func saveSession(code: Code, state: String, at time: Timestamp = .now) throws(RecordsError) {
    try writing { db in
      let id = try known(code, db)
      try keepState(state, of: id, time, db)
      try touch(id, time, db)
    }
  }

  private func keepState(_ state: String, of id: Int64, _ time: Timestamp, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO session VALUES (?, ?, ?)
        ON CONFLICT (transcript) DO UPDATE SET state = excluded.state, changed = excluded.changed
        """,
      arguments: [id, state, time.seconds])
  }

  /// The state that was saved last; nil if none was.
  package func session(code: Code) throws(RecordsError) -> String? {
    try reading { db in
      try String.fetchOne(
        db, sql: "SELECT state FROM session WHERE transcript = ?", arguments: [try known(code, db)])
    }
  }

  /// Puts the transcript among those of `client`; nil takes it out.
  package func assign(_ code: Code, to client: String?) throws(RecordsError) {
    try writing { db in
      let id = try known(code, db)
      try db.execute(sql: "UPDATE transcript SET client = ? WHERE id = ?", arguments: [client, id])
    }
  }

  /// Adds `step` to the plan; its number.
  @discardableResult
  package func add(_ step: Step, to code: Code, at time: Timestamp = .now) throws(RecordsError) -> Int {
    try writing { db in
      let id = try known(code, db)
      let last = try Int.fetchOne(db, sql: "SELECT MAX(number) FROM step WHERE transcript = ?", arguments: [id])
      var step = step
      step.number = (last ?? 0) + 1
      try insert(step, into: id, db)
      try touch(id, time, db)
      return step.number
    }
  }

  private func replacePlan(of id: Int64, by plan: [Step], _ db: Database) throws {
    try db.execute(sql: "DELETE FROM step WHERE transcript = ? AND is_planned", arguments: [id])
    let last = try Int.fetchOne(db, sql: "SELECT MAX(number) FROM step WHERE transcript = ?", arguments: [id]) ?? 0
    for (index, step) in plan.enumerated() {
      var step = step
      step.number = last + index + 1
      try insert(step, into: id, isPlanned: true, db)
    }
  }

  /// Says how far a step of the plan has got.
  package func mark(
    step number: Int, of code: Code, _ status: Step.Status, at time: Timestamp = .now
  ) throws(RecordsError) {
    try writing { db in
      let id = try known(code, db)
      try db.execute(
        sql: "UPDATE step SET status = ? WHERE transcript = ? AND number = ?",
        arguments: [status.rawValue, id, number])
      guard db.changesCount == 1 else { throw RecordsError(.noStep(number, code), path) }
      try touch(id, time, db)
    }
  }

  /// Adds an advisor's note or a referral, and with it the mark of the text that it called for.
  package func add(_ note: Note, marked mark: Transcript.Mark? = nil, to code: Code) throws(RecordsError) {
    try writing { db in
      let id = try known(code, db)
      try insert(note, into: id, db)
      if let mark { try insert(mark, into: id, db) }
      try touch(id, note.time, db)
    }
  }

  /// Marks that a text for somebody's safety was given outside of the dialogue.
  package func add(_ mark: Transcript.Mark, to code: Code) throws(RecordsError) {
    try writing { db in
      let id = try known(code, db)
      try insert(mark, into: id, db)
      try touch(id, mark.time, db)
    }
  }

  /// Takes in whole transcripts, as they were exported. Taking in the same one twice changes nothing.
  ///
  /// Throws `taken` if a code belongs to a transcript that differs; none is taken in then.
  package func take(_ transcripts: [Transcript]) throws(RecordsError) {
    try writing { db in
      for transcript in transcripts { try take(transcript, db) }
    }
  }

  private func take(_ transcript: Transcript, _ db: Database) throws {
    if let id = try self.transcript(transcript.code, db) {
      guard try load(id, db) == transcript else { throw RecordsError(.taken(transcript.code), path) }
      return
    }
    let changed = (transcript.turns.map(\.time) + transcript.notes.map(\.time)).max() ?? transcript.started
    try db.execute(
      sql: """
        INSERT INTO transcript (
          code, client, started, started_offset, changed, program, corpus, counselling, left_out, redactions)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        transcript.code.description, transcript.client, transcript.started.seconds, transcript.started.offset,
        changed.seconds, transcript.program, transcript.corpus, transcript.counselling?.json.line,
        JSON.list(transcript.leftOut.map { .whole($0) }).line,
        JSON.list(
          transcript.redactions.map { .object([("label", .text($0.label)), ("count", .whole($0.count))]) }
        ).line,
      ])
    let id = db.lastInsertedRowID
    for turn in transcript.turns { try insert(turn, into: id, db) }
    for step in transcript.plan { try insert(step, into: id, db) }
    for note in transcript.notes { try insert(note, into: id, db) }
    for mark in transcript.otherMarks { try insert(mark, into: id, db) }
  }

  private func insert(_ turn: Transcript.Turn, into id: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO turn (transcript, number, time, time_offset, asked, shown, kind, distress, reply)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, turn.number, turn.time.seconds, turn.time.offset, turn.asked, turn.shown, turn.reply.kind, turn.isDistress,
      turn.reply.json.line,
    ])
  }

  func insert(_ step: Step, into id: Int64, isPlanned: Bool = false, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO step (transcript, number, kind, text, owner, due, status, is_planned)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, step.number, step.kind.rawValue, step.text, step.owner, step.due?.description, step.status.rawValue,
        isPlanned,
      ])
  }

  private func insert(_ note: Note, into id: Int64, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO note (transcript, time, time_offset, kind, text) VALUES (?, ?, ?, ?, ?)",
      arguments: [id, note.time.seconds, note.time.offset, note.kind.rawValue, note.text])
  }

  private func insert(_ mark: Transcript.Mark, into id: Int64, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO mark (transcript, time, time_offset, level, origin, number) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [id, mark.time.seconds, mark.time.offset, mark.level, mark.origin.rawValue, mark.number])
  }

  /// Notes that the transcript changed at `time`; an earlier time than one noted before changes nothing.
  private func touch(_ id: Int64, _ time: Timestamp, _ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE transcript SET changed = MAX(changed, ?) WHERE id = ?")
      .execute(arguments: [time.seconds, id])
  }

  /// The number of the transcript with `code`; nil if there is none.
  func transcript(_ code: Code, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM transcript WHERE code = ?"), arguments: [code.description])
  }

  /// The number of the transcript with `code`; throws `noTranscript`.
  func known(_ code: Code, _ db: Database) throws -> Int64 {
    guard let id = try transcript(code, db) else { throw RecordsError(.noTranscript(code), path) }
    return id
  }
}
