internal import Careers
internal import Knowledge
internal import Language
internal import Understanding

/// Schooling: what is usual, what workers have, how long it takes, which programs fit.
extension FactSheet {
  var education: SectionText? {
    guard let level = entryLevel else { return nil }
    var draft = Draft()
    draft.say(
      need(level), electedRemark, entryExperience?.name.map { "They are also expected to bring \($0)." },
      jobTraining?.name.map { "After that comes \($0)." })
    draft.say(attainment, contrast(level))
    if !programs.isEmpty {
      draft.item(
        programs.count == 1
          ? "The program that leads to it is called \(listedPrograms(1))."
          : "Programs that lead to it include \(listedPrograms(4)).", from: sources("programs"))
    }
    degree(level, &draft)
    school(level, &draft)
    years(level, &draft)
    if !programs.isEmpty {
      draft.answer(
        "subjects",
        programs.count == 1
          ? "For \(title.subject) the official list names the program \(listedPrograms(1))."
          : "For \(title.subject) the official list names the programs \(listedPrograms(6)).",
        "It says which programs fit, not which one an employer asks for.", from: sources("programs"))
    }
    return draft.text
  }

  private func need(_ level: EntryLevel) -> String {
    let who = capitalized(title.subject)
    let tables = "by the official tables ({date entry.education})"
    switch level {
    case .open: return "\(who) need no diploma or degree to start, \(tables)."
    case .someCollege: return "\(who) usually need some college courses to start, but no degree, \(tables)."
    default: return "\(who) usually need \(level.name) to start, \(tables)."
    }
  }

  /// Occupations whose members are elected, whatever the tables say of their schooling.
  private static let elected: Set = ["11-1031"]

  var isElected: Bool { Self.elected.contains(career.code) }

  var electedRemark: String? {
    isElected ? "But they are elected: that is what is usual, not what the law asks for." : nil
  }

  /// The levels of schooling that are counted, in rising order, with what those have who stand there.
  static let attainments: [(level: EntryLevel, name: String, words: String)] = [
    (.open, "no-diploma", "no high school diploma"), (.highSchool, "high-school", "a high school diploma and no more"),
    (.someCollege, "some-college", "some college but no degree"), (.associate, "associate", "an associate degree"),
    (.bachelor, "bachelor", "a bachelor's degree"), (.master, "master", "a master's degree"),
    (.doctorate, "doctoral", "a doctoral or professional degree"),
  ]

  /// The share of workers from which on a level of schooling is named, in percent.
  private static let namedShare = 8.0

  /// The schooling that workers have; nil if it is not published.
  private var attainment: String? {
    let shares = Self.attainments.compactMap { _, name, words -> String? in
      guard let share = number("attainment.\(name)"), share >= Self.namedShare else { return nil }
      return "{attainment.\(name)} have \(words)"
    }
    return shares.isEmpty ? nil : "Of those aged 25 and over who do the work, \(listed(shares))."
  }

  private func share(_ names: String...) -> Double { names.reduce(0) { $0 + (number("attainment.\($1)") ?? 0) } }

  /// What the shares say about the entry level.
  private func contrast(_ level: EntryLevel) -> String? {
    let graduates = share("bachelor", "master", "doctoral")
    if level < .associate, graduates >= Self.strikingShare {
      return "So a good many have more schooling than the job asks for."
    }
    if level >= .bachelor, share("no-diploma", "high-school", "some-college", "associate") >= Self.strikingShare {
      return "So a good many do the work with less."
    }
    return nil
  }

