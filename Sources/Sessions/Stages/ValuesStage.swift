internal import Language

/// Asks which work values matter most and least, until they are in order.
struct ValuesStage: StageScript {
  let name = "values"
  let why =
    "Two careers can be equally interesting and differ in what they give you: a secure job, freedom, good company. Three short choices put six such values in order."

  func count(_ session: Session) -> Int { ValueOrder.questions }

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    let offered = session.values.offered(at: session.place.number)
    let isLast = offered.count == 2
    let text: String
    switch (attempt, isLast) {
    case (0, true): text = "And of these two, which matters more?"
    case (0, false):
      text =
        session.place.number == 0
        ? "Which of these matters most to you at work, and which least? Type two numbers, first the most and then the least, such as “3 5”."
        : "And of these, which matters most and which least?"
    case (_, true): text = "Please type 1 or 2."
    case (_, false):
      text =
        "Please type two different numbers from 1 to \(offered.count): first what matters most, then what matters least."
    }
    return Said(text) + .choices(offered.map { capitalized($0.meaning) })
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    let number = session.place.number
    let offered = session.values.offered(at: number)
    var picked = line.numbers.filter { offered.indices.contains($0 - 1) }.map { offered[$0 - 1] }
    if picked.isEmpty { picked = named(line, offered) }
    if offered.count == 2, picked.count == 1, let other = offered.first(where: { $0 != picked[0] }) {
      picked.append(other)
    }
    guard picked.count == 2, picked[0] != picked[1] else { return .unread }
    let isTurned = leastComesFirst(line)
    session.values.choose(
      ValueOrder.Choice(most: picked[isTurned ? 1 : 0], least: picked[isTurned ? 0 : 1]), at: number)
    return .next()
  }

  /// The values that words name, in the order of the words.
  private func named(_ line: TypedLine, _ offered: [WorkValue]) -> [WorkValue] {
    var found: [WorkValue] = []
    for word in line.words {
      if let value = offered.first(where: { $0.words.contains(word) }), !found.contains(value) { found.append(value) }
    }
    return found
  }

  /// Whether the line says the least first: “least 2, most 4”.
  private func leastComesFirst(_ line: TypedLine) -> Bool {
    guard let least = line.words.firstIndex(of: "least") else { return false }
    return line.words.firstIndex(of: "most").map { least < $0 } ?? false
  }

  func closing(_ session: Session, _ setting: Setting) -> Said {
    guard let order = session.values.order else { return Said() }
    return Said("In your order: \(listed(order.map { $0.name.lowercased() })).")
  }
}
