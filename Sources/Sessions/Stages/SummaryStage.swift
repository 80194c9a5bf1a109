/// Reads everything back and asks whether it is right.
struct SummaryStage: StageScript {
  let name = "summary"
  let why = "You should see what I understood before it goes into a record."

  func intro(_ session: inout Session, _ setting: Setting) -> Said { Summary(session).said }

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    Said(
      attempt == 0
        ? "Is that right? “Yes” ends the session. To change a part, say “change goal”, “change limits”, “change plan” and so on."
        : "Please say “yes”, or which part to change: goal, situation, interests, values, limits, shortlist or plan.")
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    if ["yes", "yeah", "yep", "right", "correct", "done", "ok", "okay", "fine", "good"].contains(where: line.has),
      !line.has("not")
    {
      return .end(Self.farewell(session))
    }
    if line.isOne(of: ["no", "nope", "not right", "not quite", "wrong"]) {
      return .stay(Said("Which part shall we change: goal, situation, interests, values, limits, shortlist or plan?"))
    }
    guard let stage = Stage.allCases.first(where: { $0 != .opening && $0 != .summary && line.has($0.script.name) })
    else {
      return .unread
    }
    return .stay(Said("To change it, say “change \(stage.script.name)”."))
  }

  private static func farewell(_ session: Session) -> Said {
    let kept =
      session.isKept
      ? "It is saved"
        + (session.code.map { " under the code \($0): “pathways counsel --resume \($0)” brings it back." } ?? ".")
      : "As you asked, nothing is saved."
    return Said("That was the session. \(kept) You can go on asking me about any career.")
  }
}
