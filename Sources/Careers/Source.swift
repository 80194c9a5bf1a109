internal import Language

/// Where a fact comes from.
package struct Source: Equatable, Sendable {
  package var id: ID
  package var title: String
  /// The title in a few words, for a citation line.
  package var short: String
  package var publisher: String
  package var date: Period
  /// When it was published, if that differs from the period it describes: `2025-08`.
  package var released: Period?
  /// The country the source speaks of: `US`.
  package var place: String
  package var url: String?
  package var licence: String
  package var attribution: String
  /// A caution that belongs with every use.
  package var note: String?
  /// What each column of `facts/` that comes from this source holds, in words.
  package var columns: [String: String]

  package init(
    id: ID, title: String, short: String, publisher: String, date: Period, released: Period? = nil, place: String,
    url: String? = nil, licence: String, attribution: String, note: String? = nil, columns: [String: String] = [:]
  ) {
    self.id = id
    self.title = title
    self.short = short
    self.publisher = publisher
    self.date = date
    self.released = released
    self.place = place
    self.url = url
    self.licence = licence
    self.attribution = attribution
    self.note = note
    self.columns = columns
  }
}

/// A span of time as sources give it: a year, a month, two years, or no date at all.
package struct Period: Equatable, Sendable, CustomStringConvertible {
  /// As written: `2025-05`, `2025`, `2024-34` or `undated`.
  package var description: String

  /// Reads `text`; nil unless it is a year, a year and month, two years (`2024-34`), a day, or `undated`.
  package init?(_ text: String) {
    guard text == "undated" || Self.isDate(text) else { return nil }
    description = text
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let written = zip(parts, [4, 2, 2]).allSatisfy { part, count in
      part.count == count && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard written, parts.count <= 3 else { return false }
    let numbers = parts.compactMap { Int($0) }
    let hasMonth = numbers.count > 1 && (1...12).contains(numbers[1])
    switch numbers.count {
    case 1: return true
    case 2: return hasMonth || numbers[1] > numbers[0] % 100
    default: return hasMonth && (1...31).contains(numbers[2])
    }
  }

  /// As said in a sentence: `May 2025`, `2024-34`, `2020`, `no date`.
  package var spoken: String {
    if description == "undated" { return "no date" }
    let parts = description.split(separator: "-")
    guard parts.count > 1, let month = Int(parts[1]), (1...12).contains(month) else { return description }
    if parts.count == 3, let day = Int(parts[2]) { return "\(Day.months[month - 1]) \(day), \(parts[0])" }
    return "\(Day.months[month - 1]) \(parts[0])"
  }
}
