package import Careers
internal import Language

extension Reader {
  /// How many examples must use a word before it counts as rightly spelt.
  private static let provenUses = 3

  /// Learns to read questions about the careers of `corpus` from `intents`.
  ///
  /// Career numbers are places in `corpus.careers`. Takes about two seconds; `progress` is told the share done.
  package static func building(
    from intents: [Intent], corpus: Corpus, progress: (Double) -> Void = { _ in }
  ) -> Reader {
    var names = Names()
    for (number, career) in corpus.careers.enumerated() {
      for name in [career.title, career.singular] + career.aliases { names.add(name, career: number) }
      for name in career.silent { names.add(name, career: number) }
      for name in career.fields { names.add(name, career: number, isField: true) }
    }
    var known: Set<String> = []
    var uses: [String: Int] = [:]
    func learn(_ text: String) { for word in Question(text).words { known.insert(word.text) } }
    for example in Classifier.examples(of: intents) {
      for word in Set(Question(example.text).words.map(\.text)) { uses[word, default: 0] += 1 }
    }
    // Examples hold slips on purpose; a word that only one or two of them have proves nothing.
    for (word, count) in uses where count >= provenUses { known.insert(word) }
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
    var offered: [String: Offer] = [:]
    for section in corpus.sections {
      for (asks, aspect) in [(section.asks, nil)] + section.aspects.map({ ($0.asks, Optional($0.id)) }) {
        let key = Reader.key(exampleWords(exampleForm(asks)))
        offered[key] = offered[key] ?? Offer(intent: section.id.intent, aspect: aspect)
      }
    }
    let keywords = intents.flatMap { $0.keywords.filter { $0.strength >= 2 }.map(\.text) }
    return Reader(
      classifier: Classifier.learning(from: intents, progress: progress),
      spelling: Spelling(known: known, names: names.words, keywords: keywords),
      names: names, offered: offered)
  }
}
