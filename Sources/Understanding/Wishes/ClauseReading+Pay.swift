internal import Careers

/// Reading pay: amounts, and whether they are the least or the most that is meant.
extension ClauseReading {
  mutating func readPay() {
    var index = 0
    while index < texts.count {
      guard let amounts = Amounts(in: scan, at: index) else {
        index += 1
        continue
      }
      index = amounts.place.upperBound
      read(amounts)
    }
    if let place = scan.takeFirst(of: ["six figures", "six figure", "6 figures", "6 figure"], keeping: true) {
      read(Amounts(low: Amount(100_000), place: place))
    }
    readGoodPay()
  }

  private mutating func read(_ amounts: Amounts) {
    let place = amounts.place
    let next = place.upperBound < texts.count ? texts[place.upperBound] : ""
    if ["openings", "opening", "vacancies"].contains(next) {
      let bound = bound(of: place, after: place.upperBound + 1)
      scan.use(bound.place)
      scan.use(place.lowerBound..<place.upperBound + 1)
      if bound.kind == .most || bound.kind == .unsure { isUnsure = true }
      found.append(Found(condition: .openingsAtLeast(amounts.low.number), place: place))
      return
    }
    guard let low = amounts.low.yearly else { return }
    let bound = bound(of: place, after: place.upperBound)
    guard isPay(amounts, bound), bound.kind != .unsure, !isRefused else {
      doubt(bound.place.lowerBound..<max(bound.place.upperBound, place.upperBound))
      isUnsure = true
      return
    }
    scan.use(bound.place)
    if let high = amounts.high {
      // Of “40 or 50k” the lower is the floor.
      add(.payAtLeast(min(low, high.yearly ?? low), from: amounts.low.from), near: place)
      if !amounts.isEither { add(.payAtMost(max(low, high.yearly ?? low), from: high.from), near: place) }
    } else if bound.kind == .most {
      add(.payAtMost(low, from: bound.isAbout ? "“\(scan.said(bound.place))”" : amounts.low.from), near: place)
    } else if bound.isAbout {
      let said = Unit.dollarsPerYear.spoken(low)
      add(.payAtLeast(low * Self.aboutShare, from: "“around \(said)”, with a tenth of room"), near: place)
    } else {
      add(.payAtLeast(low, from: amounts.low.from), near: place)
    }
    useFraming(around: bound.place)
  }

  private mutating func add(_ condition: Condition, near place: Range<Int>) {
    scan.use(place)
    found.append(Found(condition: condition, place: place))
  }

  /// How much less than “around 50k” will do. The share is ours.
  private static let aboutShare = 0.9

  private mutating func readGoodPay() {
    if let place = scan.takeFirst(of: [
      "good pay", "decent pay", "good money", "decent money", "good salary", "decent salary", "well paid",
      "well paying",
      "high paying", "pays well", "pay well", "paying well", "good paying", "decent paying", "better pay", "pays ok",
      "pays decently", "good wage", "decent wage", "good wages", "pay good", "pays good",
    ]), !found.contains(where: { $0.condition.topic == .payFloor }) {
      add(.goodPay, at: place)
    }
  }

  // MARK: The least or the most

  private struct Bound {
    enum Kind { case none, least, most, unsure }
    var kind = Kind.none
    /// Whether the amount is only about right.
    var isAbout = false
    /// The amount with the words that bound it.
    var place: Range<Int>
  }

  /// What the words directly before and after the amount at `place` make of it. A bare amount has no bound.
  private func bound(of place: Range<Int>, after end: Int) -> Bound {
    var bound = Bound(place: place.lowerBound..<end)
    var index = place.lowerBound - 1
    func word(_ index: Int) -> String { texts.indices.contains(index) && !scan.used[index] ? texts[index] : "" }
    while [
      "a", "the", "about", "around", "roughly", "approximately", "of", "is", "like", "close", "near", "to", "somewhere",
      "somewhat", "maybe", "between", "from", "at", "earning", "making",
    ].contains(word(index)) {
      if ["about", "around", "roughly", "approximately", "close", "near", "like"].contains(word(index)) {
        bound.isAbout = true
      }
      // “Up to” and “at most” end in words that are skipped here.
      if word(index) == "to", word(index - 1) == "up" { break }
      if word(index) == "of",
        !["minimum", "min", "max", "maximum", "upwards", "north", "excess"].contains(word(index - 1))
      {
        break
      }
      if word(index) == "like", word(index - 1) != "something" { bound.isAbout = false; break }
      index -= 1
    }
    func take(_ count: Int, _ kind: Bound.Kind) {
      bound.place = (index - count + 1)..<bound.place.upperBound
      bound.kind = kind
    }
    let (last, previous) = (word(index), word(index - 1))
    switch (previous, last) {
    case ("at", "most"), ("the", "most"), ("up", "to"): take(2, .most)
    case (_, "max"), (_, "maximum"): take(1, .most)
    case ("at", "least"): take(2, .least)
    case (_, "least"), (_, "minimum"), (_, "min"), (_, "upwards"), (_, "north"): take(1, .least)
    case ("less", "than"), ("lower", "than"), ("fewer", "than"), ("cheaper", "than"): take(2, .most)
    case (_, "under"), (_, "below"), (_, "beneath"): take(1, .most)
    case ("more", "than"), ("higher", "than"), ("better", "than"), ("greater", "than"): take(2, .least)
    case (_, "over"), (_, "above"), (_, "beyond"), (_, "past"): take(1, .least)
    default: bound.place = (index + 1)..<bound.place.upperBound
    }
    turn(&bound, isFirm: ["most", "to", "max", "maximum", "least", "minimum", "min"].contains(last))
    readAfter(end, &bound)
    return bound
  }

