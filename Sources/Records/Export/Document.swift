internal import Answers

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

  /// Parts under a heading that are kept together where a page allows it.
  struct Section: Equatable {
    /// Nil where the parts go on under the heading above.
    var heading: String?
    /// A few words beside the heading.
    var aside: String?
    var parts: [Part]
    /// Whether two such sections may stand side by side.
    var isHalf = false
  }
}

extension [Part] {
  /// The parts with items that follow each other taken together: each is one list, plain or numbered, or a single part.
  var runs: [[Part]] {
    var runs: [[Part]] = []
    for part in self {
      switch (runs.last?.last, part) {
      case (.item(_, nil)?, .item(_, nil)): runs[runs.count - 1].append(part)
      case (.item(_, .some)?, .item(_, .some(let number))) where number > 1: runs[runs.count - 1].append(part)
      default: runs.append([part])
      }
    }
    return runs
  }
}

extension Part {
  /// The text of an item; nil of any other part.
  var itemText: String? { if case .item(let text, _) = self { text } else { nil } }
}

extension Part.Bars {
  /// The value of a full bar.
  var full: Double { Swift.max(most ?? 0, bars.map(\.value).max() ?? 0) }

  /// The values in a sentence, for those who do not see them drawn.
  var spoken: String { bars.map { "\($0.label): \($0.spoken)" }.joined(separator: "; ") + "." }
}
