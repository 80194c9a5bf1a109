import Files
import Glibc
import TestSupport
import Testing

@Suite struct ProgramSearchTests {
  @Test func `the first folder that has the program counts, and files that cannot be run do not`() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] {
      Folder.make(folder.file(name))
      try WholeFile.write([], to: folder.file("\(name)/tool"))
    }
    for name in ["b", "c"] { #expect(chmod(folder.file("\(name)/tool"), 0o700) == 0) }
    let search = ProgramSearch(path: ["a", "none", "b", "c"].map(folder.file).joined(separator: ":"))
    #expect(search.path(of: "tool") == folder.file("b/tool"))
  }

  @Test func `a program that is in no folder of the path is not found`() throws {
    let folder = try TemporaryFolder()
    #expect(ProgramSearch(path: folder.path + "::/nowhere").path(of: "sh") == nil)
    #expect(ProgramSearch(environment: ["PATH": ""]).path(of: "sh") == nil)
  }

  @Test func `without a path the usual folders are looked into`() {
    #expect(ProgramSearch(environment: [:]).path(of: "env") == "/usr/bin/env")
  }
}
