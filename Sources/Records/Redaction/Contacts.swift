/// E-mail addresses, phone numbers and postal codes in `text`.
///
/// To make an expression takes longer than an answer, so that none is made for a text that is too poor in digits or in
/// capitals to have a match.
func contacts(in text: String) -> [Span] {
  let digits = numberCount(in: text)
  return emails(in: text) + (digits >= 7 ? phones(in: text) : []) + (digits >= 2 ? postalCodes(in: text, digits) : [])
}

/// Addresses as written, and as spoken: “ann dot lee at gmail dot com”.
private func emails(in text: String) -> [Span] {
  (writtenEmails(in: text) + spokenEmails(in: text)).map { Span(range: $0, label: .email) }
}

private func writtenEmails(in text: String) -> [Range<String.Index>] {
  guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
  return text.matches(of: /[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/).map(\.range)
}

private func spokenEmails(in text: String) -> [Range<String.Index>] {
  let lower = text.lowercased()
  guard lower.contains(" at "), mailHosts.contains(where: { lower.contains(" at \($0)") }) else { return [] }
  return text.matches(
    of:
      /\b[a-z0-9._-]+(?: dot [a-z0-9_-]+)* at (?:gmail|yahoo|hotmail|outlook|icloud|aol|proton(?:mail)?)\b(?:(?: dot |\.)[a-z]+)*/
      .ignoresCase()
  ).map(\.range)
}

/// What stands after “at” in an address that is spoken; the expression above has them too.
private let mailHosts = ["gmail", "yahoo", "hotmail", "outlook", "icloud", "aol", "proton"]

/// Numbers as phones are written: ten digits in groups, with a country's code or without; seven as `555-0123`; and longer
/// runs of digits after a word such as “phone” or “call”.
///
/// Not a dollar amount, an occupation code, a year or a span of years, nor a run of digits without groups.
private func phones(in text: String) -> [Span] {
  let grouped = text.matches(
    of: /(?:\+\d{1,3}[\s.-]?)?(?:\(\d{3}\)\s?|\b\d{3}[\s.-])\d{3}[\s.-]\d{4}\b(?:\s?(?:x|ext\.?)\s?\d{1,5})?/
  ).map(\.range)
  let international = text.matches(of: /\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}/).map(\.range).filter {
    text[$0].count(where: \.isNumber) >= 8
  }
  let local = text.matches(of: /\b\d{3}-\d{4}\b/).map(\.range)
  let announced = text.lowercased().count == text.count ? announcedPhones(in: text) : []
  return (grouped + international + local + announced).filter { isAlone($0, in: text) }
    .map { Span(range: $0, label: .phone) }
}

private func announcedPhones(in text: String) -> [Range<String.Index>] {
  let before: Set<String> = [
    "phone", "cell", "mobile", "tel", "telephone", "call", "text", "number", "at", "whatsapp", "reach",
  ]
  let tokens = Token.all(in: text)
  return tokens.indices.compactMap { index in
    let token = tokens[index]
    guard (7...15).contains(token.text.count), token.number != nil,
      tokens[max(0, index - 3)..<index].contains(where: { before.contains($0.word) }), token.markBefore != "$"
    else { return nil }
    return token.range
  }
}

/// Whether no digit, dollar sign or decimal point touches `range`.
private func isAlone(_ range: Range<String.Index>, in text: String) -> Bool {
  if range.lowerBound > text.startIndex {
    let before = text[text.index(before: range.lowerBound)]
    if before.isNumber || before == "$" || before == "-" || before == "." { return false }
  }
  guard range.upperBound < text.endIndex else { return true }
  let after = text[range.upperBound]
  guard after == "-" || after == "." || after == "," else { return !after.isNumber }
  let next = text.index(after: range.upperBound)
  return next == text.endIndex || !text[next].isNumber
}

/// US codes after a state or the word “zip”, or with four more digits; Canadian and British ones by their form.
private func postalCodes(in text: String, _ digits: Int) -> [Span] {
  var ranges = digits < 9 ? [] : text.matches(of: /\b\d{5}-\d{4}\b/).map(\.range)
  if text.utf8.count(where: { (0x41...0x5A).contains($0) }) >= 3 {
    ranges += text.matches(of: /\b[A-Z]\d[A-Z][ -]?\d[A-Z]\d\b/).map(\.range)
    ranges += text.matches(of: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/).map(\.range)
  }
  let tokens = Token.all(in: text)
  for (index, token) in tokens.enumerated() where token.text.count == 5 && token.number != nil && index > 0 {
    let before = tokens[max(0, index - 3)..<index]
    let isZip = before.contains { ["zip", "zipcode", "postcode", "postal"].contains($0.word) }
    let last = tokens[index - 1]
    let isState = !token.isAfterBreak && (states.contains(String(last.text)) || stateNames.contains(last.word))
    if (isZip || isState) && token.markBefore != "$" { ranges.append(token.range) }
  }
  return ranges.filter { isAlone($0, in: text) }.map { Span(range: $0, label: .postalCode) }
}

private let states: Set<String> = [
  "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
  "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR",
  "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
]

/// States whose name, or its last word, may stand before a code.
private let stateNames: Set<String> = [
  "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "georgia",
  "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland",
  "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "hampshire",
  "jersey", "mexico", "york", "carolina", "dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "tennessee", "texas",
  "utah", "vermont", "virginia", "washington", "wisconsin", "wyoming",
]
