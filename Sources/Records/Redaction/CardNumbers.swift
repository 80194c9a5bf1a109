/// Numbers of payment cards in `text`: 13 to 19 digits, alone or in groups with a blank or a hyphen between, whose last
/// digit checks the others (ISO/IEC 7812-1, the formula of Luhn).
func cardNumbers(in text: String) -> [Span] {
  guard numberCount(in: text) >= shortestCard else { return [] }
  return text.matches(of: /\d(?:[ -]?\d){12,18}(?!\d)/).map(\.range).filter { range in
    if range.lowerBound > text.startIndex, text[text.index(before: range.lowerBound)].isNumber { return false }
    return isChecked(text[range].compactMap(\.wholeNumberValue))
  }.map { Span(range: $0, label: .card) }
}

private let shortestCard = 13

/// Whether the digits, every second from the right doubled and its own digits added, sum to a multiple of ten.
private func isChecked(_ digits: [Int]) -> Bool {
  let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
    let value = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
    return sum + (value > 9 ? value - 9 : value)
  }
  return sum.isMultiple(of: 10) && digits.contains { $0 > 0 }
}
