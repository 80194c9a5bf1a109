internal import Careers
internal import Catalogue
internal import Language
internal import Understanding

/// What a line leans on: the careers and the question it takes from what was said before.
extension Conversation {
  /// The careers and the question that a line means, with what the conversation supplied.
  struct Resolution {
    var careers: [Int] = []
    /// The question taken from before; nil when the line asks its own.
    var intents: [Intent.ID]?
    /// For `/why`.
    var context: [String] = []
  }

  /// What a line means that names `numbers`, in order.
  func resolve(_ meaning: Meaning, _ numbers: [Int]) -> Resolution {
    numbers.isEmpty ? pointed(meaning, meaning.cues) : named(meaning, meaning.cues, numbers)
  }

  // MARK: A career is named

  private func named(_ meaning: Meaning, _ cues: DiscourseCues, _ numbers: [Int]) -> Resolution {
    var resolution = Resolution(careers: numbers)
    if numbers.count > 1, cues.corrects && isBare(meaning) || takesBack(meaning) {
      resolution.careers = [numbers[numbers.count - 1]]
      resolution.context.append("the career named last, which takes back the one before")
    }
    guard resolution.careers.count == 1, let number = resolution.careers.first else { return resolution }
    let current = focus.careers.last
    let others = (focus.careers.count > 1 ? focus.careers : current.map { [$0] } ?? []).filter { $0 != number }
    let bare = isBare(meaning)
    if !bare, let current, current != number, focus.careers.count == 1 {
      if cues.namesAddition, let best = meaning.best, !Intent.ID.beside.contains(best.intent) {
        return Resolution(careers: [current], context: ["the career before, of which the one named is a part"])
      }
      if cues.namesDestination, meaning.best?.intent == Section.ID.progression.intent {
        return Resolution(careers: [current], context: ["the career before, from which the one named is a step"])
      }
    }
    let isBeside = cues.setsBeside || meaning.best?.intent == .compare
    if isBeside, !cues.comparesAnew, !others.isEmpty, !cues.corrects {
      resolution.careers = (focus.careers.count > 2 ? [others[others.count - 1]] : others) + [number]
      resolution.intents = compared(meaning, isBare: bare)
      resolution.context.append("the career before")
      return resolution
    }
    if bare || (cues.repeats != nil || cues.corrects) && isNearlyBare(meaning) && isUnclear(meaning) {
      if let pending, !pending.intents.isEmpty, last?.answer.kind == .clarification,
        last?.answer.careers.isEmpty == true
      {
        resolution.intents = pending.intents
        resolution.context.append("the question that was asked back about")
      } else if focus.intents.first == .compare, !cues.corrects, let other = others.last {
        resolution.careers = [other, number]
        resolution.intents = focus.intents
        resolution.context.append("the question before")
      } else if cues.repeats == 2, focus.sections.count == 2 {
        resolution.intents = focus.sections
        resolution.context.append("the two questions before")
      } else if let asked = focus.sections.last {
        resolution.intents = [asked]
        resolution.context.append("the question before")
      } else if bare {
        resolution.intents = [Section.ID.overview.intent]
        resolution.context.append("a name alone asks what the career is")
      }
    }
    return resolution
  }

  /// Whether the words between two names take the first back: “beekeepers or, no, make it curators”.
  private func takesBack(_ meaning: Meaning) -> Bool {
    guard meaning.mentions.count == 2 else { return false }
    let between = meaning.words[meaning.mentions[0].words.upperBound..<meaning.mentions[1].words.lowerBound]
    return between.count < 6
      && between.contains { ["no", "make", "mean", "meant", "rather", "sorry"].contains($0.text) }
  }

  /// Whether a line is too weak a question of its own to outweigh the one it points at.
  private func isUnclear(_ meaning: Meaning) -> Bool {
    guard let best = meaning.best else { return true }
    return best.share < Self.unclearShare || Intent.ID.beside.contains(best.intent)
  }

  /// Below this share a line that points at another one asks for nothing of its own.
  private static let unclearShare: Float = 0.45

  /// What a comparison that leans on the conversation is about: the section the line asks for, or the one before.
  private func compared(_ meaning: Meaning, isBare: Bool) -> [Intent.ID] {
    if !isBare, let section = comparedSection(meaning) { return [.compare, section] }
    return [.compare] + (focus.sections.last.map { [$0] } ?? [])
  }

  // MARK: No career is named

  private func pointed(_ meaning: Meaning, _ cues: DiscourseCues) -> Resolution {
    guard meaning.unknownCareer == nil || !isNamed(meaning) || !focus.careers.isEmpty else { return Resolution() }
    if meaning.words.count < Self.pointingLine, let number = headNoun(meaning) {
      return single(number, meaning, "the career whose name ends so")
    }
    if let best = meaning.best?.intent, Intent.ID.beside.contains(best), best != .compare, !cues.asksWhich,
      cues.ordinal == nil, !cues.goesBack
    {
      return Resolution()
    }
    if let number = half(meaning, cues) {
      return single(number, meaning, "the career whose name it has a part of")
    }
    if let ordinal = cues.ordinal, let number = place(ordinal) {
      return single(number, meaning, "a career named before, by its place")
    }
    if cues.meansOther, let number = other { return single(number, meaning, "the other career") }
    let isSet = cues.together != nil || cues.asksWhich || (meaning.best?.intent == .compare && focus.careers.count < 2)
    if isSet, let set = together(cues.together) {
      return Resolution(careers: set, intents: compared(meaning, isBare: false), context: ["the careers before"])
    }
    guard let last = focus.careers.last else { return Resolution() }
    if cues.namesAspect, focus.careers.count == 1, focus.intents.first == .compare, focus.set.count > 1 {
      return Resolution(careers: focus.set, intents: compared(meaning, isBare: false), context: ["the careers before"])
    }
    var resolution = Resolution(careers: focus.careers, context: ["the career before"])
    if focus.careers.count > 1, cues.meansLast { resolution.careers = [last] }
    if focus.careers.count == 1, isBare(meaning), cues.repeats != nil, let asked = focus.sections.last {
      resolution.intents = [asked]
    }
    return resolution
  }

