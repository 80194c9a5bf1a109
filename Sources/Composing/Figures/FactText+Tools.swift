internal import Careers
internal import Knowledge
internal import Language

/// The programs that people in the occupation use.
extension FactSheet {
  /// Programs that job notices of all kinds often ask for; those made for developers last, where others than developers work.
  private var hotPrograms: [String] {
    let hot = items("hot")
    guard let major, !major.hasDevelopers else { return hot }
    let names = technologyNames
    return hot.filter { !names.isForDevelopers($0) } + hot.filter(names.isForDevelopers)
  }

  var technologyNames: TechnologyNames { TechnologyNames(catalogue: knowledge.catalogue) }

  /// The programs on the official list: first those that job notices for the occupation ask for, then those that notices of
  /// all kinds ask for.
  var programNames: [String] { items("in-demand") + hotPrograms + items("technologies") }

  /// What is said of a list of programs.
  private struct Program {
    /// The column it is from.
    let column: String
    let names: [String]
    /// How a later sentence about it begins.
    let begins: String
  }

  var tools: SectionText? {
    let lists = [
      Program(column: "in-demand", names: items("in-demand"), begins: "Also often named in their job notices"),
      Program(column: "hot", names: hotPrograms, begins: "Often asked for in job notices of all kinds"),
      Program(column: "technologies", names: items("technologies"), begins: "Others on the list"),
    ].map { Program(column: $0.column, names: technologyNames.spoken($0.names), begins: $0.begins) }
    guard let first = lists.first(where: { !$0.names.isEmpty }) else { return nil }
    var draft = Draft()
    let most = Array(first.names.prefix(Self.told))
    draft.say(
      first.column == "in-demand"
        ? "Job notices for \(title.subject) often ask for \(listedNames(most))."
        : "Among the programs \(title.subject) may use \(most.count == 1 ? "is" : "are") \(listedNames(most)).",
      first.column == "hot"
        ? "The official list marks these as often asked for in job notices, across all occupations." : nil,
      from: sources(first.column))
    for list in lists {
      let rest = list.column == first.column ? Array(list.names.dropFirst(Self.told)) : list.names
      guard !rest.isEmpty else { continue }
      draft.item("\(list.begins): \(listedNames(Array(rest.prefix(Self.told)))).", from: sources(list.column))
    }
    draft.item(
      "The list covers software only; hand tools and machines are not in it.",
      from: sources("in-demand", "hot", "technologies"))
    learn(first, &draft)
    return draft.text
  }

  /// How many programs of a list are told at once.
  private static let told = 4

  /// What to learn first.
  private func learn(_ first: Program, _ draft: inout Draft) {
    let start = Array(first.names.prefix(2))
    let them = start.count == 1 ? "it" : "them"
    switch first.column {
    case "in-demand":
      draft.answer(
        "learn", "Start with \(listed(start)): job notices for \(title.subject) often ask for \(them).",
        "Then read a few job notices and see which other names come back.", from: sources("in-demand") + [.own])
    case "hot":
      draft.answer(
        "learn",
        "Start with \(listed(start)): job notices of all kinds often ask for \(them), and \(title.subject) may use \(them).",
        "Then read a few job notices and see which other names come back.", from: sources("hot") + [.own])
    default: break
    }
  }
}
