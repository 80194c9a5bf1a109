internal import Careers

/// A day of the calendar, as in a due date.
package struct Day: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// The day; nil if the calendar has none such, or its year is not 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(of: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-03-05`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let numbers = wholeNumbers(parts) else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day that is `count` days after 1970-01-01.
  ///
  /// By Howard Hinnant's `civil_from_days`; held to the years 1 to 9999.
  package init(sinceEpoch count: Int) {
    let shifted = min(max(count, Self.first), Self.last) + 719_468
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * ofYear + 2) / 153
    day = ofYear - (153 * fromMarch + 2) / 5 + 1
    month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// 0001-01-01 and 9999-12-31, in days after 1970-01-01.
  private static let first = -719_162
  private static let last = 2_932_896

  /// Days after 1970-01-01; by Howard Hinnant's `days_from_civil`.
  package var sinceEpoch: Int {
    let shifted = month <= 2 ? year - 1 : year
    let yearOfEra = shifted % 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// As written in files: `2026-03-05`.
  package var description: String { "\(padded(year, 4))-\(padded(month))-\(padded(day))" }

  /// As said in a sentence: `March 5, 2026`.
  package var spoken: String { Period(description)?.spoken ?? description }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a day such as 2026-03-05 is expected")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  package static func < (left: Day, right: Day) -> Bool { left.sinceEpoch < right.sinceEpoch }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }
}

/// `number` with zeros before it, `width` digits at least.
func padded(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// The numbers that `parts` are; nil if one holds anything but the digits 0 to 9.
func wholeNumbers(_ parts: [Substring]) -> [Int]? {
  let numbers = parts.compactMap { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
  return numbers.count == parts.count ? numbers : nil
}
