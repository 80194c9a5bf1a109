package import Careers
internal import Language

extension SafetyReader {
  /// Learns from `files`, and from the examples of `intents` as ordinary talk about the careers of `corpus`.
  ///
  /// Deterministic. Where there are no files the reader finds nothing.
  package static func building(
    from files: [SafetyFile], intents: [Intent], corpus: Corpus, progress: (Double) -> Void = { _ in }
  ) -> SafetyReader {
    guard !files.isEmpty else { return .none }
    let claimed = Set(files.flatMap { $0.kinds.flatMap(\.examples) }.map { Intent.plain($0.text) })
    let talk = ordinaryTalk(intents, corpus, without: claimed)
    return SafetyReader(
      levels: Classifier.learning(from: levelIntents(files, talk: talk).map(parted), progress: { progress($0 * 0.7) }),
      kinds: SafetyLevel.allCases.map { level in
        let file = files.first { $0.level == level.rawValue }
        return Classifier.learning(from: (file.map(kindIntents) ?? []).map(parted))
      },
      languages: Classifier.learning(
        from: languageIntents(files, talk: talk).map(parted), progress: { progress(0.8 + $0 * 0.2) }))
  }

  /// `intent` with its examples and phrases parted into words as lines are that are read.
  private static func parted(_ intent: Intent) -> Intent {
    var intent = intent
    for place in intent.examples.indices {
      intent.examples[place].text = SafetyWords.parted(intent.examples[place].text)
    }
    for place in intent.phrases.indices {
      intent.phrases[place].text = SafetyWords.parted(intent.phrases[place].text)
    }
    return intent
  }

  /// How many lines of ordinary talk are learnt from as English.
  private static let englishLines = 2800

  private static func levelIntents(_ files: [SafetyFile], talk: [Intent.Example]) -> [Intent] {
    var levels: [Intent] = []
    var ordinary = talk
    for file in files {
      ordinary += file.elsewhere
      // Talk in another language is ordinary, whatever its words look like.
      guard file.level != SafetyLevel.language.rawValue else {
        ordinary += file.kinds.flatMap(\.examples).map { Intent.Example($0.text, SafetyFile.ordinary) }
        continue
      }
      let id = Intent.ID(file.level)
      let examples = file.kinds.flatMap { kind in
        kind.allExamples
      }
      levels.append(
        Intent(
          id: id, phrases: file.kinds.flatMap(\.phrases), against: file.against,
          examples: examples.map { Intent.Example($0.text, id) }))
    }
    return levels + [
      Intent(
        id: SafetyFile.ordinary, examples: ordinary.map { Intent.Example($0.text, SafetyFile.ordinary) })
    ]
  }

  private static func kindIntents(_ file: SafetyFile) -> [Intent] {
    file.kinds.map { kind in
      let id = Intent.ID(kind.id)
      return Intent(
        id: id, phrases: kind.phrases, examples: kind.allExamples.map { Intent.Example($0.text, id) })
    }
  }

  private static func languageIntents(_ files: [SafetyFile], talk: [Intent.Example]) -> [Intent] {
    var texts: [String: [String]] = [:]
    var english: [Intent.Example] = []
    for file in files {
      english += file.elsewhere.map { Intent.Example($0.text, Self.english) }
      for kind in file.kinds {
        for (code, examples) in kind.foreign { texts[code, default: []] += examples.map(\.text).sorted() }
        if file.level == SafetyLevel.language.rawValue {
          texts[kind.id, default: []] += kind.examples.map(\.text)
        } else {
          english += kind.examples.map { Intent.Example($0.text, Self.english) }
        }
      }
    }
    // So much shows what English looks like; more of the talk would teach nothing.
    let step = max(1, talk.count / englishLines)
    english += talk.enumerated().filter { $0.offset.isMultiple(of: step) }.map {
      Intent.Example($0.element.text, Self.english)
    }
    return [Intent(id: Self.english, examples: english)]
      + texts.keys.sorted().map { code in
        let id = Intent.ID(code)
        return Intent(id: id, examples: (texts[code] ?? []).sorted().map { Intent.Example($0, id) })
      }
  }

  /// The examples of the intents, with names of careers in the place of `{career}`, one after another, so that the names of
  /// all kinds of work are ordinary talk. What a level claims is left out.
  private static func ordinaryTalk(
    _ intents: [Intent], _ corpus: Corpus, without claimed: Set<String>
  ) -> [Intent.Example] {
    let names =
      corpus.careers.map { ($0.singular, $0.plural) }
      + corpus.everydayNames.filter { !$0.isField }.map { ($0.name, $0.name + "s") }
    guard !names.isEmpty else { return [] }
    var next = 0
    func name(_ isPlural: Bool) -> String {
      // A step that shares no factor with their number, so that neighbours in the list do not follow each other.
      next = (next + 389) % names.count
      return isPlural ? names[next].1 : names[next].0
    }
    let asks = corpus.sections.flatMap { [$0.asks] + $0.aspects.map(\.asks) }.map(exampleForm)
    let texts = Classifier.examples(of: intents).map(\.text).filter { !claimed.contains(Intent.plain($0)) } + asks
    return texts.map { text in
      var text = text
      for (mark, isPlural) in [("{career2}s", true), ("{career2}", false), ("{career}s", true), ("{career}", false)] {
        while let place = text.firstRange(of: mark) { text.replaceSubrange(place, with: name(isPlural)) }
      }
      return Intent.Example(text, SafetyFile.ordinary)
    }
  }
}
