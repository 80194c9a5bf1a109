import FoundationEssentials
import GRDB
import TestSupport
import Testing

@testable import Records

/// Records under a passphrase; a low cost, since these guard nothing.
@Suite struct LockingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: folder.file(name))))
  }

  @Test func `locked records hold no plain text and come back whole`() throws {
    let code: Code
    do {
      let store = try Store.open(in: folder.path).store
      code = try store.begin(client: "quicksand", program: "0", corpus: "0")
      try store.append(Samples.turn("xylophonist"), to: code)
      try store.database.close()
    }
    try Store.lock(in: folder.path, "correct horse", cost: 4)
    #expect(Store.isLocked(in: folder.path))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["records.lock", "records.sealed"])
    let sealed = try bytes("records.sealed")
    for word in ["xylophonist", "quicksand", "SQLite", code.description] {
      #expect(sealed.ranges(of: Array(word.utf8)).isEmpty, "\(word)")
    }
    let rights = try FileManager.default.attributesOfItem(atPath: folder.file("records.sealed"))[.posixPermissions]
    #expect(rights as? Int == 0o600)

    #expect(throws: RecordsError(.locked, folder.file("records.sealed"))) { try Store.open(in: folder.path) }
    #expect(throws: SealError.wrongPassphrase) { try Store.unlock(in: folder.path, "wrong horse") }
    #expect(try bytes("records.sealed") == sealed)

    try Store.unlock(in: folder.path, "correct horse")
    #expect(!Store.isLocked(in: folder.path))
    #expect(try Store.open(in: folder.path).store.transcript(code).turns.map(\.asked) == ["xylophonist"])
  }

  @Test func `records that another program has open are not locked`() throws {
    let store = try Store.open(in: folder.path).store
    let code = try store.begin(program: "0", corpus: "0")
    #expect(throws: RecordsError(.busy, folder.file("records.sqlite"))) {
      try Store.lock(in: folder.path, "x", cost: 4, patience: 0.1)
    }
    try store.append(Samples.turn("still here"), to: code)
    #expect(try store.transcript(code).turns.map(\.asked) == ["still here"])
    #expect(!Store.isLocked(in: folder.path))
  }

  @Test func `a sealed text is never the same twice, and any change is found`() throws {
    let text = Array("some text".utf8)
    let sealed = try Sealed.seal(text, "p", cost: 4)
    #expect(try Sealed.open(sealed, "p") == text)
    #expect(try Sealed.seal(text, "p", cost: 4) != sealed)
    for index in sealed.indices where index >= Sealed.mark.count + 1 {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: SealError.wrongPassphrase) { try Sealed.open(changed, "p") }
    }
    #expect(throws: SealError.notSealed) { try Sealed.open(text, "p") }
    #expect(throws: SealError.notSealed) { try Sealed.open(Sealed.mark + [60] + sealed.dropFirst(19), "p") }
  }
}
