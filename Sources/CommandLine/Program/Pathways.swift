internal import ArgumentParser
internal import Catalogue
internal import Glibc
internal import Language
internal import Terminal

/// The program's command line.
struct Pathways: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pathways",
    abstract: "A career counsellor in the terminal: ask about a career, get a sourced answer.",
    discussion: """
      Without a subcommand it starts the prompt, or, when standard input is not a terminal, answers the lines it \
      reads there. It runs offline.

      Exit status: 0 answered; 1 the corpus or the intents have faults, or something could not be written; 2 wrong \
      usage; 3 a single question was understood but could not be answered, or a search found nothing.
      """,
    version: version,
    subcommands: [
      PromptCommand.self, CounselCommand.self, AskCommand.self, SearchCommand.self, AboutCommand.self,
      CorpusCommand.self, IntentsCommand.self, ReleasesCommand.self, MeasureCommand.self, TranscriptsCommand.self,
      CasesCommand.self, ReplayCommand.self, EvaluateCommand.self, MissesCommand.self, ConfigCommand.self,
      DoctorCommand.self, CompileCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: PromptCommand.self)

  static let version = "0.1.0"
  /// The day of that version, as `CHANGELOG.md` has it.
  static let released = "2026-11-25"
}

/// How the program ends.
enum Exit {
  static let faults: Int32 = 1
  static let usage: Int32 = 2
  static let unanswered: Int32 = 3
}

/// The program, from the words after its name to its end.
package enum Program {
  /// Runs the command of `arguments` if it is one of the two that people start all day, without any option; false if not.
  ///
  /// The parser takes longer than an answer: it makes a tree of all commands, some fifty, and looks up every type that it
  /// meets. Anything else, an option too, goes the parser's way, so that help and errors are the same.
  private static func ranFrequent(_ arguments: ArraySlice<String>) throws -> Bool {
    guard !arguments.contains(where: { $0.utf8.first == UInt8(ascii: "-") }) else { return false }
    switch arguments.first {
    case nil: try PromptCommand.start()
    case "ask" where arguments.count > 1: try Asking(question: Array(arguments.dropFirst())).run()
    default: return false
    }
    return true
  }

  /// Runs the command that was typed. Wrong usage ends with 2, as documented, and not with the parser's own 64.
  package static func main() {
    Output.ignoreBrokenPipes()
    atexit { Catalogue.removeDraft() }
    for fault in Settings.current.faults { Output.error.tell("pathways: \(fault)\n") }
    do {
      guard try !ranFrequent(CommandLine.arguments.dropFirst()) else { return }
      var command = try Pathways.parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      // What there was to say has been said. The parser would make its help first, which takes longer than an answer.
      exit(code.rawValue)
    } catch {
      let code = Pathways.exitCode(for: error)
      // What was typed wrongly stands in the message; its escape sequences do not.
      let message = Pathways.fullMessage(for: error)
      if !message.isEmpty { (code == .success ? Output.standard : Output.error).tell(message + "\n") }
      exit(code == .validationFailure ? Exit.usage : code.rawValue)
    }
  }
}
