import FoundationEssentials
import GRDB
import Language
import TestSupport
import Testing

@testable import Records

/// The store on a real disk.
@Suite struct StoreTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(in: folder.file("data/pathways")).store
  }

  private func begin(_ client: String? = nil, at minutes: Int = 0) throws -> Code {
    try store.begin(client: client, at: Samples.after(minutes), program: "0.1.0", corpus: "2026")
  }

  @Test func `what was kept comes back whole, after the program ended too`() throws {
    let code = try begin("C-104")
    #expect(try store.append(Samples.full, to: code) == 1)
    #expect(try store.append(Samples.turn("and archivists?", at: 2), to: code) == 2)
    let whole = Samples.whole(code)
    let counselling = try #require(whole.counselling)
    try store.keep(counselling, of: code, at: Samples.after(5))
    for step in whole.plan { try store.add(step, to: code, at: Samples.after(6)) }
    for note in whole.notes { try store.add(note, to: code) }

    var expected = whole
    expected.corpus = "2026"
    expected.turns = [Samples.full, Samples.numbered(2, Samples.turn("and archivists?", at: 2))]
    #expect(try store.transcript(code) == expected)
    #expect(try Store.open(in: folder.file("data/pathways")).store.transcript(code) == expected)
  }

  @Test func `the folder and the files are their owner's alone, and every commit is flushed`() throws {
    _ = try begin()
    for (name, rights) in [("", 0o700), ("/records.sqlite", 0o600), ("/records.sqlite-wal", 0o600)] {
      let path = folder.file("data/pathways" + name)
      let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(found == rights, "\(name)")
    }
    let pragmas = try store.database.read { db in
      try ["journal_mode", "synchronous", "secure_delete", "foreign_keys"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(pragmas == ["wal", "2", "1", "1"])
  }

  @Test func `a session's state is kept by its code, the last one wins`() throws {
    let code = try begin()
    #expect(try store.session(code: code) == nil)
    try store.saveSession(code: code, state: #"{"stage":"goal"}"#)
    try store.saveSession(code: code, state: #"{"stage":"plan"}"#)
    #expect(try store.session(code: code) == #"{"stage":"plan"}"#)
  }

  @Test func `a code that is not there is said`() throws {
    let code = try #require(Code("CCCC-CCCC"))
    let error = RecordsError(.noTranscript(code), store.path)
    #expect(throws: error) { try store.transcript(code) }
    #expect(throws: error) { try store.append(Samples.full, to: code) }
    #expect(throws: error) { try store.saveSession(code: code, state: "") }
    #expect(throws: error) { try store.delete(code) }
    #expect(
      error.description
        == "There is no transcript CCCC-CCCC. “pathways transcripts list” shows those there are.")
  }

  @Test func `a list has the last changed first, and shows no line of distress`() throws {
    let first = try begin("C-1")
    let second = try begin("C-2", at: 1)
    let third = try begin(at: 2)
    try store.append(Samples.turn("i want to die", kind: "distress", at: 3), to: first)
    try store.append(Samples.turn("how much do librarians earn", at: 60 * 48), to: first)
    try store.keep(Counselling(goal: "Work outside"), of: second, at: Samples.after(4))

    let all = try store.list()
    #expect(all.map(\.code) == [first, second, third])
    #expect(all.map(\.about) == ["how much do librarians earn", "Work outside", ""])
    #expect(all.map(\.turns) == [2, 0, 0])
    #expect(try store.list(client: "C-2").map(\.code) == [second])
    #expect(try store.list(client: "nobody").isEmpty)
    #expect(try store.list(since: Samples.after(60 * 47).day).map(\.code) == [first])
    #expect(try store.list(limit: 2).map(\.code) == [first, second])
  }

  @Test func `steps are marked, and a step that is not there is said`() throws {
    let code = try begin()
    let number = try store.add(Step(text: "Call", owner: "client"), to: code)
    try store.mark(step: number, of: code, .done)
    #expect(try store.transcript(code).plan.map(\.status) == [.done])
    #expect(throws: RecordsError(.noStep(9, code), store.path)) { try store.mark(step: 9, of: code, .done) }
  }

  @Test func `a case joins the transcripts of a client, what is due first`() throws {
    let first = try begin("C-1")
    let second = try begin("C-1", at: 60)
    _ = try begin("C-2", at: 1)
    try store.keep(Counselling(goal: "Work outside"), of: first, at: Samples.after(2))
    try store.add(Step(text: "Someday", owner: "client"), to: first, at: Samples.after(3))
    try store.add(Step(text: "Later", owner: "client", due: Day("2026-12-24")), to: first, at: Samples.after(3))
    try store.add(
      Step(text: "Done", owner: "client", due: Day("2026-01-01"), status: .done), to: first, at: Samples.after(3))
    try store.add(Step(text: "Soon", owner: "advisor", due: Day("2026-12-01")), to: second, at: Samples.after(61))
    try store.add(Note(time: Samples.after(62), text: "Came back"), to: second)

    let today = try #require(Day("2026-12-10"))
    let cases = try store.cases(on: today)
    #expect(cases.map(\.client) == ["C-1", "C-2"])
    #expect(cases.map(\.transcripts) == [2, 1])
    #expect(cases.map(\.open) == [3, 0])
    #expect(cases.map(\.overdue) == [1, 0])

    let found = try #require(try store.case("C-1"))
    #expect(found.transcripts.map(\.code) == [first, second])
    #expect(found.goals == ["Work outside"])
    #expect(found.steps.map(\.value.text) == ["Soon", "Later", "Someday", "Done"])
    #expect(found.steps.map(\.code) == [second, first, first, first])
    #expect(found.notes.map(\.value.text) == ["Came back"])
    #expect(try store.case("C-9") == nil)

    try store.assign(second, to: nil)
    #expect(try store.case("C-1")?.transcripts.map(\.code) == [first])
  }

  @Test func `a record that was taken in is the one that was exported, and taking it in again changes nothing`() throws
  {
    let code = try #require(Code("K7QM-3XPR"))
    let whole = Samples.whole(code)
    try store.take([whole])
    #expect(try store.transcript(code) == whole)
    try store.take([whole])
    #expect(try store.list().count == 1)
    var other = whole
    other.program = "9"
    #expect(throws: RecordsError(.taken(code), store.path)) { try store.take([other]) }
    #expect(try store.transcript(code) == whole)
  }
}
