internal import ArgumentParser
internal import Counsel
internal import Language
internal import Rendering
internal import Terminal

/// `pathways ask`: one question from the arguments, or one a line from standard input.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer one question, or the questions on standard input.",
    discussion: """
      With a question as arguments, answers it and ends with 0, or with 3 if it could be read but not answered. \
      Without, reads one question a line and answers each at once. Every line stands alone unless --conversation is \
      given; then they share one conversation, and an empty line starts a new one.
      """)

  @Argument(help: "The question.")
  var question: [String] = []

  @Flag(help: "Print one JSON object a line.")
  var json = false

  @Flag(help: "Let the lines of standard input share one conversation.")
  var conversation = false

  @Flag(help: "No colour, no drawings.")
  var plain = false

  @OptionGroup var options: KnowledgeOptions

  /// The command with `question` and no option.
  static func plain(_ question: [String]) -> AskCommand {
    var command = AskCommand()
    command.question = question
    (command.json, command.conversation, command.plain) = (false, false, false)
    command.options = .none
    return command
  }

  mutating func run() throws {
    let typed = question.joined(separator: " ")
    if question.isEmpty, isTerminal(0) {
      throw ValidationError("Ask what? For example: pathways ask \"how much do librarians earn?\"")
    }
    let home = Home(environment: Environment.all)
    let knowledge = try options.open(home)
    let misses = MissList.keeping(in: options.data ?? home.data)
    let style = Style.current(isPlain: plain)
    let text = AnswerText(style: style)
    var talk = Conversation(knowledge)

    func write(_ turn: Turn) -> Bool {
      misses?.keep(turn, from: knowledge)
      return json
        ? Output.standard.write(Rendering.json(turn) + "\n") : Paged.write(text.text(turn.answer) + "\n", style)
    }

    if !question.isEmpty {
      let turn = talk.reply(to: typed)
      guard write(turn) else { return }
      if !turn.answer.kind.isAnswered { throw ExitCode(Exit.unanswered) }
      return
    }
    let lines = PipedLines()
    var isFirst = true
    while case .text(let line) = lines.next(prompt: "") {
      if line.allSatisfy(\.isWhitespace) {
        if conversation { talk = Conversation(knowledge) }
        continue
      }
      if !conversation { talk = Conversation(knowledge) }
      let turn = talk.reply(to: line)
      if turn.isEnd { return }
      if !json, !isFirst, !Output.standard.write("\n") { return }
      isFirst = false
      guard write(turn) else { return }
    }
  }
}

extension Answer.Kind {
  /// Whether the person got what was asked for.
  var isAnswered: Bool {
    switch self {
    case .answer, .distress, .session, .command: true
    case .clarification, .unknownCareer, .noData, .outOfScope, .notUnderstood: false
    }
  }
}
