package import Language

extension Question {
  /// The runs of words in which a person says what they want, without what they turn away: “I'm tired of selling, I'd
  /// like to draw” gives `I would like to draw`.
  ///
  /// A word of turning away (`hate`, `no`, `tired of`) holds until the sentence ends, until `but`, or until a comma or `and`
  /// after which the person says again what they want; so it holds for all of “no cooking, cleaning or driving”. Where
  /// it follows `is` or `are`, it holds for what stands before it too: “selling is not for me”.
  ///
  /// What tells of others or of the past (“my dad was a cop”) is neither wanted nor turned away.
  package var wishes: [ArraySlice<Word>] {
    let told = told
    return wanted.flatMap { run in
      var parts: [ArraySlice<Word>] = []
      for index in run.indices where !told.contains(index) {
        if let last = parts.last, last.endIndex == index {
          parts[parts.count - 1] = words[last.startIndex...index]
        } else {
          parts.append(words[index...index])
        }
      }
      return parts
    }
  }

  /// The places of the words that tell of others or of the past.
  private var told: Set<Int> {
    var told: Set<Int> = []
    for clause in Clause.split(words, in: text) where ClauseReading.tellsOfOthersOrPast(clause) {
      guard let first = clause.words.first?.place.lowerBound, let last = clause.words.last?.place.upperBound else {
        continue
      }
      told.formUnion(words.indices.filter { words[$0].place.lowerBound >= first && words[$0].place.upperBound <= last })
    }
    return told
  }

  private var wanted: [ArraySlice<Word>] {
    var wishes: [ArraySlice<Word>] = []
    var start = 0
    var isAway = false
    var since = 0
    func close(_ end: Int) {
      if !isAway, start < end { wishes.append(words[start..<end]) }
    }
    for index in words.indices {
      let word = words[index].text
      if index > since, begins(at: index) {
        close(index)
        (start, since, isAway) = (index, index, false)
      }
      guard !isAway, isTurningAway(word, at: index) else { continue }
      if index > since, !Self.being.contains(words[index - 1].text) { close(index) }
      isAway = true
    }
    close(words.count)
    return wishes
  }

  /// The words that a person turns away, run by run.
  package var refusals: [ArraySlice<Word>] {
    let wanted = Set(wanted.flatMap(\.indices)).union(told)
    var refusals: [ArraySlice<Word>] = []
    for index in words.indices where !wanted.contains(index) {
      if let last = refusals.last, last.endIndex == index {
        refusals[refusals.count - 1] = words[last.startIndex...index]
      } else {
        refusals.append(words[index...index])
      }
    }
    return refusals
  }

  private func isTurningAway(_ word: String, at index: Int) -> Bool {
    // “not only”, “no matter”: nothing is turned away.
    let next = index + 1 < words.count ? words[index + 1].text : ""
    if let follower = Self.outOf[word] { return follower == next }
    if word == "but" {
      return Clause.isExcepting(words[..<index].map(\.text)[...]) && words[index - 1].text != "nothing"
    }
    // “Nothing but horses” is all for them; “not afraid of”, “I wouldn't say no to” let something be.
    if word == "nothing", next == "but" { return false }
    if index > 0, words[index - 1].text == "not", ["afraid", "scared"].contains(word) { return false }
    if word == "no", index > 1, words[index - 1].text == "say", words[index - 2].text == "not" { return false }
    return Self.turningAway.contains(word) && !Self.harmless.contains(next)
  }

  /// Whether something new begins with the word at `index`.
  private func begins(at index: Int) -> Bool {
    if Self.turns.contains(words[index].text), !isTurningAway(words[index].text, at: index) { return true }
    let gap = gap(before: index)
    if gap.contains(where: { ".!?;:".utf8.contains($0) }) { return true }
    guard gap.contains(UInt8(ascii: ",")) || words[index].text == "and" else { return false }
    let first = words[index].text == "and" ? index + 1 : index
    return words[first..<min(first + 2, words.count)].contains { Self.wanting.contains($0.text) }
  }

  /// What stands in the line between the word at `index` and the one before.
  private func gap(before index: Int) -> ArraySlice<UInt8> {
    let (left, right) = (words[index - 1].place.upperBound, words[index].place.lowerBound)
    let bytes = Array(text.utf8)
    return left < right && right <= bytes.count ? bytes[left..<right] : []
  }

  private static let turningAway: Set = [
    "not", "no", "never", "hate", "hated", "dislike", "without", "tired", "bored", "sick", "quit", "quitting", "leave",
    "leaving", "left", "stop", "stopped", "done", "avoid", "fed", "escape", "afraid", "scared", "fear", "allergic",
    "nothing", "neither", "nor", "except", "besides", "excluding",
  ]
  /// Words that turn away only before another: `out of nursing`, `instead of selling`.
  private static let outOf = ["out": "of", "instead": "of", "rather": "than", "away": "from", "other": "than"]
  private static let harmless: Set = [
    "only", "just", "matter", "sure", "about", "mind", "problem", "issue", "objection", "against", "opposed", "say",
    "afraid", "scared",
  ]
  private static let being: Set = ["is", "are", "was", "were"]
  private static let turns: Set = ["but", "instead", "rather", "though", "although", "yet", "however"]
  private static let wanting: Set = [
    "i", "want", "wants", "love", "like", "enjoy", "prefer", "would", "wish", "dream", "now", "into", "hoping", "hope",
  ]
}
