internal import Careers
internal import Language

/// The blocks of a section that a question needs: the first, and what supports it.
struct Excerpt {
  /// Said at once.
  var shown: [Block]
  /// Left for `more`.
  var rest: [Block]

  /// About how many words of support follow the first block: what a person reads at a glance.
  static let budget = 75

  /// Chooses from `blocks`, the first of which is always shown.
  ///
  /// Blocks with words of the question that the first block lacks come first; without any, the blocks stand in their
  /// order until the budget is used. Shown blocks keep the order of the text. Ties keep that order too.
  init(_ blocks: [Block], question: [Word], limit: Int = Excerpt.budget) {
    guard let first = blocks.first else {
      shown = []
      rest = []
      return
    }
    let asked = Set(question.map(\.stem).filter { !stopStems.contains($0) })
    let lead = stems(of: first)
    let scored = blocks.enumerated().dropFirst().map { index, block -> (index: Int, score: Int, words: Int) in
      let words = stems(of: block)
      return (index, asked.intersection(words).subtracting(lead).count, words.count)
    }
    let anyMatch = scored.contains { $0.score > 0 }
    var budget = limit
    var chosen = blocks.map { _ in false }
    chosen[0] = true
    var count = 1
    for candidate in scored.sorted(by: { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }) {
      if anyMatch, candidate.score == 0, budget < limit / 2 { break }
      if candidate.words > budget { if count > 1 { break } else { continue } }
      chosen[candidate.index] = true
      count += 1
      budget -= candidate.words
    }
    // A numbered list is a sequence: half of one is worse than none.
    if blocks.indices.contains(where: { chosen[$0] && blocks[$0].kind == .numbered }) {
      for index in blocks.indices where blocks[index].kind == .numbered { chosen[index] = true }
    }
    shown = blocks.indices.filter { chosen[$0] }.map { blocks[$0] }
    rest = blocks.indices.filter { !chosen[$0] }.map { blocks[$0] }
  }
}

private let stopStems = Set(stopWords.map(stem))

private func stems(of block: Block) -> Set<String> {
  Set(Question(block.prose.source).words.map(\.stem).filter { !stopStems.contains($0) })
}
