internal import Answers
internal import Careers
internal import Catalogue
internal import Knowledge
internal import Language
package import Search
internal import Understanding

/// What is found, in words: the criteria as understood first, then a page of careers with the figures that mattered.
extension Search {
  /// The page of `finding` that is to be shown.
  package func answer(_ finding: Finding) -> Answer {
    var saying = CitationCollector(knowledge)
    var answer = Answer(kind: .answer, intents: [.find], parts: [.paragraph(heading(finding))])
    for note in finding.criteria.notes() { answer.parts.append(.paragraph(note)) }
    guard !finding.careers.isEmpty else {
      suggest(for: finding, &answer)
      return answer
    }
    if !finding.words.isEmpty { saying.note(Source.ID("onet-30-1"), locator: "") }
    let careers = finding.careers[finding.page].compactMap(knowledge.career)
    let items = careers.map { career -> String in
      let said = sayings(of: career, finding)
      for figure in said.compactMap(\.figure) { saying.note(figure) }
      let reasons = said.map(\.text).filter { !$0.isEmpty }.joined(separator: "; ")
      return reasons.isEmpty ? career.title : "\(career.title): \(reasons)"
    }
    if let basis = basis(saying.figures) { answer.parts.append(.paragraph(basis)) }
    for (place, item) in zip(finding.page, items) { answer.parts.append(.item(item, number: place + 1)) }
    answer.parts.append(.paragraph(ending(finding)))
    let grouped = careers.filter { $0.countedAs != nil }
    if !grouped.isEmpty {
      answer.parts.append(
        .paragraph(
          "\(capitalized(listedNames(grouped.map(\.plural)))) have no figures of their own; those of their official group are used."
        ))
    }
    answer.figures = saying.figures
    answer.citations = saying.citations
    answer.choices = careers.map { Answer.Choice("What is \($0.withArticle)?") }
    answer.areChoicesListed = true
    return answer
  }

  /// The criteria as they were understood, and how many careers fit.
  private func heading(_ finding: Finding) -> String {
    let total = counted(knowledge.careerCount)
    let spoken = finding.criteria.spoken
    if !finding.words.isEmpty, !finding.careers.isEmpty {
      let limits = spoken.isEmpty ? "" : " Of those, I keep careers with \(spoken)."
      return
        "By the words \(quoted(finding.words)): careers that come nearest by what official lists say of their tasks, "
        + "knowledge and tools.\(limits) It is a start for looking, not a verdict on what suits you."
    }
    if spoken.isEmpty {
      if finding.criteria.order != nil { return "All \(counted(finding.careers.count)) careers, with no conditions." }
      return finding.words.isEmpty
        ? "I need something to look by." : "I found no career by the words \(quoted(finding.words))."
    }
    let asked = "Careers with \(spoken)"
    switch finding.careers.count {
    case 0: return "\(asked): none of the \(total) here fits by the official figures."
    case 1: return "\(asked): one of the \(total) here fits by the official figures."
    case let count: return "\(asked): \(counted(count)) of the \(total) here fit by the official figures."
    }
  }

  private func quoted(_ words: [String]) -> String { listed(words.map { "“\($0)”" }, "or") }

  /// Nothing fits: what could be let go, or how to ask.
  private func suggest(for finding: Finding, _ answer: inout Answer) {
    let relaxations = relaxations(of: finding).prefix(3)
    if finding.criteria.conditions.isEmpty {
      answer.parts.append(
        .paragraph(
          "You can ask by pay, schooling, work from home, growth, openings, field, interests, skills or software, such as "
            + "“over $50,000 without a degree, from home”."))
      answer.choices = [Answer.Choice("What careers do you know?")]
    } else if relaxations.isEmpty {
      answer.parts.append(.paragraph("No single condition is to blame: leaving out any one of them still leaves none."))
      answer.choices = finding.criteria.conditions.prefix(2).map { Answer.Choice("Forget \($0.handle)") }
    } else {
      let counts = relaxations.map { "\(counted($0.count)) without “\($0.condition.spoken)”" }
      answer.parts.append(.paragraph("If one condition is left out, some fit: \(listed(counts, "or"))."))
      answer.choices = relaxations.map { Answer.Choice("Forget \($0.condition.handle)") }
    }
  }

  /// What the figures of a page are, of where and when: said once, not at every career.
  private func basis(_ figures: [Figure]) -> String? {
    var said: [String] = []
    for figure in figures {
      let date = figure.date.spoken
      let text = figure.label.contains(date) ? figure.label : "\(figure.label), \(date)"
      let place = figure.place == "US" ? text : "\(text), \(figure.place)"
      if !said.contains(place) { said.append(place) }
    }
    guard !said.isEmpty else { return nil }
    return "Figures\(figures.contains { $0.place == "US" } ? " for the US" : ""): \(said.joined(separator: "; "))."
  }

  /// Which of how many these are, how they are sorted, and how to go on.
  private func ending(_ finding: Finding) -> String {
    let order = finding.words.isEmpty ? (finding.criteria.order ?? .pay).spoken : "nearest first"
    let total = finding.careers.count
    let page = finding.page
    var text: String
    if total == 1 {
      text = "Say “1” to go on to it"
    } else if page.count == total {
      text = "\(total == 2 ? "Both" : "All \(counted(total))"), \(order). Say a number to go on to that career"
    } else {
      text = "\(page.lowerBound + 1) to \(page.upperBound) of \(total), \(order). "
      if let next = finding.next {
        text +=
          "Say “next” for \(next.count == 1 ? "the last one" : "\(next.lowerBound + 1) to \(next.upperBound)"), a number to go on to that career"
      } else {
        text += "Say a number to go on to that career"
      }
    }
    return text
      + (finding.isFollowed
        ? "." : ", or change what you ask for: “only without a degree”, “forget the pay”, “sort by openings”.")
  }
}

extension Criteria.Order {
  /// Which careers come first.
  fileprivate var spoken: String {
    switch self {
    case .pay: "highest median pay first"
    case .growth: "fastest projected growth first"
    case .openings: "most openings first"
    case .schooling: "least schooling first"
    }
  }
}

extension Condition {
  /// What it is called when it is to be let go, after `forget`.
  fileprivate var handle: String {
    switch topic {
    case .payFloor, .payCeiling: "the pay"
    case .schoolingCeiling, .schoolingFloor: "the schooling"
    case .growth: "the growth"
    case .openings: "the openings"
    case .telework: "working from home"
    case .field: "the field"
    case .interest: "the interests"
    case .skill: "the skills"
    case .technology: "the software"
    case .experience: "the experience"
    case .training: "the training"
    case .zone: "the job zone"
    case .ownBoss: "being my own boss"
    }
  }
}
