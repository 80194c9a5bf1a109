internal import Careers

/// An amount of money in a line.
struct Amount {
  /// As said: `25` of “25 an hour”.
  var number: Double
  /// Dollars a year; nil when it is too small to be pay.
  var yearly: Double?
  /// How it was made dollars a year; nil if it was.
  var from: String?

  /// Spans of time that pay is named for, the least and the most that can be meant for one, and how many make a year.
  ///
  /// 2,080 hours are what the wage survey takes for a year of full-time work.
  private static let spans: [(words: [String], range: ClosedRange<Double>, inYear: Double, spoken: String)] = [
    (["hour", "hourly", "hr"], 5...1_000, 2_080, "an hour at 2,080 hours"),
    (["week", "weekly"], 100...20_000, 52, "a week for 52 weeks"),
    (["month", "monthly"], 500...80_000, 12, "a month for 12 months"),
  ]

  static let spanWords: Set = ["hour", "hourly", "hr", "week", "weekly", "month", "monthly", "year", "yr"]
  /// Words that make thousands of a number.
  static let unitWords: Set = ["k", "grand", "thousand", "g", "dollars", "bucks"]

  /// `number` a year, where it is pay a year; nil for ages and years.
  init(_ number: Double) {
    self.number = number
    yearly = number >= 10_000 ? number : nil
  }

  /// `number` for the span that `word` names; nil where it names none, or no such pay is likely.
  init?(_ number: Double, for word: String) {
    guard let span = Self.spans.first(where: { $0.words.contains(word) && $0.range.contains(number) }) else {
      return nil
    }
    self.number = number
    yearly = number * span.inYear
    let said = (number.rounded() == number ? Unit.dollarsPerYear : .dollarsPerHour).spoken(number)
    from = "\(said) \(span.spoken)"
  }

  /// Whether `text` is a number, in digits or in words.
  static func isNumeral(_ text: String) -> Bool {
    plain(text[...]) != nil || text.hasSuffix("k") && plain(text.dropLast()) != nil || words[text] != nil
  }

  /// The number that `text` writes in digits; nil for what is none to a person (`inf`, `1e9`, `0x1p4`), and for more than
  /// anyone is paid.
  static func plain(_ text: Substring) -> Double? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }), let number = Double(text),
      number <= 1_000_000_000
    else { return nil }
    return number
  }

  /// Numbers in words, which count only before `thousand` and its like.
  static let words: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100,
  ]
  static let ones: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]
}

/// One amount, or the two ends of a range: “45-60k”, “between 40 and 60 thousand”, “18 to 20 an hour”.
struct Amounts {
  var low: Amount
  var high: Amount?
  /// The words it stands on, with its unit.
  var place: Range<Int>
  /// Whether it is one or the other and not a range: “40 or 50k”.
  var isEither = false
  /// Whether a sign, a comma or a unit says that money is meant.
  var hasMark: Bool

  init(low: Amount, place: Range<Int>) {
    self.low = low
    self.place = place
    hasMark = true
  }

  /// A number as typed.
  private struct Numeral {
    var value: Double
    var end: Int
    var isThousands: Bool
    var isInWords: Bool
    var hasMark: Bool
  }

  init?(in scan: PhraseScan, at start: Int) {
    guard !scan.used[start], let first = Self.numeral(scan, at: start) else { return nil }
    let texts = scan.texts
    var end = first.end
    var second: Numeral?
    if end < texts.count {
      let isJoined = ["to", "and", "or", "through"].contains(texts[end])
      let isDash = scan.gap(before: end).contains(UInt8(ascii: "-")) || scan.gap(before: end).contains(0xE2)
      let next = isJoined ? end + 1 : end
      if isJoined || isDash, next < texts.count, let other = Self.numeral(scan, at: next) {
        second = other
        isEither = isJoined && texts[end] == "or"
      }
    }
    var low = first.value
    if let second {
      // The thousand of the second is meant for the first too; so is that of the first, in “40k to 60”.
      if second.isThousands, !first.isThousands, low < 1_000 { low *= 1_000 }
      end = second.end
    }
    var high = second?.value
    if let value = high, first.isThousands, second?.isThousands == false, value < 1_000 { high = value * 1_000 }
    let hasThousands = first.isThousands || second?.isThousands == true
    var isMarked = first.hasMark || second?.hasMark == true || hasThousands
    if end < texts.count, ["dollar", "dollars", "bucks", "usd"].contains(texts[end]) {
      end += 1
      isMarked = true
    }
    var unit = end
    if unit < texts.count, ["a", "an", "per", "each", "every"].contains(texts[unit]) { unit += 1 }
    if unit < texts.count, let perSpan = Amount(low, for: texts[unit]) {
      self.low = perSpan
      self.high = high.flatMap { Amount($0, for: texts[unit]) }
      end = unit + 1
      isMarked = true
    } else {
      self.low = Amount(low)
      self.high = high.map { Amount($0) }
      let isOpenings = end < texts.count && ["openings", "opening", "vacancies"].contains(texts[end])
      if self.low.yearly == nil, !isOpenings { return nil }
      // Numbers in words are money only with their thousands.
      if first.isInWords, !hasThousands { return nil }
    }
    hasMark = isMarked
    place = start..<end
  }

  private static func numeral(_ scan: PhraseScan, at start: Int) -> Numeral? {
    let texts = scan.texts
    let text = texts[start]
    let hasSign = scan.hasSign(before: start)
    var end = start + 1
    // A plan to save for old age is no pay.
    if text == "401k" || text == "401" { return nil }
    if text.hasSuffix("k"), let thousands = Amount.plain(text.dropLast()) {
      return Numeral(value: thousands * 1000, end: end, isThousands: true, isInWords: false, hasMark: true)
    }
    var value: Double
    let isInWords = Amount.words[text] != nil
    if let tens = Amount.words[text] {
      value = tens
      if tens < 100, end < texts.count, let ones = Amount.ones[texts[end]] {
        value += ones
        end += 1
      }
    } else if let plain = Amount.plain(text[...]) {
      value = plain
    } else {
      return nil
    }
    var isThousands = false
    if end < texts.count, ["k", "grand", "thousand", "g"].contains(texts[end]) {
      value *= 1000
      end += 1
      isThousands = true
    }
    let isMarked = hasSign || isThousands || scan.hasComma(at: start)
    return Numeral(value: value, end: end, isThousands: isThousands, isInWords: isInWords, hasMark: isMarked)
  }
}
