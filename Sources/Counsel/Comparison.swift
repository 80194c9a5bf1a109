internal import Careers
internal import Catalogue
internal import Language
internal import Understanding

/// Sets careers side by side.
struct Comparison {
  let knowledge: Knowledge
  /// Their numbers, two to four.
  let numbers: [Int]

  /// The careers on one section, or on the main figures when `section` is nil.
  func answer(on section: Section?) -> Answer {
    let careers = numbers.compactMap(knowledge.career)
    var saying = Saying(knowledge)
    var answer = Answer(
      kind: .answer, intents: [.compare] + (section.map { [$0.id.intent] } ?? []), careers: careers)
    switch section?.id {
    case nil: sayAll(careers, &saying, &answer)
    case Section.ID.salary?: sayPay(careers, &saying, &answer)
    case Section.ID.outlook?: sayOutlook(careers, &saying, &answer)
    case Section.ID.education?: saySchooling(careers, &saying, &answer)
    case let id?:
      sayLeads(id, careers, &saying, &answer)
      answer.sections = careers.map { Answer.Place(career: $0.title, section: id) }
    }
    if let note = sharedCodes(careers) { answer.parts.append(.paragraph(note)) }
    answer.figures = saying.figures
    answer.citations = saying.citations
    answer.choices = next(after: section, careers)
    return answer
  }

  private func sayPay(_ careers: [Career], _ saying: inout Saying, _ answer: inout Answer) {
    var known: [(career: Career, median: Figure)] = []
    var rows: [[String]] = []
    for career in careers {
      guard let median = knowledge.figure("wage.median", of: career) else { continue }
      saying.note(median)
      known.append((career, median))
      let low = knowledge.figure("wage.p10", of: career)
      let high = knowledge.figure("wage.p90", of: career)
      for figure in [low, high] { if let figure { saying.note(figure) } }
      rows.append([
        career.title, median.spoken, low?.spoken ?? "not published", high?.spoken ?? "not published",
        median.date.spoken,
      ])
    }
    answer.sections = known.map { Answer.Place(career: $0.career.title, section: .salary) }
    answer.parts.append(.paragraph(lead(known)))
    answer.parts.append(
      .table(
        Answer.Table(headings: ["", "Median a year", "Lowest tenth below", "Highest tenth above", "Date"], rows: rows)))
    answer.parts.append(
      .bars(
        Answer.Bars(
          title: "Median pay a year, US",
          bars: known.map {
            Answer.Bars.Bar(label: $0.career.title, value: $0.median.number ?? 0, spoken: $0.median.spoken)
          })))
  }

  /// Who earns most, and by how much.
  private func lead(_ known: [(career: Career, median: Figure)]) -> String {
    let ranked = known.enumerated().sorted {
      let (left, right) = ($0.element.median.number ?? 0, $1.element.median.number ?? 0)
      return left != right ? left > right : $0.offset < $1.offset
    }.map(\.element)
    guard let first = ranked.first, let last = ranked.last, ranked.count > 1 else {
      return "There are no published wages to set side by side."
    }
    let gap = (first.median.number ?? 0) - (last.median.number ?? 0)
    if gap == 0 {
      return "\(capitalized(listed(ranked.map(\.career.plural)))) have the same official median, "
        + "\(first.median.spoken) a year (\(first.median.date.spoken))."
    }
    let others = ranked.dropFirst().map { "\($0.median.spoken) for \($0.career.plural)" }
    let date = first.median.date.spoken
    let distance = Unit.dollarsPerYear.spoken(gap)
    if let group = first.career.countedAs {
      return "The official group that \(first.career.plural) are counted under, \(group), has the highest median: "
        + "\(first.median.spoken) a year, against \(listed(others)) (\(date)). The gap is \(distance) a year, and part of it "
        + "may come from the other jobs in that group."
    }
    return "\(capitalized(first.career.plural)) earn most: a median of \(first.median.spoken) a year, against "
      + "\(listed(others)) (\(date)). The gap is \(distance) a year."
  }

  private func sayOutlook(_ careers: [Career], _ saying: inout Saying, _ answer: inout Answer) {
    var rows: [[String]] = []
    var known: [(Career, Figure)] = []
    for career in careers {
      guard let change = knowledge.figure("projection.change", of: career) else { continue }
      saying.note(change)
      known.append((career, change))
      let openings = knowledge.figure("projection.openings", of: career)
      let jobs = knowledge.figure("projection.employment", of: career)
      for figure in [openings, jobs] { if let figure { saying.note(figure) } }
      rows.append([
        career.title, change.spokenTrend, openings?.spoken ?? "not published", jobs?.spoken ?? "not published",
        change.date.spoken,
      ])
    }
    answer.sections = known.map { Answer.Place(career: $0.0.title, section: .outlook) }
    let ranked = known.enumerated().sorted {
      let (left, right) = ($0.element.1.number ?? 0, $1.element.1.number ?? 0)
      return left != right ? left > right : $0.offset < $1.offset
    }.map(\.element)
    if let best = ranked.first, let worst = ranked.last, ranked.count > 1 {
      answer.parts.append(
        .paragraph(
          best.1.number == worst.1.number
            ? "The projection is the same for \(listed(ranked.map(\.0.plural))): \(best.1.spokenTrend) in jobs, \(best.1.date.spoken)."
            : "\(capitalized(best.0.plural)) have the better outlook: \(best.1.spokenTrend) in jobs is projected for "
              + "\(best.1.date.spoken), against \(listed(ranked.dropFirst().map { "\($0.1.spokenTrend) for \($0.0.plural)" }))."
        ))
    }
    answer.parts.append(
      .table(Answer.Table(headings: ["", "Change in jobs", "Openings a year", "Jobs in 2024", "Years"], rows: rows)))
  }

