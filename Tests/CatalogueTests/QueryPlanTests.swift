import Careers
import Catalogue
import FoundationEssentials
import TestSupport
import Testing

/// The path of the `sqlite3` program; nil where there is none.
let sqlite = FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") ? "/usr/bin/sqlite3" : nil

/// What `sqlite3` says when it runs `sql` on the file at `path`.
@discardableResult func runSQLite(_ path: String, _ sql: String) throws -> String {
  let ran = try Piped.run(try #require(sqlite), ["-batch", path, sql], environment: [:])
  try #require(ran.status == 0, "\(ran.errorText)")
  return ran.text
}

/// How SQLite finds what a question needs. The conditions are those of the look-ups in `Catalogue`.
@Suite(.enabled(if: sqlite != nil)) struct QueryPlanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try TinyShelf.onDisk(folder)
  }

  private func plan(_ sql: String) throws -> String {
    try runSQLite(folder.file("catalogue.sqlite"), "EXPLAIN QUERY PLAN " + sql)
  }

  @Test(arguments: [
    ("SELECT place FROM part WHERE name = 'reader'", "part USING PRIMARY KEY (name=?)"),
    ("SELECT title FROM career WHERE number = 1 ORDER BY number", "career USING INTEGER PRIMARY KEY (rowid=?)"),
    ("SELECT number FROM career WHERE id = 'a'", "career USING COVERING INDEX sqlite_autoindex_career_1 (id=?)"),
    (
      "SELECT text FROM block WHERE career = 1 AND section = 'a' ORDER BY id",
      "block USING INDEX block_place (career=? AND section=?)"
    ),
    ("SELECT number FROM figure WHERE key = 'a' AND name = 'b'", "figure USING PRIMARY KEY (key=? AND name=?)"),
    ("SELECT title FROM source WHERE id = 'a' ORDER BY rowid", "source USING INDEX sqlite_autoindex_source_1 (id=?)"),
  ])
  func `every look-up by key goes by an index and sorts nothing`(sql: String, wanted: String) throws {
    let plan = try plan(sql)
    #expect(plan.contains("SEARCH " + wanted), "\(plan)")
    #expect(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test func `a find walks once over the small table of traits, in the order it is stored`() throws {
    let plan = try plan("SELECT * FROM trait ORDER BY career")
    #expect(plan.contains("SCAN trait"), "\(plan)")
    #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test func `skills and technologies go by the full-text index`() throws {
    let plan = try plan("SELECT rowid - 1 FROM ability WHERE ability MATCH 'skills : \"writing\"'")
    #expect(plan.contains("SCAN ability VIRTUAL TABLE INDEX 0:M"), "\(plan)")
  }

  @Test func `a text search goes by the full-text index and finds its blocks by number`() throws {
    let plan = try plan(
      """
      SELECT b.career, b.section, -min(s.score) AS best
      FROM (SELECT rowid AS id, rank AS score FROM passage WHERE passage MATCH 'flour') s
      JOIN block b ON b.id = s.id
      GROUP BY b.career, b.section ORDER BY best DESC LIMIT 3
      """)
    #expect(plan.contains("SCAN passage VIRTUAL TABLE INDEX 0:M"), "\(plan)")
    #expect(plan.contains("SEARCH b USING INTEGER PRIMARY KEY (rowid=?)"), "\(plan)")
  }
}
