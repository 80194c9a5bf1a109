import TestSupport
import Testing

@testable import Records

@Suite struct SearchTests {
  let folder: TemporaryFolder
  let store: Store
  let code: Code

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(in: folder.path).store
    code = try store.begin(client: "C-1", at: Samples.started, program: "0", corpus: "0")
    try store.append(Samples.turn("how much do archivists earn?", "Archivists earn more than many.", at: 1), to: code)
    try store.append(Samples.turn("is it hard?", "Archivists say so; pay is a reason to stay.", at: 2), to: code)
    try store.append(Samples.turn("can welders work at night", "Some welders do.", at: 3), to: code)
  }

  @Test func `the best match comes first, with the words marked`() throws {
    let found = try store.search("what does an archivist earn")
    #expect(found.map(\.number) == [1])
    #expect(found.first?.code == code)
    #expect(found.first?.client == "C-1")
    #expect(found.first?.asked == "how much do archivists earn?")
    #expect(
      found.first?.passage == [
        Store.Match.Piece("how much do "), Store.Match.Piece("archivists", isMarked: true), Store.Match.Piece(" "),
        Store.Match.Piece("earn", isMarked: true), Store.Match.Piece("?"),
      ])
    #expect(try store.search("archivist").map(\.number) == [1, 2])
  }

  @Test func `turns that hold any word come only where none holds all`() throws {
    #expect(try store.search("welders reason").map(\.number) == [3, 2])
  }

  @Test(arguments: ["", "  ", "\"", "zebra", "NEAR(", "asked:", "*", "AND", "-", "^", "'; DROP TABLE turn"])
  func `words that are search syntax are only words`(_ words: String) throws {
    #expect(try store.search(words).isEmpty)
  }

  @Test func `words that say little are looked for when there are no others`() throws {
    #expect(try store.search("it is").map(\.number) == [2])
  }

  @Test func `of equal matches the latest comes first, and no more than asked for`() throws {
    for number in 0..<5 { try store.append(Samples.turn("zither", "Same.", at: 10 + number), to: code) }
    #expect(try store.search("zither", limit: 3).map(\.number) == [8, 7, 6])
  }
}
