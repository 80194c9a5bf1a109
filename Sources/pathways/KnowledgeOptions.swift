internal import ArgumentParser
internal import Careers
internal import Counsel
internal import Synchronization
internal import Terminal

/// Where the corpus and the intents are, for every command that reads them.
struct KnowledgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The corpus to use instead of the program's own.", valueName: "folder"))
  var corpus: String?

  @Option(help: ArgumentHelp("The intents to use instead of the program's own.", valueName: "folder"))
  var intents: String?

  @Option(help: ArgumentHelp("The folder that keeps what you import, instead of the usual one.", valueName: "folder"))
  var data: String?

  /// None of them given.
  static var none: KnowledgeOptions {
    var options = KnowledgeOptions()
    (options.corpus, options.intents, options.data) = (nil, nil, nil)
    return options
  }

  /// Where the person's O*NET import is, if there is one; nil when there is no home folder.
  func imported(_ home: Home) -> String? { (data ?? home.data).map(Home.imports) }

  /// The folders, from the options or from where the program's own are.
  func folders(_ home: Home) throws -> (corpus: CorpusFolder, intents: CorpusFolder) {
    guard let corpusPath = corpus ?? home.knowledge.map({ $0 + "/Corpus" }),
      let intentsPath = intents ?? home.knowledge.map({ $0 + "/Intents" })
    else {
      Output.error.write(
        "pathways: no corpus found. Set PATHWAYS_HOME to the folder that holds Corpus and Intents, or use --corpus and --intents.\n"
      )
      throw ExitCode(Exit.faults)
    }
    return (CorpusFolder(corpusPath), CorpusFolder(intentsPath))
  }

  /// Where the catalogue compiled from them is kept; nil when there is no home folder.
  func catalogue(_ home: Home) throws -> String? {
    let (corpus, intents) = try folders(home)
    return home.catalogue(corpus: corpus.path, intents: intents.path)
  }

  /// What the compiled catalogue is known by; nil while there is none.
  func stamp(_ home: Home) throws -> String? {
    let (corpus, intents) = try folders(home)
    let imported = imported(home).map { CorpusFolder($0) }.flatMap { $0.exists ? $0 : nil }
    return Knowledge.stamp(of: [corpus, intents] + (imported.map { [$0] } ?? []))
  }

  /// What was opened last, kept to the end: taking it apart takes longer than the system needs for the whole program.
  private static let kept = Mutex<Knowledge?>(nil)

  /// Opens the knowledge; tells faults and notes on standard error.
  func open(_ home: Home) throws -> Knowledge {
    let (corpus, intents) = try folders(home)
    let bar = ProgressLine()
    do {
      let opening = try Knowledge.open(
        corpus: corpus, intents: intents, imported: imported(home).map { CorpusFolder($0) },
        shipped: corpus.path == home.knowledge.map { $0 + "/Corpus" } ? home.shippedCatalogue : nil,
        cache: home.catalogue(corpus: corpus.path, intents: intents.path),
        progress: bar.show)
      bar.clear()
      for note in opening.notes { Output.error.write("pathways: \(note)\n") }
      Self.kept.withLock { $0 = opening.knowledge }
      return opening.knowledge
    } catch {
      bar.clear()
      Output.error.write("pathways: the corpus in \(corpus.path) or the intents in \(intents.path) cannot be used.\n")
      for fault in error.faults { Output.error.write("\(fault)\n") }
      throw ExitCode(Exit.faults)
    }
  }
}

/// One line of progress on standard error; silent when that is no terminal.
struct ProgressLine {
  private let isShown = isTerminal(2)
  /// What is being done.
  private let label: String

  init(_ label: String = "Building the catalogue") { self.label = label }

  /// Shows `share` done, 0 to 1.
  func show(_ share: Double) {
    if isShown { Output.error.write("\r\(label) … \(Int(share * 100)) %") }
  }

  /// Removes the line.
  func clear() {
    if isShown { Output.error.write("\r\u{1B}[K") }
  }
}
