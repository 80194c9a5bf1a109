internal import GRDB

extension Store {
  /// The steps from an empty file to the present tables. A step that was ever released is never changed; a new one is
  /// added below it.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("transcripts") { db in try db.execute(sql: transcripts) }
    migrator.registerMigration("cases") { db in try db.execute(sql: cases) }
    migrator.registerMigration("plans") { db in try db.execute(sql: plans) }
    migrator.registerMigration("marks") { db in try db.execute(sql: marks) }
    return migrator
  }

  /// Times are seconds after 1970 with the clock's offset in minutes beside them; `reply`, `counselling` and `state` are
  /// JSON.
  private static let transcripts = """
    CREATE TABLE transcript (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, client TEXT, started INTEGER NOT NULL,
      started_offset INTEGER NOT NULL, changed INTEGER NOT NULL, program TEXT NOT NULL, corpus TEXT NOT NULL,
      counselling TEXT, left_out TEXT NOT NULL DEFAULT '[]', redactions TEXT NOT NULL DEFAULT '[]');
    CREATE INDEX transcript_changed ON transcript (changed);
    CREATE INDEX transcript_client ON transcript (client, changed) WHERE client IS NOT NULL;
    CREATE TABLE turn (
      id INTEGER PRIMARY KEY, transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
      number INTEGER NOT NULL, time INTEGER NOT NULL, time_offset INTEGER NOT NULL, asked TEXT NOT NULL,
      shown TEXT NOT NULL, kind TEXT NOT NULL, distress INTEGER NOT NULL, reply TEXT NOT NULL);
    CREATE UNIQUE INDEX turn_place ON turn (transcript, number);
    CREATE VIRTUAL TABLE words USING fts5 (
      asked, shown, content='turn', content_rowid='id', tokenize='porter unicode61');
    CREATE TRIGGER turn_added AFTER INSERT ON turn BEGIN
      INSERT INTO words (rowid, asked, shown) VALUES (new.id, new.asked, new.shown);
    END;
    CREATE TRIGGER turn_removed AFTER DELETE ON turn BEGIN
      INSERT INTO words (words, rowid, asked, shown) VALUES ('delete', old.id, old.asked, old.shown);
    END;
    CREATE TABLE session (
      transcript INTEGER PRIMARY KEY REFERENCES transcript (id) ON DELETE CASCADE, state TEXT NOT NULL,
      changed INTEGER NOT NULL);
    """

  private static let cases = """
    CREATE TABLE step (
      id INTEGER PRIMARY KEY, transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
      number INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, owner TEXT NOT NULL, due TEXT,
      status TEXT NOT NULL);
    CREATE UNIQUE INDEX step_place ON step (transcript, number);
    CREATE TABLE note (
      id INTEGER PRIMARY KEY, transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
      time INTEGER NOT NULL, time_offset INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL);
    CREATE INDEX note_place ON note (transcript, time);
    """

  /// Steps that a guided session planned are told from those an advisor added: they follow the session.
  private static let plans = "ALTER TABLE step ADD COLUMN is_planned INTEGER NOT NULL DEFAULT 0"

  /// Marks of texts that were given in no turn; those of the turns are told by their replies, found by the index.
  private static let marks = """
    CREATE TABLE mark (
      id INTEGER PRIMARY KEY, transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
      time INTEGER NOT NULL, time_offset INTEGER NOT NULL, level TEXT, origin TEXT NOT NULL, number INTEGER);
    CREATE INDEX mark_place ON mark (transcript);
    CREATE INDEX turn_distress ON turn (transcript) WHERE distress;
    """
}
