internal import Answers
internal import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
internal import Language
internal import Search
internal import Understanding

/// Finding careers over several lines: the list, its pages, a career picked from it, and what is asked for refined.
extension Conversation {
  /// Whether the last answer was a list of careers found.
  private var isListing: Bool { finding != nil && last?.answer.kind == .answer && last?.answer.intents == [.find] }

  // MARK: Going through the list

  /// Answers a line that pages the list on or picks a career from it; nil for other lines.
  mutating func followList(_ question: Question) -> Turn? {
    guard isListing, let finding else { return nil }
    let words = question.words.map(\.text).filter { !Self.pickingWords.contains($0) }
    switch words.joined(separator: " ") {
    case "next", "next page", "next ten", "page next": return nextPage(question)
    case "previous", "previous page", "page back", "page before":
      guard finding.page.lowerBound > 0 else { break }
      return showPage(from: finding.page.lowerBound - Finding.pageSize, question)
    default: break
    }
    guard words.count == 1, let word = words.first else { return nil }
    var place = Int(word).map { $0 - 1 }
    if place == nil, let ordinal = DiscourseMarker.ordinals[word] {
      place = ordinal < 0 ? finding.page.upperBound - 1 : finding.page.lowerBound + ordinal
    }
    guard let place, !finding.careers.isEmpty else { return nil }
    guard finding.careers.indices.contains(place), let career = knowledge.career(finding.careers[place]) else {
      // A year or an amount is no place in a list.
      guard word.count < 4 else { return nil }
      let text = "There is no number \(word) in the list; pick one from 1 to \(finding.careers.count), or ask in words."
      return Turn(question: question.text, answer: Answer(kind: .command, parts: [.paragraph(text)], choices: choices))
    }
    let asks = "What is \(career.withArticle)?"
    let overview = Meaning(reader.read(Question(asks))).asking([Section.ID.overview.intent])
    var turn = answer(overview, careers: [finding.careers[place]], context: ["the career you picked"])
    turn.question = asks
    return turn
  }

  /// Words around a number that picks: “tell me about the third one, please”.
  private static let pickingWords: Set = [
    "tell", "me", "more", "about", "show", "open", "number", "the", "what", "is", "go", "to", "one", "with", "career",
    "job", "please", "and", "pick", "take", "details", "on", "i", "of", "them", "list", "a", "let", "us", "see", "ok",
  ]

  /// The next page of the list; nil when the last answer was none.
  mutating func nextPage(_ question: Question) -> Turn? {
    guard isListing, let finding else { return nil }
    guard let next = finding.next else {
      let text =
        finding.careers.isEmpty
        ? "There is no list to go on with: nothing was found."
        : "That was the end of the list: \(finding.careers.count) in all."
      return Turn(question: question.text, answer: Answer(kind: .command, parts: [.paragraph(text)], choices: choices))
    }
    return showPage(from: next.lowerBound, question)
  }

  private mutating func showPage(from start: Int, _ question: Question) -> Turn? {
    guard var finding else { return nil }
    finding.turnPage(to: max(0, start))
    finding.isFollowed = true
    return show(finding, Turn(question: question.text, meaning: last?.meaning, answer: Answer(kind: .answer)))
  }

  private mutating func show(_ finding: Finding, _ turn: Turn) -> Turn {
    var turn = turn
    self.finding = finding
    turn.answer = Search(knowledge: knowledge).answer(finding)
    remember(turn, careers: [])
    return turn
  }

  // MARK: Asking and refining

  /// Answers a line that looks for careers or refines what was looked for; nil for other lines.
  mutating func find(_ meaning: Meaning) -> Turn? {
    // A question that the program itself offers means what it was offered for.
    if let offer = meaning.offer, offer.intent != .find { return nil }
    if !isListing, focus.recent.count > 1, meaning.cues.asksWhich { return nil }
    let texts = meaning.words.map(\.text)
    let namesCareer = meaning.mentions.contains { Field(meaning.words[$0.words].map(\.text)) == nil }
    if let refined = refined(meaning, texts, namesCareer: namesCareer) { return refined }
    let share = meaning.best?.share ?? 0
    let mayFind =
      (meaning.intents.first == .find || meaning.intents.first == .listCareers) && meaning.mentions.count < 2
    let mayBePlain = !namesCareer && share < Thresholds.plainShare && !Self.asksOfOne(texts)
    // Criteria are read only for a line that may be a search: that costs more than all the rest of reading.
    let mayBeWhole = isShortWish(meaning, texts)
    guard mayFind || mayBePlain || mayBeWhole else { return nil }
    let criteria = Criteria(meaning.words, in: meaning.question.text)
    let isFind =
      mayFind && (share >= Thresholds.leastShare || !criteria.conditions.isEmpty)
      && (meaning.intents.first == .find || !criteria.conditions.isEmpty || criteria.order != nil)
    let isWhole =
      mayBeWhole && criteria.missed.isEmpty && criteria.unjudged.isEmpty
      && criteria.conditions.contains(where: Self.isLimit)
    let isPlain = mayBePlain && criteria.conditions.count > 1 || isWhole
    guard isFind || isPlain else { return nil }
    return finish(finding: Search(knowledge: knowledge).finding(for: meaning, criteria), meaning, [])
  }

