/// Street addresses and post boxes in `text`: `12 Oak Street`, `1600 Pennsylvania Ave NW, Apt 4`, `PO Box 12`.
///
/// A number, one to four words, and a word for a street. With a word such as “way” or “road”, which may mean something
/// else, those before it must have capitals: “2 years down the road” is none.
func addresses(in text: String) -> [Span] {
  guard numberCount(in: text) > 0 else { return [] }
  let tokens = Token.all(in: text)
  var spans: [Span] = []
  for index in tokens.indices {
    if let end = box(index, tokens) ?? street(index, tokens) ?? apartment(index, tokens) {
      spans.append(Span(range: tokens[index].range.lowerBound..<tokens[end].range.upperBound, label: .address))
    }
  }
  return spans
}

/// The last token of the post box at `index`.
private func box(_ index: Int, _ tokens: [Token]) -> Int? {
  let rest = tokens[index...]
  let words = rest.prefix(4).map(\.word)
  let length: Int? =
    switch words {
    case _ where words.starts(with: ["po", "box"]) || words.starts(with: ["p.o", "box"]): 3
    case _ where words.starts(with: ["post", "office", "box"]): 4
    default: nil
    }
  guard let length, rest.count >= length, rest[index + length - 1].digits > 0 else { return nil }
  return index + length - 1
}

/// The last token of the street address that begins at `index`.
private func street(_ index: Int, _ tokens: [Token]) -> Int? {
  let first = tokens[index]
  guard first.text.count <= 6, first.text.first?.isNumber == true, first.markBefore != "$",
    first.text.allSatisfy({ $0.isNumber || $0.isLetter || $0 == "-" }), first.text.count(where: \.isLetter) <= 1
  else { return nil }
  for place in (index + 2)..<(index + 6) {
    guard place < tokens.count else { return nil }
    let between = tokens[index + 1..<place]
    let token = tokens[place]
    guard !tokens[place].isAfterBreak || place == index + 2, !between.contains(where: { common.contains($0.word) })
    else {
      return nil
    }
    let areCapital = between.allSatisfy { $0.isCapital || $0.text.first?.isNumber == true }
    guard streets.contains(token.word) || (areCapital && ambiguousStreets.contains(token.word)) else { continue }
    return unit(after: place, tokens)
  }
  return nil
}

/// The last token of an apartment without its street: `apt 4B`.
private func apartment(_ index: Int, _ tokens: [Token]) -> Int? {
  guard ["apt", "apartment"].contains(tokens[index].word), tokens.indices.contains(index + 1),
    !tokens[index + 1].isAfterBreak, tokens[index + 1].text.count <= 5, tokens[index + 1].digits > 0
  else { return nil }
  return index + 1
}

/// The last token of what may follow a street: a quarter of the compass, an apartment.
private func unit(after place: Int, _ tokens: [Token]) -> Int {
  var end = place
  if end + 1 < tokens.count, ["n", "s", "e", "w", "ne", "nw", "se", "sw"].contains(tokens[end + 1].word),
    !tokens[end + 1].isAfterBreak
  {
    end += 1
  }
  if end + 2 < tokens.count, ["apt", "apartment", "unit", "suite", "ste", "floor"].contains(tokens[end + 1].word),
    tokens[end + 2].text.count <= 5
  {
    end += 2
  }
  return end
}

private let streets: Set<String> = [
  "street", "st", "avenue", "ave", "boulevard", "blvd", "rd", "ln", "dr", "ct", "hwy", "pkwy", "terrace", "cir",
]

private let ambiguousStreets: Set<String> = [
  "road", "lane", "drive", "court", "place", "way", "highway", "parkway", "circle", "square", "loop", "trail", "row",
]

/// Words that no street between its number and its name has.
private let common: Set<String> = [
  "a", "an", "and", "are", "at", "credits", "days", "down", "for", "from", "hours", "i", "in", "is", "job", "jobs",
  "miles", "minutes", "months", "of", "on", "or", "people", "percent", "per", "the", "to", "weeks", "with", "year",
  "years",
]
