package import Careers
internal import Language

extension Reader {
  /// Learns to read questions about the careers of `corpus` from `intents`.
  ///
  /// Career numbers are places in `corpus.careers`. Takes about two seconds; `progress` is told the share done.
  package static func building(
    from intents: [Intent], corpus: Corpus, progress: (Double) -> Void = { _ in }
  ) -> Reader {
    var names = Names()
    for (number, career) in corpus.careers.enumerated() {
      for name in [career.title, career.singular] + career.aliases { names.add(name, career: number) }
      for name in career.silent { names.add(name, career: number, isShown: false) }
    }
    var known: Set<String> = []
    func learn(_ text: String) { for word in Question(text).words { known.insert(word.text) } }
    for example in Classifier.examples(of: intents) { learn(example.text) }
    for intent in intents {
      for cue in intent.keywords + intent.phrases + intent.against { learn(cue.text) }
      for group in intent.says { group.forEach(learn) }
    }
    for section in corpus.sections {
      for aspect in section.aspects { aspect.cues.forEach(learn) }
    }
    for career in corpus.careers {
      career.names.filter { !career.silent.contains($0) }.forEach(learn)
      for text in career.sections.values {
        for block in text.blocks + text.aspects.values.flatMap({ $0 }) { learn(block.prose.source) }
      }
    }
    let keywords = intents.flatMap { $0.keywords.filter { $0.strength >= 2 }.map(\.text) }
    return Reader(
      classifier: Classifier.learning(from: intents, progress: progress),
      spelling: Spelling(known: known, targets: names.words.union(keywords)),
      names: names)
  }
}