  /// Whether a line, out of the blue, may be nothing but what is asked of work: “between 30 and 50 thousand”, “anything but
  /// sales”. The name of a field alone asks what it is.
  private func isShortWish(_ meaning: Meaning, _ texts: [String]) -> Bool {
    let excludes = texts.first.map { ["no", "not", "anything", "everything", "nothing"].contains($0) } ?? false
    return focus.careers.isEmpty && texts.count <= Thresholds.shortWish && (meaning.mentions.isEmpty || excludes)
      && meaning.mentions.allSatisfy { Field(meaning.words[$0.words].map(\.text)) != nil } && !Self.asksOfOne(texts)
  }

  /// Whether a condition bounds what work may be; a wanted field or skill by itself may be a name, a place or a memory.
  private static func isLimit(_ condition: Condition) -> Bool {
    switch condition {
    case .field(_, true), .interest(_, true), .skill(_, true), .technology(_, true): false
    default: true
    }
  }

  /// What was looked for before, changed by this line.
  private mutating func refined(_ meaning: Meaning, _ texts: [String], namesCareer: Bool) -> Turn? {
    guard var finding, !namesCareer else { return nil }
    let line = SpacedWords(texts)
    let isBack = ["the list", "those jobs", "these jobs", "those careers", "these careers"].contains(where: line.has)
    guard isListing || isBack else { return nil }
    let leans = isBack || Self.leaning.contains(where: line.has)
    guard leans || !Self.asksOfOne(texts), leans || !Self.asksAnew(texts) else { return nil }
    let new = Criteria(meaning.words, in: meaning.question.text).conditions.count
    guard leans || new < Thresholds.wholeSearch || texts.first.map(Self.joining.contains) == true else { return nil }
    let hasChange = finding.criteria.refine(meaning.words, in: meaning.question.text)
    guard hasChange || isBack else { return nil }
    if finding.criteria.conditions.isEmpty, finding.criteria.order == nil, finding.words.isEmpty {
      finding.criteria.order = .pay
    }
    finding.isFollowed = true
    let context = hasChange ? ["what you looked for before"] : ["the list before"]
    return finish(finding: Search(knowledge: knowledge).found(finding), meaning, context)
  }

  private mutating func finish(finding: Finding, _ meaning: Meaning, _ context: [String]) -> Turn {
    self.finding = finding
    // What was read of the line is said in the answer, so that nobody takes it for more than it is; a list by its words
    // alone must be surely asked for.
    let isSettled = finding.isFollowed || finding.words.isEmpty || !finding.criteria.isEmpty
    return finish(
      meaning.asking([.find]), Search(knowledge: knowledge).answer(finding), careers: [], context, isSettled: isSettled)
  }

  /// Words that point at the careers of the list.
  private static let leaning = [
    "of these", "of those", "of them", "which ones", "these", "those", "only ones", "the ones",
  ]

  /// Whether a line begins like a question about one career, or about the program.
  private static func asksOfOne(_ texts: [String]) -> Bool {
    let first = texts.first { $0 != "and" && $0 != "so" && $0 != "but" && $0 != "ok" } ?? ""
    guard ["what", "how"].contains(first) else {
      return ["is", "are", "do", "does", "did", "can", "will", "why", "who", "where", "when", "would", "should"]
        .contains(first)
    }
    let text = texts.joined(separator: " ")
    return !["what about", "how about"].contains { text.contains($0) } && !asksAnew(texts)
  }

  /// Whether a line begins like a new search: “what jobs pay …”, “remote jobs in …”, “find me …”.
  private static func asksAnew(_ texts: [String]) -> Bool {
    if let first = texts.first, joining.contains(first) { return false }
    return texts.prefix(6).contains(where: kinds.contains) || texts.starts(with: ["find", "me"])
  }

  private static let kinds: Set = [
    "job", "jobs", "career", "careers", "occupation", "occupations", "profession", "professions",
  ]

  /// Words with which a line goes on from the one before.
  private static let joining: Set = [
    "and", "also", "but", "only", "just", "or", "with", "without", "no", "not", "drop", "scrap", "forget", "ignore",
    "remove", "keep", "make", "then", "now", "plus", "sort", "exclude", "except", "leave", "skip",
  ]
}
