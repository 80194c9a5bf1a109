/// The names that a person gave of themselves in `text`: “my name is Ana Reyes”, “I'm Ana”, “call me Bo”.
///
/// After words that only ever stand before a name, whatever follows is one. After “I'm” and the like it must have a
/// capital and be none of the things people say they are, or be a common first name; “I'm a nurse”, “I'm German” and
/// “I'm Looking for work” give nothing.
func introducedNames(in text: String) -> [Span] {
  let tokens = Token.all(in: text)
  var spans: [Span] = []
  var index = 0
  while index < tokens.count {
    guard let (length, isCertain) = Introduction.at(index, in: tokens),
      let name = nameRange(from: index + length, in: tokens, isCertain: isCertain)
    else {
      index += 1
      continue
    }
    spans.append(
      Span(range: tokens[name.lowerBound].range.lowerBound..<tokens[name.upperBound - 1].range.upperBound, label: .name)
    )
    index = name.upperBound
  }
  if tokens.count > 1, tokens[1].word == "here", !tokens[1].isAfterBreak, isPersonal(tokens[0]) {
    spans.append(Span(range: tokens[0].range, label: .name))
  }
  return spans
}

/// Words that stand before a name.
private enum Introduction {
  private static let certain: [[String]] = [
    ["my", "name", "is"], ["my", "name's"], ["the", "name's"], ["my", "full", "name", "is"],
    ["my", "first", "name", "is"],
    ["my", "last", "name", "is"], ["name", "is"], ["call", "me"], ["they", "call", "me"], ["people", "call", "me"],
    ["everyone", "calls", "me"], ["i", "go", "by"], ["i", "am", "called"], ["i'm", "called"],
    ["student", "name"], ["client", "name"], ["full", "name"],
  ]
  private static let uncertain: [[String]] = [
    ["i'm"], ["im"], ["i", "am"], ["this", "is"], ["it's"], ["name"], ["signed"], ["named"], ["regards"], ["sincerely"],
  ]

  private static let firstWords = Set((certain + uncertain).compactMap(\.first))

  /// The length of the introduction at `index`, and whether nothing but a name can follow.
  static func at(_ index: Int, in tokens: [Token]) -> (length: Int, isCertain: Bool)? {
    guard firstWords.contains(tokens[index].word) else { return nil }
    for (phrases, isCertain) in [(certain, true), (uncertain, false)] {
      let found = phrases.filter { phrase in
        index + phrase.count <= tokens.count
          && zip(phrase, tokens[index...]).allSatisfy { $0 == $1.word }
          && !(1..<phrase.count).contains { tokens[index + $0].isAfterBreak }
      }
      if let longest = found.map(\.count).max() { return (longest, isCertain) }
    }
    return nil
  }
}

/// The tokens from `start` on that make a name; nil if there is none.
private func nameRange(from start: Int, in tokens: [Token], isCertain: Bool) -> Range<Int>? {
  guard tokens.indices.contains(start) else { return nil }
  let first = tokens[start]
  let isBroken = first.isAfterBreak && first.markBefore != ":" && first.markBefore != ","
  guard !isBroken, first.digits == 0, !notNames.contains(first.word) else { return nil }
  if !isCertain {
    guard isPersonal(first) || (first.isCapital && !whatPeopleAre(tokens, at: start)) else { return nil }
  }
  var end = start + 1
  while end < tokens.count, end < start + 3 {
    let next = tokens[end]
    let isInitial = next.markBefore == "." && tokens[end - 1].text.count == 1
    guard !next.isAfterBreak || isInitial, next.digits == 0, !notNames.contains(next.word) else { break }
    // In a line without capitals only a first name goes on after “my name is”.
    guard next.isCapital || (isCertain && !first.isCapital && !endings.contains(next.word)) else { break }
    end += 1
  }
  return start..<end
}

/// Whether `token` is a first name as written.
private func isPersonal(_ token: Token) -> Bool {
  GivenNames.contains(token.word) || (GivenNames.ambiguous.contains(token.word) && token.isCapital)
}

/// Whether the capital at `index` begins what somebody is rather than who: a word with the ending of a people, a trade
/// or a state, or one that is followed by a noun's company (“I'm Very tired”).
private func whatPeopleAre(_ tokens: [Token], at index: Int) -> Bool {
  let token = tokens[index]
  if token.text.count > 1, token.text.allSatisfy(\.isUppercase) {
    // All in capitals: shouting, or an abbreviation such as LPN.
    return true
  }
  let endings = [
    "ing", "ese", "ish", "ican", "dian", "sian", "yan", "rian", "less", "ful", "ist", "ician", "eer", "ed",
  ]
  return endings.contains { token.word.hasSuffix($0) } || states.contains(token.word)
}

/// What people say they are, in lower case.
private let states: Set<String> = [
  "american", "asian", "autistic", "black", "catholic", "christian", "deaf", "disabled", "dutch", "french", "gay",
  "german", "greek", "hindu", "hispanic", "indian", "italian", "jewish", "korean", "latina", "latino", "lesbian",
  "muslim", "native", "navajo", "queer", "russian", "sikh", "swiss", "thai", "trans", "white",
]

/// Words that are no name, after whatever introduction.
private let notNames: Set<String> = [
  "a", "about", "afraid", "after", "again", "all", "almost", "already", "also", "always", "am", "an", "and", "any",
  "anything", "as", "asap", "at", "back", "bad", "because", "bored", "but", "by", "calm", "crazy", "curious", "done",
  "eager", "early",
  "employed", "even", "ever", "fine", "for", "free", "from", "glad", "going", "gonna", "good", "great", "happy",
  "hard", "here", "home", "i", "i'm", "if", "ill", "in", "interested", "into", "it", "just", "kind", "late", "later",
  "lazy",
  "like", "lost", "mad", "maybe", "me", "more", "my", "near", "new", "no", "not", "now", "ok", "okay", "old", "on",
  "only", "open",
  "or", "out", "over", "poor", "quite", "ready", "really", "sad", "she", "shy", "sick", "single", "so", "sorry",
  "still", "stuck", "such", "sure", "the", "there", "they", "this", "to", "today", "tomorrow", "too", "torn",
  "tonight", "two", "unsure", "up", "very", "we", "weak", "well", "what", "whatever", "when", "where", "who", "with",
  "worn", "yes", "yet", "you",
  "young", "your", "is", "was", "of", "that", "than", "has", "have", "please",
]

/// Words that end a name written without capitals.
private let endings: Set<String> = [
  "am", "are", "can", "could", "do", "does", "help", "live", "lives", "need", "should", "want", "wants", "will",
  "would", "how", "which", "email", "phone", "years", "year", "born", "work", "works", "love", "currently", "looking",
]
