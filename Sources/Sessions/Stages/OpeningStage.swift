internal import Careers

/// Says what a session is and what is kept, and asks leave.
struct OpeningStage: StageScript {
  let name = "session"
  let why = "I ask first because your answers are yours: nothing is kept without your leave."

  func intro(_ session: inout Session, _ setting: Setting) -> Said {
    let (minutes, items) =
      session.form == .full
      ? ("about ten minutes", InterestItem.all.count) : ("about five minutes", InterestItem.quickCount)
    let kept =
      session.isKept
      ? "Your answers, my replies and an advisor's notes are saved on this computer as we go, so that you can stop and come back. Nothing is sent anywhere, and you can delete it at any time."
      : "Nothing of it is saved."
    return Said([
      .paragraph(
        "This is a guided session on work that could suit you. It takes \(minutes): your goal, your situation, \(items) short questions on what you like, what matters to you, and your limits. I set your answers beside the official figures on US occupations and show you a few to think about. Then you can make a plan."
      ),
      .paragraph(
        "It is no test, and the result is no verdict. It is a start for thinking, and for talking with someone you trust. You can skip any question, go back, or stop."
      ),
      .paragraph(kept),
    ])
  }

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    let question = attempt == 0 ? "Shall we begin?" : "Please type the number of one of these. Shall we begin?"
    return Said(question) + .choices(choices(session))
  }

  private func choices(_ session: Session) -> [String] {
    session.isKept ? ["Yes, and save it", "Yes, but save nothing", "No"] : ["Yes", "No"]
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    if let number = line.number {
      switch (number, session.isKept) {
      case (1, _): return .next()
      case (2, true):
        session.isKept = false
        return .next(Said("Then I save nothing."))
      case (2, false), (3, true): return decline(&session)
      default: return .unread
      }
    }
    let declines = ["do not save", "without saving", "save nothing", "not save", "no save"]
    if declines.contains(where: line.has) {
      session.isKept = false
      return .next(Said("Then I save nothing."))
    }
    if line.isOne(of: ["no", "nope", "nah", "not now", "no thanks", "no thank you"]) { return decline(&session) }
    if ["yes", "yeah", "yep", "sure", "ok", "okay", "go", "start", "begin", "ready"].contains(where: line.has) {
      return .next()
    }
    return .unread
  }

  private func decline(_ session: inout Session) -> Taken {
    session.isKept = false
    return .end(Said("All right, nothing was saved. You can ask me about any career, or type /session another time."))
  }
}
