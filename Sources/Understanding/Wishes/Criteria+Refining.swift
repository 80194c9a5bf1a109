internal import Careers
package import Language

/// Changing criteria by a later line.
extension Criteria {
  /// Takes in what `words` change: conditions added or replaced, conditions let go, another order.
  ///
  /// “Scrap the outdoors part”, “forget the pay” let go of what they name; “drop anything that needs a master's” and
  /// “drop the sales jobs” rule out; everything else adds. False when the words say nothing of the kind; then nothing is
  /// changed.
  package mutating func refine(_ words: [Word], in line: String = "") -> Bool {
    var result = self
    var hasChange = false
    for clause in Self.parts(words) {
      if result.letGo(clause, in: line) {
        hasChange = true
        continue
      }
      let added = Criteria(clause, in: line)
      guard !added.isEmpty else { continue }
      hasChange = true
      if ["or", "plus"].contains(clause.first?.text) {
        for condition in added.conditions { result.add(condition, isBeside: true) }
      } else {
        result.merge(added)
      }
    }
    if !hasChange, let wish = Self.denied(words, in: line) {
      // “Without blood”: no figure says that, and the person must hear so.
      if !result.unjudged.contains(wish) { result.unjudged.append(wish) }
      hasChange = true
    }
    if hasChange { self = result }
    return hasChange
  }

  /// The parts of a line around each `but` that does not mean `except`.
  private static func parts(_ words: [Word]) -> [[Word]] {
    let texts = words.map(\.text)
    var parts: [[Word]] = [[]]
    for index in words.indices {
      if texts[index] == "but", !Clause.isExcepting(texts[..<index]) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(words[index])
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// What a short line that does nothing but deny something denies, as it stands in `line`.
  private static func denied(_ words: [Word], in line: String) -> String? {
    let rest = words.drop { joining.contains($0.text) }
    guard let first = rest.first, deniers.contains(first.text), (2...8).contains(rest.count),
      !rest.contains(where: { politeRefusals.contains($0.text) }), let start = rest.dropFirst().first?.place.lowerBound,
      let end = rest.last?.place.upperBound, start < end, end <= line.utf8.count
    else { return nil }
    return String(decoding: Array(line.utf8)[start..<end], as: UTF8.self)
  }

  private static let joining: Set = ["and", "but", "also", "ok", "okay", "so", "oh", "just"]
  private static let deniers: Set = ["without", "no", "nothing", "not", "minus", "avoid"]
  /// Words of a line that turns down what was offered, and asks for nothing else.
  private static let politeRefusals: Set = [
    "thanks", "thank", "now", "today", "more", "else", "that", "it", "this", "idea", "problem", "worries", "sure",
    "really", "interested", "one", "of", "them", "i", "you", "what", "how", "why", "yet", "me", "way", "at",
  ]

  /// What people say to take a condition back.
  private static let lettingGo = [
    "scrap", "drop", "forget", "forget about", "ignore", "remove", "never mind", "nevermind", "lose", "take out",
    "take off", "leave out", "cancel", "without the", "not care about", "not matter", "does not matter", "skip",
    "delete",
  ]
  /// Words after which a verb of letting go rules careers out instead.
  private static let careers: Set = ["anything", "any", "those", "ones", "all", "jobs", "careers", "everything"]

  private mutating func letGo(_ words: [Word], in line: String) -> Bool {
    var scan = PhraseScan(words, in: line)
    let clause = scan.texts
    let isAny =
      clause.starts(with: ["any"]) && clause.suffix(1).contains { ["fine", "ok", "okay", "goes"].contains($0) }
    guard let verb = isAny ? 0..<1 : scan.takeFirst(of: Self.lettingGo) else { return false }
    // “Don't drop the pay” lets go of nothing.
    if !isAny, verb.lowerBound > 0, ["not", "never"].contains(clause[verb.lowerBound - 1]) { return false }
    // “Pay does not matter” names the topic before the verb.
    let isBefore = clause[verb].contains("matter")
    let left = isBefore ? words[..<verb.lowerBound] : words[verb.upperBound...]
    let rest = left.map(\.text)
    if !isAny, rest.prefix(2).contains(where: Self.careers.contains), rest.count > 2 { return false }
    let named = Criteria(Array(left), in: line)
    let old = self
    if rest.contains("everything") || rest == ["all"] || rest == ["it", "all"] {
      self = Criteria()
      return true
    }
    var isUnderstood = !named.isEmpty
    for condition in named.conditions {
      conditions.removeAll { $0.isAbout(condition) || Self.isSchooling($0) && Self.isSchooling(condition) }
    }
    for (words, topics) in Self.topics where rest.contains(where: words.contains) {
      isUnderstood = true
      conditions.removeAll { topics.contains($0.topic) }
    }
    let letGo = named.unjudged.map { $0.lowercased() }
    unjudged.removeAll { words in
      letGo.contains { words.lowercased().hasSuffix($0) || $0.hasSuffix(words.lowercased()) }
    }
    for (order, topic) in [(Order.growth, Condition.Topic.growth), (.openings, .openings)]
    where self.order == order && old.has(topic) && !has(topic) { self.order = nil }
    if old == self, !rest.contains(where: Self.partWords.contains) {
      // Nothing of it was asked for: then it is careers of that kind that are not wanted.
      for case .field(let field, _) in named.conditions { add(.field(field, isWanted: false)) }
    }
    return isUnderstood
  }

  /// Words that say that a condition is meant, and not careers.
  private static let partWords: Set = ["part", "thing", "bit", "condition", "limit", "criterion"]

  private func has(_ topic: Condition.Topic) -> Bool { conditions.contains { $0.topic == topic } }

  private static func isSchooling(_ condition: Condition) -> Bool {
    [.schoolingCeiling, .schoolingFloor].contains(condition.topic)
  }

  /// What people call the topics of conditions.
  private static let topics: [(Set<String>, [Condition.Topic])] = [
    (["pay", "money", "salary", "wage", "wages", "income"], [.payFloor, .payCeiling]),
    (
      ["degree", "school", "schooling", "education", "college", "study", "diploma"],
      [.schoolingCeiling, .schoolingFloor]
    ),
    (["growth", "growing", "outlook", "future", "demand"], [.growth]),
    (["openings", "vacancies"], [.openings]),
    (["home", "remote", "telework", "desk"], [.telework]),
    (["experience"], [.experience]),
    (["training", "apprenticeship"], [.training]),
    (["field", "industry", "sector"], [.field]),
    (["interests", "interest"], [.interest]),
    (["skills", "skill"], [.skill]),
    (["software", "technology", "program", "programs", "tools"], [.technology]),
    (["boss", "self"], [.ownBoss]),
  ]
}
