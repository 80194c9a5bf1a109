internal import Language

/// Reading fields of work, and whether a kind of work that is named is asked for.
extension ClauseReading {
  /// Every name of a field, the longest first.
  private static let fieldNames = Field.allCases.flatMap { field in field.words.map { (field: field, words: $0) } }
    .sorted { ($1.words.count, $0.words) < ($0.words.count, $1.words) }

  mutating func readFields() {
    for (field, words) in Self.fieldNames {
      guard let place = scan.take(words, keeping: true) else { continue }
      guard words != "it" || isFieldIt(place) else { continue }
      guard isAskedFor(place) else {
        doubt(place)
        continue
      }
      add(at: place) { .field(field, isWanted: $0) }
    }
  }

  /// `It` needs `in` or a word of work beside it.
  private func isFieldIt(_ place: Range<Int>) -> Bool {
    let before = place.lowerBound > 0 ? texts[place.lowerBound - 1] : ""
    let after = place.upperBound < texts.count ? texts[place.upperBound] : ""
    return before == "in" && ["", "job", "jobs", "with", "without"].contains(after)
      || before != "of" && ["jobs", "careers", "work"].contains(after)
  }

  /// Whether the kind of work named at `place` is asked for, and not a thing in what a person tells: “hospital bills”, “my
  /// kids”.
  ///
  /// It is where a word of work follows it, where nothing else is said, or where a word of work or of liking governs it.
  func isAskedFor(_ place: Range<Int>) -> Bool {
    let next = place.upperBound < texts.count ? texts[place.upperBound] : ""
    let isNamed = Clause.jobWords.contains(next) || next == "related"
    var before = place.lowerBound - 1
    if before >= 0, Self.owning.contains(texts[before]) { return false }
    if before >= 0, Amount.isNumeral(texts[before]), !scan.used[before] { return false }
    if ["outside", "outdoors"].contains(texts[place.lowerBound]), ["of", "the", "my"].contains(next) { return false }
    if next != "", !isNamed, !scan.used[place.upperBound], !isSmall(next) { return false }
    if unjudged.contains(where: { $0.lowerBound == place.upperBound }) { return false }
    if isNamed { return true }
    while before >= 0, Self.articles.contains(texts[before]) { before -= 1 }
    let denials = scan.denialWords
    if before >= 0, !scan.used[before], !isSmall(texts[before]), !denials.contains(before) { return false }
    let others = texts.indices.filter { !place.contains($0) && !scan.used[$0] && !denials.contains($0) }
    if others.allSatisfy({ isSmall(texts[$0]) && !Self.owning.contains(texts[$0]) }) { return true }
    let isGoverned =
      before >= 0 && (Self.governing.contains(texts[before]) || scan.used[before] || denials.contains(before))
    return isGoverned && texts.contains { Self.working.contains($0) || Clause.jobWords.contains($0) }
  }

  func isSmall(_ word: String) -> Bool { stopWords.contains(word) || Self.isIdle(word) }

  private static let owning: Set = ["my", "his", "her", "our", "their", "your"]
  private static let articles: Set = ["a", "an", "any", "the", "some", "more", "other"]
  private static let governing: Set = [
    "in", "into", "with", "around", "like", "love", "enjoy", "want", "do", "doing", "work", "working", "be", "being",
    "join", "at", "hate", "avoid", "study", "using", "use", "no", "not", "without", "never", "of", "but", "except",
    "to",
    "than",
  ]
  private static let working: Set = [
    "want", "wants", "like", "love", "enjoy", "interested", "working", "something", "anything", "nothing", "looking",
    "need", "join", "find", "hate", "avoid", "be", "doing", "good", "everything", "dream", "do",
  ]
}
