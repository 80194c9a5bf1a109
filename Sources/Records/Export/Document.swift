/// A record laid out for reading, before it is written in any format.
struct Document: Equatable {
  var title: String
  /// What it is, in a line: `Reference K7QM-3XPR`.
  var subtitle: String
  /// What must be seen before anything else; nil for nothing.
  var banner: Banner?
  /// Names and values beside the title.
  var facts: [Fact]
  /// Each begins on a new page.
  var chapters: [Chapter]
  /// What stands at the end, in small letters.
  var closing: [String]

  /// Sentences that stand out, and what explains them.
  struct Banner: Equatable {
    var heading: String
    var lines: [String]
    var notes: [String]
  }

  struct Fact: Equatable {
    var name: String
    var value: String
  }

  struct Chapter: Equatable {
    var heading: String
    var sections: [Section]
  }

  /// Blocks under a heading that are kept together where a page allows it.
  struct Section: Equatable {
    /// Nil where the blocks go on under the heading above.
    var heading: String?
    /// A few words beside the heading.
    var aside: String?
    var blocks: [Block]
    /// Whether two such sections may stand side by side.
    var isHalf = false
  }

  enum Block: Equatable {
    case paragraph(String)
    /// Somebody's own words.
    case quote(String)
    /// A few words in bold before what follows.
    case label(String)
    case list([String])
    case numbered([String])
    case table(headings: [String], rows: [[String]])
    case chart(Chart)
    /// Sources and other things to be looked up.
    case quiet(String)
  }

  /// Values drawn as bars.
  struct Chart: Equatable {
    var title: String
    var bars: [Transcript.Bar]
    /// The length of a full bar; nil takes the longest.
    var most: Double?

    var full: Double { max(most ?? 0, bars.map(\.value).max() ?? 0) }

    /// The chart in a sentence, for those who do not see it.
    var inWords: String { bars.map { "\($0.label): \($0.spoken)" }.joined(separator: "; ") + "." }
  }
}
