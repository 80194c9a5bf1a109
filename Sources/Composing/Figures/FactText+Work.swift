package import Careers
package import Knowledge
internal import Language

/// What the work is like: tasks, skills, tools, places.
extension FactSheet {
  /// The activities, most frequent first; one that another only makes longer is left out.
  var activityNames: [String] {
    let names = items("activities")
    return names.filter { name in
      !names.contains { $0.hasPrefix(name) && $0.dropFirst(name.count).first.map { !$0.isLetter } == true }
    }
  }

  /// Names of activities as the end of a sentence that begins `they`: `install wires and test circuits`.
  private func activities(_ range: Range<Int>) -> String? {
    let names = activityNames
    let chosen = names[min(range.lowerBound, names.count)..<min(range.upperBound, names.count)]
      .map { $0.prefix(1).lowercased() + $0.dropFirst() }
    guard !chosen.isEmpty else { return nil }
    return listed(chosen, partedBy: chosen.contains { $0.contains(",") || $0.contains(" and ") } ? ";" : ",")
  }

  /// Where the classification is published.
  private var classification: [Source.ID] {
    let found = sources("employment.count", "projection.employment", "names", "jobzone")
    return Array(found.prefix(1))
  }

  // MARK: Overview, category, duties

  package var overview: SectionText? {
    guard let major else { return nil }
    var draft = Draft()
    draft.say(
      majorID == .military
        ? "\(capitalized(title.subject)) serve in the armed forces, which the civilian surveys of pay and jobs leave out."
        : "\(capitalized(title.subject)) belong to \(major.field), the part of work in which people \(major.work).",
      activities(0..<3).map { "Among other things they may \($0)." }, from: sources("activities") + classification)
    draft.say(size, entryLevel.map { "\(capitalized($0.clause)) ({date entry.education})." })
    if career.isResidual {
      draft.item(
        "“All other” makes this a mixed group of jobs that have no code of their own, so no one list of tasks, skills or tools stands for it.",
        from: classification)
    }
    let details = items("details").filter { SpokenTitle($0).whole != title.whole }
    if !details.isEmpty {
      draft.item(
        "Counted among them: \(listedNames(details.prefix(6).map { SpokenTitle($0).whole })).", from: sources("details")
      )
    }
    return draft.text
  }

  /// How many jobs there are; nil if no number is published.
  private var size: String? {
    if has("projection.employment"), let years = projectionYears {
      return "There were about {projection.employment} such jobs \(Self.place) in \(years.first)."
    }
    return has("employment.count")
      ? "About {employment.count} people were employed in the work \(Self.place) ({date employment.count})."
      : nil
  }

  var category: SectionText? {
    guard let major else { return nil }
    var draft = Draft()
    draft.say(
      "\(capitalized(title.subject)) belong to \(major.field).",
      "The official classification puts them among the \(major.official).", from: classification)
    return draft.text
  }

  var responsibilities: SectionText? {
    if let imported { return imported }
    guard let first = activities(0..<4) else { return nil }
    var draft = Draft()
    draft.say("In the course of their work, \(title.subject) may \(first).", from: sources("activities"))
    if let more = activities(4..<8) { draft.item("They may also \(more).", from: sources("activities")) }
    return draft.text
  }

  // MARK: Place

  var remote: SectionText? {
    guard let telework = number("telework.possible") else { return nil }
    var draft = Draft()
    let study = "a research classification ({date telework.possible})"
    draft.say(
      telework == 1
        ? "By \(study), \(title.subject) could in principle do their work from home."
        : "By \(study), \(title.subject) cannot do their work from home.",
      telework == 1
        ? "It looks at tasks on paper, not at what employers offer, so ask in each job."
        : "It looks at the work as a whole; single tasks, such as paperwork, may still be done elsewhere.")
    draft.judge(telework == 1 ? .usually : .usuallyNot)
    return draft.text
  }

  var environment: SectionText? {
    let abilities = items("abilities")
    let bodily = abilities.filter { part(of: $0) == .body }
    let manual = abilities.filter { part(of: $0) == .hands }
    var draft = Draft()
    switch number("telework.possible") {
    case 1?:
      draft.say(
        "The work of \(title.subject) needs no fixed place: by a research classification ({date telework.possible}) it could in principle be done at home."
      )
    case 0?:
      draft.say(
        "\(capitalized(title.subject)) mostly have to be where the work is: by a research classification ({date telework.possible}) it cannot be done at home."
      )
    default: break
    }
    if let share = number("projection.self-employed"), let all = numberOfAll("projection.self-employed"), all > 0 {
      let who = draft.text == nil ? title.subject : "of them"
      let ofAll = "{projection.self-employed@\(Self.all)} of all workers \(Self.place)"
      let spoken =
        switch share / all {
        case ..<0.2: "Hardly any \(who) work for themselves: {projection.self-employed}, against \(ofAll)."
        case ..<0.7: "Few \(who) work for themselves: {projection.self-employed}, against \(ofAll)."
        case ...1.5:
          "As in most work, a few \(who) work for themselves: {projection.self-employed}, against \(ofAll)."
        default: "Many \(who) work for themselves: {projection.self-employed}, against \(ofAll)."
        }
      if draft.text == nil { draft.say(spoken) } else { draft.item(spoken) }
    }
    guard draft.text != nil else { return nil }
    draft.item(
      "Hours, noise, weather and danger are not in these figures; ask someone who does the work.", from: [.own])
    if !bodily.isEmpty {
      draft.answer(
        "physical", is: .usually,
        "Among the abilities that matter most for \(title.head) \(bodily.count == 1 ? "is" : "are") \(listed(plain(bodily))).",
        from: sources("abilities"))
    } else if !manual.isEmpty {
      draft.answer(
        "physical", is: .itDepends,
        "The work of \(title.head) asks for \(listed(plain(manual))), and how much lifting or standing there is, the figures do not say.",
        from: sources("abilities"))
    }
    return draft.text
  }

  var specializations: SectionText? {
    let details = items("details").map { SpokenTitle($0).whole }.filter { $0 != title.whole }
    guard !details.isEmpty else { return nil }
    var draft = Draft()
    draft.say(
      "\(capitalized(title.subject)) can specialize; the official list has \(details.count == 1 ? "an entry of its own" : "entries of their own") for \(counted(details.count)) \(details.count == 1 ? "kind" : "kinds"): \(listedNames(details)).",
      from: sources("details"))
    return draft.text
  }
}
