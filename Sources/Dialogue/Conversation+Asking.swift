internal import Answers
internal import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
internal import Language
internal import Search
internal import Understanding

/// Answers that are no section: asking back, saying what is not known, fixed replies.
extension Conversation {
  /// Asks which career is meant.
  func whichCareer(_ numbers: [Int], _ meaning: Meaning) -> Answer {
    let careers = numbers.compactMap { number in knowledge.career(number).map { (number, $0) } }
    return Answer(
      kind: .clarification, intents: meaning.intents,
      parts: [.paragraph(meaning.mentions.isEmpty ? "Which career do you mean?" : "Which of these do you mean?")],
      choices: careers.map { Answer.Choice($0.1.title, .career($0.0)) })
  }

  /// Asks which of two readings is meant.
  func whichQuestion(_ intents: [Intent.ID], _ number: Int, _ meaning: Meaning) -> Answer {
    guard let career = knowledge.career(number) else { return notUnderstood(meaning) }
    let choices = intents.compactMap { intent in
      knowledge.section(intent.section).map { section in
        Answer.Choice(career.filling(meaning.aspect(of: section)?.asks ?? section.asks), .intent(intent))
      }
    }
    return Answer(
      kind: .clarification, intents: intents, careers: [career],
      parts: [.paragraph("Which of these do you want to know?")],
      choices: choices)
  }

  /// Up to five careers to offer when none is named: those with most jobs in the official count, one a code.
  func mostJobs() -> [Int] { knowledge.catalogue.mostEmployed(5) }

  /// Nothing fits well enough: said so, with the nearest readings as questions about the career that is named or talked
  /// about; where there is none, with ways to begin.
  func notUnderstood(_ meaning: Meaning) -> Answer {
    let number = meaning.mentions.first.flatMap { $0.careers.first } ?? focus.careers.first
    guard let number, let career = knowledge.career(number) else {
      return Answer(
        kind: .notUnderstood, intents: meaning.best.map { [$0.intent] } ?? [],
        parts: [
          .paragraph(
            "I am not sure what you would like to know. Name a job and ask about it, or say what you like and what you need "
              + "from work.")
        ],
        choices: [Answer.Choice("What careers do you know?")]
          + (today == nil || isInSession ? [] : [Answer.Choice("Start a guided session")]))
    }
    var choices: [Answer.Choice] = []
    for score in meaning.scores where choices.count < 3 && score.intent.isSection {
      guard let section = knowledge.section(score.intent.section), knowledge.has(section.id, career: number) else {
        continue
      }
      choices.append(Answer.Choice(career.filling(section.asks)))
    }
    return Answer(
      kind: .notUnderstood, intents: meaning.best.map { [$0.intent] } ?? [],
      careers: meaning.mentions.isEmpty ? [] : [career],
      parts: [.paragraph("I am not sure what you would like to know. Did you mean one of these?")], choices: choices)
  }

  /// No word of the line is known: perhaps a career that is not here, perhaps a slip of the hand.
  func unread(_ meaning: Meaning) -> Answer {
    guard let name = meaning.unknownCareer, meaning.namesStranger,
      name.utf8.contains(where: { (0x61...0x7A).contains($0) })
    else { return notUnderstood(meaning) }
    return unknownCareer(name, meaning)
  }

  /// The question is clear and the career is not in the corpus.
  func unknownCareer(_ name: String, _ meaning: Meaning) -> Answer {
    let found = knowledge.catalogue.passages(for: name.split(separator: " ").map(String.init), limit: 12)
    var near: [Int] = []
    for passage in found where !near.contains(passage.career) { near.append(passage.career) }
    for number in mostJobs() where near.count < 3 && !near.contains(number) { near.append(number) }
    let intent = meaning.intents.first
    let careers = near.prefix(3).compactMap { number in knowledge.career(number).map { (number, $0) } }
    let file = name.replacing(" ", with: "-") + ".md"
    return Answer(
      kind: .unknownCareer, intents: meaning.intents,
      parts: [
        .paragraph("I have nothing on “\(name)”, so I will not guess."),
        .paragraph(
          "You can ask about a career I know; /careers lists them. To add this one, write Corpus/careers/\(file); README says how."
        ),
      ],
      choices: careers.map { _, career in
        let section =
          intent.flatMap { knowledge.section($0.section) } ?? knowledge.sections.first { $0.id == .overview }
        return Answer.Choice(career.filling(section?.asks ?? "What is {a singular}?"))
      })
  }

