internal import Careers
internal import Catalogue
internal import Knowledge
internal import Language
internal import Understanding

/// What the rules look at: a line, the careers it names, and the talk before it.
struct Situation {
  let meaning: Meaning
  let talk: Talk
  let expertise: Expertise
  /// The careers named that count, in order.
  var named: [Int]

  var knowledge: Knowledge { expertise.knowledge }
  var cues: DiscourseCues { meaning.cues }
  var focus: Focus { talk.focus }

  /// The career named, where one alone is.
  var single: Int? { named.count == 1 ? named[0] : nil }

  /// The careers talked about, without the one named.
  var others: [Int] {
    (focus.careers.count > 1 ? focus.careers : focus.careers.last.map { [$0] } ?? []).filter { $0 != single }
  }

  /// Whether the line names careers and asks nothing of its own: "and archivists?", "no, I meant librarians".
  var isBare: Bool { meaning.isBare }

  /// Whether the line asks again what was asked before, of the career that it names.
  var asksAgain: Bool {
    isBare || (cues.repeats != nil || cues.corrects) && meaning.isNearlyBare && isUnclear
  }

  /// Whether the line is too weak a question of its own to outweigh the one it points at.
  var isUnclear: Bool {
    guard let best = meaning.best else { return true }
    return best.share < Thresholds.unclearShare || !best.intent.isSection
  }

  /// What a comparison that leans on the conversation is about: the section the line asks for, or the one before.
  func compared(isBare: Bool = false) -> [Intent.ID] {
    if !isBare, let section = ComparedSections(expertise.reader).section(of: meaning) { return [.compare, section] }
    return [.compare] + (focus.sections.last.map { [$0] } ?? [])
  }

  /// A single career from before; a line that asks nothing of its own asks the question before.
  func pointing(at number: Int) -> LeaningRule.Outcome {
    var resolution = Resolution(careers: [number])
    let rest = meaning.masked.filter { !DiscourseMarker.fillers.contains($0.text) && !Self.pointers.contains($0.text) }
    let head = knowledge.career(number).map { Set(Question($0.plural).words.map(\.stem)) } ?? []
    let own = rest.filter { !head.contains($0.stem) }
    if !own.isEmpty, meaning.best?.intent == .compare {
      resolution.intents = meaning.scores.first { $0.intent.isSection }.map { [$0.intent] }
    } else if own.isEmpty || own.count < 3 && isUnclear {
      if let asked = focus.sections.last {
        resolution.intents = [asked]
        resolution.context.append("the question before")
      } else {
        resolution.intents = [Section.ID.overview.intent]
      }
    }
    return .settles(resolution)
  }

  /// Words that only point, and ask nothing.
  static let pointers: Set = [
    "back", "first", "second", "third", "former", "latter", "last", "middle", "other", "job", "jobs", "work", "career",
    "go", "going", "return", "who", "people", "never", "mind", "same", "question", "questions", "under", "those",
    "these", "themselves", "himself", "herself", "only", "went", "far", "after", "all", "were", "was", "them", "her",
    "him", "lets", "too", "much",
  ]
}
