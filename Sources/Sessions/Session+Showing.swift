package import Answers
internal import Careers
internal import Language

extension Session {
  /// A part of what a session knows, which can be shown at any time.
  package enum View: Sendable { case profile, shortlist, plan }

  /// What is known so far; says so where there is nothing yet.
  package func shown(_ view: View) -> [Part] {
    switch view {
    case .profile: Summary(self).profile
    case .shortlist: shownShortlist
    case .plan: Summary(self).plan
    }
  }

  private var shownShortlist: [Part] {
    guard !shortlist.isEmpty else { return [.paragraph("There is no shortlist yet.")] }
    return shortlist.enumerated().flatMap { index, item -> [Part] in
      var parts: [Part] = [.item(item.line, number: index + 1)]
      if !item.pro.isEmpty { parts.append(.item("For: \(item.pro.joined(separator: "; ")).", number: nil)) }
      if !item.contra.isEmpty { parts.append(.item("Against: \(item.contra.joined(separator: "; ")).", number: nil)) }
      return parts
    }
  }

  /// The sum behind the match with the occupation `code`; nil if it has no published interests.
  package func arithmetic(of code: String, in setting: Setting) -> [Part]? {
    guard let candidate = setting.candidates().first(where: { $0.code == code }),
      let match = Shortlist.matching(self, setting).match(candidate)
    else { return nil }
    return Arithmetic(match: match, profile: profile).parts
  }

  /// Takes a session up again: greets with the plan, what was done and what is due, and asks the open question.
  package mutating func resume(in setting: Setting) -> Reply {
    isPaused = false
    var parts: [Part] = [.paragraph("Welcome back. This session began on \(started.spoken).")]
    let done = plan.actions.filter { $0.status == .done }
    let due = plan.due(on: setting.today)
    let open = plan.actions.filter { $0.status == .planned && !due.contains($0) }
    for (label, actions) in [("Done", done), ("Due", due), ("Still to come", open)] where !actions.isEmpty {
      parts.append(.label(label))
      parts += actions.map { .item($0.spoken, number: nil) }
    }
    if isOver {
      isOver = false
      place = Place(stage: plan.actions.isEmpty ? .summary : .plan, number: plan.actions.isEmpty ? 0 : 1)
    }
    let question = question(in: setting)
    return Reply(.said, parts + question.parts, figures: question.figures)
  }
}

extension ShortlistEntry {
  /// With what the person said to it: `Librarians, kept: “quiet place”`.
  var line: String {
    let reason = verdict?.reason.map { ": “\($0)”" } ?? ""
    return title + (verdict.map { $0.isKept ? ", kept\(reason)" : ", dropped\(reason)" } ?? "")
  }
}
