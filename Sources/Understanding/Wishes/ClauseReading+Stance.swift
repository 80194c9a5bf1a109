internal import Language

/// How a clause is meant: asked for, preferred, allowed, or told.
extension ClauseReading {
  /// Words that let something be. They are used up, so that a `not` in them denies nothing.
  private static let allowing = [
    "maybe", "perhaps", "possibly", "open to", "would consider", "consider", "considering", "willing to", "not mind",
    "no problem with", "no problem", "not a problem", "no issue with", "no issues with", "not an issue", "ok with",
    "okay with", "fine with", "cool with", "is fine", "are fine", "is ok", "are ok", "is okay", "are okay", "be ok",
    "be okay", "be fine", "all right", "alright", "can live with", "can handle", "could handle", "can do without",
    "not against", "not opposed to", "nothing against", "no objection to", "no objections to", "not say no to",
    "not say no", "not hate", "not only", "not just", "not necessarily", "not bothered by", "not afraid of",
    "not scared of", "could try", "might try", "up for", "either way", "not have to be", "not need to be",
    "no need to be", "no need for", "no need to", "not a must", "not a deal breaker", "not important", "not matter",
    "not care about", "not care if", "optional", "not picky about", "if i must", "if i have to", "if need be",
    "if necessary", "if needed", "if it comes to that", "if required", "fine", "okay", "ok",
  ]
  /// Of these one finds more in other use: they count only at the end of a clause, after something else.
  private static let closing: Set = ["fine", "okay", "ok", "alright", "all right", "optional"]

  private static let preferring = [
    "if possible", "if at all possible", "when possible", "where possible", "if i can", "if i could", "ideally",
    "preferably", "prefer", "preferred", "preference", "would be nice", "be nice", "would be great", "would be good",
    "would be ideal", "would be cool", "would be a plus", "is a plus", "a plus", "nice to have", "a bonus", "bonus",
    "hopefully", "hoping for", "hope for", "rather not", "would rather", "rather", "try to avoid",
    "as little as possible",
  ]

  /// Words after something that refuse it.
  private static let refusing = [
    "is not for me", "are not for me", "not for me", "is a no", "are a no", "no thanks", "no thank you", "no way",
    "is out", "are out", "not an option", "is not an option", "are not an option", "not my thing", "is not my thing",
    "off the table", "is off the table", "are off the table", "never again", "a no go",
  ]

  mutating func takeStance() {
    guard !texts.isEmpty else { return }
    if tells { stance = .told }
    for phrase in Self.refusing {
      guard let place = scan.place(of: phrase), place.lowerBound > 0 else { continue }
      scan.use(place)
      isRefused = true
      isTrailing = true
      return
    }
    if let place = scan.takeFirst(of: Self.preferring, keeping: true), !isThan(after: place) {
      // “Rather not” prefers what it denies.
      scan.use(texts[place].last == "not" ? place.lowerBound..<place.upperBound - 1 : place)
      stance = .rather
      isTrailing = place.lowerBound > 0 && place.upperBound == texts.count
      return
    }
    if let place = allowance() {
      var start = place.lowerBound
      while start > 0, Self.hedges.contains(texts[start - 1]) { start -= 1 }
      scan.use(start..<place.upperBound)
      stance = .allowed
      isTrailing = start > 0 && place.upperBound == texts.count
    }
    // “I don't need to work from home” asks for nothing; “jobs where I don't need math” does.
    if stance != .told,
      let place = scan.takeFirst(of: ["i do not need", "i do not have to", "we do not need"], keeping: true),
      place.lowerBound == 0 || !["where", "that", "which"].contains(texts[place.lowerBound - 1]),
      !texts.contains(where: { Self.schooling.contains($0) })
    {
      scan.use(place)
      stance = .allowed
    }
  }

  private static let hedges: Set = ["would", "could", "will", "be", "i", "do", "am", "are", "is", "well"]
  private static let schooling: Set = [
    "degree", "degrees", "college", "university", "diploma", "school", "schooling", "bachelor", "master", "masters",
    "experience", "ged", "certificate",
  ]

  private func isThan(after place: Range<Int>) -> Bool {
    place.upperBound < texts.count && texts[place.upperBound] == "than"
  }

  /// Where the words stand that let something be; nil where they are denied, so that `not open to` is read as a denial.
  private func allowance() -> Range<Int>? {
    var scan = scan
    while let place = scan.takeFirst(of: Self.allowing) {
      let phrase = texts[place].joined(separator: " ")
      if Self.closing.contains(phrase), place.lowerBound == 0 || place.upperBound < texts.count { continue }
      if place.lowerBound > 0, ["not", "never", "no"].contains(texts[place.lowerBound - 1]) { continue }
      return place
    }
    return nil
  }

