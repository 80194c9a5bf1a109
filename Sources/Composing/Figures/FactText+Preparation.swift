internal import Careers
internal import Knowledge
internal import Language

/// How people get ready: training, experience, internships.
extension FactSheet {
  var jobTraining: JobTraining? { words("entry.training").flatMap(JobTraining.init(rawValue:)) }
  var entryExperience: EntryExperience? { words("entry.experience").flatMap(EntryExperience.init(rawValue:)) }

  // MARK: Training

  var training: SectionText? {
    guard let training = jobTraining else { return nil }
    var draft = Draft()
    let who = capitalized(title.subject)
    let tables = "({date entry.training})"
    switch training {
    case .unset:
      let before = entryLevel.flatMap { $0 > .highSchool ? $0.name : nil }
      draft.say(
        before.map { "\(who) usually learn what the work asks for before they start, with \($0) \(tables)." }
          ?? "\(who) usually need no set period of training \(tables).",
        before == nil ? nil : "The official tables list no set period of training on the job.")
      draft.answer(
        "job", is: .usuallyNot,
        "The official tables list no set period of training on the job for \(title.head) \(tables).",
        before.map { "What the work asks for is usually learned before, with \($0)." })
    case .short:
      draft.say("\(who) usually learn the work on the job in a month or less \(tables).")
      draft.answer("job", is: .usually, "\(who) usually learn the work on the job in a month or less \(tables).")
    case .moderate:
      draft.say("\(who) usually get between one month and a year of training on the job \(tables).")
      draft.answer(
        "job", is: .usually, "\(who) usually get between one month and a year of training on the job \(tables).")
    case .long:
      draft.say("\(who) usually need more than a year of training on the job \(tables).")
      draft.answer(
        "job", is: .usually,
        "\(who) usually train for more than a year on the job, sometimes with classes beside it \(tables)."
      )
    case .apprenticeship:
      draft.say(
        "\(who) usually learn the work in an apprenticeship, which is paid work with classes beside it \(tables).")
      draft.answer("job", is: .usually, "\(who) usually learn the work in an apprenticeship \(tables).")
    case .residency:
      draft.say("\(who) usually complete an internship or residency before they work on their own \(tables).")
      draft.answer(
        "job", is: .usually, "\(who) usually complete an internship or residency, which is training at work \(tables)."
      )
    }
    if entryLevel == .certificate {
      draft.item("The usual schooling before that is \(EntryLevel.certificate.name) ({date entry.education}).")
    }
    licence(&draft)
    certificate(&draft)
    if training == .apprenticeship || training == .residency {
      draft.answer(
        "length",
        "\(who) usually pass through \(training.name ?? "training") \(tables), and its length is not in these tables."
      )
    } else if let name = training.name {
      draft.answer("length", "Usually \(title.subject) get \(name) \(tables).")
    }
    return draft.text
  }

  var asksForLicense: Bool {
    (major?.isOftenLicensed ?? false)
      && ((entryLevel ?? .open) >= .certificate || jobTraining == .apprenticeship || jobTraining == .long)
  }

  // MARK: Experience and internships

  var experience: SectionText? {
    guard let experience = entryExperience else { return nil }
    var draft = Draft()
    if let name = experience.name {
      draft.say("\(capitalized(title.subject)) usually bring \(name) ({date entry.experience}).")
      let before = easier.prefix(3).map(\.title.head)
      if !before.isEmpty {
        draft.item(
          "Related work that is easier to enter: \(listedNames(before)).", from: sources("related", "jobzone"))
      }
    } else {
      draft.say(
        "\(capitalized(title.subject)) need no earlier work in a related job to start ({date entry.experience}).",
        jobTraining?.name.map { "The experience comes with the job: \($0)." })
    }
    draft.item(
      "Whatever the tables say, a day beside someone who does the work, a summer job or some volunteering nearby shows you what it is like.",
      from: [.own])
    return draft.text
  }

  /// Neighbours that ask for less preparation, nearest first; none for those who are elected.
  var easier: [FactSheet] { isElected ? [] : neighbours.filter { $0.isEasierToEnter(than: self) } }

  /// Whether it asks for less preparation than `other`, by job zone, or by schooling where a zone is not published.
  func isEasierToEnter(than other: FactSheet) -> Bool {
    if let zone = number("jobzone"), let otherZone = other.number("jobzone") { return zone < otherZone }
    guard let level = entryLevel, let otherLevel = other.entryLevel else { return false }
    return level < otherLevel
  }

  /// An answer only where an internship or residency is the official training.
  var internships: SectionText? {
    guard jobTraining == .residency else { return nil }
    var draft = Draft()
    draft.say(
      "An internship or residency is part of the usual way in for \(title.subject) by the official tables ({date entry.training}).",
      "Where to find one is not in these figures.")
    draft.item(
      "Ask any school you look at where its graduates were placed, and whether the time was paid.", from: [.own])
    return draft.text
  }
}
