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
    let asked = blocks.count == 1 ? [] : Set(question.map(\.stem).filter { !stopStems.contains($0) })
    let missing = asked.isEmpty ? [] : asked.subtracting(stems(of: first))
    // Where nothing asked for is missing from the first block, the others need not be read to be put in order.
    let words = missing.isEmpty ? nil : blocks.map(stems)
    let scores = blocks.indices.map { words?[$0].intersection(missing).count ?? 0 }
    let anyMatch = scores.dropFirst().contains { $0 > 0 }
    var budget = limit
    var chosen = blocks.map { _ in false }
    chosen[0] = true
    var count = 1
    for index in blocks.indices.dropFirst().sorted(by: {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }) {
      if anyMatch, scores[index] == 0, budget < limit / 2 { break }
      let length = (words?[index] ?? stems(of: blocks[index])).count
      if length > budget { if count > 1 { break } else { continue } }
      chosen[index] = true
      count += 1
      budget -= length
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
  var stems: Set<String> = []
  for word in Question(block.prose.source).words where !stopStems.contains(word.stem) { stems.insert(word.stem) }
  return stems
}
