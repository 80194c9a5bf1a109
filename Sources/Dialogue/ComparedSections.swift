internal import Language
internal import Understanding

/// What a comparison is about: “on pay and outlook”, or whatever its words ask without the names.
struct ComparedSections {
  private let reader: Reader

  init(_ reader: Reader) { self.reader = reader }

  /// The sections, in the order named; none for “on everything”.
  func sections(of meaning: Meaning) -> [Intent.ID] {
    let words = meaning.masked
    guard let on = words.lastIndex(where: { ["on", "by", "regarding"].contains($0.text) }) else {
      return section(of: meaning).map { [$0] } ?? []
    }
    let rest = words[(on + 1)...]
    if rest.contains(where: { ["everything", "all", "overall"].contains($0.text) }) { return [] }
    var sections: [Intent.ID] = []
    for clause in rest.split(whereSeparator: { ["and", "plus", "or"].contains($0.text) }) {
      let scores = reader.weigh(part: Array(clause)).scores.filter(\.intent.isSection)
      if let best = scores.first?.intent, !sections.contains(best) { sections.append(best) }
    }
    return sections.count > 1 ? sections : section(of: meaning).map { [$0] } ?? []
  }

  /// The best section, if it stands out among the sections.
  func section(of meaning: Meaning) -> Intent.ID? {
    if let best = meaning.best, best.intent.isSection { return best.intent }
    // Without the names and the words of comparing, what is left is an ordinary question: “who earns”.
    let words = meaning.masked.filter { $0.text != careerMark && !Self.comparing.contains($0.text) }
    guard !words.isEmpty else { return nil }
    let sections = reader.weigh(part: words).scores.filter(\.intent.isSection)
    guard let best = sections.first else { return nil }
    let sum = sections.reduce(Float(0)) { $0 + $1.share }
    return sum > 0 && best.share / sum >= Thresholds.comparedShare ? best.intent : nil
  }

  private static let comparing: Set = [
    "or", "and", "vs", "versus", "between", "than", "compare", "comparison", "difference", "different", "differ",
    "better", "more", "less", "which", "of", "the", "a", "an", "with", "to", "two", "those", "them", "both", "these",
    "is", "are",
  ]
}
