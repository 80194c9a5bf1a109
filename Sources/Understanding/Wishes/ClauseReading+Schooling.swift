internal import Careers

/// Reading schooling: the most and the least that is usually asked for on entry.
extension ClauseReading {
  mutating func readSchooling() {
    readYears()
    readNoMore()
    if let place = scan.takeFirst(of: ["some college"]) { add(.schoolingAtMost(.someCollege), at: place) }
    readDegrees()
    if let place = scan.takeFirst(of: [
      "no degree", "without a degree", "without degree", "not have a degree", "not need a degree", "no college",
      "without college", "without going to college", "no college degree", "without a college degree",
      "not need college", "not need to go to college", "degree not required", "degree not needed",
      "college degree", "degree", "college", "university",
    ]) {
      read(.associate, below: .certificate, at: place, isDenied: Self.isDenying(scan.texts[place]))
      useNeeded()
    }
    if let place = scan.takeFirst(of: [
      "no diploma", "without a diploma", "no high school diploma", "without a high school diploma", "no ged",
      "without finishing high school", "not finish high school", "dropout",
    ]) {
      add(.schoolingAtMost(.open), at: place)
      useNeeded()
    } else if let place = scan.takeFirst(of: [
      "high school diploma", "high school degree", "high school education", "high school", "ged", "diploma",
    ]) {
      read(.highSchool, below: .open, at: place)
      useNeeded()
    } else if let place = scan.takeFirst(of: ["trade school", "certificate", "vocational school"]) {
      read(.certificate, below: .someCollege, at: place)
      useNeeded()
    }
  }

  private mutating func useNeeded() {
    guard found.last?.isDenied == true else { return }
    for word in ["needed", "required", "necessary", "requirement"] { _ = scan.take(word) }
  }

  /// Words of going on in school.
  private static let school: Set = [
    "school", "schooling", "college", "training", "study", "studying", "education", "university", "classes", "studies",
  ]

  /// “No more school”, “done with school”, “not going back to college”: no schooling on top of what the person has.
  private mutating func readNoMore() {
    guard stance != .told || texts.contains("done") || texts.contains("finished") else { return }
    for index in texts.indices where Self.school.contains(texts[index]) && !scan.used[index] {
      var start = index - 1
      while start >= 0,
        [
          "more", "further", "additional", "extra", "going", "go", "back", "to", "any", "want", "do", "another",
          "longer", "with", "for", "return", "returning", "in",
        ].contains(texts[start])
      { start -= 1 }
      guard start >= 0 else { continue }
      let words = texts[(start + 1)..<index]
      let isSchool = ["school", "schooling"].contains(texts[index])
      let isFurther = words.contains {
        ["more", "further", "additional", "extra", "back", "another", "return", "returning"].contains($0)
      }
      let end = index + 1
      let next = end < texts.count ? texts[end] : ""
      // “No school nights”, “no school loans” speak of other things.
      guard next == "" || scan.used[end] || isSmall(next) else { continue }
      let hasNo = ["no", "not", "without", "never", "hate"].contains(texts[start]) && (isFurther || isSchool)
      let isDone = ["done", "finished", "through"].contains(texts[start]) && words.contains("with")
      guard hasNo || isDone, texts[start..<index].contains("need") == false else { continue }
      let place = start..<end
      // A second denial before it turns it.
      guard scan.polarity(of: place) == .plain else {
        isUnsure = true
        return
      }
      scan.use(place)
      found.append(Found(condition: .noMoreSchool(beyond: nil), place: place, isDenied: true))
      return
    }
  }

  private static let degrees: [(words: [String], level: EntryLevel, below: EntryLevel)] = [
    (
      ["associate degree", "associates degree", "associate", "two year degree", "2 year degree"], .associate,
      .certificate
    ),
    (
      ["bachelor degree", "bachelors degree", "bachelor", "bachelors", "four year degree", "4 year degree"], .bachelor,
      .associate
    ),
    (
      ["graduate school", "grad school", "graduate degree", "master degree", "masters degree", "master", "masters"],
      .master, .bachelor
    ),
    (["doctorate", "phd", "doctoral degree", "doctoral", "medical school", "law school"], .doctorate, .master),
  ]

  private mutating func readDegrees() {
    for degree in Self.degrees {
      guard let place = scan.takeFirst(of: degree.words) else { continue }
      read(degree.level, below: degree.below, at: place)
      useNeeded()
    }
  }

