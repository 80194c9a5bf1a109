internal import ArgumentParser
internal import Composing
internal import Dialogue
internal import Language
internal import Rendering
internal import Terminal

/// `pathways search`: which careers and sections mention some words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find the careers and sections that mention some words.",
    discussion: """
      Searches all written sections, and the tasks, skills, tools, programs and kinds of every other occupation. Ends \
      with 0 when something was found and with 3 otherwise. For example: pathways search koha
      """)

  @Argument(help: "The words. A section must have all of them, if any has.")
  var words: [String]

  @Option(help: ArgumentHelp("How many to show.", valueName: "number"))
  var limit = 10

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "No colour, no drawings.")
  var plain = false

  @OptionGroup var options: KnowledgeOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
  }

  mutating func run() throws {
    let search = TextSearch(
      words.joined(separator: " "), in: try options.choice.open(ProgramPaths(environment: Environment.all)).knowledge)
    let style = Style.current(isPlain: plain)
    let text = TextSearchText(style: style, limit: limit)
    if json {
      Output.standard.write(text.json(search) + "\n")
    } else {
      _ = Paged.write(text.text(search) + "\n", style)
    }
    if search.hits.isEmpty { throw ExitCode(Exit.unanswered) }
  }
}
