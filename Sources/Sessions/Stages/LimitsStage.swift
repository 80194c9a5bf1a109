internal import Language
internal import Understanding

/// Asks what a career must keep to: pay, school, place, growth, field.
struct LimitsStage: StageScript {
  let name = "limits"
  let why =
    "Limits take careers off the list, however well they fit otherwise. I show you what each one takes away, so that you can think again about it."
  let readsQuestions = false

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    if !session.limits.isEmpty, attempt == 0 {
      return Said(
        "Your limits so far: \(Self.spoken(session)). Say what to add or change, “none” to drop them all, or “next”.")
    }
    switch attempt {
    case 0:
      return Said(
        "What must the work keep to? Say it in a sentence, such as “at least 50k, two years of school at most, not in sales, growing, from home”. “None” is an answer too."
      )
    case 1:
      return Said(
        "I could not read a limit in that. I understand pay (“over $45,000”), school (“no degree”, “a bachelor's at most”), “from home”, “growing”, and fields (“in health care”, “not in sales”)."
      )
    default: return Said("Try one thing, such as “at least 40k”, or say “none”.")
    }
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    if line.isOne(of: [
      "none", "no limits", "nothing", "no", "anything", "no limit", "i have none", "no limits at all", "not really",
      "drop all",
    ]) {
      session.limits = []
      return .next(Said("No limits, then."))
    }
    if !session.limits.isEmpty,
      line.isOne(of: ["next", "done", "go on", "continue", "that is all", "that is it", "no more"])
    {
      return .next()
    }
    let read = Session.criteria(of: line.text)
    let advice = "Keep it in mind, and ask about it when you talk with people who do the work."
    guard !read.isEmpty else {
      guard line.words.count > 1, !line.isQuestion else { return .unread }
      session.limits.append(line.text)
      return .next(
        Said("I noted “\(line.text)”. No figure here can check it, so it takes no career off your list. \(advice)"))
    }
    session.limits.append(line.text)
    var said = Said("I read: \(Self.spoken(session)).")
    for note in read.notes(advice: advice) { said = said + Said(note) }
    return .next(said)
  }

  /// The limits in words.
  static func spoken(_ session: Session) -> String {
    let criteria = session.criteria
    let items = criteria.conditions.map(\.spoken)
    return items.isEmpty ? "none that I can judge" : listed(items)
  }
}
