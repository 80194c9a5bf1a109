internal import Glibc
package import Language

/// A point in time, to the second, with the clock it was read from.
///
/// Two moments are in order of time, whatever their clocks; at the same second the clock further west comes first, so
/// that the order is total.
package struct Timestamp: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// Seconds after 1970-01-01 00:00 UTC.
  package var seconds: Int
  /// Minutes that the clock was ahead of UTC; negative in the Americas.
  package var offset: Int

  /// Held to the years 1 to 9999, and the clock to a day.
  package init(seconds: Int, offset: Int = 0) {
    self.seconds = min(max(seconds, -62_135_596_800), 253_402_300_799)
    self.offset = min(max(offset, -1_439), 1_439)
  }

  /// The present, by the clock and the time zone of the machine.
  package static var now: Timestamp {
    var clock = time(nil)
    var parts = tm()
    localtime_r(&clock, &parts)
    return Timestamp(seconds: clock, offset: parts.tm_gmtoff / 60)
  }

  /// Reads `2026-11-25T11:02:09Z` or `2026-11-25T06:02:09-05:00` (RFC 3339, whole seconds); nil for anything else.
  package init?(_ text: String) {
    guard text.utf8.count == text.count, text.count == 20 || text.count == 25, let day = Day(String(text.prefix(10)))
    else { return nil }
    let rest = text.dropFirst(10)
    let clock = rest.dropFirst().prefix(8).split(separator: ":", omittingEmptySubsequences: false)
    guard rest.first == "T", clock.map(\.count) == [2, 2, 2], let time = wholeNumbers(clock), time[0] < 24,
      time[1] < 60, time[2] < 60
    else { return nil }
    let zone = rest.dropFirst(9)
    guard zone != "Z" else {
      self.init(seconds: day.number * 86_400 + time[0] * 3600 + time[1] * 60 + time[2])
      return
    }
    let parts = zone.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard zone.first == "+" || zone.first == "-", parts.map(\.count) == [2, 2], let ahead = wholeNumbers(parts),
      ahead[0] < 24, ahead[1] < 60
    else { return nil }
    let offset = (ahead[0] * 60 + ahead[1]) * (zone.first == "-" ? -1 : 1)
    self.init(
      seconds: day.number * 86_400 + time[0] * 3600 + time[1] * 60 + time[2] - offset * 60, offset: offset)
  }

  /// As written in files, by RFC 3339: `2026-11-25T06:02:09-05:00`.
  package var description: String {
    let size = abs(offset)
    let zone = offset == 0 ? "Z" : "\(offset < 0 ? "-" : "+")\(padded(size / 60)):\(padded(size % 60))"
    return "\(day)T\(clock):\(padded(ofDay % 60))\(zone)"
  }

  /// The day on the clock it was read from.
  package var day: Day { Day(number: Int((Double(local) / 86_400).rounded(.down))) }

  /// The hour and minute on the clock it was read from: `06:02`.
  package var clock: String { "\(padded(ofDay / 3600)):\(padded(ofDay / 60 % 60))" }

  /// As said in a sentence: `November 25, 2026, 06:02`.
  package var spoken: String { "\(day.short), \(clock)" }

  private var local: Int { seconds + offset * 60 }
  private var ofDay: Int { ((local % 86_400) + 86_400) % 86_400 }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.offset) < (right.seconds, right.offset)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Timestamp(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a time such as 2026-11-25T11:02:09Z is expected")
    }
    self = moment
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
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
