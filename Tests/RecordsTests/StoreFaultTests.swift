import FoundationEssentials
import GRDB
import TestSupport
import Testing

@testable import Records

/// What a store does when something is wrong: it says so, and destroys nothing.
@Suite struct StoreFaultTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a damaged file is set aside unchanged, and an empty store begun`() throws {
    let path = folder.file("records.sqlite")
    let junk = Data("this is no database at all, whatever its name says".utf8)
    try junk.write(to: URL(filePath: path))
    let opening = try Store.open(in: folder.path)
    #expect(try opening.store.list().isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let aside = try #require(names.first { $0.hasPrefix("records.sqlite.damaged-") })
    #expect(try Data(contentsOf: URL(filePath: folder.file(aside))) == junk)
    #expect(
      opening.notes == [
        "\(path) was damaged and cannot be read. It was moved to \(folder.file(aside)), unchanged, and an empty one "
          + "begun; earlier transcripts are only there."
      ])
    #expect(try Store.open(in: folder.path).notes.isEmpty)
  }

  @Test func `a second damaged file gets another name`() throws {
    for _ in 0..<2 {
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: folder.file("records.sqlite" + ending))
      }
      try Data("junk, not a database, longer than a header would be".utf8).write(
        to: URL(filePath: folder.file("records.sqlite")))
      _ = try Store.open(in: folder.path)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count { $0.hasPrefix("records.sqlite.damaged-") } == 2)
  }

  @Test func `a store of a newer program is left alone`() throws {
    do {
      let store = try Store.open(in: folder.path).store
      try store.writing { db in try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('something later')") }
      try store.database.close()
    }
    let path = folder.file("records.sqlite")
    let before = try Data(contentsOf: URL(filePath: path))
    let error = RecordsError(.newer, path)
    #expect(throws: error) { try Store.open(in: folder.path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(
      error.description
        == "\(path) was last used by a newer Pathways, and this one does not know its form. Use the newer one; nothing was changed."
    )
  }

  @Test func `a folder that cannot be made is said with the system's reason`() throws {
    try Data().write(to: URL(filePath: folder.file("file")))
    let path = folder.file("file/pathways/records.lock")
    let error = RecordsError(.unwritable("Not a directory"), path)
    #expect(throws: error) { try Store.open(in: folder.file("file/pathways")) }
    #expect(
      error.description
        == "\(path) cannot be written to (Not a directory). Make room for it, or set XDG_DATA_HOME to a folder of yours."
    )
  }

  @Test func `a full disk costs the turn that did not fit and nothing before it`() throws {
    let store = try Store.open(in: folder.path).store
    let code = try store.begin(program: "0", corpus: "0")
    try store.append(Samples.full, to: code)
    let pages = try store.reading { db in try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0 }
    try store.database.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = \(pages)") }
    let long = Samples.turn("long", String(repeating: "word ", count: 20_000))
    #expect(throws: RecordsError(.full, store.path)) { try store.append(long, to: code) }
    #expect(try store.transcript(code).turns == [Samples.full])
    try store.database.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = 1000000") }
    #expect(try store.append(long, to: code) == 2)
  }

  @Test func `a reply that cannot be read is a damaged store, not a wrong transcript`() throws {
    let store = try Store.open(in: folder.path).store
    let code = try store.begin(program: "0", corpus: "0")
    try store.append(Samples.full, to: code)
    try store.writing { db in try db.execute(sql: "UPDATE turn SET reply = '{'") }
    #expect(throws: RecordsError(.corrupt, store.path)) { try store.transcript(code) }
  }
}
