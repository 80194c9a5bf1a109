internal import Careers
internal import Language

/// The text of a section in the making.
struct Draft {
  private var blocks: [Block] = []
  private var aspects: [Aspect.ID: AspectText] = [:]
  /// What it says of the section's claim.
  private var verdict: Verdict?

  /// Adds a paragraph of `sentences`; those that are nil are left out.
  mutating func say(_ sentences: String?..., from sources: [Source.ID] = []) {
    add(.paragraph, sentences, sources)
  }

  /// Adds an item of a list.
  package mutating func item(_ sentences: String?..., from sources: [Source.ID] = []) {
    add(.bullet, sentences, sources)
  }

  /// Adds a step of a numbered list.
  mutating func step(_ sentences: String?..., from sources: [Source.ID] = []) {
    add(.numbered, sentences, sources)
  }

  /// Answers the narrower question `aspect`; `verdict` is on its claim.
  ///
  /// The sentences state the fact: the yes or no before them comes from the verdict and the question.
  mutating func answer(
    _ aspect: Aspect.ID, is verdict: Verdict? = nil, _ sentences: String?..., from sources: [Source.ID] = []
  ) {
    guard let block = Self.block(.paragraph, sentences, sources) else { return }
    aspects[aspect, default: AspectText([], verdict.map { Judgement($0) })].blocks.append(block)
  }

  /// Sets the verdict on the claim of the section's own question.
  mutating func judge(_ verdict: Verdict) { self.verdict = verdict }

  private mutating func add(_ kind: Block.Kind, _ sentences: [String?], _ sources: [Source.ID]) {
    if let block = Self.block(kind, sentences, sources) { blocks.append(block) }
  }

  private static func block(_ kind: Block.Kind, _ sentences: [String?], _ sources: [Source.ID]) -> Block? {
    let text = sentences.compactMap { $0 }.joined(separator: " ")
    return text.isEmpty ? nil : Block(kind: kind, prose: Prose(text), sources: sources)
  }

  /// What was said; nil if the section's own question has no answer.
  var text: SectionText? {
    blocks.isEmpty ? nil : SectionText(blocks: blocks, judgement: verdict.map { Judgement($0) }, aspects: aspects)
  }
}

/// `names` as a list inside a sentence; with semicolons where a name has a comma or an `and` inside.
func listedNames(_ names: [String]) -> String {
  guard names.count > 1, names.contains(where: { $0.contains(",") || $0.contains(" and ") }) else {
    return listed(names)
  }
  return names.count == 2 ? "\(names[0]), and \(names[1])" : listed(names, partedBy: ";")
}
