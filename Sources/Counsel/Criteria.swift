internal import Careers
package import Language

/// What a person asks of a career: pay, schooling, work from home, growth.
package struct Criteria: Equatable, Sendable {
  /// Dollars a year.
  package var payAtLeast: Double?
  package var payAtMost: Double?
  /// The most schooling wanted.
  package var schooling: Schooling?
  package var remote = false
  package var growing = false

  /// Levels of schooling, in rising order.
  package enum Schooling: Int, Comparable, Sendable {
    case highSchool, certificate, associate, bachelor, master, doctorate

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The level that the official words for usual entry education mean.
    init?(official words: String) {
      switch words {
      case "No formal educational credential", "High school diploma or equivalent": self = .highSchool
      case "Some college, no degree", "Postsecondary nondegree award": self = .certificate
      case "Associate's degree": self = .associate
      case "Bachelor's degree": self = .bachelor
      case "Master's degree": self = .master
      case "Doctoral or professional degree": self = .doctorate
      default: return nil
      }
    }

    var spoken: String {
      switch self {
      case .highSchool: "a high school diploma at most to enter"
      case .certificate: "no degree to enter"
      case .associate: "an associate degree at most to enter"
      case .bachelor: "a bachelor's degree at most to enter"
      case .master: "a master's degree at most to enter"
      case .doctorate: "any degree"
      }
    }
  }

  package init() {}

  package var isEmpty: Bool { self == Criteria() }

  /// Reads the criteria in `words`: "over $50k", "no degree", "without a master's", "from home", "growing".
  package init(_ words: [Word]) {
    let texts = words.map(\.text)
    for (index, text) in texts.enumerated() {
      guard let amount = Self.pay(text) else { continue }
      if Self.isCeiling(index, in: texts) { payAtMost = amount } else { payAtLeast = amount }
    }
    func has(_ phrase: String) -> Bool { (" " + texts.joined(separator: " ") + " ").contains(" " + phrase + " ") }
    if has("no degree") || has("without a degree") || has("without degree") || has("no college")
      || has("without college") || has("without going to college") || has("not have a degree")
    {
      schooling = .certificate
    }
    if has("high school") || has("ged") || has("no diploma") { schooling = .highSchool }
    if has("without a master") || has("without a masters") || has("no master") || has("no masters")
      || has("with a bachelor")
      || has("with a bachelors") || has("bachelors")
    {
      schooling = .bachelor
    }
    if has("associate") || has("two years of school") || has("2 years of school") || has("two year degree") {
      schooling = .associate
    }
    remote = has("from home") || has("remote") || has("remotely") || has("telework") || has("at home")
    growing = has("growing") || has("fastest growing") || has("grow") || has("in demand") || has("good outlook")
  }

  private static let lessWords: Set = ["under", "below", "less", "most", "max", "maximum", "up"]

  /// Whether the amount at `index` is the most that is meant: “under 50k”, “50k or less”, the 60k of “40k to 60k”.
  ///
  /// “No less than 50k” is the least.
  private static func isCeiling(_ index: Int, in texts: [String]) -> Bool {
    let before = texts[max(0, index - 3)..<index]
    if let less = before.lastIndex(where: lessWords.contains) {
      return less == 0 || !["no", "not"].contains(texts[less - 1])
    }
    if index >= 2, ["and", "to"].contains(texts[index - 1]), pay(texts[index - 2]) != nil { return true }
    let after = texts[(index + 1)...].prefix(2)
    return ["max", "maximum"].contains(after.first)
      || [["or", "less"], ["or", "under"], ["or", "below"], ["at", "most"]].contains(Array(after))
  }

  /// `50k`, `50000`, `44580`; nil for other words, and for what is too small to be a year's pay: ages and years.
  private static func pay(_ text: String) -> Double? {
    let amount = text.hasSuffix("k") ? Double(text.dropLast()).map { $0 * 1000 } : Double(text)
    return amount.flatMap { $0 >= 10_000 ? $0 : nil }
  }

  /// The criteria in words: `a median pay of at least $50,000 a year and no degree to enter`.
  package var spoken: String {
    var items: [String] = []
    if let payAtLeast { items.append("a median pay of at least \(Unit.dollarsPerYear.spoken(payAtLeast)) a year") }
    if let payAtMost { items.append("a median pay of at most \(Unit.dollarsPerYear.spoken(payAtMost)) a year") }
    if let schooling { items.append(schooling.spoken) }
    if remote { items.append("work that can be done from home") }
    if growing { items.append("a projected rise in jobs") }
    return listed(items)
  }
}
