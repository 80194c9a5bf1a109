internal import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
internal import Language
internal import Understanding

extension Conversation {
  mutating func answer(_ question: Question) -> Turn {
    var meaning = Meaning(reader.read(question))
    if meaning.mentions.isEmpty, meaning.offer == nil, reader.isUnread(meaning.words) {
      return finish(meaning, unread(meaning), careers: [], [])
    }
    dropHeads(&meaning)
    readRest(&meaning)
    meaning.lean(leaning(meaning, isNaming: !meaning.mentions.isEmpty))
    if let turn = find(meaning) { return turn }
    let careers = meant(meaning).map { settled($0, &meaning) }
    if let ambiguous = careers.first(where: { $0.count > 1 }) {
      // Whoever asks for a gift for a teacher need not say which teacher.
      if let best = meaning.best, !best.intent.isSection, best.intent != .compare {
        return answer(meaning, careers: [], context: [])
      }
      return finish(meaning, whichCareer(Array(ambiguous.prefix(5)), meaning), careers: [], [])
    }
    // Two names of one career are one career: “controllers and comptrollers”.
    var named: [Int] = []
    for career in careers.map({ $0[0] }) where !named.contains(career) { named.append(career) }
    if named.count == 1, careers.count > 1, meaning.intents.first == .compare {
      let others = Array(meaning.intents.dropFirst())
      meaning.ask(others.isEmpty ? [Section.ID.overview.intent] : others)
      return answer(meaning, careers: named, context: ["two names of one career"], isSettled: true)
    }
    let resolution = LeaningRule.resolution(
      of: Situation(meaning: meaning, talk: talk, expertise: expertise, named: named),
      by: named.isEmpty ? LeaningRule.unnamed : LeaningRule.named)
    if let intents = resolution.intents {
      meaning.ask(intents)
      return answer(meaning, careers: resolution.careers, context: resolution.context, isSettled: true)
    }
    return answer(meaning, careers: resolution.careers, context: resolution.context)
  }

  /// Reads a line that points back (“ok, back to the library job. What are the hours?”) without the words that point.
  private func readRest(_ meaning: inout Meaning) {
    let cues = meaning.cues
    guard meaning.mentions.isEmpty, meaning.offer == nil, !focus.careers.isEmpty, cues.goesBack || cues.ordinal != nil,
      let end = meaning.masked.firstIndex(where: { Self.pointed.contains($0.text) })
    else { return }
    let rest = Array(meaning.masked[(end + 1)...])
    guard rest.count > 1, rest.contains(where: { !DiscourseMarker.fillers.contains($0.text) }) else { return }
    meaning.take(reader.weigh(part: rest))
  }

  private static let pointed: Set = ["one", "job", "work", "career", "former", "latter", "first", "second", "people"]

  /// Takes out a name that is but a kind of worker, such as “technicians”, while a career is talked about: it is part
  /// of another name. So is a name before what is studied: “would a photography degree help?”.
  private func dropHeads(_ meaning: inout Meaning) {
    guard !focus.careers.isEmpty else { return }
    if meaning.mentions.count == 1, let end = meaning.mentions.first?.words.upperBound, end < meaning.words.count,
      Self.subjects.contains(meaning.words[end].text)
    {
      meaning.keepMentions { _ in false }
    }
    let words = meaning.words
    meaning.keepMentions { mention in
      mention.words.count > 1 || !Situation.heads.contains(singular(words[mention.words.lowerBound].text))
    }
  }

  private static let subjects: Set = ["degree", "major", "course", "class", "diploma", "minor"]

