internal import ArgumentParser
internal import Composing
internal import Dialogue
internal import Knowledge
internal import Language
internal import Rendering
internal import Terminal

/// What `pathways ask` does: one question answered, or those on standard input.
struct Asking {
  /// The words of the one question; empty, or `-` alone, for those on standard input.
  var question: [String]
  var isJSON = false
  /// Whether the lines of standard input share one conversation.
  var isConversation = false
  var isPlain = false
  var choice = KnowledgeChoice()

  /// Deletes the misses of this run, since nothing of it is to be saved; tells where that cannot be done.
  private func forget(_ misses: UnansweredLog?) {
    do throws(HistoryFault) {
      try misses?.endForgetting()
    } catch {
      Output.error.tell(
        "pathways: \(error.path) cannot be \(error.failure.rawValue) (\(error.reason)); remove it yourself.\n")
    }
  }

  func run() throws {
    let typed = question.joined(separator: " ")
    let isOne = !question.isEmpty && question != ["-"]
    if question.isEmpty, isTerminal(0) {
      throw ValidationError("Ask what? For example: pathways ask \"how much do librarians earn?\"")
    }
    let home = ProgramPaths(environment: Environment.all)
    let expertise = try choice.open(home)
    let misses = UnansweredLog.keeping(in: choice.data ?? home.data)
    let style = Style.current(isPlain: isPlain)
    let text = AnswerText(style: style)
    var talk = Conversation(expertise)

    var isForgotten = false
    var damage = DamageNotice()

    func write(_ turn: Turn) -> Bool {
      // Once said, it holds for all lines that follow, whichever conversation they are of.
      if talk.isPrivate, !isForgotten {
        isForgotten = true
        forget(misses)
      }
      damage.tell(expertise.knowledge.catalogue)
      misses?.keep(turn, read: expertise.reader)
      return isJSON
        ? Output.standard.write(Rendering.json(turn) + "\n") : Paged.write(text.text(turn.answer) + "\n", style)
    }

    if isOne {
      let turn = talk.reply(to: typed)
      guard write(turn) else { return }
      if damage.isTold { throw ExitCode(Exit.faults) }
      if !turn.answer.kind.isAnswered { throw ExitCode(Exit.unanswered) }
      return
    }
    let lines = PipedLines()
    var isFirst = true
    while case .text(let line) = lines.next(prompt: "") {
      if line.allSatisfy(\.isWhitespace) {
        if isConversation { talk = Conversation(expertise) }
        continue
      }
      if !isConversation { talk = Conversation(expertise) }
      let turn = talk.reply(to: line)
      if turn.isEnd { return }
      if !isJSON, !isFirst, !Output.standard.write("\n") { return }
      isFirst = false
      guard write(turn) else { return }
    }
    try lines.tellFault()
    if damage.isTold { throw ExitCode(Exit.faults) }
  }
}

extension PipedLines {
  /// Tells that the input broke off before its end, and ends the program as for a fault; does nothing after a plain end.
  func tellFault() throws(ExitCode) {
    guard let fault else { return }
    Output.error.tell(
      "pathways: standard input cannot be read any further (\(fault)); what came before was answered.\n")
    throw ExitCode(Exit.faults)
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
