internal import Answers
package import Careers
internal import Catalogue
package import Knowledge
internal import Language
internal import Understanding

/// Sets careers side by side.
package struct Comparison {
  let knowledge: Knowledge
  /// Their numbers, two to four.
  let numbers: [Int]

  package init(knowledge: Knowledge, numbers: [Int]) {
    self.knowledge = knowledge
    self.numbers = numbers
  }

  /// The careers on `sections`, one after another; on the main figures when there are none.
  package func answer(on sections: [Section]) -> Answer {
    let careers = numbers.compactMap(knowledge.career)
    var saying = CitationCollector(knowledge)
    var answer = Answer(kind: .answer, intents: [.compare] + sections.map(\.id.intent), careers: careers)
    // What two careers are is best seen from their main figures side by side.
    let isWhole = sections.isEmpty || sections.map(\.id) == [.overview]
    if isWhole { sayAll(careers, &saying, &answer) }
    for section in sections where !isWhole {
      if sections.count > 1 { answer.parts.append(.label(section.heading)) }
      switch section.id {
      case .salary: sayPay(careers, &saying, &answer)
      case .outlook: sayOutlook(careers, &saying, &answer)
      case .demand: sayOpenings(careers, &saying, &answer)
      case .education: saySchooling(careers, &saying, &answer)
      default: sayLeads(section.id, careers, &saying, &answer)
      }
      let known = careers.filter { career in
        knowledge.catalogue.number(of: career.id).map { knowledge.has(section.id, career: $0) } ?? false
      }
      answer.sections += known.map { Answer.Place(career: $0.title, section: section.id) }
    }
    if let note = differingDates(saying.figures) { answer.parts.append(.paragraph(note)) }
    if let note = sharedCodes(careers) { answer.parts.append(.paragraph(note)) }
    answer.figures = saying.figures
    answer.citations = saying.citations
    answer.choices = next(after: sections, careers)
    return answer
  }

  private func sayPay(_ careers: [Career], _ saying: inout CitationCollector, _ answer: inout Answer) {
    var known: [(career: Career, median: Figure)] = []
    var rows: [[String]] = []
    for career in careers {
      let figures = ["wage.median", "wage.p10", "wage.p90"].map { knowledge.figure($0, of: career) }
      for figure in figures { if let figure { saying.note(figure) } }
      if let median = figures[0] { known.append((career, median)) }
      rows.append([career.title] + figures.map { $0?.spoken ?? "not published" } + [figures[0]?.date.spoken ?? "–"])
    }
    answer.parts.append(.paragraph(lead(known)))
    for career in careers where knowledge.figure("wage.median", of: career) == nil {
      let hourly = knowledge.figure("wage.hourly.median", of: career)
      if let hourly { saying.note(hourly) }
      let rest = hourly.map { ", only one an hour: a median of \($0.spoken) (\($0.date.spoken))" } ?? ""
      answer.parts.append(.paragraph("No yearly wage is published for \(career.plural)\(rest)."))
    }
    guard !known.isEmpty else { return }
    answer.parts.append(
      .table(
        Part.Table(headings: ["", "Median a year", "Lowest tenth below", "Highest tenth above", "Date"], rows: rows)))
    answer.parts.append(
      .bars(
        Part.Bars(
          title: "Median pay a year, US",
          bars: known.map {
            Part.Bar(label: $0.career.title, value: $0.median.number ?? 0, spoken: $0.median.spoken)
          })))
  }

  /// Who earns most, and by how much.
  private func lead(_ known: [(career: Career, median: Figure)]) -> String {
    let ranked = known.enumerated().sorted {
      let (left, right) = ($0.element.median.number ?? 0, $1.element.median.number ?? 0)
      return left != right ? left > right : $0.offset < $1.offset
    }.map(\.element)
    guard let first = ranked.first, let last = ranked.last, ranked.count > 1 else {
      return "There are not enough published wages to set side by side."
    }
    let gap = (first.median.number ?? 0) - (last.median.number ?? 0)
    if gap == 0 {
      return "\(capitalized(listedNames(ranked.map(\.career.plural)))) have the same official median, "
        + "\(first.median.spoken) a year \(FactSheet.place) (\(first.median.date.spoken))."
    }
    let others = ranked.dropFirst().map { "\($0.median.spoken) for \($0.career.plural)" }
    let date = first.median.date.spoken
    let distance = Unit.dollarsPerYear.spoken(gap)
    if let group = first.career.countedAs {
      return "The official group that \(first.career.plural) are counted under, \(group), has the highest median: "
        + "\(first.median.spoken) a year \(FactSheet.place), against \(listed(others)) (\(date)). The gap is \(distance) a "
        + "year, and part of it "
        + "may come from the other jobs in that group."
    }
    return
      "\(capitalized(first.career.plural)) earn most: a median of \(first.median.spoken) a year \(FactSheet.place), "
      + "against \(listed(others)) (\(date)). The gap is \(distance) a year."
  }

  private func sayOutlook(_ careers: [Career], _ saying: inout CitationCollector, _ answer: inout Answer) {
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
    let ranked = known.enumerated().sorted {
      let (left, right) = ($0.element.1.number ?? 0, $1.element.1.number ?? 0)
      return left != right ? left > right : $0.offset < $1.offset
    }.map(\.element)
    if let best = ranked.first, let worst = ranked.last, ranked.count > 1 {
      answer.parts.append(
        .paragraph(
          best.1.number == worst.1.number
            ? "The projection is the same for \(listedNames(ranked.map(\.0.plural))): \(best.1.spokenTrend) in jobs \(FactSheet.place), \(best.1.date.spoken)."
            : "\(capitalized(best.0.plural)) have the \(ranked.count > 2 ? "best" : "better") outlook: \(best.1.spokenTrend) in jobs \(FactSheet.place) is projected for "
              + "\(best.1.date.spoken), against \(listed(ranked.dropFirst().map { "\($0.1.spokenTrend) for \($0.0.plural)" }))."
        ))
    }
    answer.parts.append(
      .table(Part.Table(headings: ["", "Change in jobs", "Openings a year", "Jobs in 2024", "Years"], rows: rows)))
  }

  /// Who has more openings, and by how much.
  private func sayOpenings(_ careers: [Career], _ saying: inout CitationCollector, _ answer: inout Answer) {
    var rows: [[String]] = []
    var known: [(career: Career, openings: Figure)] = []
    for career in careers {
      let figures = ["projection.openings", "projection.employment", "projection.change"].map {
        knowledge.figure($0, of: career)
      }
      for figure in figures { if let figure { saying.note(figure) } }
      if let openings = figures[0] { known.append((career, openings)) }
      rows.append(
        [career.title] + figures.prefix(2).map { $0?.spoken ?? "not published" }
          + [figures[2]?.spokenTrend ?? "not published", (figures[0] ?? figures[2])?.date.spoken ?? "–"])
    }
    let ranked = known.enumerated().sorted {
      let (left, right) = ($0.element.openings.number ?? 0, $1.element.openings.number ?? 0)
      return left != right ? left > right : $0.offset < $1.offset
    }.map(\.element)
    if let most = ranked.first, let least = ranked.last, ranked.count > 1 {
      let gap = (most.openings.number ?? 0) - (least.openings.number ?? 0)
      let others = ranked.dropFirst().map { "\($0.openings.spoken) for \($0.career.plural)" }
      answer.parts.append(
        .paragraph(
          gap == 0
            ? "As many openings are projected for \(listedNames(ranked.map(\.career.plural))): \(most.openings.spoken) a year \(FactSheet.place), \(most.openings.date.spoken)."
            : "\(capitalized(most.career.spoken.subject)) have most openings: about \(most.openings.spoken) a year are projected \(FactSheet.place) for "
              + "\(most.openings.date.spoken), against \(listedNames(others)). The gap is \(Unit.jobs.spoken(gap)) a year."
        ))
    } else {
      answer.parts.append(.paragraph("There are not enough published openings to set side by side."))
    }
    guard !known.isEmpty else { return }
    answer.parts.append(
      .table(Part.Table(headings: ["", "Openings a year", "Jobs", "Change in jobs", "Years"], rows: rows)))
  }

  /// Who needs more schooling to enter, by the official words, and then what each career's section says.
  private func saySchooling(_ careers: [Career], _ saying: inout CitationCollector, _ answer: inout Answer) {
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
            ? "The usual schooling to enter is the same for \(listedNames(ranked.map(\.career.plural))): "
              + "\(most.level.name), by the official tables."
            : "\(capitalized(most.career.plural)) usually need \(ranked.count > 2 ? "the most" : "more") schooling to enter: \(most.level.name), "
              + "against \(listed(ranked.dropFirst().map { "\($0.level.name) for \($0.career.plural)" })), "
              + "by the official tables."))
    }
    let rows = careers.map { career -> [String] in
      let words = ["entry.education", "entry.experience", "entry.training"].map { name -> String in
        guard let figure = knowledge.figure(name, of: career) else { return "not published" }
        saying.note(figure)
        return figure.spoken
      }
      return [career.title] + words
    }
    if !known.isEmpty {
      answer.parts.append(
        .table(Part.Table(headings: ["", "Usual schooling", "Work experience", "Training on the job"], rows: rows)))
    }
    sayLeads(.education, careers, &saying, &answer)
  }

  /// The first block of the section for each career, after a sentence that sets them side by side.
  private func sayLeads(
    _ id: Section.ID, _ careers: [Career], _ saying: inout CitationCollector, _ answer: inout Answer
  ) {
    for career in careers {
      guard let number = knowledge.catalogue.number(of: career.id) else { continue }
      answer.parts.append(.label(career.title))
      let text = knowledge.text(of: id, career: number)
      let verdict = knowledge.section(id)?.claim == nil ? nil : text?.judgement?.verdict
      guard let first = text?.blocks.opened(with: verdict?.opening(.same)).first else {
        answer.parts.append(.paragraph("Nothing is written on this yet."))
        continue
      }
      answer.parts.append(saying.part(first, of: career, number: 1))
    }
  }

  private func sayAll(_ careers: [Career], _ saying: inout CitationCollector, _ answer: inout Answer) {
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
    answer.parts.append(.table(Part.Table(headings: [""] + careers.map(\.title), rows: rows)))
    sayLeads(.overview, careers, &saying, &answer)
    answer.sections = careers.map { Answer.Place(career: $0.title, section: .overview) }
  }

  /// A warning when official figures cannot tell two of the careers apart.
  private func sharedCodes(_ careers: [Career]) -> String? {
    let groups = Dictionary(grouping: careers, by: \.code).filter { $0.value.count > 1 }
    let notes = groups.sorted { $0.key < $1.key }.map { code, group in
      let title = group.compactMap(\.countedAs).first ?? group[0].title
      return
        "Official figures do not tell \(listedNames(group.map(\.plural))) apart: both are counted under \(title) (\(code))."
    }
    let others = careers.filter { career in career.countedAs != nil && groups[career.code] == nil }.map {
      "\(capitalized($0.plural)) are counted under \($0.countedAs ?? "") (\($0.code)), a wider group."
    }
    let all = notes + others
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  /// A remark when figures of one kind are not of the same time, so that they do not compare like with like.
  private func differingDates(_ figures: [Figure]) -> String? {
    let names = Dictionary(grouping: figures, by: \.name)
    let differing = names.filter { Set($0.value.map(\.date.description)).count > 1 }.keys.sorted()
    guard !differing.isEmpty else { return nil }
    let labels = differing.compactMap { name in figures.first { $0.name == name }?.label }
    let dates = Set(differing.flatMap { names[$0] ?? [] }.map(\.date.spoken)).sorted()
    return "Not all of these are of the same time (\(listed(labels)): \(listed(dates))), so small gaps mean little."
  }

  private func next(after sections: [Section], _ careers: [Career]) -> [Answer.Choice] {
    let done = Set(sections.map(\.id))
    let names = listedNames(careers.map(\.plural))
    var questions: [String] = []
    if !done.contains(.salary) { questions.append("Compare the pay of \(names)") }
    if !done.contains(.outlook) { questions.append("Compare the job outlook of \(names)") }
    if !done.contains(.education) { questions.append("Compare the education of \(names)") }
    return questions.prefix(3).map { Answer.Choice($0) }
  }
}
