internal import ArgumentParser
internal import Counsel
internal import Rendering
internal import Sessions
internal import Terminal

/// `pathways counsel`: a guided session.
struct CounselCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counsel",
    abstract: "Lead a guided session: interests, values, limits, a shortlist, a plan.",
    discussion: """
      About ten minutes. Answer with numbers or in your own words; “back”, “skip”, “change 3”, “pause”, “stop” and \
      “help” work throughout, and any question about a career is answered in between. It reads lines from a pipe as well.
      """)

  @Flag(help: "Ask 12 questions on interests instead of 30.")
  var quick = false

  @Option(help: ArgumentHelp("Your reference for the client.", valueName: "ref"))
  var client: String?

  @Flag(help: "No colour, no drawings.")
  var plain = false

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    let environment = Environment.all
    let home = Home(environment: environment)
    let knowledge = try options.open(home)
    var conversation = Conversation(knowledge, today: .today)
    let opening = conversation.beginSession(quick ? .quick : .full, today: .today, client: client, isKept: false)
    try PromptCommand.talk(conversation, opening: opening, home: home, isPlain: plain)
  }
}
