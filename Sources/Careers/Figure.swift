internal import Language

/// One published value: what it measures, of which occupation, in which unit, from which source.
package struct Figure: Equatable, Sendable {
  /// The column it stands in, such as `wage.median`.
  package var name: String
  /// What it measures, in words: `annual wage, median`.
  package var label: String
  /// The occupation code or career it describes.
  package var key: String
  package var value: Value
  package var unit: Unit
  package var source: Source.ID
  package var place: String
  package var date: Period

  /// A number, or words for figures such as the usual education.
  package enum Value: Equatable, Sendable {
    case number(Double)
    case words(String)
  }

  package init(
    name: String, label: String, key: String, value: Value, unit: Unit, source: Source.ID, place: String, date: Period
  ) {
    self.name = name
    self.label = label
    self.key = key
    self.value = value
    self.unit = unit
    self.source = source
    self.place = place
    self.date = date
  }

  /// The number, if it is one.
  package var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }

  /// The value as said in a sentence: `$44,580`, `6.8 percent`, `13,000`, `associate's degree`.
  ///
  /// The items of a list are joined by commas.
  package var spoken: String {
    switch value {
    case .words(let words): unit == .list ? words.with(", ", for: ";") : words
    case .number(let number): unit.spoken(number)
    }
  }

  /// The items of a list, in order, without what stands after `=`; none for other figures.
  package var items: [String] {
    guard case .words(let words) = value, unit == .list else { return [] }
    return words.utf8.split(separator: 0x3B).map { String($0.prefix { $0 != 0x3D }) ?? "" }
  }

  /// A change as said in a sentence: `a fall of 6.8 percent`, `a rise of 4 percent`, `no change`.
  package var spokenTrend: String {
    guard let number else { return spoken }
    let size = unit.spoken(abs(number))
    if size == unit.spoken(0) { return "no change" }
    return (number < 0 ? "a fall of " : "a rise of ") + size
  }
}

/// What a figure is counted in.
package enum Unit: String, CaseIterable, Sendable {
  case dollarsPerYear = "USD/year"
  case dollarsPerHour = "USD/hour"
  case jobs
  case jobsPerYear = "jobs/year"
  case percent
  case percentPerYear = "percent/year"
  /// An O*NET score of an interest or a work value, 1 to 7.
  case interest = "1-7"
  /// An O*NET job zone, 1 (little preparation) to 5 (extensive).
  case jobZone = "1-5"
  /// Yes (1) or no (0).
  case flag = "0-1"
  case text
  /// Several names or codes, separated by `;`.
  case list

  /// `number` with its sign and unit, as said in a sentence; what rounds to nothing has no sign.
  ///
  /// Dollars a year are whole; dollars an hour have cents; percentages keep one decimal when they have one.
  package func spoken(_ number: Double) -> String {
    let size = abs(number)
    let sign = number < 0 && size.rounded() > 0 ? "-" : ""
    switch self {
    case .dollarsPerYear: return sign + "$" + grouped(size)
    case .dollarsPerHour:
      let cents = Int((size * 100).rounded())
      return (number < 0 && cents > 0 ? "-" : "") + "$" + grouped(Double(cents / 100)) + "."
        + (cents % 100 < 10 ? "0" : "") + String(cents % 100)
    case .jobs, .jobsPerYear: return sign + grouped(size)
    case .percent, .percentPerYear: return decimals(number, atMost: 1) + " percent"
    case .interest: return decimals(number, atMost: 2)
    case .jobZone: return decimals(number, atMost: 1)
    case .flag: return number == 0 ? "no" : "yes"
    case .text, .list: return decimals(number, atMost: 1)
    }
  }
}

/// A number rounded to a whole one, with commas: `44,580`.
private func grouped(_ number: Double) -> String {
  guard isWritable(number) else { return "\(number)" }
  let digits = String(Int(number.rounded()))
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
    result.append(digit)
  }
  return result
}
