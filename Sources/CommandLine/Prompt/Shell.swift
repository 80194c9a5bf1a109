internal import Answers
internal import Composing
internal import Dialogue
internal import Knowledge
internal import Language
internal import Records
internal import Rendering
internal import Sessions
internal import Terminal

/// The loop: reads a line, replies, writes.
struct Shell {
  let lines: any LineSource
  let isInteractive: Bool
  /// Keeps each turn before it is shown; nil keeps none.
  let keeper: TranscriptRecorder?
  /// Keeps what was not understood; nil keeps nothing.
  let misses: UnansweredLog?
  /// Where answers go; standard output but in tests.
  let output: Output
  /// Asked before every answer, since a window may change its size.
  let style: (Conversation) -> Style

  init(
    lines: any LineSource, isInteractive: Bool, keeper: TranscriptRecorder? = nil, misses: UnansweredLog? = nil,
    output: Output = .standard, style: @escaping (Conversation) -> Style
  ) {
    self.output = output
    self.lines = lines
    self.isInteractive = isInteractive
    self.keeper = keeper
    self.misses = misses
    self.style = style
  }

  /// Runs until the person leaves or nobody reads any more. `opening` is said before the first line is read.
  func run(_ conversation: Conversation, opening: Turn? = nil) {
    var conversation = conversation
    var isFirst = true
    var damage = DamageNotice()
    if let opening {
      let text = AnswerText(style: style(conversation)).text(opening.answer)
      guard output.write(text + (isInteractive ? "\n\n" : "\n")) else { return }
      isFirst = false
    } else if isInteractive {
      let count = conversation.knowledge.careerCount
      guard
        output.write(
          wrapped(
            "Pathways: ask about one of \(count) careers, in your own words. /help for help, Ctrl-D to leave.",
            columns: style(conversation).columns) + "\n\n" + missNote(style(conversation)))
      else { return }
    }
    while true {
      // What is not to be kept does not go into the history either, nor what is answered in a session.
      (lines as? LineEditor)?.keepsLines = keeper != nil && !conversation.isInSession && !conversation.isPrivate
      let wasInSession = conversation.isInSession
      switch lines.next(prompt: prompt(conversation)) {
      case .end:
        guard isInteractive, var turn = conversation.pauseSession() else { return }
        turn.answer.parts.append(.paragraph("Ctrl-D again leaves the program."))
        let style = style(conversation)
        guard write(AnswerText(style: style).text(turn.answer), style, isFirst: &isFirst) else { return }
      case .cancelled: continue
      case .text(let line):
        if line.allSatisfy(\.isWhitespace) { continue }
        let act = Act(line)
        if let answer = records(act, &conversation) {
          let style = style(conversation)
          guard write(AnswerText(style: style).text(answer), style, isFirst: &isFirst) else { return }
          continue
        }
        let wasPrivate = conversation.isPrivate
        var turn = conversation.reply(to: line, act)
        if turn.isEnd { return }
        damage.tell(conversation.knowledge.catalogue)
        if conversation.isPrivate, !wasPrivate, let text = forgotten() {
          turn.answer.parts.insert(.paragraph(text), at: min(1, turn.answer.parts.count))
        }
        // What is said in a session is no list of questions.
        if !wasInSession, !conversation.isInSession { misses?.keep(turn, read: conversation.expertise.reader) }
        // The place of the file is for the screen and stands in no record.
        let kept = turn
        if let code = begunSession(&conversation) {
          turn.answer.parts.insert(
            .paragraph(
              "It is kept under the code \(code): “pathways counsel --resume \(code)” brings it back. The file is \(keeper?.path ?? "")."
            ), at: 0)
        }
        let style = style(conversation)
        let text = AnswerText(style: style).text(turn.answer)
        keeper?.keep(
          kept, shown: AnswerText(style: .plain).text(kept.answer),
          session: wasInSession || conversation.isInSession || act.note != nil ? conversation.session : nil)
        guard write(text, style, isFirst: &isFirst) else { return }
      }
    }
  }

  /// Deletes all that this run has kept, now that the person wants nothing saved; what is to be said of it.
  private func forgotten() -> String? {
    let said = keeper?.endForgetting()
    do throws(HistoryFault) {
      try misses?.endForgetting()
      try (lines as? LineEditor)?.forgetLines()
    } catch {
      return [said, "\(error.path) cannot be \(error.failure.rawValue) (\(error.reason)); remove it yourself."]
        .compactMap { $0 }.joined(separator: " ")
    }
    return said
  }

  /// What is said at the start where misses are kept.
  private func missNote(_ style: Style) -> String {
    guard misses != nil else { return "" }
    let note =
      "Questions that I cannot answer are kept in a list for whoever looks after me (misses: on); “pathways misses” shows it."
    return wrapped(note, columns: style.columns) + "\n\n"
  }

  /// Writes an answer, set apart from the one before; false when nobody reads any more.
  private func write(_ text: String, _ style: Style, isFirst: inout Bool) -> Bool {
    let before = isInteractive || isFirst ? "" : "\n"
    isFirst = false
    let whole = before + text + (isInteractive ? "\n\n" : "\n")
    return isInteractive ? Paged.write(whole, style) : output.write(whole)
  }

  /// Gives a session that the person gave leave to keep its code; nil when it has one, or is not to be kept.
  private func begunSession(_ conversation: inout Conversation) -> String? {
    guard let keeper, let session = conversation.session, session.isKept, session.code == nil,
      session.place.stage != .opening
    else { return nil }
    let said = session.client.flatMap(conversation.expertise.safetyText(forRecord:))
    guard let code = keeper.begunSession(client: session.client, said: said) else { return nil }
    conversation.keepSession(under: code.description)
    return code.description
  }

  /// The prompt shows where a guided session stands, else the career in focus: `interests 7/30> `, `archivists> `.
  private func prompt(_ conversation: Conversation) -> String {
    (conversation.progress ?? conversation.topic ?? "pathways") + "> "
  }
}
