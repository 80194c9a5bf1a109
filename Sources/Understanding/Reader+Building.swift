package import Careers
internal import Language

extension Reader {
  /// How many examples must use a word before it counts as rightly spelt.
  private static let provenUses = 3
  /// The same for a word one letter longer or shorter than one that is used everywhere.
  private static let provenBesideCommon = 8
  /// How many examples may use a word that also serves as a name, before it is too common to be one.
  private static let commonUses = 2
  /// The same for a word that is a part of an official title (`advisors`, `managers`).
  private static let everydayUses = 12
  /// A word with so many uses in the examples is meant before a rare one of a name.
  private static let everydayWordUses = 40
  /// The shortest name that is taken from a list of reported titles: `OP` and `IT` mean other things in a question.
  private static let shortestReported = 4

  /// Words that name a rank or a kind of worker in any trade, and no occupation.
  private static let generic: Set = [
    "technician", "technologist", "assistant", "specialist", "manager", "supervisor", "worker", "operator", "officer",
    "coordinator", "associate", "analyst", "consultant", "administrator", "director", "clerk", "helper", "engineer",
    "inspector", "instructor", "agent", "representative", "leader", "attendant", "trainee", "apprentice", "intern",
    "professional", "expert", "member", "partner", "owner", "contractor", "aide", "tech", "foreman", "handler",
    "laborer",
    "executive", "advisor", "adviser", "planner", "tester", "installer", "maker", "hand", "checker", "runner", "setter",
  ]

  /// Learns to read questions about the careers of `corpus` from `intents`.
  ///
  /// Career numbers are places in `corpus.careers`. Takes a few seconds; `progress` is told the share done.
  package static func building(
    from intents: [Intent], safety: [SafetyFile] = [], corpus: Corpus, progress: (Double) -> Void = { _ in }
  ) -> Reader {
    var uses: [String: Int] = [:]
    for example in Classifier.examples(of: intents) {
      for word in Set(Question(example.text).words.map(\.text)) { uses[word, default: 0] += 1 }
    }
    let list = nameList(corpus, uses: uses)
    let known = knownWords(intents, corpus, uses: uses).union(list.words.keys)
    var offered: [String: Offer] = [:]
    for section in corpus.sections {
      for (asks, aspect) in [(section.asks, nil)] + section.aspects.map({ ($0.asks, Optional($0.id)) }) {
        let key = Reader.key(exampleWords(exampleForm(asks)))
        offered[key] = offered[key] ?? Offer(intent: section.id.intent, aspect: aspect)
      }
    }
    // Words that are everywhere are meant before rare ones of names: “beter” is no beater.
    let common = uses.filter { $0.value >= everydayWordUses && $0.key.utf8.count >= 5 }
    let keywords = intents.flatMap { $0.keywords.filter { $0.strength >= 2 }.map(\.text) }
    return Reader(
      classifier: Classifier.learning(from: intents, progress: { progress($0 * 0.6) }),
      safety: SafetyReader.building(
        from: safety, intents: intents, corpus: corpus, progress: { progress(0.6 + $0 * 0.4) }),
      spelling: Spelling(
        known: known, names: list.words.merging(common) { max($0, $1) }.merging(["career": .max]) { $1 },
        keywords: keywords),
      names: list.names, offered: offered)
  }

  /// The names of all careers, by rank: what a written career claims, official titles, everyday names, parts of
  /// titles (`plumbers`), their shorter forms, what employers report, those that share words with the official title
  /// first, and last what a person imported. Of the last two those are left out that are too short, or common words of
  /// questions.
  private static func nameList(_ corpus: Corpus, uses: [String: Int]) -> NameList {
    var list = NameList()
    var numbers: [String: [Int]] = [:]
    // Written careers that are counted with others, where nobody else has the code.
    var counted: [String: Int] = [:]
    let jobs = corpus.careers.map { corpus.figure(FigureReference(name: "employment.count"), in: $0)?.number ?? 0 }
    for (number, career) in corpus.careers.enumerated() {
      if !career.isWritten || career.countedAs == nil { numbers[career.code, default: []].append(number) }
      if counted[career.code] == nil { counted[career.code] = number }
      let rank = career.isWritten ? 0 : 1
      for name in [career.title, career.singular] + career.aliases { list.add(name, careers: [number], rank: rank) }
      if career.isWritten, career.countedAs == nil, let official = corpus.facts.titles[career.code] {
        list.add(official, careers: [number], rank: 1)
      }
      if !career.isWritten {
        for part in Occupation.parts(of: career.title)
        where uses[part, default: 0] + uses[singular(part), default: 0] < everydayUses
          && !generic.contains(singular(part))
        {
          list.add(part, careers: [number], rank: 3)
        }
      }
      if career.isWritten {
        // Silent names hold common slips on purpose.
        for name in career.silent { list.add(name, careers: [number], isSpelling: false) }
        for name in career.fields { list.add(name, careers: [number], isField: true) }
      }
    }
    for name in corpus.everydayNames {
      let careers = name.codes.compactMap { numbers[$0]?.first ?? counted[$0] }
      if !careers.isEmpty || name.codes.isEmpty {
        list.add(name.name, careers: careers, rank: 2, isField: name.isField)
      }
    }
    addForms(to: &list, corpus, jobs: jobs, uses: uses)
    let titles = corpus.careers.map { Set(Question($0.title).words.map { singular($0.text) }) }
    // Of several careers that a reported name may mean, the one with most jobs is the likeliest.
    let byJobs = corpus.careers.indices.sorted { jobs[$0] != jobs[$1] ? jobs[$0] > jobs[$1] : $0 < $1 }
    for number in byJobs where !corpus.careers[number].isWritten {
      for name in corpus.careers[number].silent where isDistinct(name, uses: uses) {
        let words = Question(name).words.map { singular($0.text) }
        let shared = words.count { titles[number].contains($0) }
        let endsAlike = words.last.map(titles[number].contains) == true
        list.add(name, careers: [number], rank: endsAlike && shared * 2 >= words.count ? 5 : 6)
      }
    }
    for number in byJobs where numbers[corpus.careers[number].code]?.first == number {
      for name in corpus.importedTitles[corpus.careers[number].code] ?? [] where isDistinct(name, uses: uses) {
        list.add(name, careers: [number], rank: 8)
      }
    }
    return list
  }

