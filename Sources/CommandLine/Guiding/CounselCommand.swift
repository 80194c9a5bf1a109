internal import Answers
internal import ArgumentParser
internal import Careers
internal import Dialogue
internal import FoundationEssentials
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
      With your leave every answer is kept as it is given; “pathways counsel list” shows the codes. “Save nothing”, at any \
      time, deletes what was kept and keeps nothing more.
      """,
    subcommands: [CounselList.self])

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

  func validate() throws {
    guard resume != nil, client != nil || quick else { return }
    throw ValidationError(
      "--resume goes on with a session as it was begun; leave out \(client != nil ? "--client (“pathways transcripts assign” changes it)" : "--quick")."
    )
  }

  mutating func run() throws {
    let home = ProgramPaths(environment: Environment.all)
    let expertise = try options.choice.open(home)
    let keeper = TranscriptRecorder.ready(home, expertise.knowledge, noSave: noSave)
    var conversation = Conversation(expertise, today: .today, keepsSessions: keeper != nil)
    let opening: Turn
    if let resume {
      let (code, session) = try kept(resume, keeper)
      keeper?.goOn(with: code, plan: session.plan)
      opening = conversation.resume(session, today: .today)
    } else {
      opening = conversation.beginSession(
        quick ? .quick : .full, today: .today, client: client, isKept: keeper != nil)
    }
    try PromptCommand.talk(conversation, opening: opening, keeper: keeper, home: home, isPlain: plain)
  }

  /// The session kept under `text`; ends with what is wrong when there is none.
  private func kept(_ text: String, _ keeper: TranscriptRecorder?) throws -> (Code, Session) {
    guard let code = Code(text) else {
      throw ValidationError(
        "“\(cleaned(text))” is no code; it looks like K7QM-3XPR. “pathways counsel list” shows them.")
    }
    guard let keeper else { throw ValidationError("Nothing is kept here, so there is nothing to go on with.") }
    do {
      guard let session = try keeper.session(code) else {
        throw ValidationError(
          "There is no session under \(code). “pathways counsel list” shows what is kept; “pathways counsel” begins one."
        )
      }
      return (code, session)
    } catch let error as RecordsError {
      Output.error.tell("pathways: \(error)\n")
      throw ExitCode(Exit.faults)
    } catch let error where !(error is ValidationError) {
      Output.error.tell(
        "pathways: the session under \(code) cannot be read by this version (\(error)). What was said is kept: “pathways transcripts show \(code)” shows it.\n"
      )
      throw ExitCode(Exit.faults)
    }
  }
}

/// `pathways counsel list`.
struct CounselList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the guided sessions that were kept, the last changed first.",
    discussion: "“pathways counsel list --client REF” lists those of one client.")

  /// `--client` belongs to both, and the parser gives it to the command above.
  @ParentCommand var session: CounselCommand

  mutating func run() throws {
    let client = session.client
    let store = try RecordsDesk.open()
    let today = Day.today
    let rows = try RecordsDesk.telling { () throws(RecordsError) in
      var rows: [(cells: [String], marks: [Transcript.Mark])] = []
      for summary in try store.list(client: client, sessions: true) {
        let state = try store.session(code: summary.code) ?? ""
        let session = try? Session(saved: Data(state.utf8))
        let cells = [
          summary.code.description, summary.started.day.description, summary.client ?? "",
          session.map(Self.standing) ?? "cannot be read", session.map { Self.due($0, today) } ?? "", summary.goal,
        ]
        rows.append((cells, summary.marks))
      }
      return rows
    }
    guard !rows.isEmpty else {
      RecordsDesk.show([
        .paragraph(
          "There are no guided sessions\(client == nil ? " yet. “pathways counsel” begins one" : " of this client").")
      ])
      return
    }
    let table = MarkedTable(headings: ["Code", "Begun", "Client", "Where it stands", "Due", "Goal"], rows: rows)
    RecordsDesk.show(table.parts + [.paragraph("“pathways counsel --resume CODE” goes on with one.")])
  }

  /// Where a session stands, in a word or two.
  private static func standing(_ session: Session) -> String {
    session.isOver ? "finished" : session.place.stage.rawValue
  }

  /// How much of the plan is due.
  private static func due(_ session: Session, _ today: Day) -> String {
    let count = session.plan.due(on: today).count
    return count == 0 ? "" : count == 1 ? "1 step" : "\(count) steps"
  }
}
