internal import Answers
internal import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
internal import Language
internal import Search
internal import Understanding

/// What is not surely read is not answered: the program says what it thinks was asked, and offers it.
extension Conversation {
  /// How surely `meaning` asks what `answer` answers; nil for a question of the program's own.
  ///
  /// `places` are the places that it asks about: looked up only where some word is not accounted for.
  func sureness(of meaning: Meaning, _ answer: Answer, places: () -> PlaceAsked) -> Sureness? {
    guard meaning.offer == nil, let best = meaning.best, let intent = meaning.intents.first else { return nil }
    let score = intent == .compare ? best : meaning.score(of: intent) ?? best
    let margin = min(max(Double(score.margin), Sureness.margins.lowerBound), Sureness.margins.upperBound)
    var sureness = Sureness(reasons: [
      Sureness.Reason(seen: "the share of \(score.intent)", weight: Sureness.share * Double(score.share)),
      Sureness.Reason(seen: "its score", weight: Sureness.margin * margin),
    ])
    func add(_ seen: String, _ weight: Double) {
      if weight != 0 { sureness.reasons.append(Sureness.Reason(seen: seen, weight: weight)) }
    }
    add("words that speak for something else", Sureness.unexplained * unexplained(meaning, by: score.intent, places))
    if knowledge.section(intent.section).flatMap(meaning.aspect) != nil {
      add("words of a narrower question", Sureness.cue)
    } else if saysLittle(meaning, score) {
      add("no career named, and most of it speaks for something else", Sureness.leaning)
    }
    if answer.careers.count > 1 {
      add("more than one career", Sureness.secondName)
      if isSideBySide(meaning) { add("names with no word between them", Sureness.sideBySide) }
    }
    if meaning.mentions.contains(where: { isCorrected($0, meaning) }) {
      add("a name put right", Sureness.correctedName)
    }
    if meaning.mentions.contains(where: { isCommon($0, meaning) }) { add("a name of one word", Sureness.commonName) }
    if intent == .find || intent == .listCareers { add("a list by words alone", Sureness.list) }
    if Self.talk.contains(intent) { add("no question about a career", Sureness.talk) }
    return sureness
  }

  /// Whether a line names no career, and nothing in it speaks up for its best reading: no keyword, not half of the share.
  private func saysLittle(_ meaning: Meaning, _ score: Classifier.Score) -> Bool {
    meaning.mentions.isEmpty && score.margin < 0 && score.share < Sureness.half
      && score.intent.isSection
      && !meaning.reading.weighed.whole.hits(of: score.intent).contains { $0.strength > 0 }
  }

  private static let talk: [Intent.ID] = [.counselling, .help, .greeting, .thanks, .goodbye, .export]

  /// Of the words that say something, the part that does not speak for `intent`; 0 where there are none.
  private func unexplained(_ meaning: Meaning, by intent: Intent.ID, _ places: () -> PlaceAsked) -> Double {
    let weighing = meaning.reading.weighed.whole
    let added = weighing.contributions(to: intent)
    let keywords = Set(
      weighing.hits(of: intent).filter { $0.strength > 0 }.flatMap {
        Question($0.text).words.map(\.stem)
      })
    let telling = meaning.masked.indices.filter {
      meaning.masked[$0].text != careerMark && !stopWords.contains(meaning.masked[$0].text)
    }
    let others = telling.filter {
      added[$0] < Sureness.explaining && !keywords.contains(meaning.masked[$0].stem)
    }
    guard !others.isEmpty else { return 0 }
    // A place is no other question: it is answered for the whole country, and said so.
    let spots = places().spots
    let strange = others.count { word in !spots.contains { $0.overlaps(meaning.masked[word].place) } }
    return Double(strange) / Double(telling.count)
  }

  /// Whether a line names two careers one right after the other and says nothing else.
  private func isSideBySide(_ meaning: Meaning) -> Bool {
    meaning.mentions.count == 2 && meaning.masked.count == 2
      && meaning.mentions[0].words.upperBound == meaning.mentions[1].words.lowerBound
      && meaning.words[meaning.mentions[1].words.lowerBound].place.lowerBound
        - meaning.words[meaning.mentions[0].words.upperBound - 1].place.upperBound == 1
  }

  /// Whether a name only stands there because a slip was put right.
  private func isCorrected(_ mention: Mention, _ meaning: Meaning) -> Bool {
    meaning.words[mention.words].contains { word in meaning.corrections.contains { $0.to == word.text } }
  }

  /// Whether a name is one word that is no title of its career.
  private func isCommon(_ mention: Mention, _ meaning: Meaning) -> Bool {
    guard mention.words.count == 1, let number = mention.careers.first, let career = knowledge.career(number) else {
      return false
    }
    let name = meaning.words[mention.words.lowerBound].text
    switch NameOrigin(name, of: career, knowledge.catalogue.silentNames(of: number)) {
    case .title, .alias, .field: return false
    case .part, .reported, .everyday: return true
    }
  }

  /// Says what `answer` would have answered, and offers it first; then the next readings of the career `number` that
  /// something is known of.
  func doubted(_ answer: Answer, _ meaning: Meaning, of number: Int?) -> Answer {
    guard answer.kind == .answer, let guess = guess(meaning, answer) else { return notUnderstood(meaning) }
    var choices = [guess]
    let career = answer.careers.first
    for score in meaning.scores where choices.count < Self.offered && score.intent.isSection {
      guard let career, let number, let section = knowledge.section(score.intent.section),
        knowledge.has(section.id, career: number)
      else { continue }
      let choice = Answer.Choice(career.filling(section.asks), .intent(score.intent))
      if choice.pick != guess.pick, choice.label != guess.label { choices.append(choice) }
    }
    return Answer(
      kind: .clarification, intents: meaning.intents, careers: answer.careers,
      parts: [
        .paragraph(
          "I am not sure I read that right. Did you mean “\(guess.label)”\(guess.label.hasSuffix("?") ? "" : "?") "
            + "If not, pick another or put it in other words.")
      ],
      choices: choices)
  }

  /// So many readings are offered.
  private static let offered = 3

  /// The likeliest reading as a question that can be picked; nil where it would be none.
  private func guess(_ meaning: Meaning, _ answer: Answer) -> Answer.Choice? {
    guard let intent = meaning.intents.first else { return nil }
    switch intent {
    case .compare:
      guard answer.careers.count > 1 else { return nil }
      return Answer.Choice("Compare \(listed(answer.careers.map(\.plural)))", .intent(.compare))
    case .find:
      let words = Search(knowledge: knowledge).finding(for: meaning).words
      guard !words.isEmpty else { return nil }
      return Answer.Choice("Find careers by the words \(listed(words))", .intent(.find))
    case .listCareers: return Answer.Choice("What careers do you know?")
    case .counselling: return Answer.Choice("Start a guided session")
    case .help: return Answer.Choice("What can you do?")
    default: break
    }
    guard intent.isSection, let career = answer.careers.first,
      let section = knowledge.section(intent.section)
    else { return nil }
    let aspect = meaning.aspect(of: section)
    return Answer.Choice(career.filling(aspect?.asks ?? section.asks), .intent(intent))
  }
}