  /// A line of fewer words that has the end of a name means that name, whatever else it may look like.
  private static let pointingLine = 9

  /// A single career from before; a line that asks nothing of its own asks the question before.
  private func single(_ number: Int, _ meaning: Meaning, _ reason: String) -> Resolution {
    var resolution = Resolution(careers: [number], context: [reason])
    let rest = meaning.masked.filter { !DiscourseMarker.fillers.contains($0.text) && !Self.pointers.contains($0.text) }
    let head = knowledge.career(number).map { Set(Question($0.plural).words.map(\.stem)) } ?? []
    let own = rest.filter { !head.contains($0.stem) }
    if !own.isEmpty, meaning.best?.intent == .compare {
      resolution.intents = meaning.scores.first { !Intent.ID.beside.contains($0.intent) }.map { [$0.intent] }
      return resolution
    }
    if own.isEmpty || own.count < 3 && isUnclear(meaning) {
      if let asked = focus.sections.last {
        resolution.intents = [asked]
        resolution.context.append("the question before")
      } else {
        resolution.intents = [Section.ID.overview.intent]
      }
    }
    return resolution
  }

  private static let pointers: Set = [
    "back", "first", "second", "third", "former", "latter", "last", "middle", "other", "job", "jobs", "work", "career",
    "go", "going", "return", "who", "people", "never", "mind", "same", "question", "questions", "under", "those",
    "these", "themselves", "himself", "herself", "only", "went", "far", "after", "all", "were", "was", "them", "her",
    "him", "lets", "too", "much",
  ]

  /// The career that a line names by half: “the library job”, “technicians, I mean”, “the counselor”.
  ///
  /// First among the careers talked about; then, for the last word of a name alone, among those whose names begin like
  /// that of the career in focus, such as library technicians after library assistants.
  private func half(_ meaning: Meaning, _ cues: DiscourseCues) -> Int? {
    let words = meaning.words
    let pointing = cues.goesBack || cues.corrects
    var best: (number: Int, length: Int)?
    for (index, word) in words.enumerated() where word.text.count > 3 && !Self.pointers.contains(word.text) {
      let isPointed =
        pointing || (index > 0 && ["the", "that", "those", "these", "of"].contains(words[index - 1].text))
      guard isPointed, !stopWords.contains(word.text) else { continue }
      let matching = focus.recent.filter { number in
        guard let career = knowledge.career(number) else { return false }
        return Question(career.plural).words.contains { $0.stem == word.stem }
      }
      guard matching.count == 1, matching != focus.careers || focus.careers.count > 1 else { continue }
      if best == nil || word.text.count > (best?.length ?? 0) { best = (matching[0], word.text.count) }
    }
    if let best { return best.number }
    if cues.goesBack, focus.recent.count > 1,
      meaning.words.contains(where: { ["job", "one", "career"].contains($0.text) }),
      focus.careers.isEmpty
    {
      return focus.recent.last
    }
    return headNoun(meaning)
  }

  /// The words that name a rank or a kind of worker and, alone, no occupation.
  static let heads: Set = [
    "technician", "assistant", "aide", "specialist", "manager", "supervisor", "clerk", "helper", "technologist",
    "director", "coordinator",
  ]

  private func headNoun(_ meaning: Meaning) -> Int? {
    guard let current = focus.careers.last.flatMap(knowledge.career) else { return nil }
    guard let head = meaning.words.lazy.map({ singular($0.text) }).first(where: { Self.heads.contains($0) }) else {
      return nil
    }
    let start = current.singular.split(separator: " ").first.map(String.init) ?? ""
    guard start.count > 3 else { return nil }
    let beginning = start.prefix(max(4, min(6, start.count - 2)))
    let careers = knowledge.catalogue.careers()
    func ends(_ career: Career) -> Bool {
      career.id != current.id && career.singular.hasPrefix(beginning) && career.singular.hasSuffix(" " + head)
    }
    return careers.firstIndex { ends($0) && $0.singular.hasPrefix(start) } ?? careers.firstIndex(where: ends)
  }

  /// The career at `ordinal` of the set last spoken of.
  private func place(_ ordinal: Int) -> Int? {
    let set = focus.careers.count > 1 ? focus.careers : !focus.set.isEmpty ? focus.set : focus.recent
    let index = ordinal < 0 ? set.count + ordinal : ordinal
    return set.indices.contains(index) && set.count > 1 ? set[index] : nil
  }

  /// Of two careers, the one that is not in focus.
  private var other: Int? {
    let set = focus.set.count == 2 ? focus.set : Array(focus.recent.suffix(2))
    guard set.count == 2, focus.careers.count == 1 else { return nil }
    return set.first { $0 != focus.careers[0] }
  }

  /// The careers meant together: those set side by side, or the last `count` talked about.
  private func together(_ count: Int?) -> [Int]? {
    if focus.careers.count > 1, count == nil || count == focus.careers.count { return focus.careers }
    if focus.set.count > 1, count == nil || count == focus.set.count,
      focus.set.contains(focus.recent.last ?? -1)
    {
      return focus.set
    }
    let wanted = count ?? 2
    return focus.recent.count >= wanted ? Array(focus.recent.suffix(wanted)) : nil
  }

  // MARK: What the line itself says
}
