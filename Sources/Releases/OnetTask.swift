internal import Language

/// A task of an occupation, in O*NET's own words.
struct OnetTask: Equatable {
  /// O*NET's number of the task.
  var number: Int
  var text: String
  /// Nil where the release does not say.
  var kind: Kind?
  /// How important those who do the work find it, in hundredths, 1 to 5; nil if nobody rated it.
  var importance: Int?

  enum Kind: String, CaseIterable {
    /// Relevant to most who do the work, and important to them.
    case core = "Core"
    case supplemental = "Supplemental"
  }

  /// Whether it is told before `other`: rated ones first, core before the rest, then the more important, then by
  /// number, so that the order of the rows never matters.
  func precedes(_ other: OnetTask) -> Bool { rank < other.rank }

  private var rank: (Int, Int, Int, Int) {
    (importance == nil ? 1 : 0, kind == .core ? 0 : kind == nil ? 1 : 2, -(importance ?? 0), number)
  }

  /// The task as an item of a list: `Light lamps.=4.50`, without the rating where there is none.
  var item: String { text + (importance.map { "=" + decimals(Double($0) / 100, exactly: 2) } ?? "") }
}
