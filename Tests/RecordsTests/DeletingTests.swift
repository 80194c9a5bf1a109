import FoundationEssentials
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite struct DeletingTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(in: folder.path).store
  }

  /// How often `text` stands in the files of the store, in any case of its letters.
  private func count(_ text: String) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).reduce(0) { sum, name in
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: folder.file(name)))).map { byte in
        (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      }
      return sum + bytes.ranges(of: Array(text.utf8)).count
    }
  }

  /// Fills the store so that pages split and the log is written back several times.
  private func fill(_ count: Int) throws {
    for number in 0..<count {
      let code = try store.begin(at: Samples.after(number), program: "0", corpus: "0")
      for line in 0..<3 {
        try store.append(
          Samples.turn("question \(number) \(line)", String(repeating: "answer \(number) ", count: 30), at: number),
          to: code)
      }
    }
  }

  @Test func `deleted text is nowhere in the files`() throws {
    try fill(40)
    let code = try store.begin(client: "quicksand-7", at: Samples.after(50), program: "0", corpus: "0")
    for number in 0..<30 {
      try store.append(
        Samples.turn("xylophonist \(number)", "marmalade " + String(repeating: "z", count: number * 40), at: 51),
        to: code)
    }
    try store.keep(Counselling(goal: "parallelogram"), of: code, at: Samples.after(52))
    try store.saveSession(code: code, state: "chrysanthemum", at: Samples.after(52))
    try store.add(Step(text: "rhododendron", owner: "client"), to: code, at: Samples.after(52))
    try store.add(Note(time: Samples.after(52), text: "hippopotamus"), to: code)
    try fill(40)
    let secrets = [
      "xylophonist", "marmalad", "quicksand", "parallelogram", "chrysanthemum", "rhododendron", "hippopotamus",
      code.description.lowercased(),
    ]
    for secret in secrets { #expect(try count(secret) > 0, "\(secret)") }

    let removal = try store.delete(code)
    #expect(removal == Store.Removal(transcripts: 1, turns: 30, isLogLeft: false))
    for secret in secrets { #expect(try count(secret) == 0, "\(secret)") }
    #expect(try store.list().count == 80)
    #expect(try store.search("answer").isEmpty == false)
    #expect(try store.search("xylophonist").isEmpty)
    #expect(try store.reading { db in try String.fetchOne(db, sql: "PRAGMA integrity_check") } == "ok")
    try store.writing { db in try db.execute(sql: "INSERT INTO words (words) VALUES ('integrity-check')") }
  }

  @Test func `purging removes what last changed before a time, and counts it first`() throws {
    let old = try store.begin(at: Samples.after(0), program: "0", corpus: "0")
    try store.append(Samples.turn("trapezoid", at: 1), to: old)
    let revived = try store.begin(at: Samples.after(0), program: "0", corpus: "0")
    try store.append(Samples.turn("dodecahedron", at: 100), to: revived)
    #expect(try store.countPurged(before: Samples.after(50)) == 1)
    #expect(try store.purge(before: Samples.after(50)) == Store.Removal(transcripts: 1, turns: 1, isLogLeft: false))
    #expect(try store.list().map(\.code) == [revived])
    #expect(try count("trapezoid") == 0)
    #expect(try count("dodecahedron") > 0)
    #expect(try store.purge(before: Samples.after(50)).transcripts == 0)
  }

  @Test func `what was added to a transcript goes, and it stands as it stood`() throws {
    let code = try store.begin(at: Samples.started, program: "0", corpus: "0")
    try store.append(
      Samples.turn("first"), to: code,
      session: (state: "{}", found: Counselling(goal: "lamps"), plan: [Step(text: "visit", owner: "client")]))
    try store.add(Step(text: "call", owner: "advisor"), to: code, at: Samples.after(1))
    let before = try store.transcript(code)
    let standing = try store.standing(of: code)
    try store.append(
      Samples.turn("trapezoid", at: 9), to: code,
      session: (state: "{1}", found: Counselling(goal: "trapezoid"), plan: [Step(text: "trapezoid", owner: "client")]))
    try store.add(Note(time: Samples.after(9), text: "trapezoid"), to: code)
    #expect(try store.remove(since: standing) == Store.Removal(turns: 1))
    #expect(try store.transcript(code) == before)
    #expect(try store.session(code: code) == "{}")
    #expect(try store.standing(of: code) == standing)
    #expect(try count("trapezoid") == 0)
    try store.delete(code)
    #expect(try store.remove(since: standing) == Store.Removal())
  }
}
