internal import Careers
internal import Language
internal import Understanding

/// Shows three to five careers with what speaks for and against each.
struct ShortlistStage: StageScript {
  let name = "shortlist"
  let why =
    "The list is a start, not a verdict. Take off what you would never do, and look closer at what makes you curious."
  let readsQuestions = true

  func intro(_ session: inout Session, _ setting: Setting) -> Said {
    let made = Shortlist(session, setting)
    session.shortlist = made.listed(keeping: session.shortlist)
    return made.said
  }

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    if session.shortlist.isEmpty {
      return Said("You can “change limits” or “change interests”, or type “next” to go on without a list.")
    }
    return Said(
      attempt == 0
        ? "Type a number to look closer, “why 1” for the sum behind it, “drop 2 because …” to take one off, “more” for others, or “next” to go on to a plan. You can ask me anything about them."
        : "A number from the list, “drop 2 because …”, or “next”.")
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    if session.shortlist.isEmpty {
      if ExploringStage.isOnward(line) { return .finished() }
      return line.isQuestion ? .elsewhere(line.text) : .unread
    }
    return .passed(to: .exploring)
  }
}