  private static func isDenying(_ words: ArraySlice<String>) -> Bool {
    words.contains { ["no", "without", "not"].contains($0) }
  }

  /// A denied degree is a ceiling below it; “at least” and “that need” make a floor; `or less` a ceiling. Bare, the lower
  /// degrees are a ceiling (“what can I do with a bachelor's”), the two highest a floor; a degree that the person has is a
  /// ceiling.
  private mutating func read(_ level: EntryLevel, below: EntryLevel, at place: Range<Int>, isDenied: Bool = false) {
    let isGeneral =
      ["degree", "college", "university"].contains(texts[place.upperBound - 1]) && level == .associate
      && place.count <= 2 && texts[place.lowerBound] != "associate" && texts[place.lowerBound] != "associates"
    let before = Array(texts[max(0, place.lowerBound - 5)..<place.lowerBound])
    let after = Array(texts[place.upperBound...].prefix(3)).filter { $0 != "degree" }
    var start = place.lowerBound
    func near(_ words: [String]) -> Bool {
      let plain = before.filter { !["a", "an", "the", "is", "my"].contains($0) }
      guard plain.suffix(words.count) == words[...] else { return false }
      start = max(0, place.lowerBound - words.count - (before.count - plain.count))
      return true
    }
    let (atMost, atLeast) = (Condition.schoolingAtMost(level), Condition.schoolingAtLeast(level))
    var condition: Condition?
    let polarity = scan.polarity(of: place)
    if isDenied {
      condition = polarity == .plain ? .schoolingAtMost(below) : nil
    } else if near(["no", "less", "than"]) || near(["not", "less", "than"]) || near(["at", "least"])
      || near(["minimum"])
      || after.first == "minimum"
      || after.starts(with: ["or"]) && ["more", "higher", "above", "better"].contains(after.dropFirst().first)
    {
      condition = atLeast
    } else if near(["more", "than"]) || near(["higher", "than"]) || near(["above"]) || near(["beyond"])
      || near(["over"])
      || near(["past"])
    {
      // “Nothing above a bachelor's” is a ceiling; “more than a bachelor's” alone says too little.
      let bound = start..<place.upperBound
      if case .denied(let denial) = scan.polarity(of: bound) {
        condition = atMost
        start = denial
      }
    } else if near(["less", "than"]) || near(["lower", "than"]) || near(["below"]) || near(["under"]) {
      condition = scan.polarity(of: start..<place.upperBound) == .plain ? .schoolingAtMost(below) : nil
    } else if near(["at", "most"]) || near(["up", "to"]) || near(["max"]) || near(["maximum"])
      || after.starts(with: ["at", "most"])
      || ["max", "maximum", "tops"].contains(after.first)
      || after.starts(with: ["or"]) && ["less", "lower", "below", "under"].contains(after.dropFirst().first)
    {
      condition = polarity == .plain ? atMost : nil
    } else {
      switch polarity {
      case .denied(let denial):
        condition = .schoolingAtMost(below)
        start = denial
      case .unsure: break
      case .plain:
        if isWantedOfWork(place) {
          condition = atLeast
        } else if isGeneral {
          // A bare “degree” or “college” says neither.
          scan.use(place)
          return
        } else {
          condition = level < .master || isHad ? atMost : atLeast
        }
      }
    }
    guard let condition, !isRefused else {
      doubt(start..<place.upperBound)
      isUnsure = true
      return
    }
    scan.use(start..<place.upperBound)
    for index in place.upperBound..<min(place.upperBound + 3, texts.count)
    where [
      "or", "more", "less", "higher", "lower", "at", "most", "max", "maximum", "minimum", "above", "below", "under",
      "better", "tops", "degree",
    ].contains(texts[index]) { scan.use(index..<index + 1) }
    found.append(Found(condition: condition, place: place, isDenied: isDenied || polarity != .plain))
  }

  /// Whether the person says that they have it.
  private var isHad: Bool {
    stance == .told && texts.contains { ["have", "got", "hold", "finished", "completed", "earned"].contains($0) }
  }

  /// Whether careers are wanted that ask for what is at `place`: “that require a degree”.
  private func isWantedOfWork(_ place: Range<Int>) -> Bool {
    let before = texts[max(0, place.lowerBound - 4)..<place.lowerBound]
    return before.suffix(3).contains { ["require", "requires", "requiring", "needs", "needing"].contains($0) }
      || before.joined(separator: " ").contains("that need")
  }

