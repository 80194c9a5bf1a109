internal import Careers
internal import Catalogue
internal import Language
internal import Understanding

/// Finds careers that fit what a person asks of them.
struct Search {
  let knowledge: Knowledge

  /// How many careers a list names before it says how many more there are.
  static let shown = 10

  /// The careers that meet the criteria in `reading`; without criteria, those whose text has its words.
  func answer(to reading: Reading, criteria: Criteria) -> Answer {
    criteria.isEmpty ? byWords(reading) : byCriteria(criteria)
  }

  private func byCriteria(_ criteria: Criteria) -> Answer {
    var saying = Saying(knowledge)
    var fitting: [(career: Career, text: String, pay: Double, figures: [Figure])] = []
    let careers = knowledge.catalogue.careers()
    for career in careers where !career.title.hasSuffix(", All Other") {
      guard let reasons = reasons(career, criteria) else { continue }
      let pay = knowledge.figure("wage.median", of: career)?.number ?? 0
      fitting.append((career, "\(career.title): \(reasons.text)", pay, reasons.figures))
    }
    fitting.sort { $0.pay != $1.pay ? $0.pay > $1.pay : $0.career.title < $1.career.title }
    var answer = Answer(kind: .answer, intents: [.find])
    let total = counted(careers.count)
    if fitting.isEmpty {
      answer.parts = [
        .paragraph("None of the \(total) careers here fits by the official figures: \(criteria.spoken)."),
        .paragraph("Ask with one condition less to see what comes near."),
      ]
      answer.choices = [Answer.Choice("What careers do you know?")]
      return answer
    }
    let verb = fitting.count == 1 ? "fits" : "fit"
    answer.parts = [
      .paragraph(
        "\(capitalized(counted(fitting.count))) of the \(total) careers here \(verb) by the official figures: "
          + "\(criteria.spoken).")
    ]
    for item in fitting.prefix(Self.shown) { for figure in item.figures { saying.note(figure) } }
    answer.parts += fitting.prefix(Self.shown).map { .item($0.text, number: nil) }
    if fitting.count > Self.shown {
      answer.parts.append(
        .paragraph(
          "These are the \(Self.shown) with the highest median pay; \(fitting.count - Self.shown) more fit. A further condition makes the list shorter."
        ))
    }
    let grouped = fitting.prefix(Self.shown).filter { $0.career.countedAs != nil }
    if !grouped.isEmpty {
      answer.parts.append(
        .paragraph(
          "\(capitalized(listed(grouped.map(\.career.plural)))) have no figures of their own; those of their official group are used."
        ))
    }
    answer.figures = saying.figures
    answer.citations = saying.citations
    answer.choices = fitting.prefix(3).map { Answer.Choice("What is \($0.career.withArticle)?") }
    return answer
  }

  /// Why `career` meets `criteria`, in words; nil if it does not or the figures are not published.
  private func reasons(_ career: Career, _ criteria: Criteria) -> (text: String, figures: [Figure])? {
    var reasons: [String] = []
    var used: [Figure] = []
    guard let median = knowledge.figure("wage.median", of: career), let pay = median.number else { return nil }
    if let floor = criteria.payAtLeast, pay < floor { return nil }
    if let ceiling = criteria.payAtMost, pay > ceiling { return nil }
    reasons.append("median \(median.spoken) a year (\(median.date.spoken))")
    used.append(median)
    if let most = criteria.schooling {
      guard let entry = knowledge.figure("entry.education", of: career),
        let needed = Criteria.Schooling(official: entry.spoken), needed <= most
      else { return nil }
      reasons.append("usual entry: \(entry.spoken.lowercased())")
      used.append(entry)
    }
    if criteria.remote {
      guard let telework = knowledge.figure("telework.possible", of: career), telework.number == 1 else { return nil }
      reasons.append("could in principle be done from home")
      used.append(telework)
    }
    if criteria.growing {
      guard let change = knowledge.figure("projection.change", of: career), let number = change.number, number > 0
      else {
        return nil
      }
      reasons.append("\(change.spokenTrend) in jobs, \(change.date.spoken)")
      used.append(change)
    }
    return (reasons.joined(separator: "; "), used)
  }

  /// The careers whose names, activities, knowledge and tools have the words of the question, by BM25.
  private func byWords(_ reading: Reading) -> Answer {
    let words = reading.masked.map(\.text).filter {
      !stopWords.contains($0) && !Self.askingWords.contains($0) && $0 != careerMark
    }
    let careers = knowledge.catalogue.profiles(for: words, limit: Self.nearest).compactMap(knowledge.career)
    var answer = Answer(kind: .answer, intents: [.find])
    if careers.isEmpty {
      answer.parts = [
        .paragraph("I found no career by those words."),
        .paragraph(
          "You can ask by pay, schooling, place or growth, such as “over $50,000 without a degree, from home”."),
      ]
    } else {
      var saying = Saying(knowledge)
      answer.parts = [
        .paragraph(
          "These come nearest to your words, by what official lists say of their tasks, knowledge and tools. "
            + "It is a start for looking, not a verdict on what suits you.")
      ]
      for career in careers {
        let median = knowledge.figure("wage.median", of: career)
        if let median { saying.note(median) }
        let pay = median.map { ": median \($0.spoken) a year (\($0.date.spoken))" } ?? ""
        answer.parts.append(.item(career.title + pay, number: nil))
      }
      saying.note(Source.ID("onet-30-1"), locator: "")
      answer.figures = saying.figures
      answer.citations = saying.citations
    }
    answer.choices =
      careers.prefix(2).map { Answer.Choice("What is \($0.withArticle)?") } + [
        Answer.Choice("What careers do you know?")
      ]
    return answer
  }

  /// How many careers a search by words names.
  private static let nearest = 5

  private static let askingWords: Set = [
    "job", "jobs", "career", "careers", "work", "find", "want", "good", "people", "something", "suit", "fit",
    "occupation",
    "occupations", "professions", "profession", "ideas", "options", "best", "need", "love", "looking", "show", "list",
  ]
}