  // MARK: Telling

  /// Words before the one that says who is spoken of.
  private static let leading: Set = [
    "and", "so", "also", "well", "hi", "hello", "hey", "because", "that", "as", "now", "currently", "just", "only",
    "still", "even", "ok", "since", "right", "oh", "yes", "no", "but",
  ]
  private static let between: Set = [
    "am", "just", "only", "already", "also", "still", "really", "always", "currently", "truly", "now", "actually",
    "too",
  ]
  /// After `I` these ask; everything else tells.
  private static let asking: Set = [
    "want", "wanna", "like", "love", "enjoy", "prefer", "need", "would", "wish", "hope", "hoping", "looking", "look",
    "seek", "seeking", "interested", "into", "could", "can", "will", "must", "refuse", "hate", "dislike", "avoid",
    "not",
    "never", "should", "open", "willing", "good", "great", "tired", "sick", "thinking", "dream", "plan", "rather",
    "may",
    "might", "ready", "fine", "okay", "ok", "drawn", "say", "mean", "choose", "go", "be", "work", "consider", "trying",
    "searching", "after", "better", "skilled",
  ]
  private static let past: Set = [
    "was", "were", "been", "had", "did", "worked", "served", "retired", "former", "formerly", "ex", "grew", "fired",
    "injured", "ptsd", "ago",
  ]
  private static let wants: Set = [
    "want", "wants", "like", "likes", "love", "loves", "need", "needs", "wish", "hope", "goal", "dream", "looking",
    "max",
    "maximum", "min", "minimum", "limit", "floor", "ceiling", "would", "must", "passion", "interest", "interests",
    "idea",
    "own", "prefer", "priority", "hate", "hates", "target", "requirement",
  ]
  private static let now: Set = ["now", "currently", "presently", "today", "lately"]

  /// Whether it tells of the person, of others or of the past, and asks for nothing.
  private var tells: Bool {
    if texts.contains(where: Self.past.contains) || hasUsedTo { return true }
    let rest = texts.drop { Self.leading.contains($0) }
    guard let first = rest.first else { return false }
    if first == "i" { return tellsOfSelf(rest.dropFirst().drop { Self.between.contains($0) }) }
    if Clause.people.contains(first) { return !rest.contains(where: Self.wants.contains) }
    if let second = rest.dropFirst().first, ["years", "year", "months"].contains(second), Amount.isNumeral(first),
      rest.dropFirst(2).first == "in"
    {
      return true
    }
    return texts.contains(where: Self.now.contains) && !isSearch
  }

  /// Whether it tells of others or of what was, and says nothing of what the person is drawn to.
  static func tellsOfOthersOrPast(_ clause: Clause) -> Bool {
    let texts = clause.words.map(\.text)
    let line = SpacedWords(texts)
    if Self.pastPhrases.contains(where: line.has) { return true }
    guard let first = texts.first(where: { !leading.contains($0) }), first != "i", Clause.people.contains(first) else {
      return false
    }
    return !texts.contains { wants.contains($0) || drawn.contains($0) }
  }

  private static let pastPhrases = [
    "used to be", "used to work", "used to do", "ptsd", "was in", "was a", "was an", "were in", "worked in",
    "worked as",
    "worked at", "served in", "retired from",
  ]
  private static let drawn: Set = [
    "hobby", "hobbies", "favorite", "strength", "strengths", "skill", "skills", "talent",
  ]

  private func tellsOfSelf(_ rest: ArraySlice<String>) -> Bool {
    guard let next = rest.first else { return false }
    let after = rest.dropFirst().first ?? ""
    switch next {
    case "have", "got": return after != "to"
    case "do": return !["not", "want", "like", "love", "need", "enjoy", "hate"].contains(after)
    // “I work in a hospital” tells; “I work best alone” is left to what is read in it.
    case "work": return ["in", "at", "as", "for", "from", "with", "now"].contains(after)
    case "go": return true
    default: return !Self.asking.contains(next)
    }
  }

  private var hasUsedTo: Bool {
    texts.indices.contains { index in
      texts[index] == "used" && index + 1 < texts.count && texts[index + 1] == "to"
        && !(index > 0 && ["be", "get"].contains(texts[index - 1]))
    }
  }

  /// Whether it asks for work in so many words.
  var isSearch: Bool {
    texts.contains { Self.searching.contains($0) || Clause.jobWords.contains($0) && $0 != "work" }
  }

  private static let searching: Set = [
    "want", "wants", "need", "find", "show", "looking", "give", "list", "which", "what", "something", "anything",
    "suggest",
  ]
}
