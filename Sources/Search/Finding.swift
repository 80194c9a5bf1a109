package import Understanding

/// A search for careers that goes on over several lines: what is asked for, what was found, how far it was shown.
package struct Finding: Equatable, Sendable {
  package var criteria: Criteria
  /// Words to go by where no figure says what was asked: “books”.
  package var words: [String]
  /// The numbers of the careers found, in the order in which they are shown.
  package var careers: [Int] = []
  /// The places in `careers` that the last page shows.
  package var page: Range<Int> = 0..<0

  /// Whether a later line has gone on with it, so that the person knows how.
  package var isFollowed = false

  package init(criteria: Criteria, words: [String] = []) {
    self.criteria = criteria
    self.words = words
  }

  /// How many careers a page names.
  package static let pageSize = 10

  /// Shows the page that begins at `start`.
  package mutating func turnPage(to start: Int) {
    page = start..<min(start + Self.pageSize, careers.count)
  }

  /// Where the next page ends; nil when the last was shown.
  package var next: Range<Int>? {
    page.upperBound < careers.count
      ? page.upperBound..<min(page.upperBound + Self.pageSize, careers.count) : nil
  }
}