  /// Who needs more schooling to enter, by the official words, and then what each career's section says.
  private func saySchooling(_ careers: [Career], _ saying: inout Saying, _ answer: inout Answer) {
    let known = careers.compactMap { career -> (career: Career, entry: Figure, level: EntryLevel)? in
      guard let entry = knowledge.figure("entry.education", of: career),
        let level = EntryLevel(rawValue: entry.spoken)
      else { return nil }
      return (career, entry, level)
    }
    let ranked = known.enumerated().sorted {
      let (left, right) = ($0.element.level, $1.element.level)
      return left != right ? left > right : $0.offset < $1.offset
    }.map(\.element)
    if let most = ranked.first, let least = ranked.last, ranked.count == careers.count {
      for item in ranked { saying.note(item.entry) }
      answer.parts.append(
        .paragraph(
          most.level == least.level
            ? "The usual schooling to enter is the same for \(listed(ranked.map(\.career.plural))): "
              + "\(most.entry.spoken.lowercased()), by the official tables."
            : "\(capitalized(most.career.plural)) usually need more schooling to enter: \(most.entry.spoken.lowercased()), "
              + "against \(listed(ranked.dropFirst().map { "\($0.entry.spoken.lowercased()) for \($0.career.plural)" })), "
              + "by the official tables."))
    }
    sayLeads(.education, careers, &saying, &answer)
    answer.sections = careers.map { Answer.Place(career: $0.title, section: .education) }
  }

  /// The first block of the section for each career, after a sentence that sets them side by side.
  private func sayLeads(_ id: Section.ID, _ careers: [Career], _ saying: inout Saying, _ answer: inout Answer) {
    for career in careers {
      guard let number = knowledge.catalogue.number(of: career.id) else { continue }
      answer.parts.append(.label(career.title))
      guard let first = knowledge.text(of: id, career: number)?.blocks.first else {
        answer.parts.append(.paragraph("Nothing is written on this yet."))
        continue
      }
      answer.parts.append(saying.part(first, of: career, number: 1))
    }
  }

  private func sayAll(_ careers: [Career], _ saying: inout Saying, _ answer: inout Answer) {
    func row(_ label: String, _ name: String, _ say: (Figure) -> String) -> [String] {
      [label]
        + careers.map { career in
          guard let figure = knowledge.figure(name, of: career) else { return "not published" }
          saying.note(figure)
          return say(figure)
        }
    }
    let rows = [
      row("Median pay a year", "wage.median") { "\($0.spoken) (\($0.date.spoken))" },
      row("Usual schooling to enter", "entry.education") { $0.spoken },
      row("Change in jobs", "projection.change") { "\($0.spokenTrend) (\($0.date.spoken))" },
      row("Openings a year", "projection.openings") { $0.spoken },
      row("Job zone, 1 to 5", "jobzone") { $0.spoken },
    ]
    let pay = careers.compactMap { career in
      knowledge.figure("wage.median", of: career).map { (career: career, median: $0) }
    }
    answer.parts.append(.paragraph(lead(pay)))
    answer.parts.append(.table(Answer.Table(headings: [""] + careers.map(\.title), rows: rows)))
    sayLeads(.overview, careers, &saying, &answer)
    answer.sections = careers.map { Answer.Place(career: $0.title, section: .overview) }
  }

  /// A warning when official figures cannot tell two of the careers apart.
  private func sharedCodes(_ careers: [Career]) -> String? {
    let groups = Dictionary(grouping: careers, by: \.code).filter { $0.value.count > 1 }
    let notes = groups.sorted { $0.key < $1.key }.map { code, group in
      let title = group.compactMap(\.countedAs).first ?? group[0].title
      return
        "Official figures do not tell \(listed(group.map(\.plural))) apart: both are counted under \(title) (\(code))."
    }
    let others = careers.filter { career in career.countedAs != nil && groups[career.code] == nil }.map {
      "\(capitalized($0.plural)) are counted under \($0.countedAs ?? "") (\($0.code)), a wider group."
    }
    let all = notes + others
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  private func next(after section: Section?, _ careers: [Career]) -> [Answer.Choice] {
    let names = listed(careers.map(\.plural))
    var questions: [String] = []
    if section?.id != .salary { questions.append("Compare the pay of \(names)") }
    if section?.id != .outlook { questions.append("Compare the job outlook of \(names)") }
    if section?.id != .education { questions.append("Compare the education of \(names)") }
    return questions.prefix(3).map { Answer.Choice($0) }
  }
}