  private func degree(_ level: EntryLevel, _ draft: inout Draft) {
    let graduates =
      (number("attainment.bachelor") ?? 0) >= 20
      ? "Still, {attainment.bachelor} of those in the work have a bachelor's degree." : nil
    let tables = "by the official tables ({date entry.education})"
    let subject = capitalized(title.subject)
    let verdict = self.verdict(on: .needed(.degree))
    switch level {
    case .open:
      draft.answer(
        "degree", is: verdict, "\(subject) usually need neither a degree nor a diploma \(tables).", graduates)
    case .highSchool:
      draft.answer(
        "degree", is: verdict,
        "\(subject) usually need no degree; \(level.clause) \(tables).", graduates)
    case .someCollege:
      draft.answer("degree", is: verdict, "\(subject) usually need some college but no degree \(tables).", graduates)
    case .certificate:
      draft.answer(
        "degree", is: verdict,
        "\(subject) usually need no degree, but \(level.name) \(tables).", graduates)
    default:
      draft.answer(
        "degree", is: verdict,
        "\(subject) \(verdict == .yes ? "start with \(level.name)" : "usually need \(level.name) to start") \(tables).",
        electedRemark, less(level))
    }
  }

  /// What those have who do the work with less than the usual degree.
  private func less(_ level: EntryLevel) -> String? {
    let named = Self.attainments.filter {
      $0.level < level && (number("attainment.\($0.name)") ?? 0) >= Self.namedShare
    }
    guard let least = named.first else { return nil }
    let shares = listed(named.map { "{attainment.\($0.name)} have \($0.words)" })
    // Another degree than the usual one is no exception to needing a degree.
    return least.level < .associate
      ? "Still, of those aged 25 and over in the work, \(shares)." : "Of those aged 25 and over in the work, \(shares)."
  }

  private func school(_ level: EntryLevel, _ draft: inout Draft) {
    let have =
      has("attainment.high-school")
      ? "{attainment.high-school} of those in the work have a high school diploma and no more"
        + (level == .highSchool && has("attainment.no-diploma") ? ", and {attainment.no-diploma} have none." : ".")
      : nil
    let tables = "by the official tables ({date entry.education})"
    let subject = capitalized(title.subject)
    let verdict = self.verdict(on: .enough(.named(.highSchool)))
    switch level {
    case .open: draft.answer("school", is: verdict, "\(subject) need no diploma to start \(tables).", have)
    case .highSchool:
      draft.answer(
        "school", is: verdict,
        "\(subject) usually need \(level.name), such as a GED, to start \(tables).", have)
    default:
      draft.answer("school", is: verdict, "\(subject) usually need \(level.name) to start \(tables).", have)
    }
  }

  private func years(_ level: EntryLevel, _ draft: inout Draft) {
    draft.answer(
      "years", schoolLength(level, capitalized(title.subject)), jobTraining?.name.map { "Then comes \($0)." },
      entryExperience?.name.map { "Most also bring \($0)." },
      "The lengths are rules of thumb; the entry level is official ({date entry.education}).",
      from: [.own])
  }

  /// How long `who` usually go to school after high school, as a sentence; the lengths are ours.
  func schoolLength(_ level: EntryLevel, _ who: String) -> String {
    switch level {
    case .open, .highSchool: "\(who) usually need no years of college."
    case .someCollege: "\(who) usually need a few terms of college."
    case .certificate:
      "\(who) usually need a few months to two years of school, since certificates differ in length."
    case .associate: "\(who) usually need about two years of full-time college."
    case .bachelor: "\(who) usually need about four years of full-time college."
    case .master:
      "\(who) usually need five to seven years of full-time study: four for a bachelor's degree, then a master's."
    case .doctorate:
      "\(who) usually need seven years of full-time study or more: four for a bachelor's degree, then a doctoral or professional degree."
    }
  }

  /// The names of programs of study, without codes; unspecific ones last.
  var programs: [String] {
    let names = items("programs").map { item in
      let name = item.drop { $0.isNumber || $0 == "." || $0 == " " }
      return name.hasSuffix(", General") ? String(name.dropLast(", General".count)) : String(name)
    }
    return names.filter { !$0.hasSuffix(", Other") } + names.filter { $0.hasSuffix(", Other") }
  }

  /// The first programs, in quotation marks.
  func listedPrograms(_ count: Int) -> String { listed(programs.prefix(count).map { "“\($0)”" }) }
}
