internal import Careers
internal import Knowledge
internal import Language
internal import Understanding

/// “The library job”, “technicians, I mean”, “the counselor”: a career named by half.
///
/// First among the careers talked about; then, for the last word of a name alone, among those whose names begin like that
/// of the career in focus, such as library technicians after library assistants.
extension LeaningRule {
  static let partOfName = LeaningRule("the career whose name it has a part of") { situation in
    situation.careerByPart.map(situation.pointing)
  }
}

extension Situation {
  fileprivate var careerByPart: Int? {
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
    if cues.goesBack, focus.recent.count > 1, words.contains(where: { ["job", "one", "career"].contains($0.text) }),
      focus.careers.isEmpty
    {
      return focus.recent.last
    }
    return careerByHead
  }
}
