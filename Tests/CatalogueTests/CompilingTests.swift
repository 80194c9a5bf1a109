import Careers
import Catalogue
import FoundationEssentials
@preconcurrency import Glibc
import TestSupport
import Testing

@Suite struct CompilingTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("catalogue.sqlite")
  }

  private func compile(_ corpus: Corpus = TinyShelf.corpus, fingerprint: String = "f1") throws {
    try Catalogue.compile(corpus, parts: TinyShelf.parts, fingerprint: fingerprint, to: path)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private var bytes: [UInt8] {
    get throws { [UInt8](try Data(contentsOf: URL(filePath: path))) }
  }

  private func put(_ bytes: some Sequence<UInt8>) throws { try Data(bytes).write(to: URL(filePath: path)) }

  /// The error that opening gives; nil if it succeeds.
  private func errorOpening(fingerprint: String = "f1") -> CatalogueError? {
    do {
      _ = try Catalogue(opening: path, fingerprint: fingerprint)
      return nil
    } catch {
      return error
    }
  }

  /// A part as bytes; nil if there is none.
  private func bytes(of part: String, in catalogue: Catalogue) -> [UInt8]? {
    catalogue.part(part).map { found in withExtendedLifetime(found.owner) { Array(found.bytes) } }
  }

  // MARK: What is kept

  @Test func `everything is read back as it was compiled`() throws {
    expect(try TinyShelf.onDisk(folder), holds: TinyShelf.corpus)
  }

  @Test func `a catalogue in memory holds the same as one on disk`() throws {
    expect(try TinyShelf.inMemory(), holds: TinyShelf.corpus)
    let words = ["flour", "bread"]
    #expect(try TinyShelf.inMemory().passages(for: words) == TinyShelf.onDisk(folder).passages(for: words))
    for name in TinyShelf.parts.keys {
      #expect(try bytes(of: name, in: TinyShelf.inMemory()) == bytes(of: name, in: TinyShelf.onDisk(folder)))
    }
  }

  @Test func `the written careers that ship are read back as they were compiled`() throws {
    let shipped = Corpus.read(CorpusFolder(TinyCorpus.repository + "/Corpus")).corpus
    let written = shipped.careers.filter(\.isWritten)
    let keys = Set(written.flatMap { [$0.code, $0.id.name] })
    // Other job titles are kept as names, not as a figure.
    let figures = shipped.facts.all.filter { keys.contains($0.key) && $0.name != "names" }
    let corpus = Corpus(
      sections: shipped.sections, sources: shipped.sources, facts: figures.reduce(into: Facts()) { $0.add($1) },
      careers: written)
    #expect(written.count == 11 && figures.count > 100)
    try compile(corpus)
    expect(try Catalogue(opening: path, fingerprint: "f1"), holds: corpus)
  }

  @Test func `an empty corpus is a catalogue too`() throws {
    let corpus = Corpus(sections: [], sources: [], facts: Facts(), careers: [])
    try compile(corpus)
    expect(try Catalogue(opening: path, fingerprint: "f1"), holds: corpus)
  }

  @Test func `parts are kept as they are`() throws {
    let catalogue = try TinyShelf.onDisk(folder)
    #expect(bytes(of: "reader", in: catalogue) == [0, 1, 255, 0])
    #expect(bytes(of: "text", in: catalogue) == Array("bread".utf8))
    #expect(bytes(of: "empty", in: catalogue) == [])
    #expect(bytes(of: "nothing", in: catalogue) == nil)
  }

  @Test func `a part may be made of the tables, which are filled by then`() throws {
    try Catalogue.compile(TinyShelf.corpus, parts: ["a": [7]], fingerprint: "f1", to: path) { catalogue in
      ["b": Array(catalogue.careers().map(\.title).joined(separator: "+").utf8)]
    }
    let titles = Array(TinyShelf.corpus.careers.map(\.title).joined(separator: "+").utf8)
    let catalogue = try Catalogue(opening: path, fingerprint: "f1")
    #expect(titles.count > 10)
    #expect(bytes(of: "a", in: catalogue) == [7])
    #expect(bytes(of: "b", in: catalogue) == titles)
    expect(catalogue, holds: TinyShelf.corpus)
  }

  @Test func `what is not there is not found`() throws {
    let catalogue = try TinyShelf.onDisk(folder)
    #expect(catalogue.career(2) == nil)
    #expect(catalogue.career(-1) == nil)
    #expect(catalogue.number(of: "smiths") == nil)
    #expect(catalogue.text(of: "outlook", career: 0) == nil)
    #expect(catalogue.text(of: "overview", career: 7) == nil)
    #expect(catalogue.figure("wage.median", of: "00-0000") == nil)
    #expect(catalogue.figure("wage.p10", of: "51-3011") == nil)
    #expect(catalogue.source("book") == nil)
  }

  @Test func `quotes in a name are no SQL`() throws {
    let catalogue = try TinyShelf.onDisk(folder)
    #expect(catalogue.source("' OR '1'='1") == nil)
    #expect(catalogue.number(of: "bakers' --") == nil)
  }

  // MARK: Opening

  @Test func `a file that is not there is missing, and stays so`() throws {
    #expect(errorOpening() == .missing)
    #expect(try names == [])
  }

  @Test func `a catalogue of other sources is outdated`() throws {
    try compile(fingerprint: "f1")
    #expect(errorOpening(fingerprint: "f2") == .outdated)
    #expect(errorOpening(fingerprint: "f1") == nil)
  }

  @Test func `an empty file is corrupt`() throws {
    try put([])
    #expect(errorOpening() == .corrupt)
  }

  @Test func `random bytes and text are corrupt`() throws {
    try put("This is no catalogue.\n".utf8)
    #expect(errorOpening() == .corrupt)
    var random: UInt8 = 7
    try put(
      (0..<20_000).map { _ -> UInt8 in
        random = random &* 5 &+ 17
        return random
      })
    #expect(errorOpening() == .corrupt)
  }

  @Test func `a folder in the place of the file is corrupt`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(errorOpening() == .corrupt)
  }

  @Test func `a catalogue cut short is corrupt, wherever it is cut`() throws {
    try compile()
    let whole = try bytes
    for cut in [1, 16, 99, 100, 101, whole.count - 1] + stride(from: 0, to: whole.count, by: 999) {
      try put(whole[..<cut])
      #expect(errorOpening() == .corrupt, "cut at \(cut) of \(whole.count)")
    }
    try put(whole + [0])
    #expect(errorOpening() == .corrupt)
    try put(whole)
    #expect(errorOpening() == nil)
  }

  @Test func `parts stay where they are when the catalogue that held them is gone`() throws {
    let part = try #require(try TinyShelf.onDisk(folder).part("text"))
    try FileManager.default.removeItem(atPath: path)
    withExtendedLifetime(part.owner) { #expect(Array(part.bytes) == Array("bread".utf8)) }
  }

  @Test(.enabled(if: sqlite != nil)) func `SQLite finds nothing wrong with the file`() throws {
    try compile()
    #expect(try runSQLite(path, "PRAGMA integrity_check;") == "ok\n")
  }

  @Test(.enabled(if: sqlite != nil)) func `a foreign SQLite file is corrupt`() throws {
    try runSQLite(path, "CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('one');")
    #expect(errorOpening() == .corrupt)
  }

  @Test(.enabled(if: sqlite != nil)) func `a foreign SQLite file with a table of the same name is no catalogue`() throws
  {
    try runSQLite(path, "CREATE TABLE meta (key TEXT, value TEXT); INSERT INTO meta VALUES ('author', 'me');")
    #expect(errorOpening() == .outdated)
  }

  @Test(.enabled(if: sqlite != nil)) func `a damaged row says nothing, and ends nothing`() throws {
    try compile()
    try runSQLite(
      path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '');")
    try runSQLite(
      path,
      """
      UPDATE figure SET source = NULL, label = NULL; UPDATE career SET title = NULL, aliases = NULL, code = NULL;
      UPDATE section SET heading = NULL; UPDATE block SET text = NULL, sources = NULL, line = 'x';
      """)
    let catalogue = try Catalogue(opening: path, fingerprint: "f1")
    #expect(catalogue.figureCounts().keys.map(\.name) == [""])
    #expect(catalogue.sections().map(\.heading) == TinyShelf.corpus.sections.map { _ in "" })
    #expect(!catalogue.careers().isEmpty)
    #expect(catalogue.careers().allSatisfy { $0.title.isEmpty && $0.aliases.isEmpty })
    #expect(catalogue.sections().contains { catalogue.text(of: $0.id, career: 0) != nil })
  }

  @Test(.enabled(if: sqlite != nil)) func `a table that is gone makes its answers empty and no others`() throws {
    try compile()
    try runSQLite(path, "DROP TABLE figure;")
    let catalogue = try Catalogue(opening: path, fingerprint: "f1")
    #expect(catalogue.sections() == TinyShelf.corpus.sections)
    #expect(catalogue.fault == nil)
    #expect(catalogue.figure("wage.median", of: "51-3011") == nil)
    #expect(catalogue.fault?.hasPrefix("no such table: figure") == true)
  }

  @Test func `opening and reading change nothing on disk`() throws {
    try compile()
    let before = try bytes
    let catalogue = try Catalogue(opening: path, fingerprint: "f1")
    _ = catalogue.passages(for: ["flour"])
    #expect(try bytes == before)
    #expect(try names == ["catalogue.sqlite"])
  }

  // MARK: Writing

  @Test func `a folder that is not there cannot be written, and is not made`() throws {
    let nowhere = folder.file("nowhere/catalogue.sqlite")
    #expect(throws: CatalogueError.unwritable("unable to open database file")) {
      try Catalogue.compile(TinyShelf.corpus, parts: [:], fingerprint: "f1", to: nowhere)
    }
    #expect(try names == [])
  }

  @Test func `a folder in the place of the file cannot be written over, and no draft is left`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: CatalogueError.unwritable("Is a directory")) { try compile() }
    #expect(try names == ["catalogue.sqlite"])
  }

  @Test func `compiling over a catalogue replaces it and leaves nothing beside it`() throws {
    try compile(fingerprint: "f1")
    var corpus = TinyShelf.corpus
    corpus.careers.removeLast()
    try compile(corpus, fingerprint: "f2")
    expect(try Catalogue(opening: path, fingerprint: "f2"), holds: corpus)
    #expect(errorOpening(fingerprint: "f1") == .outdated)
    #expect(try names == ["catalogue.sqlite"])
  }

  @Test func `drafts of programs that are gone are removed, others stay`() throws {
    // No process has the number 0 or one above the kernel's limit of 4,194,304.
    for name in ["catalogue.sqlite.4999999.new", "catalogue.sqlite.4999999.new-journal", "catalogue.sqlite.1.new", "x"]
    {
      try Data("draft".utf8).write(to: URL(filePath: folder.file(name)))
    }
    try compile()
    #expect(try names == ["catalogue.sqlite", "catalogue.sqlite.1.new", "x"])
  }

  @Test func `the draft of a process that is over and was not waited for goes too`() throws {
    var pid = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(arguments[0]) }
    #expect(posix_spawn(&pid, "/bin/true", nil, nil, &arguments, environ) == 0)
    defer {
      var status = Int32()
      waitpid(pid, &status, 0)
    }
    // Over, and still in the table of processes.
    var info = siginfo_t()
    #expect(waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) == 0)
    try TinyCorpus.put("half", path + ".\(pid).new")
    try compile()
    #expect(try names == ["catalogue.sqlite"])
  }

  @Test func `a catalogue that is open stays whole while another takes its place`() throws {
    let old = try TinyShelf.onDisk(folder)
    try compile(Corpus(sections: [], sources: [], facts: Facts(), careers: []), fingerprint: "f2")
    expect(old, holds: TinyShelf.corpus)
    #expect(try Catalogue(opening: path, fingerprint: "f2").careerCount == 0)
  }

  @Test func `a corpus that cannot be compiled leaves the old catalogue and no draft`() throws {
    try compile()
    var corpus = TinyShelf.corpus
    corpus.careers.append(TinyShelf.bakers)
    #expect(throws: CatalogueError.unwritable("UNIQUE constraint failed: career.id")) {
      try compile(corpus, fingerprint: "f2")
    }
    expect(try Catalogue(opening: path, fingerprint: "f1"), holds: TinyShelf.corpus)
    #expect(try names == ["catalogue.sqlite"])
    #expect(throws: CatalogueError.unwritable("UNIQUE constraint failed: career.id")) {
      try Catalogue.inMemory(corpus, parts: [:], fingerprint: "f2")
    }
  }
}
