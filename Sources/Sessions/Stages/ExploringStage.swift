internal import Answers
internal import Careers
internal import Language

/// Free questions on the shortlist, and what the person makes of each career on it.
struct ExploringStage: StageScript {
  let name = "exploring"
  let why =
    "What you find out and what you think of it matters more than my list. I keep your reasons in your own words, for you and your advisor."
  let readsQuestions = true

  func count(_ session: Session) -> Int { session.shortlist.isEmpty ? 0 : 1 }

  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said {
    if attempt > 0 {
      return Said(
        "I did not understand that. You can say “tell me about 2”, “compare 1 and 3”, “drop 2 because of the hours”, “keep 1 because …”, “why 1”, “more”, or “next” for your plan."
      )
    }
    let rows = session.shortlist.enumerated().map { index, item -> Part in
      let reason = item.verdict?.reason.map { ": \($0)" } ?? ""
      let mark = item.verdict.map { $0.isKept ? " (you keep it\(reason))" : " (you dropped it\(reason))" } ?? ""
      return .item(item.title + mark, number: index + 1)
    }
    return Said([.label("Your list")] + rows)
      + Said("Ask about any of them, compare, drop or keep one; “next” goes on to your plan.")
  }

  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken {
    if Self.isOnward(line) { return .finished() }
    let count = session.shortlist.count
    if let number = line.number, isPlace(number, count) {
      return .elsewhere("What do \(session.shortlist[number - 1].plural) do?")
    }
    if let first = line.words.first, first == "why", let number = place(in: line, count) {
      let sum = session.arithmetic(of: session.shortlist[number - 1].code, in: setting) ?? []
      return .stay(Said(sum) + ask(session, setting, attempt: 0))
    }
    if let (isKept, number, reason) = verdict(line, count) {
      session.shortlist[number - 1].verdict = ShortlistEntry.Verdict(isKept: isKept, reason: reason)
      let name = session.shortlist[number - 1].plural
      let noted = reason.map { " I noted your reason: “\($0)”." } ?? ""
      return .stay(
        Said((isKept ? "You keep \(name)." : "\(capitalized(name)) are off your list.") + noted)
          + ask(session, setting, attempt: 0))
    }
    if Self.isMore(line) { return .stay(more(&session, setting)) }
    let words = references(line, session)
    if words != line.text || line.isQuestion { return .elsewhere(words) }
    return .unread
  }

  private static func isMore(_ line: TypedLine) -> Bool {
    line.isOne(of: [
      "more", "show more", "show me more", "more careers", "other careers", "others", "any others", "what else",
      "anything else", "more please", "give me more", "more options", "other options", "different ones",
    ])
  }

  /// The next careers of the ranking, added to the list.
  private func more(_ session: inout Session, _ setting: Setting) -> Said {
    guard session.shortlist.count < Shortlist.longest else {
      return Said(
        "Your list has \(session.shortlist.count) careers already, and a longer one is no help. Drop what you would never do, and look closer at the rest."
      )
    }
    let next = Shortlist(session, setting, beside: session.shortlist)
    guard !next.picks.isEmpty else {
      return Said("No other career comes near your interests within your limits. “change limits” may bring some in.")
    }
    session.shortlist += next.listed(keeping: [])
    let lead = next.picks.count == 1 ? "One more" : "\(capitalized(counted(next.picks.count))) more"
    return Said("\(lead), a little further down:") + next.added
      + Said("Ask about any of them, compare, drop or keep one; “next” goes on to your plan.")
  }

  static func isOnward(_ line: TypedLine) -> Bool {
    line.isOne(of: [
      "next", "done", "go on", "continue", "plan", "on to the plan", "i am done", "that is all", "enough",
      "to the plan",
      "go to the plan", "i done",
    ])
  }

  /// “drop 2 because of the hours”, “keep 1, I like it”: the verdict, the number, the words after it.
  private func verdict(_ line: TypedLine, _ count: Int) -> (isKept: Bool, number: Int, reason: String?)? {
    guard let first = line.words.first else { return nil }
    let drops: Set = ["drop", "remove", "delete", "cross", "reject", "not", "strike", "forget", "scrap"]
    let keeps: Set = ["keep", "like", "save", "star", "love"]
    guard drops.contains(first) || keeps.contains(first), let number = place(in: line, count) else { return nil }
    return (keeps.contains(first), number, reason(line))
  }

  /// The number that a line means: the first that is on the list; nil if there is none.
  private func place(in line: TypedLine, _ count: Int) -> Int? {
    line.numbers.first { isPlace($0, count) }
  }

  /// Whether `number`, whatever was typed, stands for one of the `count` careers on the list, which may be none.
  private func isPlace(_ number: Int, _ count: Int) -> Bool { number >= 1 && number <= count }

  /// What stands after a comma, a colon or a dash, or from `because` on; as typed.
  private func reason(_ line: TypedLine) -> String? {
    for mark in [" because ", ", ", ": ", " - ", " since ", " as "] {
      guard let range = line.text.firstRange(of: mark) else { continue }
      let start = mark.contains(where: \.isLetter) ? range.lowerBound : range.upperBound
      let reason = line.text[start...].trimming { $0.isWhitespace || $0 == "." }
      return reason.isEmpty ? nil : String(reason)
    }
    return nil
  }

  /// The line with `the second one`, `number 2` and numbers that stand for careers replaced by their names.
  private func references(_ line: TypedLine, _ session: Session) -> String {
    var tokens = line.text.split(separator: " ").map(String.init)
    var index = 0
    while index < tokens.count {
      let word = tokens[index].lowercased().trimming { ",.;?!#".contains($0) }
      let before = index > 0 ? tokens[index - 1].lowercased() : ""
      let after = index + 1 < tokens.count ? tokens[index + 1].lowercased().trimming { ",.;?!".contains($0) } : ""
      let ordinal = ["first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5][String(word)]
      let digit = Int(word).flatMap { Self.pointers.contains(before) && !Self.units.contains(String(after)) ? $0 : nil }
      guard let number = ordinal.flatMap({ before == "the" || after == "one" ? $0 : nil }) ?? digit,
        isPlace(number, session.shortlist.count)
      else {
        index += 1
        continue
      }
      let tail = tokens[index].last.map { ",.;?!".contains($0) ? String($0) : "" } ?? ""
      tokens[index] = session.shortlist[number - 1].plural + tail
      if after == "one" {
        let end = tokens[index + 1].last.map { ",.;?!".contains($0) ? String($0) : "" } ?? ""
        tokens[index] = session.shortlist[number - 1].plural + end
        tokens.remove(at: index + 1)
      }
      if index > 0, ["the", "number", "#", "no."].contains(before) {
        tokens.remove(at: index - 1)
        index -= 1
      }
      index += 1
    }
    return tokens.joined(separator: " ")
  }

  /// Words after which a number means a place on the list.
  private static let pointers: Set = [
    "compare", "and", "about", "with", "vs", "vs.", "versus", "number", "the", "or", "for", "of", "is", "does", "do",
    "to", "would", "can", "than", "are",
  ]
  /// Words before which it does not.
  private static let units: Set = [
    "years", "year", "hours", "hour", "days", "months", "percent", "people", "dollars", "weeks", "jobs", "minutes",
  ]
}
