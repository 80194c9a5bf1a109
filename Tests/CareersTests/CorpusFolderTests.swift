import Careers
import TestSupport
import Testing

struct CorpusFolderTests {
  @Test func `files come in order of name, without hidden ones and those of other kinds`() throws {
    let folder = try TemporaryFolder()
    try makeFolder(folder.file("careers"))
    for name in ["b.md", "a.md", ".c.md", "d.txt", "e.md~"] { try write([], to: folder.file("careers/" + name)) }
    let corpus = CorpusFolder(folder.path)
    #expect(try corpus.files(in: "careers", ending: ".md") == ["careers/a.md", "careers/b.md"])
    #expect(try corpus.files(in: "careers", ending: ".tsv") == [])
  }

  @Test func `files of the folder itself have no folder before their name`() throws {
    let folder = try TemporaryFolder()
    for name in ["pay.yaml", "help.yaml"] { try write([], to: folder.file(name)) }
    #expect(try CorpusFolder(folder.path).files(in: "", ending: ".yaml") == ["help.yaml", "pay.yaml"])
  }

  @Test func `a folder that is not there is named whole when it is the corpus itself`() {
    #expect(throws: CorpusError(.unreadable(reason: "it is not there"), file: "/nowhere/at/all")) {
      try CorpusFolder("/nowhere/at/all").files(in: "", ending: ".yaml")
    }
  }

  @Test func `a byte order mark goes and line ends are made alike`() throws {
    let folder = try TemporaryFolder()
    try write([0xEF, 0xBB, 0xBF] + Array("one\r\ntwo\tthree\n\r\ncafé".utf8), to: folder.file("a.md"))
    expectText(try CorpusFolder(folder.path).text(of: "a.md"), "one\ntwo\tthree\n\ncafé")
  }

  @Test func `a byte order mark inside a text is a control character`() throws {
    let folder = try TemporaryFolder()
    try write(Array("one\ntwo\u{FEFF}\n".utf8), to: folder.file("a.md"))
    #expect(throws: CorpusError(.controlCharacter, file: "a.md", line: 2)) {
      try CorpusFolder(folder.path).text(of: "a.md")
    }
  }
}
