import Careers
import Testing
import Understanding

@testable import Composing

@Suite struct ExcerptTests {
  private func block(_ text: String, _ kind: Block.Kind = .paragraph) -> Block { Block(kind: kind, prose: Prose(text)) }

  /// Which of `blocks` are shown for `question`, by number.
  private func shown(
    _ blocks: [Block], _ question: String = "", limit: Int = Excerpt.budget,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> [Int] {
    let excerpt = Excerpt(blocks, question: exampleWords(question), limit: limit)
    let chosen = blocks.indices.filter { excerpt.shown.contains(blocks[$0]) }
    #expect(excerpt.shown == chosen.map { blocks[$0] }, "in the order of the text", sourceLocation: sourceLocation)
    #expect(
      excerpt.rest == blocks.indices.filter { !chosen.contains($0) }.map { blocks[$0] }, "the others, in order",
      sourceLocation: sourceLocation)
    return chosen
  }

  private var paragraphs: [Block] {
    [
      block("Lamps burn oil."), block("Ladders cost money, wood, nails."), block("Rain hurts wicks badly, always."),
      block("Gloves cost money, leather, thread."),
    ]
  }

  @Test func `no blocks give nothing`() {
    #expect(shown([]) == [])
  }

  @Test func `the first block is always shown, however long`() {
    #expect(shown([paragraphs[0]], limit: 0) == [0])
    #expect(shown(paragraphs, limit: 0) == [0])
    #expect(shown(paragraphs, "rain", limit: 0) == [0])
  }

  @Test func `without a question the blocks follow in order until the budget is used`() {
    #expect(shown(paragraphs, limit: 5) == [0, 1])
    #expect(shown(paragraphs, limit: 12) == [0, 1, 2])
    #expect(shown(paragraphs) == [0, 1, 2, 3])
  }

  @Test func `a first block of support that is too long is passed over, a later one ends the choice`() {
    let long = block("one two three four five six seven eight nine ten eleven twelve")
    #expect(shown([paragraphs[0], long, paragraphs[1]], limit: 6) == [0, 2])
    #expect(shown([paragraphs[0], paragraphs[1], long, paragraphs[2]], limit: 11) == [0, 1])
  }

  @Test func `blocks with words of the question come first`() {
    #expect(shown(paragraphs, "do gloves help", limit: 6) == [0, 3])
    #expect(shown(paragraphs, "in the rain", limit: 6) == [0, 2])
  }

  @Test func `the more words of the question the better, and ties keep the order of the text`() {
    #expect(shown(paragraphs, "what do gloves cost", limit: 6) == [0, 3])
    #expect(shown(paragraphs, "what does it cost", limit: 6) == [0, 1])
    #expect(shown(paragraphs, "what does it cost", limit: 11) == [0, 1, 3])
  }

  @Test func `endings do not matter, nor do common words and words that the first block has`() {
    #expect(shown(paragraphs, "raining", limit: 6) == [0, 2])
    #expect(
      shown([paragraphs[0], block("Wood rots."), block("The oil is what it is.")], "what is oil", limit: 2) == [0, 1])
  }

  @Test func `blocks without words of the question only follow while half the budget is left`() {
    let blocks = [paragraphs[0], block("Wood rots."), paragraphs[2]]
    #expect(shown(blocks, "rain", limit: 8) == [0, 2])
    #expect(shown(blocks, "rain", limit: 10) == [0, 1, 2])
    #expect(shown(blocks, limit: 8) == [0, 1, 2])
  }

  @Test func `a numbered list stays whole`() {
    let steps = (1...4).map { block("Step \($0) takes much patience and courage.", .numbered) }
    let blocks = [paragraphs[0]] + steps + [paragraphs[1]]
    #expect(shown(blocks, limit: 6) == [0, 1, 2, 3, 4])
    #expect(shown(blocks, "ladders", limit: 6) == [0, 5])
    #expect(shown(steps, limit: 0) == [0, 1, 2, 3])
  }

  @Test func `bullets may be split`() {
    let blocks = [paragraphs[0], block("Ladders cost money.", .bullet), block("Gloves cost more money.", .bullet)]
    #expect(shown(blocks, limit: 4) == [0, 1])
  }
}
