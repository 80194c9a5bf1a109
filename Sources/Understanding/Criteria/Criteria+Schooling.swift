internal import Careers

/// Reading schooling: the most and the least that is usually asked for on entry.
extension Criteria {
  mutating func readSchooling(_ scan: inout PhraseScan) {
    readYears(&scan)
    if scan.takeFirst(of: ["some college"]) != nil { add(.schoolingAtMost(.someCollege)) }
    readDegrees(&scan)
    if let place = scan.takeFirst(of: [
      "no degree", "without a degree", "without degree", "not have a degree", "not need a degree", "no college",
      "without college", "without going to college", "no college degree", "without a college degree",
      "not need college",
      "college degree", "degree", "college", "university",
    ]) {
      let said = scan.texts[place]
      if scan.isDenied(place) || said.contains("no") || said.contains("without") || said.contains("not") {
        add(.schoolingAtMost(.certificate))
      } else if Self.isAskedFor(place, in: scan) {
        add(.schoolingAtLeast(.associate))
      }
    }
    if scan.takeFirst(of: [
      "no diploma", "without a diploma", "no high school diploma", "without a high school diploma", "no ged",
      "without finishing high school", "not finish high school", "dropout", "no school", "no schooling",
    ]) != nil {
      add(.schoolingAtMost(.open))
    } else if let place = scan.takeFirst(of: [
      "high school diploma", "high school degree", "high school education", "high school", "ged", "diploma",
    ]) {
      add(.schoolingAtMost(scan.isDenied(place) ? .open : .highSchool))
    } else if scan.takeFirst(of: ["trade school", "certificate", "vocational school"]) != nil {
      add(.schoolingAtMost(.certificate))
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

  /// A denied degree is a ceiling below it; “at least” and “that need” make a floor; `or less` a ceiling. Bare, the two
  /// lower degrees are a ceiling (“what can I do with a bachelor's”), the two higher a floor.
  private mutating func readDegrees(_ scan: inout PhraseScan) {
    for degree in Self.degrees {
      guard let place = scan.takeFirst(of: degree.words) else { continue }
      let before = scan.texts[max(0, place.lowerBound - 4)..<place.lowerBound]
      let after = Array(scan.texts[place.upperBound...].prefix(3)).filter { $0 != "degree" }
      if scan.isDenied(place) || before.suffix(3).contains("below")
        || before.contains("less") && before.contains("than")
      {
        add(.schoolingAtMost(degree.below))
      } else if before.contains("least") || before.contains("minimum")
        || after.starts(with: ["or"]) && ["more", "higher", "above", "better"].contains(after.dropFirst().first)
        || after.first == "minimum" || Self.isAskedFor(place, in: scan)
      {
        add(.schoolingAtLeast(degree.level))
      } else if before.contains("most") || before.contains("up")
        || after.starts(with: ["or"]) && ["less", "lower", "below"].contains(after.dropFirst().first)
        || after.starts(with: ["at", "most"]) || after.first == "max" || degree.level < .master
      {
        add(.schoolingAtMost(degree.level))
      } else {
        add(.schoolingAtLeast(degree.level))
      }
    }
  }

  /// Whether careers are wanted that ask for what is at `place`: “that require a degree”.
  private static func isAskedFor(_ place: Range<Int>, in scan: PhraseScan) -> Bool {
    let before = scan.texts[max(0, place.lowerBound - 3)..<place.lowerBound]
    return before.contains { ["require", "requires", "requiring", "needs", "needing"].contains($0) }
      || scan.texts[max(0, place.lowerBound - 4)..<place.lowerBound].joined(separator: " ").contains("that need")
  }

  /// “Two years of school at most”, “under two years”, “a year of training or less”.
  private mutating func readYears(_ scan: inout PhraseScan) {
    for index in scan.texts.indices {
      guard !scan.used[index], let (years, end) = Self.years(scan.texts, at: index) else { continue }
      var rest = end
      let before = scan.texts[max(0, index - 3)..<index]
      let joins = ["of", "in", "at", "more"]
      while rest < scan.texts.count, joins.contains(scan.texts[rest]), rest - end < 2 { rest += 1 }
      let isSchool =
        rest < scan.texts.count
        && ["school", "schooling", "college", "training", "study", "studying", "education", "university"].contains(
          scan.texts[rest])
      let isUnder =
        before.contains { ["under", "below"].contains($0) }
        || (before.contains("less") || before.contains("fewer")) && before.contains("than")
      let after = Array(scan.texts[min(isSchool ? rest + 1 : end, scan.texts.count)...].prefix(2))
      let isMost =
        before.suffix(2) == ["at", "most"] || after == ["at", "most"]
        || [["or", "less"], ["or", "fewer"]].contains(after)
        || ["max", "maximum", "tops"].contains(after.first) || before.last == "only"
      guard isSchool || isUnder && (end == scan.texts.count || !Self.otherYears.contains(scan.texts[end])) || isMost
      else { continue }
      add(.schoolingAtMost(isUnder ? Self.under(years) : Self.within(years)))
      scan.use(index..<(isSchool ? rest + 1 : end))
      return
    }
  }

  /// Words after which years are no schooling: “under two years of experience”, “years old”.
  private static let otherYears: Set = ["experience", "old", "of", "ago", "from"]

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