  /// Whether a reported name tells one occupation from others: not too short, and no common word of questions.
  private static func isDistinct(_ name: String, uses: [String: Int]) -> Bool {
    let words = Question(name).words.map(\.text)
    guard let first = words.first, let last = words.last, name.utf8.count >= shortestReported,
      !stopWords.contains(first), !stopWords.contains(last)
    else { return false }
    return words.count > 1 || (uses[first, default: 0] < commonUses && !generic.contains(singular(first)))
  }

  /// Adds the looser forms of official titles, and the names of the work of those who have a name so far.
  private static func addForms(to list: inout NameList, _ corpus: Corpus, jobs: [Double], uses: [String: Int]) {
    var forms = NameForms()
    for (number, career) in corpus.careers.enumerated() where !career.isWritten {
      forms.add(career.title, career: number, jobs: jobs[number])
    }
    var people: [(name: String, careers: [Int])] = []
    for (number, career) in corpus.careers.enumerated() where !career.isWritten {
      people += ([career.title] + Occupation.parts(of: career.title)).map { ($0, [number]) }
    }
    for form in forms.forms {
      list.add(form.name, careers: form.careers, rank: 4, isSpelling: false)
      people.append((form.name, form.careers))
    }
    for form in forms.looseForms { list.add(form.name, careers: form.careers, rank: 7, isSpelling: false) }
    for (name, careers) in people {
      guard let work = NameForms.work(of: name) else { continue }
      let words = Question(work).words.map(\.text)
      guard words.count > 1 || words.allSatisfy({ uses[$0, default: 0] < commonUses && $0.count > 6 }) else { continue }
      list.add(work, careers: careers, rank: 4, isField: true, isSpelling: false)
    }
  }

  /// The words that are right as they are: those of the corpus, of the intents' keywords, and of enough examples.
  private static func knownWords(_ intents: [Intent], _ corpus: Corpus, uses: [String: Int]) -> Set<String> {
    var known: Set<String> = []
    func learn(_ text: String) { for word in Question(text).words { known.insert(word.text) } }
    // Examples hold slips on purpose; a word that only one or two of them have proves nothing.
    // Nor does one with a letter more or less than a word that is used everywhere: “libary”, “skils”.
    let common = uses.filter { $0.value >= 40 && $0.key.count > 4 }.map { Array($0.key.utf8) }
    for (word, count) in uses where count >= provenUses {
      let bytes = Array(word.utf8)
      let isSlip =
        count < provenBesideCommon && bytes.count > 4
        && common.contains { abs($0.count - bytes.count) == 1 && spellingDistance($0, bytes) == 1 }
      if !isSlip { known.insert(word) }
    }
    for intent in intents {
      for cue in intent.keywords + intent.phrases + intent.against { learn(cue.text) }
      for group in intent.says { group.forEach(learn) }
    }
    for section in corpus.sections {
      for aspect in section.aspects { aspect.cues.forEach(learn) }
    }
    for example in corpus.claimExamples { learn(example.text) }
    for career in corpus.careers where career.isWritten {
      ([career.title, career.singular] + career.aliases + career.fields).forEach(learn)
      for text in career.sections.values {
        for block in text.blocks + text.aspects.values.flatMap(\.blocks) { learn(block.prose.source) }
      }
    }
    return known
  }
}
