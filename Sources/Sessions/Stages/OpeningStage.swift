internal import Answers
internal import Careers
internal import Understanding

/// Says what a session is and what is kept, and asks leave.
///
/// Only a plain yes begins one. A question is answered in the stage's own words and a doubt gets a kind one; then it asks
/// again.
struct OpeningStage: StageScript {
  let name = "session"
  let why = "I ask first because your answers are yours: nothing is kept without your leave."
  let readsQuestions = true

  func intro(_ session: inout Session, _ setting: Setting) -> Said {
    Said([
      .paragraph(about(session)),
      .paragraph(
        "It is no test, and the result is no verdict. It is a start for thinking, and for talking with someone you trust. You can skip any question, go back, or stop."
      ),
      .paragraph(Self.kept(session)),
    ])
  }

  private func about(_ session: Session) -> String {
    let (minutes, items) =
      session.form == .full
      ? ("about ten minutes", InterestItem.all.count) : ("about five minutes", InterestItem.quickCount)
    return
      "This is a guided session on work that could suit you. It takes \(minutes): your goal, your situation, \(items) short questions on what you like, what matters to you, and your limits. I set your answers beside the official figures on US occupations and show you a few to think about. Then you can make a plan."
  }

  /// What is kept of the session, and where.
  static func kept(_ session: Session) -> String {
    session.isKept
      ? "Your answers, my replies and an advisor's notes are saved on this computer as we go, so that you can stop and come back. Nothing is sent anywhere, and you can delete it at any time."
      : "Nothing of it is saved."
  }

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    let question = attempt == 0 ? "Shall we begin?" : "Please type the number of one of these. Shall we begin?"
    return Said(question) + .choices(choices(session))
  }

  private func choices(_ session: Session) -> [String] {
    session.isKept ? ["Yes, and save it", "Yes, but save nothing", "No"] : ["Yes", "No"]
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    let cues = setting.cues
    let said = cues.reading(
      line.question, as: [.consent, .refuse, .saveNothing, .refuseSaving, .leave])
    let refuses = !said.isDisjoint(with: [.refuse, .refuseSaving, .leave])
    let isDoubtful = cues.hears(.doubt, in: line.question)
    if let number = line.number, !isDoubtful, !line.text.hasSuffix("?") {
      switch (number, session.isKept) {
      case (1, _): return .next()
      case (2, true): return begin(unsaved: &session)
      case (2, false), (3, true): return decline(&session)
      default: return .unread
      }
    }
    if refuses, !said.contains(.consent) {
      if !said.isDisjoint(with: [.saveNothing, .refuseSaving]) { session.keepNothing() }
      return decline(&session)
    }
    if !refuses, !line.text.hasSuffix("?") {
      if said.contains(.saveNothing) { return begin(unsaved: &session) }
      if said.contains(.consent) { return .next() }
    }
    if let answer = answer(line, session, cues) ?? (isDoubtful || !said.isEmpty ? Self.noHurry : nil) {
      return .stay(Said(answer) + ask(session, setting, attempt: 0))
    }
    return line.isQuestion ? .elsewhere(line.text) : .unread
  }

  private static let noHurry =
    "You need not be sure. It costs nothing to look first: you can stop at any time, and you can ask me about any career without a session."

  /// What is said to a question about the session itself; nil to other lines.
  private func answer(_ line: TypedLine, _ session: Session, _ cues: Cues) -> String? {
    if cues.hears(.asksPrivacy, in: line.question) {
      return Self.kept(session)
        + (session.isKept
          ? " Whoever uses this computer under your name could read it. With “2” nothing is saved at all." : "")
    }
    if cues.hears(.asksDuty, in: line.question) {
      return "You do not have to, and nothing depends on it. You can skip any question, go back, or stop at any time."
    }
    return cues.hears(.asksForm, in: line.question) ? about(session) + " It costs nothing." : nil
  }

  private func begin(unsaved session: inout Session) -> Taken {
    guard session.isKept else { return .next(Said("Nothing is saved.")) }
    session.keepNothing()
    return .next(
      Said("Then I save nothing, neither of this session nor of what you type after it, until you leave the program."))
  }

  private func decline(_ session: inout Session) -> Taken {
    let later = session.isKept ? "" : " Nor is anything that you type after it, until you leave the program."
    return .end(
      Said("All right, nothing was saved.\(later) You can ask me about any career, or type /session another time."))
  }
}
