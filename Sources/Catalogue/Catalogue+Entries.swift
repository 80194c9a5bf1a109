internal import GRDB

extension Catalogue {
  /// A career's place among the occupations, without its texts and names.
  package struct Entry: Equatable, Sendable {
    package var title: String
    package var code: String
    /// The title of the wider occupation it is counted under; nil for one that is counted by itself.
    package var countedAs: String?
  }

  /// The entries of all careers, by number: a fraction of what `careers()` costs.
  package func entries() -> [Entry] {
    rows("SELECT title, code, counted_as FROM career ORDER BY number") {
      Entry(title: $0[0], code: $0[1], countedAs: $0[2])
    }
  }
}
