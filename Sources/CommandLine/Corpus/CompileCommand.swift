internal import ArgumentParser
internal import Dialogue
internal import Terminal

/// `pathways compile FILE`, for the installation: compiles the catalogue that is installed beside the corpus.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Compile the catalogue into a file.", shouldDisplay: false)

  @Argument(help: "The file to write.")
  var file: String

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    let (corpus, intents) = try options.choice.folders(ProgramPaths(environment: Environment.all))
    do {
      let notes = try Expertise.open(corpus: corpus, intents: intents, cache: file).notes
      for note in notes { Output.error.tell("pathways: \(note)\n") }
      if !notes.isEmpty { throw ExitCode(Exit.faults) }
    } catch let error as Expertise.Unusable {
      for fault in error.faults { Output.error.tell("\(fault)\n") }
      throw ExitCode(Exit.faults)
    }
  }
}
