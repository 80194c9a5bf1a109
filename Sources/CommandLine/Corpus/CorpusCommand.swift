internal import ArgumentParser
internal import Careers
internal import Terminal

/// `pathways corpus`: looks after the corpus.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Check the corpus, see what it covers, add your own download of a release.",
    subcommands: [Check.self, CorpusInfoCommand.self, CorpusImportCommand.self])

  /// `pathways corpus check`: every fault, with file and line.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Report every fault in the corpus, with file and line.",
      discussion: "Ends with 0 when there is none and with 1 otherwise.")

    @OptionGroup var options: KnowledgeOptions

    mutating func run() throws {
      let (folder, _) = try options.choice.folders(ProgramPaths(environment: Environment.all))
      let (corpus, faults) = Corpus.read(folder)
      for fault in faults { Output.standard.tell("\(fault)\n") }
      Output.standard.tell(
        "\(corpus.careers.count { $0.isWritten }) written careers, "
          + "\(corpus.careers.count { !$0.isWritten }) occupations by their figures, "
          + "\(corpus.sections.count) sections, \(corpus.sources.count) sources, "
          + "\(corpus.facts.all.count) figures; \(faults.count) fault\(faults.count == 1 ? "" : "s").\n")
      if !faults.isEmpty { throw ExitCode(Exit.faults) }
    }
  }
}
