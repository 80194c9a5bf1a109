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
    let read = Criteria(Question(line.text).words)
    guard !read.conditions.isEmpty || !read.unjudged.isEmpty else { return .unread }
    session.limits.append(line.text)
    let missed = Self.unjudged(read)
    return .next(Said("I read: \(Self.spoken(session)).") + (missed.isEmpty ? Said() : Said(missed)))
  }

  /// The limits in words.
  static func spoken(_ session: Session) -> String {
    let criteria = session.criteria
    let items = criteria.conditions.map(\.spoken)
    return items.isEmpty ? "none that I can judge" : listed(items)
  }

  /// What was asked for and cannot be judged; empty when all can.
  private static func unjudged(_ criteria: Criteria) -> String {
    guard !criteria.unjudged.isEmpty else { return "" }
    let words = listed(criteria.unjudged.map { "“\($0)”" }, "or")
    return
      "I cannot judge \(words): no figure here says it. Keep it in mind, and ask about it when you talk with people who do the work."
  }
}
