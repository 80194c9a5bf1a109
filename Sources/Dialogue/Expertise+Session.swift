internal import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
package import Language
package import Sessions
internal import Understanding

extension Expertise {
  /// What a guided session leans on, on the day `today`.
  package func setting(today: Day) -> Setting {
    let traits = knowledge.catalogue.traits()
    return Setting(
      today: today, all: traits.all, cues: cues, candidates: { candidates() },
      figure: { code, column in knowledge.career(code: code).flatMap { knowledge.figure(column, of: $0) } },
      pointers: { words in pointers(words) }, steps: { code in steps(code) })
  }

  /// The occupations that may be matched: one for each code that has published interests, the career that has the code to
  /// itself. Where only the parts of a wider occupation have them, the parts.
  private func candidates() -> [Candidate] {
    let values = knowledge.catalogue.workValues()
    let careers = knowledge.catalogue.entries()
    let table = knowledge.catalogue.traits()
    let rows = zip(table.careers, table.traits).filter { number, traits in
      careers.indices.contains(number) && !traits.interests.isEmpty
    }
    let whole = Set(rows.compactMap { number, _ in careers[number].countedAs == nil ? careers[number].title : nil })
    var seen: Set<String> = []
    return rows.compactMap { number, traits in
      let career = careers[number]
      let isPart = career.countedAs.map { !whole.contains($0) } ?? true
      guard isPart, seen.insert(traits.code).inserted else { return nil }
      let scores = values[traits.code] ?? [:]
      var known: [WorkValue: Double] = [:]
      for value in WorkValue.allCases { known[value] = scores[value.column] }
      return Candidate(
        title: career.title, group: career.countedAs.map { SpokenTitle($0).whole },
        traits: traits, values: known)
    }
  }

  /// The occupations that `text` points to: those it names, and those of the callings in it; where there is neither, those
  /// whose names or activities have its words. What it turns away (see `Question.wishes`) is refused, unless it is named
  /// elsewhere in the text.
  private func pointers(_ text: String) -> Pointers {
    let question = Question(text)
    let refused = pointed(question.refusals, in: question)
    let wanted = pointed(question.wishes, in: question)
    var pointers = Pointers(
      wanted: wanted.called.filter { refused.called[$0.key] == nil && refused.named[$0.key] == nil })
    pointers.wanted.merge(wanted.named) { _, named in named }
    if pointers.wanted.isEmpty { pointers.wanted = doing(Array(question.wishes.joined())) }
    pointers.refused = refused.called.merging(refused.named) { _, named in named }
      .filter { pointers.wanted[$0.key] == nil }
    return pointers
  }

  /// The codes that `runs` of the words of `question` name, and those of the callings in them, each with the words that do.
  private func pointed(
    _ runs: [ArraySlice<Word>], in question: Question
  ) -> (named: [String: String], called: [String: String]) {
    let bytes = Array(question.text.utf8)
    func said(_ words: ArraySlice<Word>) -> String {
      guard let first = words.first, let last = words.last else { return "" }
      return String(decoding: bytes[first.place.lowerBound..<last.place.upperBound], as: UTF8.self)
    }
    let parts = runs.isEmpty ? [:] : parts()
    func whole(_ codes: [String]) -> [String] { codes.flatMap { [$0] + parts[$0, default: []] } }
    var (named, called): ([String: String], [String: String]) = ([:], [:])
    for run in runs {
      let words = Array(run)
      for calling in knowledge.catalogue.callings(in: words) {
        let words = said(words[calling.words])
        for code in whole(calling.codes) where called[code] == nil { called[code] = words }
      }
      for mention in reader.read(Question(said(run))).mentions {
        let words = said(run.dropFirst(mention.words.lowerBound).prefix(mention.words.count))
        for code in whole(mention.careers.compactMap { knowledge.career($0)?.code }) where named[code] == nil {
          named[code] = words
        }
      }
    }
    return (named, called)
  }

  /// The codes of the parts of wider occupations, by the code of the wider one.
  private func parts() -> [String: [String]] {
    let entries = knowledge.catalogue.entries()
    let codes = Dictionary(entries.map { ($0.title, $0.code) }) { first, _ in first }
    return Dictionary(grouping: entries.filter { $0.countedAs != nil }) { $0.countedAs.flatMap { codes[$0] } ?? "" }
      .mapValues { $0.map(\.code) }
  }

  /// The occupations whose names or activities have `words`.
  ///
  /// Words in which people tell of themselves rather than of work are left out; see `tellingStems`.
  private func doing(_ words: [Word]) -> [String: String] {
    let telling = words.filter {
      !stopWords.contains($0.text) && !Self.tellingStems.contains($0.stem) && $0.text.count > 2
        && !$0.text.allSatisfy(\.isNumber)
    }.map(\.text)
    let codes = knowledge.catalogue.careers(doing: telling, limit: Self.nearest).compactMap {
      knowledge.career($0)?.code
    }
    let phrase = telling.joined(separator: " ")
    return Dictionary(codes.map { ($0, phrase) }) { first, _ in first }
  }

  /// How many careers the words of a goal point to, beside those they name.
  private static let nearest = 12

  /// The stems of words of a goal that say nothing of a kind of work.
  private static let tellingStems = Set(
    [
      "want", "would", "looking", "others", "other", "after", "keep", "doing", "using", "like", "love", "enjoy", "hate",
      "need", "wish", "hope", "job", "work", "career", "money", "pay", "earn", "enough", "living", "life", "live",
      "rent",
      "place", "home", "good", "better", "best", "find", "get", "make", "something", "anything", "know", "sure",
      "really",
      "much", "more", "time", "year", "old", "school", "college", "degree", "people", "person", "family", "kids",
      "change", "new", "help", "different", "out", "always", "day", "feel", "think", "thing", "start", "steady",
      "stable",
      "future", "happy", "interesting", "boring", "tired", "current", "company", "boss", "retail", "also", "lot",
      "maybe",
    ].map(stem))

  /// First steps toward the occupation with `code`: what is written or composed on getting started, on experience and on
  /// training, as far as it says what to do; at most two of each and `mostSteps` in all, each once.
  private func steps(_ code: String) -> [String] {
    guard let career = knowledge.career(code: code), let number = knowledge.catalogue.number(of: career.id) else {
      return []
    }
    var saying = CitationCollector(knowledge)
    var steps: [String] = []
    for section: Section.ID in ["getting-started", "experience", "training"] {
      let blocks = knowledge.text(of: section, career: number)?.blocks ?? []
      let said = blocks.map { Self.firstSentence(saying.words($0.prose, of: career)) }
      for step in said.filter(Self.isStep).prefix(2) where steps.count < Self.mostSteps && !steps.contains(step) {
        steps.append(step)
      }
    }
    return steps
  }

  private static let mostSteps = 5

  /// Whether a sentence tells a person to do something: it begins with the bare form of such a verb.
  private static func isStep(_ sentence: String) -> Bool {
    Question(sentence).words.first.map { stepVerbs.contains($0.text) } ?? false
  }

  private static let stepVerbs: Set = [
    "apply", "ask", "build", "call", "check", "choose", "collect", "compare", "enroll", "find", "get", "go", "join",
    "keep", "learn", "look", "make", "meet", "offer", "practice", "read", "search", "shadow", "sign", "spend", "start",
    "take", "talk", "try", "visit", "volunteer", "watch", "work", "write",
  ]

  private static func firstSentence(_ text: String) -> String {
    guard let end = text.firstRange(of: ". ") else { return text }
    return String(text[..<end.lowerBound]) + "."
  }
}
