internal import ArgumentParser
internal import Careers
internal import Terminal
internal import Understanding

/// `pathways intents`: looks after the intent files.
struct IntentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intents", abstract: "Check the intent files.", subcommands: [Check.self])

  /// `pathways intents check`: every fault, with file and line.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Report examples that another intent takes, keywords claimed twice, and malformed files.",
      discussion: """
        Ends with 0 when there is none and with 1 otherwise. With --held-out, also says how many examples are read \
        right by a reader that has not seen them, which is what a change to the files should raise.
        """)

    @Flag(help: "Measure on held-out examples: four rounds, each leaving out a quarter.")
    var heldOut = false

    @OptionGroup var options: KnowledgeOptions

    mutating func run() throws {
      let (corpusFolder, folder) = try options.folders(Home(environment: Environment.all))
      let sections = Corpus.read(corpusFolder).corpus.sections
      let (intents, faults) = Intent.readAll(folder, sections: sections)
      var lines = faults.map(\.description)
      if faults.isEmpty { lines += IntentFault.all(in: intents).map(\.description) }
      for line in lines { Output.standard.write(line + "\n") }
      let examples = Classifier.examples(of: intents).count
      Output.standard.write(
        "\(intents.count) intents, \(examples) examples; \(lines.count) fault\(lines.count == 1 ? "" : "s").\n")
      if heldOut {
        let result = HeldOut.measuring(intents)
        Output.standard.write(
          "Held out: \(result.right) of \(result.count) examples read right (\(result.percent) percent).\n")
      }
      if !lines.isEmpty { throw ExitCode(Exit.faults) }
    }
  }
}