  /// A denial turns “less than” and “under” into the least; “no more than” and “not over” make the most. Every other denial
  /// leaves it unsure.
  private func turn(_ bound: inout Bound, isFirm: Bool) {
    switch scan.polarity(of: bound.place) {
    case .plain: break
    case .unsure: bound.kind = .unsure
    case .denied(let start):
      let between = texts[(start + 1)..<max(start + 1, bound.place.lowerBound)]
      let isNear = between.allSatisfy {
        ["go", "going", "be", "pay", "pays", "paying", "want", "make", "making"].contains($0)
      }
      let isNeed = between.contains { ["need", "have", "needs"].contains($0) } && !between.contains("want")
      switch bound.kind {
      case .most where !isFirm && !isNeed: bound.kind = .least
      case .least where !isFirm && isNear: bound.kind = .most
      default: bound.kind = .unsure
      }
      bound.place = start..<bound.place.upperBound
    }
  }

  private func readAfter(_ end: Int, _ bound: inout Bound) {
    var end = end
    func ends(_ count: Int, _ kind: Bound.Kind) {
      bound.kind = bound.kind == .none || bound.kind == kind ? kind : .unsure
      end += count
    }
    let rest = texts[min(end, texts.count)...].prefix(3).joined(separator: " ") + " "
    func has(_ words: [String]) -> Bool { words.contains { rest.hasPrefix($0 + " ") } }
    if has(["ish", "or so"]) {
      bound.isAbout = true
      end += rest.hasPrefix("ish") ? 1 : 2
    } else if has(["give or take"]) {
      bound.isAbout = true
      end += 3
    } else if has(["at the most"]) {
      ends(3, .most)
    } else if has(["or less", "or under", "or below", "or lower", "at most"]) {
      ends(2, .most)
    } else if has(["max", "maximum", "tops"]) {
      ends(1, .most)
    } else if has([
      "or more", "or better", "or higher", "or over", "and up", "or above", "and above", "at least", "or up",
      "and over",
    ]) {
      ends(2, .least)
    } else if has(["minimum", "min", "plus", "up"]) {
      ends(1, .least)
    }
    bound.place = bound.place.lowerBound..<max(bound.place.upperBound, min(end, texts.count))
  }

  /// Words that only say that pay is meant serve no other condition.
  private mutating func useFraming(around place: Range<Int>) {
    let framing: Set = [
      "pay", "pays", "paying", "paid", "make", "makes", "making", "earn", "earns", "earning", "salary", "a", "an",
      "per",
      "year", "yearly", "annually", "dollars", "that", "between", "from", "at", "in",
    ]
    var index = place.lowerBound - 1
    while index >= 0, framing.contains(texts[index]), !scan.used[index] {
      scan.use(index..<index + 1)
      index -= 1
    }
    index = place.upperBound
    while index < texts.count, framing.contains(texts[index]), texts[index] != "in", texts[index] != "from",
      !["that", "at", "make", "makes"].contains(texts[index])
    {
      scan.use(index..<index + 1)
      index += 1
    }
  }

  // MARK: Pay or something else

  /// Money that is not pay.
  private static let otherMoney: Set = [
    "tuition", "cost", "costs", "debt", "loan", "loans", "rent", "owe", "savings", "saved", "bills", "mortgage", "tax",
    "taxes", "miles", "people", "zip", "zipcode", "code", "phone", "save", "borrow", "fee", "fees",
  ]
  private static let payWords: Set = [
    "pay", "pays", "paying", "paid", "make", "makes", "making", "earn", "earns", "earning", "salary", "wage", "income",
    "money", "dollars",
  ]
  /// The most that is taken for a year's pay: longer numbers are those of telephones.
  private static let mostPay = 1_000_000.0

  /// Whether the amount is pay: not a debt, a zip code or a telephone number.
  private func isPay(_ amounts: Amounts, _ bound: Bound) -> Bool {
    guard let low = amounts.low.yearly, low <= Self.mostPay, !texts.contains(where: Self.otherMoney.contains) else {
      return false
    }
    let after = bound.place.upperBound < texts.count ? texts[bound.place.upperBound] : ""
    if after != "", !isSmall(after), !scan.used[bound.place.upperBound], !Self.mayFollowPay(after) { return false }
    if ["after", "later", "eventually", "someday", "by", "within"].contains(after) { return false }
    let before = bound.place.lowerBound > 0 ? texts[bound.place.lowerBound - 1] : ""
    if bound.kind != .none,
      ["school", "schooling", "college", "training", "program", "course", "classes"].contains(before)
    {
      return false
    }
    let isSaid =
      amounts.hasMark || amounts.high != nil || bound.kind != .none || texts.contains(where: Self.payWords.contains)
    return isSaid || low.truncatingRemainder(dividingBy: 1_000) == 0
  }

  /// Words that begin what is asked beside the pay.
  private static func mayFollowPay(_ word: String) -> Bool {
    ["without", "remote", "starting", "growing", "salary", "full", "part"].contains(word)
  }
}
