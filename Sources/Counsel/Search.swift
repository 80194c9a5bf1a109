internal import Careers
internal import Catalogue
internal import Language
internal import Understanding

/// Finds careers that fit what a person asks of them.
struct Search {
  let knowledge: Knowledge

  /// The careers that meet the criteria in `reading`; without criteria, those whose text has its words.
  func answer(to reading: Reading, criteria: Criteria) -> Answer {
    criteria.isEmpty ? byWords(reading) : byCriteria(criteria)
  }

  private func byCriteria(_ criteria: Criteria) -> Answer {
    var saying = Saying(knowledge)
    var fitting: [(career: Career, text: String, pay: Double)] = []
    let careers = knowledge.catalogue.careers()
    for career in careers {
      guard let reasons = reasons(career, criteria, &saying) else { continue }
      let pay = knowledge.figure("wage.median", of: career)?.number ?? 0
      fitting.append((career, "\(career.title): \(reasons)", pay))
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
    answer.parts += fitting.map { .item($0.text, number: nil) }
    let grouped = fitting.filter { $0.career.countedAs != nil }
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
  private func reasons(_ career: Career, _ criteria: Criteria, _ saying: inout Saying) -> String? {
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
    for figure in used { saying.note(figure) }
    return reasons.joined(separator: "; ")
  }

  private func byWords(_ reading: Reading) -> Answer {
    let words = reading.masked.map(\.text).filter {
      !stopWords.contains($0) && !Self.askingWords.contains($0) && $0 != careerMark
    }
    let passages = knowledge.catalogue.passages(for: words, limit: 24)
    var best: [(number: Int, score: Double)] = []
    for passage in passages where !best.contains(where: { $0.number == passage.career }) {
      best.append((passage.career, passage.score))
    }
    let careers = best.prefix(3).compactMap { knowledge.career($0.number) }
    var answer = Answer(kind: .answer, intents: [.find])
    if careers.isEmpty {
      answer.parts = [
        .paragraph(
          "Nothing here matches that. The careers written so far are all in libraries, archives, museums, records and research."
        ),
        .paragraph("You can ask by pay, schooling or place, such as “over $50,000 without a master's degree”."),
      ]
    } else {
      answer.parts = [
        .paragraph(
          "Of the careers here, these come nearest to your words: \(listed(careers.map(\.plural))). The list covers libraries, archives, museums, records and research only."
        )
      ]
      answer.parts += careers.map { .item("\($0.title): \($0.category); \($0.type.lowercased()).", number: nil) }
    }
    answer.choices =
      careers.map { Answer.Choice("What is \($0.withArticle)?") } + [Answer.Choice("What careers do you know?")]
    return answer
  }

  private static let askingWords: Set = [
    "job", "jobs", "career", "careers", "work", "find", "want", "good", "people", "something", "suit", "fit",
    "occupation",
    "occupations", "professions", "profession", "ideas", "options", "best", "need", "love", "looking", "show", "list",
  ]
}