  /// Answers a reading whose careers are settled.
  ///
  /// With `isSettled` the question comes from the conversation, and how sure the line itself is does not count.
  mutating func answer(_ meaning: Meaning, careers: [Int], context: [String], isSettled: Bool = false) -> Turn {
    var meaning = meaning
    guard let best = meaning.best, let intent = meaning.intents.first else {
      return finish(meaning, notUnderstood(meaning), careers: [], context)
    }
    let leaning = isSettled
    if careers.count > 1 || intent == .compare {
      return finish(meaning, compare(&meaning, careers), careers: careers, context, isSettled: isSettled)
    }
    if !intent.isSection {
      if !leaning, best.share < Thresholds.leastShare {
        return finish(meaning, notUnderstood(meaning), careers: careers, context)
      }
      if intent == .counselling, today != nil, !isInSession { return runSession(meaning.question) }
      return finish(meaning, beside(intent, meaning, careers), careers: careers, context, isSettled: isSettled)
    }
    guard let career = careers.first else {
      if let name = meaning.unknownCareer, meaning.namesStranger {
        return finish(meaning, unknownCareer(name, meaning), careers: [], context)
      }
      if best.share < Thresholds.leastShareUnnamed {
        return finish(meaning, notUnderstood(meaning), careers: [], context)
      }
      return finish(meaning, whichCareer(mostJobs(), meaning), careers: [], context)
    }
    if !leaning {
      if best.share < Thresholds.leastShare {
        return finish(meaning, notUnderstood(meaning), careers: careers, context)
      }
      if let other = closeReading(meaning) {
        return finish(meaning, whichQuestion([intent, other], career, meaning), careers: careers, context)
      }
    }
    let answer = Composition(knowledge: knowledge).answer(
      meaning.intents, of: career, meaning: meaning, leadsTo: { expertise.intent($0)?.next ?? [] },
      asked: asked)
    return finish(meaning, answer, careers: careers, context, isSettled: isSettled)
  }

  /// The careers a reading asks about: one list of possible numbers for each mention, each once, at most four.
  ///
  /// Where one meaning of a name has several times the jobs of the next, it is the one that is meant; the answer says
  /// so and offers the other.
  private func meant(_ meaning: Meaning) -> [[Int]] {
    var kept: [[Int]] = []
    for mention in meaning.mentions where !kept.contains(mention.careers) { kept.append(mention.careers) }
    return Array(kept.prefix(4))
  }

  /// What a name that may mean several careers is taken for; the choice is noted in the reading.
  private func settled(_ numbers: [Int], _ meaning: inout Meaning) -> [Int] {
    // One that is being talked about already is meant again, without a word.
    if numbers.count > 1, let known = focus.recent.last(where: numbers.contains) { return [known] }
    guard numbers.count > 1, let number = likeliest(numbers),
      let mention = meaning.mentions.first(where: { $0.careers == numbers })
    else { return numbers }
    meaning.assume(
      Meaning.Assumption(
        words: meaning.words[mention.words].map(\.text).joined(separator: " "), career: number,
        others: numbers.filter { $0 != number }))
    return [number]
  }

  /// The one of `numbers` that is meant by far the most often; nil when none is.
  func likeliest(_ numbers: [Int]) -> Int? {
    let jobs = numbers.map { number in
      knowledge.career(number).flatMap { knowledge.figure("employment.count", of: $0)?.number } ?? 0
    }
    guard let first = jobs.first, let next = jobs.dropFirst().max(), first > 0, first >= Thresholds.dominance * next
    else {
      return nil
    }
    return numbers[0]
  }

  /// A second section so close to the best that a person would ask back; nil if the best is clear.
  private func closeReading(_ meaning: Meaning) -> Intent.ID? {
    guard meaning.intents.count == 1, meaning.scores.count > 1, meaning.scores[0].share < Thresholds.strongShare,
      meaning.scores[1].share > meaning.scores[0].share * Thresholds.closeness,
      meaning.scores[1].intent.isSection
    else { return nil }
    return meaning.scores[1].intent
  }

  /// Makes the turn of an answer. One that is not surely what was asked is offered and not given, unless `isSettled`: then
  /// the person has said what they mean, or the question comes from the conversation.
  mutating func finish(
    _ meaning: Meaning, _ answer: Answer, careers: [Int], _ context: [String], isSettled: Bool = false
  ) -> Turn {
    var answer = answer
    let catalogue = knowledge.catalogue
    lazy var places = PlaceAsked(meaning, catalogue)
    // That nothing is known is an answer too: it must be what was asked.
    let mayDoubt = !isSettled && (answer.kind == .answer || answer.kind == .noData)
    let sureness = mayDoubt ? sureness(of: meaning, answer, places: { places }) : nil
    if sureness?.isEnough == false { answer = doubted(answer, meaning, of: careers.first) }
    answer.corrections = meaning.corrections
    answer.assumptions = meaning.assumed.compactMap { assumed in
      guard let career = knowledge.career(assumed.career) else { return nil }
      return Answer.Assumption(
        words: assumed.words, meant: career.plural, others: assumed.others.compactMap { knowledge.career($0)?.plural })
    }
    answer.admit { places }
    answer.confidence = Double((meaning.best?.share ?? 0) * 1000).rounded() / 1000
    let turn = Turn(
      question: meaning.question.text, meaning: meaning, answer: answer, context: context, sureness: sureness)
    remember(turn, careers: careers)
    return turn
  }
}