  /// “Two years of school at most”, “under two years”, “a year of training or less”, “less than four years of school”.
  private mutating func readYears() {
    for index in texts.indices {
      guard !scan.used[index], let (years, end) = Self.years(texts, at: index) else { continue }
      var rest = end
      while rest < texts.count, ["of", "in", "at", "more"].contains(texts[rest]), rest - end < 2 { rest += 1 }
      let isSchool = rest < texts.count && Self.school.contains(texts[rest])
      let stop = isSchool ? rest + 1 : end
      let next = stop < texts.count ? texts[stop] : ""
      guard isSchool || !Self.otherYears.contains(next) && (next == "" || isSmall(next)) else { continue }
      var start = index
      func near(_ words: [String]) -> Bool {
        guard texts[..<index].suffix(words.count) == words[...] else { return false }
        start = index - words.count
        return true
      }
      let after = Array(texts[stop...].prefix(2))
      let isAfterMost =
        after == ["at", "most"] || [["or", "less"], ["or", "fewer"]].contains(after)
        || ["max", "maximum", "tops"].contains(after.first)
      let isUnder = near(["less", "than"]) || near(["fewer", "than"]) || near(["under"]) || near(["below"])
      let isOver =
        !isUnder && (near(["more", "than"]) || near(["over"]) || near(["longer", "than"]) || near(["beyond"]))
      let isLeast = !isUnder && !isOver && (near(["at", "least"]) || near(["minimum"]))
      let isMost =
        !isUnder && !isOver && !isLeast
        && (near(["at", "most"]) || near(["up", "to"]) || near(["max"]) || near(["within"]) || near(["only"])
          || isAfterMost)
      var condition: Condition?
      let denial = scan.polarity(of: start..<stop)
      switch (denial, isSchool || isUnder || isMost) {
      case (.plain, true) where isUnder: condition = .schoolingAtMost(Self.under(years))
      case (.plain, true) where isLeast: condition = .schoolingAtLeast(Self.within(years))
      case (.plain, true) where isMost || !isOver:
        condition = stance == .told ? nil : .schoolingAtMost(Self.within(years))
      case (.denied(let place), _) where isSchool || isOver:
        // “No more than two years”, “not four years of college”; “not less than” is a floor.
        if isOver {
          condition = .schoolingAtMost(Self.within(years))
        } else if isUnder {
          condition = .schoolingAtLeast(Self.within(years))
        } else if !isLeast, !isMost {
          condition = .schoolingAtMost(Self.under(years))
        }
        start = place
      default: break
      }
      guard let condition, !isRefused else {
        if isSchool || isUnder || isOver || isMost || isLeast {
          doubt(start..<stop)
          isUnsure = true
        }
        continue
      }
      let used =
        isAfterMost ? min(stop + (["max", "maximum", "tops"].contains(after.first) ? 1 : 2), texts.count) : stop
      scan.use(start..<used)
      found.append(Found(condition: condition, place: start..<used, isDenied: denial != .plain, isSpan: true))
      for word in ["could do", "can do", "willing to do"] { _ = scan.take(word) }
      return
    }
  }

  /// Words after which years are no schooling: “under two years of experience”, “years old”.
  private static let otherYears: Set = ["experience", "old", "of", "ago", "from", "in", "as", "left"]

  private static func years(_ texts: [String], at index: Int) -> (Double, Int)? {
    let words: [String: Double] = [
      "one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "couple": 2,
    ]
    guard let years = Double(texts[index]) ?? words[texts[index]], (0.5...12).contains(years) else { return nil }
    var next = index + 1
    if texts[index] == "couple", next < texts.count, texts[next] == "of" { next += 1 }
    guard next < texts.count, ["year", "years"].contains(texts[next]) else { return nil }
    return (years, next + 1)
  }

  /// The most schooling that `years` after high school hold.
  private static func within(_ years: Double) -> EntryLevel {
    switch years {
    case ..<2: .certificate
    case ..<4: .associate
    case ..<6: .bachelor
    case ..<8: .master
    default: .doctorate
    }
  }

  /// The most schooling that takes less than `years`.
  private static func under(_ years: Double) -> EntryLevel {
    switch years {
    case ...2: .certificate
    case ...4: .associate
    case ...6: .bachelor
    case ...8: .master
    default: .doctorate
    }
  }
}
