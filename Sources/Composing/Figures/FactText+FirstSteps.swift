internal import Careers
internal import Knowledge
internal import Language

/// First steps into the occupation.
extension FactSheet {
  var gettingStarted: SectionText? {
    guard let level = entryLevel else { return nil }
    var draft = Draft()
    draft.say(wayIn(level))
    steps(level, &draft)
    var classes: [String] = []
    for subject in items("knowledge").compactMap(subject(of:)) where !classes.contains(subject) {
      classes.append(subject)
    }
    if level > .open, classes.count > 1 {
      draft.answer(
        "school",
        "Take classes in \(listed(Array(classes.prefix(3)))): they come near to what \(title.subject) must know.",
        "And finish high school.", from: sources("knowledge") + [.own])
    }
    later(level, &draft)
    quickest(level, &draft)
    return draft.text
  }

  private func wayIn(_ level: EntryLevel) -> String {
    let first =
      switch level {
      case .open: "without any diploma"
      case .highSchool: "with a high school diploma"
      case .someCollege: "after some college, without a degree"
      default: "by earning \(level.name)"
      }
    let experience =
      switch entryExperience {
      case .fewYears?:
        level >= .certificate ? " and working some years in a related job" : " and some years of work in a related job"
      case .manyYears?:
        level >= .certificate
          ? " and working five years or more in a related job" : " and five years or more of work in a related job"
      default: ""
      }
    let training =
      switch jobTraining {
      case .short: "; the work is then learned on the job in a month or less"
      case .moderate: "; training on the job then takes between one month and a year"
      case .long: "; training on the job then takes more than a year"
      case .apprenticeship: "; an apprenticeship then teaches the work"
      case .residency: "; an internship or residency follows"
      default: ""
      }
    let tables = "({date entry.education})"
    return "People usually become \(title.subject) \(first)\(experience)\(training) \(tables)."
  }

  private func steps(_ level: EntryLevel, _ draft: inout Draft) {
    draft.step("Talk to someone who does the work, or spend a day beside them, before you decide.", from: [.own])
    switch level {
    case .open:
      draft.step("Read a few job notices near you: some employers ask for more than the tables do.", from: [.own])
    case .highSchool: draft.step("Finish high school, or earn the equivalent.", from: sources("entry.education"))
    default:
      draft.step(
        "Choose a program that leads to \(level.short == "some college" ? "the courses you need" : level.name)"
          + (programs.isEmpty ? "." : ", such as \(listedPrograms(2))."),
        from: sources("entry.education", "programs"))
    }
    if let name = entryExperience?.name {
      let before = easier.prefix(2).map(\.title.head)
      draft.step(
        "First get the experience that is usual, \(name)"
          + (before.isEmpty ? "." : ", for example among \(listedNames(before))."),
        from: sources("entry.experience", "related"))
    }
    if let verdict = licenceVerdict, has("licence.name"), verdict >= .itDepends {
      draft.step(
        verdict == .itDepends
          ? "Ask whether your state or your employer wants the {licence.name}."
          : "Get the {licence.name}; your state's licensing board knows the rules.")
    } else if licenceVerdict == nil, asksForLicense {
      draft.step("Find out whether the work needs a license where you live; these tables do not say.", from: [.own])
    }
    if isElected {
      draft.step("Run for office: these posts are filled by election.", from: [.own])
      return
    }
    switch jobTraining {
    case .apprenticeship:
      draft.step("Apply for an apprenticeship, with a union, a trade association or an employer.", from: [.own])
    case .residency: draft.step("Plan for the internship or residency that follows.", from: sources("entry.training"))
    case .short, .moderate, .long:
      draft.step("Apply, and ask how the training on the job works and what it pays.", from: [.own])
    default: draft.step("Apply, and ask what the first months look like.", from: [.own])
    }
  }

  /// Whether one can still begin. No figure says; how long the way takes is what a person can weigh.
  private func later(_ level: EntryLevel, _ draft: inout Draft) {
    draft.answer(
      "change",
      "The figures here set no age for \(title.subject); some employers and licenses do, so ask before you start.",
      "The time is what to weigh: " + schoolLength(level, title.subject), jobTraining?.name.map { "Then comes \($0)." },
      "The length is a rule of thumb; the entry level is official ({date entry.education}).", from: [.own])
  }

  private func quickest(_ level: EntryLevel, _ draft: inout Draft) {
    let easier = easier.prefix(3).map(\.title.head)
    let detour = easier.isEmpty ? nil : "Related work with less preparation: \(listedNames(Array(easier)))."
    let date = "({date entry.education})"
    if level <= .highSchool, entryExperience?.name == nil {
      draft.answer(
        "quick",
        "The quickest way in is to apply: \(title.subject) usually start with \(level.name)"
          + (jobTraining?.name.map { " and then \($0)" } ?? "") + " \(date).", detour, from: sources("related"))
    } else {
      draft.answer(
        "quick",
        "There is no quick official way in: \(title.subject) usually need \(level.name)"
          + (entryExperience?.name.map { " and \($0)" } ?? "") + " \(date).", detour, from: sources("related"))
    }
  }
}
