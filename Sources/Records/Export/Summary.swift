internal import Answers
internal import Language

/// The first page of a record: what a reader must know who reads nothing else.
struct Summary {
  let transcript: Transcript
  let audience: Audience

  init(_ transcript: Transcript, _ audience: Audience) {
    self.transcript = transcript
    self.audience = audience
  }

  /// As many as a page has room for.
  private static let openQuestions = 6

  var chapter: Document.Chapter {
    let found = transcript.counselling
    let sections = [
      goal, found.flatMap(profile), found.flatMap(shortlist), plan, open, notes,
    ].compactMap(\.self)
    return Document.Chapter(heading: "Summary", sections: sections)
  }

  private var goal: Document.Section? {
    guard let found = transcript.counselling else {
      let text =
        "No guided session was held. " + counted(transcript.turns.count, "question was", "questions were") + " asked"
        + (explored.isEmpty ? "." : ", about \(listed(explored)).")
      return Document.Section(heading: "What this was about", parts: [.paragraph(text)])
    }
    var parts: [Part] = found.goal.map { [.quote($0)] } ?? [.paragraph("No goal was given.")]
    var lines = found.situation
    if !found.values.isEmpty { lines.append("Values, most important first: \(found.values.joined(separator: ", "))") }
    if !found.limits.isEmpty { lines.append("Limits: \(found.limits.joined(separator: "; "))") }
    if !lines.isEmpty { parts += items(lines) }
    return Document.Section(heading: "Goal and situation", parts: parts, isHalf: true)
  }

  private func profile(_ found: Counselling) -> Document.Section? {
    guard !found.interests.isEmpty else { return nil }
    let areWhole = found.interests.allSatisfy { !decimals($0.score, atMost: 1).contains(".") }
    func score(_ number: Double) -> String {
      let text = decimals(number, atMost: 1)
      return areWhole || text.contains(".") ? text : text + ".0"
    }
    let bars = found.interests.map { interest in
      Part.Bar(
        label: interest.name, value: interest.score,
        spoken: "\(score(interest.score)) of \(decimals(interest.most, atMost: 1))")
    }
    let chart = Part.Bars(title: "Interests", bars: bars, most: found.interests.map(\.most).max())
    return Document.Section(heading: "Profile", parts: [.bars(chart)], isHalf: true)
  }

  private func shortlist(_ found: Counselling) -> Document.Section? {
    let dropped = found.dropped ?? []
    guard !(found.shortlist + dropped).isEmpty else { return nil }
    let whose = audience == .advisor ? "In the client's words" : "In your words"
    func title(_ candidate: Counselling.Candidate) -> String {
      candidate.career + (candidate.code.isEmpty ? "" : " (\(candidate.code))")
    }
    let rows = found.shortlist.enumerated().map { index, candidate in
      let own =
        candidate.own.map { ["\(whose): “\($0)”" + ($0.last.map { ".!?".contains($0) } == true ? "" : ".")] } ?? []
      return [
        "\(index + 1). \(title(candidate))", (candidate.reasonsFor + own).joined(separator: " "),
        candidate.reasonsAgainst.joined(separator: " "),
      ]
    }
    var parts: [Part] = []
    if !rows.isEmpty {
      parts.append(.table(Part.Table(headings: ["Career", "Speaks for it", "Speaks against it"], rows: rows)))
    }
    if !dropped.isEmpty {
      parts += items(dropped.map { "Taken off the list: " + title($0) + ($0.own.map { ", “\($0)”" } ?? "") })
    }
    return Document.Section(heading: "Shortlist", parts: parts)
  }

  private var plan: Document.Section? {
    guard !transcript.plan.isEmpty else { return nil }
    let goals = transcript.plan.filter { $0.kind == .goal }.map { step in
      step.text + (step.due.map { " (by \($0.short))" } ?? "")
        + (step.status == .open ? "" : " (\(step.status.rawValue))")
    }
    let actions = transcript.plan.filter { $0.kind == .action }.map { step in
      [step.text, step.owner, step.due?.short ?? "no date", step.status.rawValue]
    }
    var parts: [Part] = []
    if !goals.isEmpty { parts += items(goals.map { "Goal: \($0)" }) }
    if !actions.isEmpty {
      parts.append(.table(Part.Table(headings: ["Action", "Who", "By", "Status"], rows: actions)))
    }
    return Document.Section(heading: "Plan", parts: parts)
  }

  private var open: Document.Section? {
    let questions = transcript.unanswered
    guard !questions.isEmpty else { return nil }
    var lines = questions.prefix(Self.openQuestions).map { "“\($0)”" }
    if questions.count > lines.count { lines.append("and \(questions.count - lines.count) more, in the dialogue") }
    return Document.Section(heading: "Questions left open", parts: items(lines))
  }

  private var notes: Document.Section? {
    guard audience == .advisor, !transcript.notes.isEmpty else { return nil }
    let lines = transcript.notes.map { note in
      "\(note.time.day.short): \(note.kind == .referral ? "Signposted to: " : "")\(note.text)"
    }
    return Document.Section(heading: "Advisor's notes", parts: items(lines))
  }

  /// The careers that were asked about, in order, each once; the first few.
  private var explored: [String] {
    var seen: [String] = []
    for career in transcript.turns.flatMap(\.reply.careers) where !seen.contains(career) { seen.append(career) }
    return seen.count > 4 ? Array(seen.prefix(3)) + ["\(seen.count - 3) others"] : seen
  }
}

/// `lines` as a list.
func items(_ lines: [String]) -> [Part] { lines.map { .item($0, number: nil) } }

/// `1 question was`, `12 questions were`.
func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
