internal import Answers
internal import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
internal import Language
internal import Understanding

extension Command.Name {
  /// What is asked back when it lacks what it needs.
  fileprivate var asks: String? {
    switch self {
    case .show: "Which career?"
    case .compare: "Which careers?"
    case .find: "What must they have?"
    default: nil
    }
  }
}

extension Conversation {
  mutating func run(_ command: Command, _ question: Question) -> Turn {
    var answer = Answer(kind: .command)
    switch command {
    case .help(let topic): answer.parts = help(topic)
    case .careers: answer = careersByField()
    case .show(let words): answer = show(words)
    case .why(let career):
      if let career, let turn = why(career, question) { return turn }
      answer = why()
      // It has the words of that line.
      answer.safety = last?.safety?.level
    case .session(let form): return runSession(question, form)
    case .view(let view): return show(view, question)
    case .note(let text): return note(text, question)
    case .saveNothing: return saveNothing(question)
    case .compare(let words): return ask("compare \(words)", for: question)
    case .find(let words): return ask("find careers with \(words)", for: question)
    case .sources: answer = sources()
    case .more: return more(question)
    case .new:
      talk = Talk()
      answer.parts = [.paragraph("A new conversation. Ask away.")]
    case .export, .history, .resume:
      // Whoever keeps records answers these before; here nobody does.
      answer.parts = [.paragraph("Nothing of this conversation is kept, so there are no records to show or to write.")]
    case .quit: return Turn(question: question.text, answer: answer, isEnd: true)
    case .incomplete(let name):
      answer.parts = [.paragraph("\(name.usage): \(name.summary)." + (name.asks.map { " " + $0 } ?? ""))]
    case .unknown(let word, let nearest):
      let hint = nearest.map { "Did you mean /\($0.rawValue)?" } ?? "/help lists the commands."
      answer.parts = [.paragraph("There is no command /\(word). \(hint)")]
    }
    if !answer.choices.isEmpty { choices = answer.choices }
    return Turn(question: question.text, answer: answer)
  }

  /// The answer to `words`, as the answer to the command that was typed.
  private mutating func ask(_ words: String, for command: Question) -> Turn {
    var turn = answer(Question(words))
    turn.question = command.text
    return turn
  }

  private func help(_ topic: String?) -> [Part] {
    if let topic {
      let word = folded(topic).filter { $0 != "/" }
      if let name = Command.Name(rawValue: word) { return [.paragraph("\(name.usage): \(name.summary).")] }
      return [.paragraph("There is no command /\(word). /help lists the commands.")]
    }
    return [
      .paragraph(
        "Ask in your own words, such as “how much do librarians earn?” or “do I need a degree to be an archivist?”"),
      .paragraph(
        "Then go on: “and archivists?”, “which of the two pays more?”, “more”, or the number of a next question."),
      .table(Part.Table(headings: ["", ""], rows: Command.Name.allCases.map { [$0.usage, $0.summary] })),
    ]
  }

  /// `/show CAREER [SECTION]`: the longest run of words from the start that is a career's name; the rest is the section.
  private func show(_ text: String) -> Answer {
    let words = Question(text).words.map(\.text)
    var found: (numbers: [Int], rest: ArraySlice<String>)?
    for length in stride(from: words.count, through: 1, by: -1) {
      if let entry = reader.names.entry(words[..<length]) {
        found = (entry.careers, words[length...])
        break
      }
    }
    guard let found, let number = found.numbers.first else {
      let right = words.map { reader.spelling.correction(of: $0) ?? $0 }
      if right != words { return show(right.joined(separator: " ")) }
      return Answer(
        kind: .command, parts: [.paragraph("I know no career called “\(cleaned(text))”. /careers lists them.")])
    }
    guard !found.rest.isEmpty else { return Composition(knowledge: knowledge).whole(knowledge.sections, of: number) }
    let wanted = found.rest.joined(separator: " ")
    guard let section = sectionNamed(wanted) else {
      let title = knowledge.career(number)?.title ?? ""
      return Answer(
        kind: .command,
        parts: [
          .paragraph("There is no section “\(wanted)”. \(title) has these:"),
          .paragraph(listed(knowledge.sections.map(\.id.name)) + "."),
        ])
    }
    return Composition(knowledge: knowledge).whole([section], of: number)
  }

  private func sectionNamed(_ words: String) -> Section? {
    let wanted = words.replacing("-", with: " ")
    func plain(_ text: String) -> String { Question(text).words.map(\.text).joined(separator: " ") }
    let ids = knowledge.sections
    if let exact = ids.first(where: { plain($0.id.name) == wanted || plain($0.heading) == wanted }) { return exact }
    if let part = ids.first(where: { plain($0.heading).contains(wanted) || plain($0.id.name).contains(wanted) }) {
      return part
    }
    if let near = ids.first(where: { spellingDistance(Array(plain($0.id.name).utf8), Array(wanted.utf8)) <= 2 }) {
      return near
    }
    guard let best = reader.classifier.scores(for: Question(words).words).first,
      best.intent.isSection, best.share >= Thresholds.strongShare
    else { return nil }
    return knowledge.section(best.intent.section)
  }

  private func sources() -> Answer {
    guard let answer = last?.answer, !answer.citations.isEmpty else {
      let text =
        last == nil ? "No question has been answered yet." : "The last answer rests on no outside source."
      return Answer(kind: .command, parts: [.paragraph(text)])
    }
    var parts: [Part] = []
    for citation in answer.citations {
      let source = citation.source
      var text = "\(source.title). \(source.publisher), \(source.date.spoken)."
      if let released = source.released { text += " Published \(released.spoken)." }
      if !citation.locator.isEmpty { text += " Occupation code \(citation.locator)." }
      if let note = source.note { text += " \(note)" }
      if let url = source.url { text += " \(url)" }
      parts.append(.item(text, number: nil))
    }
    if !answer.figures.isEmpty {
      parts.append(.label("Figures"))
      parts.append(
        .table(
          Part.Table(
            headings: ["What", "Value", "Of", "Place", "Date"],
            rows: answer.figures.map { [$0.label, $0.spoken, $0.key, $0.place, $0.date.spoken] })))
    }
    return Answer(kind: .command, parts: parts)
  }
}
