/// The employers that a person names in `text`: “I work at Grumbles”, “my boss at Hill & Son”, “I was laid off from Acme”.
///
/// What follows the words counts up to the next mark or small word, whether it has capitals or not; a kind of place (“at
/// a hospital”, “for the city”) and work itself (“in retail”, “at night”) name nobody.
func employers(in text: String) -> [Span] {
  let tokens = Token.all(in: text)
  var spans: [Span] = []
  for index in tokens.indices {
    guard let length = length(of: lead, at: index, in: tokens),
      let name = name(from: index + length, in: tokens)
    else { continue }
    spans.append(Span(range: name, label: .employer))
  }
  return spans
}

/// Words that lead to an employer: one of each list, in order.
private let lead: [[Set<String>]] = [
  [
    [
      "work", "works", "worked", "working", "job", "jobs", "boss", "manager", "supervisor", "shift", "shifts",
      "coworkers",
      "employed", "hired", "fired", "interview", "interned", "position",
    ],
    ["at", "for", "by", "with", "from"],
  ],
  [["laid"], ["off"], ["from", "by", "at"]],
  [["employer", "company", "employer's"], ["is", "was", "called", "named"]],
]

private func length(of leads: [[Set<String>]], at index: Int, in tokens: [Token]) -> Int? {
  leads.first { words in
    index + words.count <= tokens.count
      && zip(words, tokens[index...]).allSatisfy { $0.contains($1.word) }
      && !(1..<words.count).contains { tokens[index + $0].isAfterBreak }
  }?.count
}

private func name(from start: Int, in tokens: [Token]) -> Range<String.Index>? {
  guard tokens.indices.contains(start), !tokens[start].isAfterBreak, !nobody.contains(tokens[start].word),
    tokens[start].number == nil
  else { return nil }
  var end = start
  while end + 1 < tokens.count, end < start + 3, !tokens[end + 1].isAfterBreak, tokens[end + 1].isCapital { end += 1 }
  return tokens[start].range.lowerBound..<tokens[end].range.upperBound
}

/// Words after “work at” and the like with which no employer begins.
private let nobody: Set<String> = [
  "a", "an", "the", "my", "your", "his", "her", "our", "their", "some", "any", "all", "both", "one", "two", "this",
  "that", "these", "those", "it", "them", "him", "me", "us", "you", "people", "kids", "children", "animals", "myself",
  "yourself", "themselves", "home", "night", "nights", "day", "days", "weekends", "work", "school", "college",
  "university", "hospital", "hospitals", "schools", "libraries", "museums", "what", "which", "who", "someone",
  "somebody",
  "another", "other", "others", "money", "free", "pay", "least", "most", "first", "last", "once", "all", "no", "not",
  "computers", "machines", "hands", "tools", "numbers", "data", "food", "wood", "metal", "cars", "plants", "patients",
  "clients", "customers", "students", "adults", "seniors", "teens", "women", "men", "small", "big", "large", "local",
  "state", "city", "federal", "private", "public", "nonprofits", "companies", "employers", "hours", "years", "months",
  "weeks", "minimum", "wages", "low", "high", "sea", "heights", "height", "disabilities", "autism", "dementia",
  "someplace", "anyone", "everyone", "nobody", "government", "retail", "real", "good", "better", "and", "or", "in",
]
