internal import ArgumentParser
internal import Careers
internal import Counsel
internal import Language
internal import Records
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
      “help” work throughout, and any question about a career is answered in between. It reads lines from a pipe as well. \
      With your leave every answer is kept as it is given; “pathways transcripts list” shows the codes.
      """)

  @Flag(help: "Ask 12 questions on interests instead of 30.")
  var quick = false

  @Option(help: ArgumentHelp("Your reference for the client.", valueName: "ref"))
  var client: String?

  @Option(help: ArgumentHelp("Go on with a session that was kept.", valueName: "code"))
  var resume: String?

  @Flag(help: "Keep nothing; PATHWAYS_NO_SAVE=1 does the same.")
  var noSave = false

  @Flag(help: "No colour, no drawings.")
  var plain = false

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    let home = Home(environment: Environment.all)
    let knowledge = try options.open(home)
    let keeper = Keeper.ready(home, knowledge, noSave: noSave)
    var conversation = Conversation(knowledge, today: .today, keepsSessions: keeper != nil)
    let opening: Turn
    if let resume {
      let (code, session) = try kept(resume, keeper)
      keeper?.goOn(with: code)
      opening = conversation.resume(session, today: .today)
    } else {
      opening = conversation.beginSession(
        quick ? .quick : .full, today: .today, client: client, isKept: keeper != nil)
    }
    try PromptCommand.talk(conversation, opening: opening, keeper: keeper, home: home, isPlain: plain)
  }

  /// The session kept under `text`; ends with what is wrong when there is none.
  private func kept(_ text: String, _ keeper: Keeper?) throws -> (Code, Session) {
    guard let code = Code(text) else {
      throw ValidationError(
        "“\(cleaned(text))” is no code; it looks like K7QM-3XPR. “pathways transcripts list” shows them.")
    }
    guard let keeper else { throw ValidationError("Nothing is kept here, so there is nothing to go on with.") }
    do {
      guard let session = try keeper.session(code) else {
        throw ValidationError(
          "There is no session under \(code). “pathways transcripts list” shows what is kept; “pathways counsel” begins one."
        )
      }
      return (code, session)
    } catch let error as RecordsError {
      Output.error.write("pathways: \(error)\n")
      throw ExitCode(Exit.faults)
    }
  }
}
