internal import Careers
internal import Catalogue
internal import Language
package import Sessions
internal import Understanding

extension Knowledge {
  /// What a guided session leans on, on the day `today`.
  package func setting(today: Day) -> Setting {
    let traits = catalogue.traits()
    return Setting(
      today: today, all: traits.all, candidates: { candidates() },
      figure: { code, column in career(code: code).flatMap { figure(column, of: $0) } },
      named: { words in named(words) }, steps: { code in steps(code) })
  }

  /// The occupations that may be matched: one for each code, the career that has the code to itself.
  private func candidates() -> [Candidate] {
    let values = catalogue.numbers(in: WorkValue.allCases.map(\.column))
    let careers = catalogue.careers()
    let table = catalogue.traits()
    var seen: Set<String> = []
    return zip(table.careers, table.traits).compactMap { number, traits in
      guard careers.indices.contains(number), careers[number].countedAs == nil, seen.insert(traits.code).inserted else {
        return nil
      }
      let scores = values[traits.code] ?? [:]
      var known: [WorkValue: Double] = [:]
      for value in WorkValue.allCases { known[value] = scores[value.column] }
      return Candidate(title: careers[number].title, plural: careers[number].plural, traits: traits, values: known)
    }
  }

  /// The codes of the careers that `text` names, and of those whose names or activities have its words.
  ///
  /// Words in which people tell of themselves rather than of work are left out; see `tellingWords`.
  private func named(_ text: String) -> Set<String> {
    let reading = reader.read(Question(text))
    let mentioned = reading.mentions.flatMap(\.careers)
    let words = reading.words.map(\.text).filter {
      !stopWords.contains($0) && !Self.tellingWords.contains($0) && $0.count > 2
        && !$0.allSatisfy(\.isNumber)
    }
    let found = catalogue.careers(doing: words, limit: Self.nearest)
    return Set((mentioned + found).compactMap { career($0)?.code })
  }

  /// How many careers the words of a goal point to, beside those they name.
  private static let nearest = 12

  /// Words of a goal that say nothing of a kind of work.
  private static let tellingWords: Set = [
    "want", "would", "looking", "others", "other", "after", "keep", "keeping", "doing", "using", "like",
    "love", "enjoy", "hate", "need", "wish", "hope", "job", "jobs", "work", "working",
    "career",
    "careers", "money", "pay", "earn", "earning", "enough", "living", "life", "live", "rent", "place", "home", "good",
    "better", "best", "find", "get", "make", "something", "anything", "know", "sure", "really", "much", "more", "time",
    "year", "years", "old", "school", "college", "degree", "people", "person", "family", "kids", "change", "new",
    "help",
    "different", "out", "always", "day", "days", "feel", "think", "thing", "things", "start", "start", "steady",
    "stable",
    "future", "happy", "interesting", "boring", "tired", "current", "company", "boss", "retail", "also", "lot", "maybe",
  ]

  /// First steps toward the occupation with `code`: what is written or composed on getting started, on experience and on
  /// training, as far as it says what to do; at most two of each and `mostSteps` in all, each once.
  private func steps(_ code: String) -> [String] {
    guard let career = career(code: code), let number = catalogue.number(of: career.id) else { return [] }
    var saying = Saying(self)
    var steps: [String] = []
    for section: Section.ID in ["getting-started", "experience", "training"] {
      let blocks = text(of: section, career: number)?.blocks ?? []
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
