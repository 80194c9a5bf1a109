internal import Careers
internal import Catalogue
package import Knowledge
internal import Language
package import Understanding

/// Finds careers that fit what a person asks of them.
package struct Search {
  package let knowledge: Knowledge

  package init(knowledge: Knowledge) { self.knowledge = knowledge }

  /// What `meaning` looks for: its criteria, and where it has none that can be judged, the words to go by.
  package func finding(for meaning: Meaning) -> Finding {
    finding(for: meaning, Criteria(meaning.words, in: meaning.question.text))
  }

  /// What `meaning`, with these `criteria`, looks for.
  package func finding(for meaning: Meaning, _ criteria: Criteria) -> Finding {
    guard criteria.conditions.isEmpty, criteria.order == nil else { return found(Finding(criteria: criteria)) }
    let set = criteria.unjudged + criteria.missed + criteria.allowed
    let unjudged = Set(set.flatMap { Question($0).words.map(\.text) })
    let words = meaning.masked.map(\.text).filter {
      !stopWords.contains($0) && !Self.askingWords.contains($0) && $0 != careerMark && !unjudged.contains($0)
        && !$0.allSatisfy(\.isNumber)
    }
    return found(Finding(criteria: criteria, words: words))
  }

  /// `finding` with the careers that fit, and its first page.
  package func found(_ finding: Finding) -> Finding {
    var finding = finding
    finding.careers =
      finding.words.isEmpty || !finding.criteria.conditions.isEmpty && finding.words.isEmpty
      ? fitting(finding.criteria) : nearest(finding)
    finding.turnPage(to: 0)
    return finding
  }

  /// The numbers of the careers that meet `criteria`, sorted as asked, else by pay; ties by title.
  ///
  /// Nothing is found by criteria without a condition or an order.
  func fitting(_ criteria: Criteria) -> [Int] {
    guard !criteria.conditions.isEmpty || criteria.order != nil else { return [] }
    let table = knowledge.catalogue.traits()
    let allowed = having(criteria)
    var found: [(number: Int, key: Double, pay: Double)] = []
    for (number, traits) in zip(table.careers, table.traits) where criteria.admits(traits, beside: table.all) {
      guard allowed.allSatisfy({ $0.numbers.contains(number) == $0.isWanted }) else { continue }
      let pay = traits.pay ?? -1
      let key: Double? =
        switch criteria.order ?? .pay {
        case .pay: pay
        case .growth: traits.change
        case .openings: traits.openings
        case .schooling: traits.entry.flatMap { EntryLevel.allCases.firstIndex(of: $0) }.map { -Double($0) }
        }
      found.append((number, key ?? -Double.infinity, pay))
    }
    // Numbers follow the titles.
    return found.sorted { ($1.key, $1.pay, $0.number) < ($0.key, $0.pay, $1.number) }.map(\.number)
  }

  /// The careers that have each skill and technology asked for.
  private func having(_ criteria: Criteria) -> [(numbers: Set<Int>, isWanted: Bool)] {
    criteria.conditions.compactMap { condition in
      switch condition {
      case .skill(let name, let isWanted): (knowledge.catalogue.careers(skill: name), isWanted)
      case .technology(let words, let isWanted): (knowledge.catalogue.careers(technology: words), isWanted)
      default: nil
      }
    }
  }

  /// The careers whose names, activities, knowledge and tools have the words, by BM25; those of them that fit.
  private func nearest(_ finding: Finding) -> [Int] {
    guard !finding.criteria.conditions.isEmpty else {
      return knowledge.catalogue.profiles(for: finding.words, limit: Finding.pageSize)
    }
    let fitting = Set(fitting(finding.criteria))
    return Array(
      knowledge.catalogue.profiles(for: finding.words, limit: Self.widely).filter(fitting.contains)
        .prefix(Finding.pageSize))
  }

  /// How many careers are looked through for words when conditions then leave few of them.
  private static let widely = 200

  /// What one could ask to find something, where nothing fits: each condition that could be let go, with how many
  /// careers would then fit; most first, ties as asked.
  package func relaxations(of finding: Finding) -> [(condition: Condition, count: Int)] {
    finding.criteria.conditions.indices.compactMap { index -> (condition: Condition, count: Int)? in
      var fewer = finding
      let condition = fewer.criteria.conditions.remove(at: index)
      if fewer.criteria.conditions.isEmpty, fewer.criteria.order == nil { fewer.criteria.order = .pay }
      let count = found(fewer).careers.count
      return count > 0 ? (condition, count) : nil
    }.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  private static let askingWords: Set = [
    "job", "jobs", "career", "careers", "work", "find", "want", "good", "people", "something", "suit", "fit",
    "occupation", "occupations", "professions", "profession", "ideas", "options", "best", "need", "love", "looking",
    "show", "list", "likes", "enjoy", "place", "someone", "without", "kind", "old", "year", "years", "working",
    "question",
    "questions", "skip",
  ]
}
