import Catalogue
import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite struct FingerprintTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a", "b", "a/careers"] { try makeFolder(name) }
    for name in ["a/sections.yaml", "a/careers/bakers.md", "a/careers/millers.md", "b/salary.yaml"] {
      try put("text", name)
    }
  }

  private var stamp: String { fingerprint(of: [folder.file("a"), folder.file("b")], salt: "1") }

  private func put(_ text: String, _ name: String, time: Int = 1_000) throws {
    try Data(text.utf8).write(to: URL(filePath: folder.file(name)))
    touch(name, time)
  }

  /// Sets the time of last change to `time` seconds and `nanoseconds`.
  private func touch(_ name: String, _ time: Int, nanoseconds: Int = 5) {
    let moment = timespec(tv_sec: time, tv_nsec: nanoseconds)
    #expect(utimensat(AT_FDCWD, folder.file(name), [moment, moment], 0) == 0)
  }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: folder.file(name), withIntermediateDirectories: false)
  }

  private func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder.file(name)) }

  /// Expects the stamp to change, or to stay, when `change` happens.
  private func expectChange(
    _ wanted: Bool = true, sourceLocation: SourceLocation = #_sourceLocation, _ change: () throws -> Void
  ) rethrows {
    let before = stamp
    try change()
    #expect((stamp != before) == wanted, sourceLocation: sourceLocation)
  }

  @Test func `it is the same as long as nothing changes`() {
    expectChange(false) {}
    expectChange(false) { _ = try? Data(contentsOf: URL(filePath: folder.file("a/sections.yaml"))) }
  }

  @Test func `it changes with the size of a file`() throws {
    try expectChange { try put("text!", "a/careers/bakers.md") }
  }

  @Test func `it changes with the time of a file, by seconds and by less`() {
    expectChange { touch("a/careers/bakers.md", 1_001) }
    expectChange { touch("a/careers/bakers.md", 1_001, nanoseconds: 6) }
  }

  @Test func `it comes back when size and time do`() throws {
    let before = stamp
    try put("longer", "b/salary.yaml", time: 2_000)
    #expect(stamp != before)
    try put("text", "b/salary.yaml")
    #expect(stamp == before)
  }

  @Test func `it does not look into files`() throws {
    try expectChange(false) { try put("TEXT", "a/sections.yaml") }
  }

  @Test func `it changes when a file comes, goes or gets another name`() throws {
    try expectChange { try put("text", "b/skills.yaml") }
    try expectChange {
      try FileManager.default.moveItem(atPath: folder.file("b/skills.yaml"), toPath: folder.file("b/x.yaml"))
    }
    try expectChange { try remove("b/x.yaml") }
  }

  @Test func `hidden files and empty folders do not count`() throws {
    try expectChange(false) { try put("text", "a/.sections.yaml.swp") }
    try expectChange(false) {
      try makeFolder("a/.git")
      try put("text", "a/.git/index")
    }
    try expectChange(false) { try makeFolder("a/empty") }
  }

  @Test func `it changes when a folder goes`() throws {
    try expectChange { try remove("b") }
  }

  @Test func `it depends on the salt and on which folders are looked at`() {
    let folders = [folder.file("a"), folder.file("b")]
    #expect(fingerprint(of: folders, salt: "2") != stamp)
    #expect(fingerprint(of: [folders[0]], salt: "1") != stamp)
    #expect(fingerprint(of: ["/nowhere"], salt: "1") != fingerprint(of: ["/nowhere", "/nowhere"], salt: "1"))
  }
}
