internal import Language

/// Dates of birth and numbers of documents in `text`.
///
/// Both are known by the words before them, for a date or a number alone says nothing about a person; only a social
/// security number has a form of its own.
func personalNumbers(in text: String) -> [Span] {
  let digits = numberCount(in: text)
  return digits == 0 ? [] : births(in: text) + documents(in: text, digits)
}

private func births(in text: String) -> [Span] {
  // To make the expression takes longer than an answer.
  let lower = text.lowercased()
  guard ["born", "dob", "d.o.b", "birth"].contains(where: { lower.contains($0) }) else { return [] }
  let before =
    /(?:\bborn\b(?:\s+on|\s+in)?|\bdob\b|\bd\.o\.b\.?|\bbirth\s?(?:day|date)\b|\bdate of birth\b)\s*(?:is|was|:|=|-)?\s*/
    .ignoresCase()
  let months = Day.months.map { $0.prefix(3).lowercased() }
  return text.matches(of: before).compactMap { match -> Span? in
    let rest = text[match.range.upperBound...]
    guard let end = dateEnd(of: rest, months: months) else { return nil }
    return Span(range: rest.startIndex..<end, label: .birthDate)
  }
}

/// Where the date that `rest` begins with ends: `03/05/1999`, `1999-03-05`, `March 5, 1999`, `5 March 1999`, `1999`.
private func dateEnd(of rest: Substring, months: [String]) -> String.Index? {
  let forms: [Regex<AnyRegexOutput>] = [
    Regex(/\d{1,4}[\/.-]\d{1,2}[\/.-]\d{1,4}/), Regex(/[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:of )?\d{4}/),
    Regex(/\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Za-z]{3,9}\.?,? \d{4}/),
    Regex(/[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?\b/), Regex(/(?:[A-Za-z]{3,9} )?(?:19|20)\d{2}\b/),
  ]
  for form in forms {
    guard let match = rest.prefixMatch(of: form) else { continue }
    let words = rest[match.range].split { !$0.isLetter }.map { $0.lowercased() }
      .filter { !["st", "nd", "rd", "th", "of"].contains($0) }
    guard words.allSatisfy({ word in months.contains { word.hasPrefix($0) } }) else { continue }
    return match.range.upperBound
  }
  return nil
}

private func documents(in text: String, _ digits: Int) -> [Span] {
  var ranges = digits < 9 ? [] : text.matches(of: /\b\d{3}-\d{2}-\d{4}\b/).map(\.range)
  let tokens = Token.all(in: text)
  for (index, token) in tokens.enumerated() where token.digits >= 4 && token.text.allSatisfy(isPartOfNumber) {
    var place = index - 1
    while place >= 0, fillers.contains(tokens[place].word) { place -= 1 }
    guard place >= 0, token.markBefore != "$" else { continue }
    let word = tokens[place].word
    let earlier = place > 0 ? tokens[place - 1].word : ""
    let isNamed = documentWords.contains(word) || (word == "security" && earlier == "social")
    let isLicence = ["license", "licence", "account", "badge"].contains(word) && place < index - 1
    if isNamed || isLicence { ranges.append(token.range) }
  }
  return ranges.map { Span(range: $0, label: .id) }
}

private func isPartOfNumber(_ character: Character) -> Bool {
  character.isNumber || character == "-" || (character.isLetter && character.isASCII)
}

private let documentWords: Set<String> = ["id", "ssn", "passport", "ein", "itin", "i.d"]

private let fillers: Set<String> = ["number", "no", "num", "nr", "is", "card", "my", "are"]
