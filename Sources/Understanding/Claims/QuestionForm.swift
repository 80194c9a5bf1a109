/// How a question of yes or no stands in the words of a line.
enum QuestionForm {
  /// With the verb first, which is at this place: “do I”.
  case asked(Int)
  /// As a statement or a fragment: “no degree needed?”
  case stated

  /// Nil for a question that asks for more than yes or no, and for lines that ask nothing; `isMarked` says whether the line has
  /// a question mark.
  init?(_ words: [String], isMarked: Bool) {
    var start = 0
    while start < words.count, Grammar.leadIns.contains(words[start]) { start += 1 }
    if start + 1 < words.count, ["what", "how"].contains(words[start]), words[start + 1] == "about" { start += 2 }
    // “Can you tell me whether” passes on a question of yes or no, “can you tell me what” an open one.
    if let join = words.indices.dropFirst(start).first(where: { words[$0] == "if" || words[$0] == "whether" }),
      words[max(start, join - 3)..<join].contains(where: Grammar.passing.contains)
    {
      self = .asked(join)
      return
    }
    let asks = words.indices.dropFirst(start).first { place in
      guard Grammar.auxiliaries.contains(words[place]) else { return false }
      if place == start { return true }
      if Self.isTag(place, words) { return false }
      // “It is not a steady job” tells, “a steady job, is it” asks.
      if Grammar.pronouns.contains(words[place - 1]) { return false }
      var next = place + 1
      if next < words.count, words[next] == "not" { next += 1 }
      return next < words.count && Grammar.subjects.contains(words[next])
    }
    let open = words.indices.dropFirst(start).first { place in
      guard Grammar.open.contains(words[place]) else { return false }
      guard Grammar.joining.contains(words[place]) else { return true }
      return place == start
        ? !(place + 1 < words.count && ["i", "you", "they", "we"].contains(words[place + 1]))
        : Grammar.joints.contains(words[place - 1])
    }
    if let open, asks.map({ open < $0 }) ?? true { return nil }
    guard let asks else {
      let says = words.contains {
        Grammar.needing.contains($0) || Grammar.lacking.contains($0) || Grammar.sole.contains($0)
          || Grammar.judging.contains($0)
      }
      guard isMarked || says || words.indices.contains(where: { Self.isTag($0, words) }) else { return nil }
      self = .stated
      return
    }
    if asks + 2 < words.count, words[asks + 1] == "you", Grammar.passing.contains(words[asks + 2]) {
      return nil
    }
    // “Or do I” asks a second thing, and no yes answers both.
    let second = words.indices.dropFirst(asks + 1).contains { place in
      words[place] == "or" && place + 1 < words.count && Grammar.auxiliaries.contains(words[place + 1])
    }
    guard !second else { return nil }
    self = .asked(asks)
  }

  /// Whether the line ends with the verb at `place` and its subject: “…, is it?”, which asks nothing of its own.
  private static func isTag(_ place: Int, _ words: [String]) -> Bool {
    guard place > 0, Grammar.auxiliaries.contains(words[place]) else { return false }
    let end = words.suffix(from: place + 1).filter { $0 != "not" }
    return end.count == 1 && Grammar.pronouns.contains(end[0])
  }

  /// The places of “not” that turn a statement round; one behind the first verb does not.
  func negations(in words: [String]) -> [Int] {
    let all = words.indices.filter { words[$0] == "not" }
    guard case .asked(let asks) = self else { return all }
    return all.filter { $0 < asks || $0 > asks + 2 }
  }
}
