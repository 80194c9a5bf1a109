import FoundationEssentials
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite struct StoreWritersTests {
  @Test func `sixteen writers at once lose nothing and are never turned away`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let shared = try Store.open(in: path).store.begin(program: "0", corpus: "0")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<16 {
        group.addTask {
          // Each opens the store by itself, as sixteen programs would.
          let store = try Store.open(in: path).store
          let own = try store.begin(client: "\(writer)", program: "0", corpus: "0")
          for number in 0..<10 {
            try store.append(Samples.turn("own \(writer) \(number)"), to: own)
            try store.append(Samples.turn("shared \(writer) \(number)"), to: shared)
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try Store.open(in: path).store
    let turns = try store.transcript(shared).turns
    #expect(turns.map(\.number) == Array(1...160))
    #expect(Set(turns.map(\.asked)).count == 160)
    for writer in 0..<16 {
      let own = try #require(try store.list(client: "\(writer)").first)
      #expect(try store.transcript(own.code).turns.map(\.asked) == (0..<10).map { "own \(writer) \($0)" })
    }
    #expect(try store.reading { db in try String.fetchOne(db, sql: "PRAGMA integrity_check") } == "ok")
  }

  @Test func `stores opened at once for the first time make one set of tables`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("new/pathways")
    let codes = try await withThrowingTaskGroup(of: Code.self) { group in
      for _ in 0..<16 {
        group.addTask { try Store.open(in: path).store.begin(program: "0", corpus: "0") }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(try Set(Store.open(in: path).store.list().map(\.code)) == Set(codes))
    #expect(Set(codes).count == 16)
  }
}
