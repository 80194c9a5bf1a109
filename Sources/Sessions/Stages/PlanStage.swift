internal import Answers
internal import Careers
internal import Language

/// Asks which career to go for first, and what to do about it, by whom and when.
struct PlanStage: StageScript {
  let name = "plan"
  let why =
    "A step with a day and a name on it gets done more often than a wish. Small is good: a visit, a call, one class."

  func count(_ session: Session) -> Int { 2 }

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    session.place.number == 0 ? askCareer(session, attempt) : askSteps(session, setting, attempt)
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    session.place.number == 0 ? takeCareer(line, &session) : takeStep(line, &session, setting)
  }

  private func kept(_ session: Session) -> [ShortlistEntry] { session.shortlist.filter { !$0.isDropped } }

  private func askCareer(_ session: Session, _ attempt: Int) -> Said {
    let kept = kept(session)
    if kept.isEmpty {
      return Said("What do you want to go for first? Name a career or a goal in your own words, or “skip”.")
    }
    let text =
      attempt == 0
      ? "Which of these do you want to look into first? A plan is not a promise; you can change it."
      : "Please type the number of one of these, or “none” for a plan without one."
    return Said(text) + .choices(kept.map(\.title) + ["None of these yet"])
  }

  private func takeCareer(_ line: TypedLine, _ session: inout Session) -> Taken {
    let kept = kept(session)
    if let number = line.number, !kept.isEmpty {
      guard (1...(kept.count + 1)).contains(number) else { return .unread }
      choose(number <= kept.count ? kept[number - 1] : nil, &session)
      return .next()
    }
    if line.isOne(of: ["none", "none of these", "none of them", "not yet", "none yet"]) {
      choose(nil, &session)
      return .next()
    }
    if let named = kept.first(where: { TypedLine($0.plural).words.contains { $0.count > 4 && line.words.contains($0) } }
    ) {
      choose(named, &session)
      return .next(Said("\(named.title), then."))
    }
    guard kept.isEmpty, line.words.count > 0 else { return .unread }
    session.plan.career = line.text
    session.plan.code = nil
    return .next()
  }

  private func choose(_ item: ShortlistEntry?, _ session: inout Session) {
    session.plan.career = item?.title
    session.plan.code = item?.code
  }

  private func askSteps(_ session: Session, _ setting: Setting, _ attempt: Int) -> Said {
    var said = Said()
    let actions = session.plan.actions
    if !actions.isEmpty {
      said = Said([.label("Your plan")] + actions.enumerated().map { .item($0.element.spoken, number: $0.offset + 1) })
    }
    let ideas = Self.ideas(session, setting)
    if !ideas.isEmpty {
      said =
        said
        + Said(
          [.label("Ideas for steps")]
            + ideas.enumerated().map { .item($0.element, number: actions.count + $0.offset + 1) })
    }
    switch (attempt, actions.isEmpty) {
    case (0, true):
      said =
        said
        + Said(
          "What will you do first, and by when? "
            + (ideas.isEmpty ? "For example" : "Type the number of an idea, or your own words:")
            + " “visit a workplace by next Friday”, “my advisor calls the college by March”. “Done” when that is all.")
    case (0, false):
      said = said + Said("Another step, a date (“1 by next Friday”), “drop 1”, or “done”.")
    default:
      said = said + Said("Say a step in a few words, with a day if you can, or “done”.")
    }
    return said
  }

  /// Suggested steps that are not in the plan yet.
  static func ideas(_ session: Session, _ setting: Setting) -> [String] {
    guard let code = session.plan.code else { return [] }
    return setting.steps(code).map { String($0.trimming { $0 == "." }) }
      .filter { step in !session.plan.actions.contains { $0.text == step } }
  }

  private func takeStep(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    if line.isOne(of: [
      "done", "next", "that is all", "finished", "finish", "that is it", "no more", "nothing else", "no",
    ]) {
      return .finished()
    }
    let ideas = Self.ideas(session, setting)
    let count = session.plan.actions.count
    let numbers = line.numbers.filter { $0 >= 1 && $0 <= count + ideas.count }
    let filler: Set = ["and", "number", "numbers", "idea", "ideas", "the", "please", "take", "add"]
    let rest = line.words.filter { Int($0) == nil && TypedLine.named[$0] == nil && !filler.contains($0) }
    if !numbers.isEmpty, rest.isEmpty {
      for number in numbers where number > count { add(ideas[number - count - 1], nil, &session) }
      return again(session, setting)
    }
    if let first = line.words.first, ["drop", "remove", "delete"].contains(first), let number = numbers.first,
      number <= count
    {
      session.plan.actions.remove(at: number - 1)
      return again(session, setting)
    }
    if rest == ["done"] || rest == ["is", "done"] || rest == ["finished"], let number = numbers.first, number <= count {
      session.plan.actions[number - 1].status = .done
      return again(session, setting)
    }
    if line.words.first.flatMap({ Int($0) }) != nil, let number = numbers.first {
      return edit(number, line, ideas, &session, setting)
    }
    guard let action = Plan.Action(line.text, today: setting.today) else { return .unread }
    session.plan.actions.append(action)
    return again(session, setting)
  }

  /// “2 by next Friday”, “2: my advisor”: a date or an owner for a step, or for an idea that thereby becomes one.
  private func edit(
    _ number: Int, _ line: TypedLine, _ ideas: [String], _ session: inout Session, _ setting: Setting
  ) -> Taken {
    let count = session.plan.actions.count
    let words = line.text.drop { $0.isNumber || $0.isWhitespace || ":.,-".contains($0) }
    let found = Day.find(in: String(words), today: setting.today)
    let owner = (found?.rest ?? String(words)).trimming { $0.isWhitespace || ".,".contains($0) }
    guard found != nil || owner.lowercased().hasPrefix("my ") else { return .unread }
    if number > count { add(ideas[number - count - 1], nil, &session) }
    let index = number > count ? session.plan.actions.count - 1 : number - 1
    if let found { session.plan.actions[index].due = found.day }
    if owner.lowercased().hasPrefix("my ") {
      session.plan.actions[index].owner = .other(Plan.Action.turned(String(owner)))
    }
    return again(session, setting)
  }

  private func add(_ text: String, _ due: Day?, _ session: inout Session) {
    guard !session.plan.actions.contains(where: { $0.text == text }) else { return }
    session.plan.actions.append(Plan.Action(text, due: due))
  }

  private func again(_ session: Session, _ setting: Setting) -> Taken { .stay(askSteps(session, setting, 0)) }
}