  /// The reply that the intent's file gives; to somebody who tells of themselves and asks nothing, that they may go on.
  func fixed(_ intent: Intent.ID, _ meaning: Meaning) -> Answer {
    if intent == .outOfScope, isTelling(meaning.question) {
      var answer = knowledge.said("talk", "told")
      answer.kind = .outOfScope
      answer.intents = [intent]
      if !answer.parts.isEmpty { return answer }
    }
    let kind: Answer.Kind = intent == .distress ? .distress : intent == .outOfScope ? .outOfScope : .answer
    let reply = expertise.intent(intent)?.reply ?? ""
    return Answer(kind: kind, intents: [intent], parts: paragraphs(reply))
  }

  /// Whether a line tells of the person who types it, and asks nothing.
  private func isTelling(_ question: Question) -> Bool {
    question.words.first.map { ["i", "my", "me", "we", "our"].contains($0.text) } == true && !isAsking(question)
  }

  /// An intent that is no section.
  func beside(_ intent: Intent.ID, _ meaning: Meaning, _ careers: [Int]) -> Answer {
    switch intent {
    case .find:
      let search = Search(knowledge: knowledge)
      return search.answer(search.finding(for: meaning))
    case .listCareers:
      var answer = careersByField()
      answer.kind = .answer
      answer.intents = [.listCareers]
      return answer
    default:
      var answer = fixed(intent, meaning)
      answer.careers = careers.compactMap(knowledge.career)
      return answer
    }
  }

  /// Sets careers side by side, or asks for a second one.
  func compare(_ meaning: inout Meaning, _ careers: [Int]) -> Answer {
    let known = meaning.intents.first == .compare ? Array(meaning.intents.dropFirst()) : []
    let sections = known.isEmpty ? ComparedSections(reader).sections(of: meaning) : known
    meaning.ask([.compare] + sections)
    guard careers.count > 1 else {
      let first = careers.first.flatMap(knowledge.career)
      let question =
        first.map { "Which career should I compare with \($0.plural)?" } ?? "Which two careers should I compare?"
      return Answer(
        kind: .clarification, intents: meaning.intents, careers: first.map { [$0] } ?? [],
        parts: [.paragraph(question)],
        choices: first.map { first in
          first.related.prefix(4).compactMap { id in
            knowledge.catalogue.number(of: id).flatMap(knowledge.career).map {
              Answer.Choice("Compare \(first.plural) and \($0.plural)")
            }
          }
        } ?? [])
    }
    return Comparison(knowledge: knowledge, numbers: careers).answer(
      on: sections.compactMap { knowledge.section($0.section) })
  }

  /// The careers by field: the written ones by name, the others counted.
  func careersByField() -> Answer {
    let careers = knowledge.catalogue.careers()
    let written = careers.filter(\.isWritten)
    let others = careers.count - written.count
    var answer = Answer(
      kind: .command,
      parts: [
        .paragraph(
          "I know \(counted(written.count)) careers in full, each in \(knowledge.sections.count) sections"
            + (others > 0 ? ", and \(others) more by their official figures." : "."))
      ])
    for field in Set(written.map(\.category)).sorted() {
      answer.parts.append(.label(field))
      answer.parts += written.filter { $0.category == field }.map { .item($0.title, number: nil) }
    }
    if others > 0 {
      var counts: [String: Int] = [:]
      for place in careers.indices where !careers[place].isWritten { counts[careers[place].category, default: 0] += 1 }
      answer.parts.append(.label("By their figures"))
      answer.parts += counts.sorted { $0.key < $1.key }.map { .item("\($0.key): \($0.value)", number: nil) }
      answer.parts.append(
        .paragraph("Ask about any of them by its name, as you would say it: “electrician”, “RN”, “coder”."))
    }
    answer.choices = written.prefix(1).map { Answer.Choice("What is \($0.withArticle)?") }
    return answer
  }

  func paragraphs(_ text: String) -> [Part] {
    var parts: [Part] = []
    for block in text.pieces(between: "\n\n") {
      parts.append(.paragraph(String(block.trimming(while: \.isWhitespace))))
    }
    return parts
  }
}
