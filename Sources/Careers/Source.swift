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
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCII) && $0.allSatisfy(\.isNumber) }
    guard text == "undated" || (digits && parts[0].count == 4 && parts.count <= 3) else { return nil }
    if parts.count > 1, parts[1].count != 2 { return nil }
    description = text
  }

  /// As said in a sentence: `May 2025`, `2024-34`, `2020`, `no date`.
  package var spoken: String {
    if description == "undated" { return "no date" }
    let parts = description.split(separator: "-")
    guard parts.count > 1, let month = Int(parts[1]), (1...12).contains(month) else { return description }
    if parts.count == 3, let day = Int(parts[2]) { return "\(Self.months[month - 1]) \(day), \(parts[0])" }
    return "\(Self.months[month - 1]) \(parts[0])"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
