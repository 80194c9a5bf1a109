internal import Careers
internal import Catalogue
internal import Language
internal import Understanding

extension Conversation {
  /// How sure a reading must be to be answered at all; below, the person is asked.
  ///
  /// Set on examples held out from the intent files: readings below it are right one time in six.
  static let leastShare: Float = 0.085
  /// Two readings closer than this to each other, and neither strong, are asked about.
  static let closeness: Float = 0.75
  static let strongShare: Float = 0.22
  /// How strong a sign of distress must be to come before everything else. Low on purpose: a helpline too many does
  /// less harm than one too few. On the development questions real signs had 0.36 and more, false ones up to 0.47.
  static let distressShare: Float = 0.33
  /// Where a phrase of distress itself stands in the line, this much is enough.
  static let phrasedDistressShare: Float = 0.05
  /// The strength of such a phrase, as written in the intent's file.
  static let distressPhrase = 2.5

  mutating func answer(_ question: Question) -> Turn {
    var reading = knowledge.reader.read(question)
    var context: [String] = []
    var careers = meant(reading)

    if isDistress(reading) {
      reading.intents = [.distress]
      return finish(reading, fixed(.distress, reading), careers: [], context)
    }
    reading.drop(.distress)
    if let turn = find(reading) { return turn }
    careers = careers.map { settled($0, &reading) }
    if let ambiguous = careers.first(where: { $0.count > 1 }) {
      return finish(reading, whichCareer(Array(ambiguous.prefix(5)), reading), careers: [], context)
    }
    var numbers = careers.map { $0[0] }

    if isBare(reading), !focus.intents.isEmpty, !numbers.isEmpty {
      reading.intents = focus.intents.filter { $0 != .compare }
      if focus.intents.first == .compare, numbers.count > 1 || focus.careers.count > 1 {
        reading.intents = focus.intents
      }
      context.append("the question before")
      if let count = numbers.first, numbers.count == 1, focus.intents.first == .compare, let other = focus.careers.first
      {
        numbers = other == count ? [other] : [other, count]
      }
      return answer(reading, careers: numbers, context: context)
    }
    if numbers.isEmpty, let number = headNoun(reading) {
      context.append("the career whose name ends so")
      reading.intents = focus.intents
      return answer(reading, careers: [number], context: context + ["the question before"])
    }
    if numbers.isEmpty, reading.unknownCareer == nil || !isNamed(reading) {
      if asksBoth(reading), focus.recent.count > 1 {
        numbers = Array(focus.recent.suffix(2))
        context.append("the two careers before")
      } else if let ordinal = reading.words.lazy.compactMap({ Aside.ordinals[$0.text] }).first, focus.recent.count > 1,
        refersBack(reading)
      {
        let index = ordinal < 0 ? focus.recent.count + ordinal : ordinal
        if focus.recent.indices.contains(index) { numbers = [focus.recent[index]] }
        context.append("a career named before")
      } else if !focus.careers.isEmpty, let best = reading.best, best.intent != .compare || focus.careers.count > 1 {
        numbers = Intent.ID.beside.contains(best.intent) && best.intent != .compare ? [] : focus.careers
        if !numbers.isEmpty { context.append("the career before") }
      }
    }
    careers = numbers.map { [$0] }
    return answer(reading, careers: numbers, context: context)
  }

  /// Whether a line shows despair or danger; a weak sign is taken out of the reading, so that the next best is heard.
  private func isDistress(_ reading: Reading) -> Bool {
    guard let score = reading.score(of: .distress) else { return false }
    if score.share >= Self.distressShare { return true }
    let phrases = knowledge.reader.classifier.hits(of: .distress, in: reading.masked)
    return score.share >= Self.phrasedDistressShare && phrases.reduce(0) { $0 + $1.strength } >= Self.distressPhrase
  }

  /// Answers a reading whose careers are settled.
  mutating func answer(_ reading: Reading, careers: [Int], context: [String]) -> Turn {
    var reading = reading
    guard let best = reading.best, let intent = reading.intents.first else {
      return finish(reading, notUnderstood(reading), careers: [], context)
    }
    let leaning = context.contains("the question before") || context.contains { $0.hasSuffix("you picked") }
    if careers.count > 1 || intent == .compare {
      return finish(reading, compare(&reading, careers), careers: careers, context)
    }
    if Intent.ID.beside.contains(intent) {
      if !leaning, best.share < Self.leastShare {
        return finish(reading, notUnderstood(reading), careers: careers, context)
      }
      return finish(reading, beside(intent, reading, careers), careers: careers, context)
    }
    guard let career = careers.first else {
      if let name = reading.unknownCareer, isNamed(reading) {
        return finish(reading, unknownCareer(name, reading), careers: [], context)
      }
      if best.share < Self.leastShare { return finish(reading, notUnderstood(reading), careers: [], context) }
      return finish(reading, whichCareer(mostJobs(), reading), careers: [], context)
    }
    if !leaning {
      if best.share < Self.leastShare { return finish(reading, notUnderstood(reading), careers: careers, context) }
      if let other = closeReading(reading) {
        return finish(reading, whichQuestion([intent, other], career, reading), careers: careers, context)
      }
    }
    let answer = Composition(knowledge: knowledge).answer(
      reading.intents, of: career, reading: reading, asked: asked)
    return finish(reading, answer, careers: careers, context)
  }

