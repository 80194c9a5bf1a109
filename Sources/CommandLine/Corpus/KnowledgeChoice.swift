internal import ArgumentParser
internal import Careers
internal import Dialogue
internal import Synchronization
internal import Terminal

/// Which corpus, intents and imports are read: what the options say, or the program's own.
struct KnowledgeChoice: Sendable {
  /// The folder given instead of the program's own; nil for that one. So are the others.
  var corpus: String?
  var intents: String?
  /// The folder that keeps imports and the list of misses.
  var data: String?

  /// Where the person's O*NET import is, if there is one; nil when there is no home folder.
  func imported(_ home: ProgramPaths) -> String? { (data ?? home.data).map(ProgramPaths.imports) }

  /// The folders, from the options or from where the program's own are.
  func folders(_ home: ProgramPaths) throws -> (corpus: CorpusFolder, intents: CorpusFolder) {
    guard let corpusPath = corpus ?? home.knowledge.map({ $0 + "/Corpus" }),
      let intentsPath = intents ?? home.knowledge.map({ $0 + "/Intents" })
    else {
      Output.error.tell(
        "pathways: no corpus found. Set PATHWAYS_HOME to the folder that holds Corpus and Intents, or use --corpus and --intents.\n"
      )
      throw ExitCode(Exit.faults)
    }
    return (CorpusFolder(corpusPath), CorpusFolder(intentsPath))
  }

  /// Where the catalogue compiled from them is kept; nil when there is no home folder.
  func catalogue(_ home: ProgramPaths) throws -> String? {
    let (corpus, intents) = try folders(home)
    return home.catalogue(corpus: corpus.path, intents: intents.path)
  }

  /// What the compiled catalogue is known by; nil while there is none.
  func stamp(_ home: ProgramPaths) throws -> String? {
    let (corpus, intents) = try folders(home)
    let imported = imported(home).map { CorpusFolder($0) }.flatMap { $0.exists ? $0 : nil }
    return Expertise.stamp(of: [corpus, intents] + (imported.map { [$0] } ?? []))
  }

  /// What was opened last, kept to the end: taking it apart takes longer than the system needs for the whole program.
  private static let kept = Mutex<Expertise?>(nil)

  /// Opens the knowledge; tells faults and notes on standard error.
  func open(_ home: ProgramPaths) throws -> Expertise {
    let (corpus, intents) = try folders(home)
    let bar = ProgressLine()
    do {
      let opening = try Expertise.open(
        corpus: corpus, intents: intents, imported: imported(home).map { CorpusFolder($0) },
        shipped: corpus.path == home.knowledge.map { $0 + "/Corpus" } ? home.shippedCatalogue : nil,
        cache: home.catalogue(corpus: corpus.path, intents: intents.path),
        progress: bar.show)
      bar.clear()
      for note in opening.notes { Output.error.tell("pathways: \(note)\n") }
      Self.kept.withLock { $0 = opening.expertise }
      return opening.expertise
    } catch {
      bar.clear()
      Output.error.tell("pathways: the corpus in \(corpus.path) or the intents in \(intents.path) cannot be used.\n")
      for fault in error.faults { Output.error.tell("\(fault)\n") }
      throw ExitCode(Exit.faults)
    }
  }
}
