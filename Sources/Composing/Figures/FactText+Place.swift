package import Careers
package import Knowledge
internal import Language

/// Where the occupation stands among others, and all of it at a glance.
extension FactSheet {
  // MARK: Progression

  /// How much higher a median must be to count as a step up in pay.
  private static let stepUp = 1.15

  /// Neighbours that pay clearly more, nearest first.
  private var betterPaid: [FactSheet] {
    guard let median = number("wage.median") else { return [] }
    return neighbours.filter { ($0.number("wage.median") ?? 0) >= median * Self.stepUp }
  }

  /// Its yearly median, for a text about another; says so where that is the median of a wider group.
  private var pay: String { token("wage.median") + " a year" + (group == nil ? "" : " in its wider group") }

  private static let zones = [
    1: "which means little or no preparation", 2: "which means some preparation: months to a year of training",
    3: "which means medium preparation: some training after high school, or a year or two of learning at work",
    4: "which means considerable preparation: usually a bachelor's degree or years of work",
    5: "which means the most preparation: usually a graduate degree or long experience",
  ]

  package var progression: SectionText? {
    var draft = Draft()
    let above = betterPaid.prefix(3)
    if let first = above.first {
      draft.say(
        "\(capitalized(title.subject)) can look to related work that pays more, such as \(first.title.whole): \(Self.place) a median of \(first.pay), against {wage.median}.",
        "That list shows what lies near, not a ladder: each step may ask for more schooling.", from: sources("related"))
      for next in above.dropFirst() {
        draft.item(
          "\(capitalized(next.title.whole)): a median of \(next.pay)"
            + (next.entryLevel.map { "; usual entry: \($0.short)." } ?? "."), from: sources("related"))
      }
    } else if has("wage.p75"), has("related") {
      draft.say(
        "For \(title.subject) moving up mostly happens inside the occupation: a quarter earn more than {wage.p75} a year \(Self.place) ({date wage.p75}), and no related work here pays clearly more.",
        from: sources("related"))
    }
    guard draft.text != nil else { return nil }
    if let zone = number("jobzone"), let words = Self.zones[Int(zone)] {
      draft.item("O*NET puts \(title.subject) in job zone {jobzone} of 5, \(words).")
    }
    let leads = neighbours.filter { $0.majorID == .management || $0.title.whole.hasPrefix("first-line supervisors") }
    if !leads.isEmpty, majorID != .management {
      draft.answer(
        "lead", is: .itDepends,
        "Employers differ, but the work is near: the official list puts \(listedNames(leads.prefix(2).map(\.title.whole))) among the related occupations of \(title.head).",
        from: sources("related"))
    }
    return draft.text
  }

  // MARK: Related

  var related: SectionText? {
    let near = neighbours.prefix(6)
    guard !near.isEmpty else { return nil }
    var draft = Draft()
    draft.say(
      near.count == 1
        ? "The career closest to \(title.whole) is that of \(near[0].title.whole)."
        : "The careers closest to \(title.whole) are \(listedNames(near.prefix(3).map(\.title.whole))).",
      near.count > 3 ? "Next come \(listedNames(near.dropFirst(3).map(\.title.whole)))." : nil, from: sources("related")
    )
    for occupation in near.prefix(4) {
      let facts = [
        occupation.has("wage.median") ? "median pay \(occupation.pay)" : nil,
        occupation.has("projection.change") ? "\(occupation.token("projection.change", form: .trend)) in jobs" : nil,
        occupation.entryLevel.map { "usual entry: \($0.short)" },
      ].compactMap { $0 }
      if !facts.isEmpty {
        draft.item(
          "\(capitalized(occupation.title.whole)): \(facts.joined(separator: "; ")).", from: sources("related"))
      }
    }
    let open = neighbours.filter { ($0.number("jobzone") ?? .infinity) <= (number("jobzone") ?? 0) }.prefix(4)
    if !open.isEmpty {
      draft.answer(
        "switch",
        "Nearest at hand are \(listedNames(open.map(\.title.whole))): they are related to the work of \(title.head) and ask for no more preparation.",
        from: sources("related", "jobzone"))
    }
    return draft.text
  }

  // MARK: Digest

  var digest: SectionText? {
    guard let major, entryLevel != nil || has("wage.median") || growth != nil else { return nil }
    var draft = Draft()
    draft.say(
      "\(capitalized(title.subject)) \(majorID == .military ? "serve in" : "belong to") \(major.field).",
      listed(
        [
          entryLevel.map(\.clause),
          payInBrief.map { "the median pay \(Self.place) is \($0)" },
          growth.map { _ in
            "the number of jobs \(payInBrief == nil ? Self.place + " " : "")is projected to show \(trend) \(span)"
          },
        ].compactMap { $0 }
      ).capitalizedSentence)
    draft.item(schoolingInBrief)
    let duties = activityNames.prefix(3).map { $0.prefix(1).lowercased() + $0.dropFirst() }
    if !duties.isEmpty { draft.item("Duties: \(listedNames(duties)).", from: sources("activities")) }
    if has("wage.p25", "wage.p75", "wage.p90") {
      draft.item("Pay: the middle half earns {wage.p25} to {wage.p75}; the top tenth starts at {wage.p90}.")
    } else if has("wage.hourly.p25", "wage.hourly.p75") {
      draft.item(
        "Pay: the middle half earns {wage.hourly.p25} to {wage.hourly.p75} an hour; no yearly pay is published.")
    }
    let above = betterPaid.prefix(2)
    if !above.isEmpty {
      draft.item("Related work that pays more: \(listedNames(above.map(\.title.whole))).", from: sources("related"))
    }
    if has("projection.openings") { draft.item("Prospects: about {projection.openings} openings a year.") }
    if let skills = skillsInBrief { draft.item("Skills: \(skills).", from: sources("skills")) }
    if let telework = number("telework.possible") {
      draft.item(
        telework == 1
          ? "Place: could in principle be done at home ({date telework.possible})."
          : "Place: cannot be done at home as a rule ({date telework.possible}).")
    }
    draft.item(questions, from: [.own])
    return draft.text
  }

  private var payInBrief: String? {
    if has("wage.median") { return "{wage.median} a year ({date wage.median})" }
    return has("wage.hourly.median") ? "{wage.hourly.median} an hour ({date wage.hourly.median})" : nil
  }

  private var schoolingInBrief: String? {
    guard let level = entryLevel else { return nil }
    let more = [entryExperience?.name, jobTraining?.name].compactMap { $0 }
    return "Schooling: \(level.name)" + (more.isEmpty ? "" : ", then \(listed(more))") + " ({date entry.education})."
  }

  private var skillsInBrief: String? {
    let skills = plain(items("skills").prefix(3))
    return skills.isEmpty ? nil : listed(skills)
  }

  /// What to talk over, by what the figures leave open.
  private var questions: String {
    var questions: [String] = []
    if let level = entryLevel, level.isDegree { questions.append("Can you see yourself studying that long?") }
    if let level = entryLevel, level == .open { questions.append("Is it a first step, and to what?") }
    if growth?.isFall == true { questions.append("What would you do if there were fewer jobs?") }
    if number("telework.possible") == 0 { questions.append("Do you like to be where the work is?") }
    questions.append("Whom could you ask about a usual week?")
    return "Good questions for a session: " + questions.prefix(3).joined(separator: " ")
  }
}

extension String {
  /// The text as a sentence of its own; nil if it is empty.
  fileprivate var capitalizedSentence: String? { isEmpty ? nil : capitalized(self) + "." }
}