  /// The careers a reading asks about: one list of possible numbers for each mention, each once, at most four.
  ///
  /// Where one meaning of a name has several times the jobs of the next, it is the one that is meant; the answer says
  /// so and offers the other.
  private func meant(_ reading: Reading) -> [[Int]] {
    var kept: [[Int]] = []
    for mention in reading.mentions where !kept.contains(mention.careers) { kept.append(mention.careers) }
    return Array(kept.prefix(4))
  }

  /// What a name that may mean several careers is taken for; the choice is noted in the reading.
  private func settled(_ numbers: [Int], _ reading: inout Reading) -> [Int] {
    guard numbers.count > 1, let number = likeliest(numbers),
      let mention = reading.mentions.first(where: { $0.careers == numbers })
    else { return numbers }
    reading.assumed.append(
      Reading.Assumption(
        words: reading.words[mention.words].map(\.text).joined(separator: " "), career: number,
        others: numbers.filter { $0 != number }))
    return [number]
  }

  /// The one of `numbers` that is meant by far the most often; nil when none is.
  func likeliest(_ numbers: [Int]) -> Int? {
    let jobs = numbers.map { number in
      knowledge.career(number).flatMap { knowledge.figure("employment.count", of: $0)?.number } ?? 0
    }
    guard let first = jobs.first, let next = jobs.dropFirst().max(), first > 0, first >= Self.dominance * next else {
      return nil
    }
    return numbers[0]
  }

  /// How many times the jobs of the next a meaning needs to be taken without asking.
  private static let dominance = 2.0

  /// Whether a line names careers and asks nothing of its own: "and archivists?", "no, I meant librarians".
  private func isBare(_ reading: Reading) -> Bool {
    reading.masked.allSatisfy { $0.text == careerMark || Aside.fillers.contains($0.text) }
  }

  /// The career meant by the last word of its name alone: “technicians, I mean”, after library assistants.
  ///
  /// Only for lines that ask nothing of their own. Of several careers that end so, the one that shares its first word
  /// with the career in focus is meant; nil when none does.
  private func headNoun(_ reading: Reading) -> Int? {
    guard !focus.intents.isEmpty, let current = focus.careers.last.flatMap(knowledge.career) else { return nil }
    let rest = reading.words.map(\.text).filter { !Aside.fillers.contains($0) }.map(singular)
    guard let head = rest.first, rest.count <= 2 else { return nil }
    let start = current.singular.prefix { $0 != " " }
    return knowledge.catalogue.careers().firstIndex {
      $0.id != current.id && $0.singular.hasSuffix(" " + head) && $0.singular.prefix { $0 != " " } == start
    }
  }

  /// Whether a line means two careers named before: "which of the two", "both", "compare them".
  private func asksBoth(_ reading: Reading) -> Bool {
    let text = " " + reading.words.map(\.text).joined(separator: " ") + " "
    return [" both ", " the two ", " those two ", " these two ", " of them ", " the other ", " either "].contains {
      text.contains($0)
    } && (reading.best?.intent == .compare || !text.contains(" the other "))
  }

  private func refersBack(_ reading: Reading) -> Bool {
    let text = " " + reading.words.map(\.text).joined(separator: " ") + " "
    return [" first one ", " second one ", " back to ", " the former ", " the latter ", " the first ", " the second "]
      .contains {
        text.contains($0)
      }
  }

  /// Whether the unknown words look like the name of a career rather than a slip.
  private func isNamed(_ reading: Reading) -> Bool { reading.unknownCareer?.isEmpty == false }

  /// A second section so close to the best that a person would ask back; nil if the best is clear.
  private func closeReading(_ reading: Reading) -> Intent.ID? {
    guard reading.intents.count == 1, reading.scores.count > 1, reading.scores[0].share < Self.strongShare,
      reading.scores[1].share > reading.scores[0].share * Self.closeness,
      !Intent.ID.beside.contains(reading.scores[1].intent)
    else { return nil }
    return reading.scores[1].intent
  }

  mutating func finish(_ reading: Reading, _ answer: Answer, careers: [Int], _ context: [String]) -> Turn {
    var answer = answer
    answer.corrections = reading.corrections
    answer.assumptions = reading.assumed.compactMap { assumed in
      guard let career = knowledge.career(assumed.career) else { return nil }
      return Answer.Assumption(
        words: assumed.words, meant: career.plural, others: assumed.others.compactMap { knowledge.career($0)?.plural })
    }
    answer.confidence = Double((reading.best?.share ?? 0) * 1000).rounded() / 1000
    let turn = Turn(question: reading.question.text, reading: reading, answer: answer, context: context)
    remember(turn, careers: careers)
    return turn
  }
}
