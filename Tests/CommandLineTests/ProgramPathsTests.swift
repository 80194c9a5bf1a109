import Glibc
import TestSupport
import Testing

@testable import CommandLine

/// Where the program looks for what it reads and keeps.
@Suite struct ProgramPathsTests {
  @Test func `the folders of the base directory specification go before those below the home folder`() {
    let home = ProgramPaths(environment: [
      "HOME": "/h", "XDG_CACHE_HOME": "/c", "XDG_STATE_HOME": "", "PATHWAYS_HOME": "/p",
    ])
    #expect(home.knowledge == "/p")
    #expect(home.cache == "/c/pathways")
    #expect(home.data == "/h/.local/share/pathways")
    #expect(home.history == "/h/.local/state/pathways/history")
  }

  @Test func `without a home folder nothing can be kept`() {
    let home = ProgramPaths(environment: [:])
    #expect(home.cache == nil && home.data == nil && home.history == nil)
    #expect(home.catalogue(corpus: "/a", intents: "/b") == nil)
  }

  @Test func `each pair of folders has a catalogue of its own, and its folder is for the user alone`() throws {
    let folder = try TemporaryFolder()
    let home = ProgramPaths(environment: ["XDG_CACHE_HOME": folder.file("cache")])
    let paths = [("/a", "/b"), ("/a", "/c"), ("/b", "/b")].map { home.catalogue(corpus: $0.0, intents: $0.1) }
    #expect(Set(paths).count == 3)
    #expect(home.catalogue(corpus: "/a", intents: "/b") == paths[0])
    var status = stat()
    #expect(stat(folder.file("cache/pathways"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test func `an import stands in the data folder, whole even where that is not`() {
    #expect(ProgramPaths.imports(in: "/d") == "/d/imports/onet")
    #expect(ProgramPaths.imports(in: "d").hasSuffix("/d/imports/onet"))
    #expect(ProgramPaths.imports(in: "d").hasPrefix("/"))
  }
}
