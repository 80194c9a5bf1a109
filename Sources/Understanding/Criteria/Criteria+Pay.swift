internal import Careers

/// Reading pay: amounts, and whether they are the least or the most that is meant.
extension Criteria {
  mutating func readPay(_ scan: inout PhraseScan) {
    var index = 0
    while index < scan.texts.count {
      guard let amount = Amount(in: scan.texts, at: index) else {
        index += 1
        continue
      }
      let next = amount.place.upperBound
      if next < scan.texts.count, ["openings", "opening", "vacancies"].contains(scan.texts[next]) {
        add(.openingsAtLeast(amount.number))
        scan.use(index..<next + 1)
      } else if let yearly = amount.yearly {
        let isCeiling = Self.isCeiling(amount.place, in: scan.texts)
        add(isCeiling ? .payAtMost(yearly, from: amount.from) : .payAtLeast(yearly, from: amount.from))
        scan.use(amount.place)
        useBounds(around: amount.place, &scan)
      }
      index = next
    }
    if let place = scan.takeFirst(of: ["six figures", "six figure", "6 figures", "6 figure"]) {
      add(scan.isDenied(place) ? .payAtMost(100_000) : .payAtLeast(100_000))
    }
    if scan.takeFirst(of: [
      "good pay", "decent pay", "good money", "decent money", "good salary", "decent salary", "well paid",
      "well paying",
      "high paying", "pays well", "pay well", "paying well", "good paying", "decent paying", "better pay", "pays ok",
      "pays decently", "good wage", "decent wage", "good wages", "pay good", "pays good",
    ]) != nil, !conditions.contains(where: { $0.topic == .payFloor }) {
      add(.goodPay)
    }
  }

  private static let lessWords: Set = ["under", "below", "less", "most", "max", "maximum", "up", "cheaper"]
  private static let boundWords: Set = [
    "over", "above", "more", "least", "under", "below", "less", "most", "than", "at", "between", "from", "to", "and",
    "up",
    "plus", "minimum", "min", "max", "maximum", "or", "a", "an", "per", "year", "dollars", "pay", "pays", "paying",
    "make",
    "makes", "making", "earn", "earns", "earning", "salary", "upwards", "annually",
  ]

  /// Words that only say how the amount is meant serve no other condition.
  private func useBounds(around place: Range<Int>, _ scan: inout PhraseScan) {
    var index = place.lowerBound - 1
    while index >= 0, Self.boundWords.contains(scan.texts[index]), !scan.used[index] {
      scan.use(index..<index + 1)
      index -= 1
    }
    index = place.upperBound
    while index < scan.texts.count,
      ["a", "per", "year", "dollars", "or", "more", "less", "up", "plus", "max"].contains(
        scan.texts[index])
    {
      scan.use(index..<index + 1)
      index += 1
    }
  }

  /// Whether the amount at `place` is the most that is meant: “under 50k”, “50k or less”, the 60k of “40k to 60k”.
  ///
  /// “No less than 50k” is the least, “not over 50k” the most.
  private static func isCeiling(_ place: Range<Int>, in texts: [String]) -> Bool {
    let before = texts[max(0, place.lowerBound - 3)..<place.lowerBound]
    if let less = before.lastIndex(where: lessWords.contains) {
      return less == 0 || !["no", "not"].contains(texts[less - 1])
    }
    if let more = before.lastIndex(where: ["over", "above", "more"].contains), more > 0,
      ["no", "not"].contains(texts[more - 1])
    {
      return true
    }
    if place.lowerBound >= 2, ["and", "to"].contains(texts[place.lowerBound - 1]),
      (max(0, place.lowerBound - 4)..<place.lowerBound - 1).contains(where: {
        Amount(in: texts, at: $0)?.place.upperBound == place.lowerBound - 1
      })
    {
      return true
    }
    let after = Array(texts[place.upperBound...].prefix(2))
    return ["max", "maximum", "tops"].contains(after.first)
      || [["or", "less"], ["or", "under"], ["or", "below"], ["at", "most"]].contains(after)
  }
}

/// An amount of money in a line.
struct Amount {
  /// As said: `25` of “25 an hour”.
  var number: Double
  /// The words it stands on, with its unit.
  var place: Range<Int>
  /// Dollars a year; nil when it is too small to be pay.
  var yearly: Double?
  /// How it was made dollars a year; nil if it was.
  var from: String?

  /// Spans of time that pay is named for, the most that can be meant for one, and how many make a year.
  ///
  /// 2,080 hours are what the wage survey takes for a year of full-time work.
  private static let spans: [(words: [String], most: Double, inYear: Double, spoken: String)] = [
    (["hour", "hourly", "hr"], 1_000, 2_080, "an hour at 2,080 hours"),
    (["week", "weekly"], 20_000, 52, "a week for 52 weeks"),
    (["month", "monthly"], 80_000, 12, "a month for 12 months"),
  ]

  /// The number that `text` writes in digits; nil for what is none to a person (`inf`, `1e9`, `0x1p4`), and for more than
  /// anyone is paid.
  private static func plain(_ text: Substring) -> Double? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }), let number = Double(text),
      number <= 1_000_000_000
    else { return nil }
    return number
  }

  /// `50k`, `50000`, `60 grand`, `sixty thousand`, `25 an hour`, `4000 a month`; nil for other words, and for what is too
  /// small to be a year's pay: ages and years.
  init?(in texts: [String], at start: Int) {
    guard start < texts.count else { return nil }
    var end = start + 1
    let text = texts[start]
    var value: Double
    if text.hasSuffix("k"), let thousands = Self.plain(text.dropLast()) {
      value = thousands * 1000
    } else if let plain = Self.plain(text[...]) ?? Self.words[text] {
      value = plain
      if end < texts.count, ["k", "grand", "thousand", "g"].contains(texts[end]) {
        value *= 1000
        end += 1
      } else if Self.words[text] != nil {
        return nil
      }
    } else {
      return nil
    }
    number = value
    if end < texts.count, ["dollar", "dollars", "bucks", "usd"].contains(texts[end]) { end += 1 }
    var unit = end
    if unit < texts.count, ["a", "an", "per", "each", "every"].contains(texts[unit]) { unit += 1 }
    if let span = Self.spans.first(where: { unit < texts.count && $0.words.contains(texts[unit]) && value <= $0.most })
    {
      yearly = value * span.inYear
      let said = (value.rounded() == value ? Unit.dollarsPerYear : .dollarsPerHour).spoken(value)
      from = "\(said) \(span.spoken)"
      end = unit + 1
    } else {
      yearly = value >= 10_000 ? value : nil
      let isOpenings = end < texts.count && ["openings", "opening", "vacancies"].contains(texts[end])
      if yearly == nil, !isOpenings { return nil }
    }
    place = start..<end
  }

  /// Numbers in words, which count only before `thousand` and its like.
  private static let words: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100,
  ]
}
