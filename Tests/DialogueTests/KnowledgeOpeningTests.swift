import Answers
import Careers
import Catalogue
import Composing
import Dialogue
import FoundationEssentials
import Knowledge
import TestSupport
import Testing
import Understanding

/// Opening knowledge with a corpus, intents and a catalogue of its own.
@Suite struct KnowledgeOpeningTests {
  private let folder: TemporaryFolder
  private let corpus: CorpusFolder
  private let intents: CorpusFolder
  private var cache: String { folder.file("catalogue.sqlite") }

  init() throws {
    folder = try TemporaryFolder()
    corpus = CorpusFolder(folder.file("Corpus"))
    intents = CorpusFolder(folder.file("Intents"))
    for path in [corpus.path, intents.path] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    try TinyCorpus.write(to: corpus.path)
    for id in Corpus.read(corpus).corpus.sections.map(\.id.intent) + Intent.ID.noSections {
      try TinyCorpus.put(
        "intent: \(id)\nanswers: It.\nreply: Of \(id).\nexamples:\n  - \(id) of a {career}\n",
        intents.path + "/\(id).yaml")
    }
    try FileManager.default.copyItem(atPath: TinyCorpus.intents + "/cues.yaml", toPath: intents.path + "/cues.yaml")
  }

  /// Opens, and gives the notes and the shares of progress that were told.
  private func open(
    cache: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (notes: [String], progress: [Double]) {
    var told: [Double] = []
    let opening = try Expertise.open(corpus: corpus, intents: intents, cache: cache, progress: { told.append($0) })
    // Whichever way it came, it is the same knowledge.
    var conversation = Conversation(opening.expertise)
    let answer = conversation.reply(to: "how much do lamplighters earn?").answer
    #expect(
      answer.parts.first == .paragraph("Lamplighters earn a median of $200 a year (May 1891)."),
      sourceLocation: sourceLocation)
    #expect(opening.expertise.intent("help")?.reply == "Of help.", sourceLocation: sourceLocation)
    #expect(opening.expertise.knowledge.careerNames.starts(with: ["bell ringers"]), sourceLocation: sourceLocation)
    return (opening.notes, told)
  }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func `the first opening learns and compiles, the next ones only read`() throws {
    let first = try open(cache: cache)
    #expect(first.notes == [])
    #expect(first.progress.last == 1)
    #expect(first.progress == first.progress.sorted())
    let written = try Data(contentsOf: URL(filePath: cache))

    let second = try open(cache: cache)
    #expect(second.notes == [])
    #expect(second.progress == [])
    #expect(try Data(contentsOf: URL(filePath: cache)) == written)
    #expect(try files == ["Corpus", "Intents", "catalogue.sqlite"])
  }

  @Test(arguments: ["Corpus/careers/lamplighters.md", "Corpus/sections.yaml", "Intents/salary.yaml"])
  func `a changed file of the corpus or the intents is compiled anew, without a word`(file: String) throws {
    _ = try open(cache: cache)
    let path = folder.file(file)
    try TinyCorpus.put(String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self) + "\n", path)
    let again = try open(cache: cache)
    #expect(again.notes == [])
    #expect(again.progress.last == 1)
    #expect(try open(cache: cache).progress == [])
  }

  @Test func `a damaged catalogue is compiled anew, and that is told once`() throws {
    try TinyCorpus.put("This is no catalogue.", cache)
    #expect(
      try open(cache: cache).notes == [
        "The compiled catalogue was damaged or of another version; it has been built anew."
      ])
    #expect(try open(cache: cache).notes == [])
  }

  @Test func `a catalogue without its reader is damaged`() throws {
    _ = try open(cache: cache)
    let stamp = Expertise.stamp(of: [corpus, intents])
    try Catalogue.compile(Corpus.read(corpus).corpus, parts: [:], fingerprint: stamp, to: cache)
    #expect(
      try open(cache: cache).notes == [
        "The compiled catalogue was damaged or of another version; it has been built anew."
      ])
    #expect(try open(cache: cache).notes == [])
  }

  @Test func `a catalogue that cannot be kept is told, with its path and the reason`() throws {
    let nowhere = folder.file("nowhere/catalogue.sqlite")
    for _ in 1...2 {
      let opening = try open(cache: nowhere)
      #expect(
        opening.notes == [
          "The compiled catalogue cannot be kept at \(nowhere) (unable to open database file); answers are the same, the start is slower."
        ])
      #expect(opening.progress.last == 1)
    }
    #expect(try files == ["Corpus", "Intents"])
  }

  @Test func `a folder in the place of the catalogue is told as both`() throws {
    try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: false)
    #expect(
      try open(cache: cache).notes == [
        "The compiled catalogue was damaged or of another version; it has been built anew.",
        "The compiled catalogue cannot be kept at \(cache) (Is a directory); answers are the same, the start is slower.",
      ])
  }

  @Test func `without a place for a catalogue none is written, and nothing is told`() throws {
    let opening = try open(cache: nil)
    #expect(opening.notes == [])
    #expect(opening.progress.last == 1)
    #expect(try files == ["Corpus", "Intents"])
  }

  @Test func `a corpus or intents with faults cannot be used, and every fault is told`() throws {
    _ = try open(cache: cache)
    try TinyCorpus.put("intent: help\nanswers: It.\n", intents.path + "/help.yaml")
    try FileManager.default.removeItem(atPath: intents.path + "/salary.yaml")
    let career = corpus.path + "/careers/glass-weighers.md"
    try TinyCorpus.put(
      String(decoding: try Data(contentsOf: URL(filePath: career)), as: UTF8.self) + "\n## Weather\nRain. [guild]\n",
      career)
    let faults = #expect(throws: Expertise.Unusable.self) {
      try Expertise.open(corpus: corpus, intents: intents, cache: cache)
    }
    let lines = faults?.faults.map(\.description) ?? []
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("careers/glass-weighers.md:") == true)
    #expect(lines.first?.contains("unknown section “Weather”") == true)
    #expect(
      lines.dropFirst() == [
        "help.yaml:1: cannot be understood: it has no examples; add some",
        "salary.yaml: cannot be read: it is not there; every section needs an intent",
      ])
  }

  @Test func `folders that are not there cannot be used`() {
    let faults = #expect(throws: Expertise.Unusable.self) {
      try Expertise.open(corpus: corpus, intents: CorpusFolder("/nowhere"), cache: nil)
    }
    #expect(faults?.faults.map(\.description) == ["/nowhere: cannot be read: it is not there"])
  }
}
