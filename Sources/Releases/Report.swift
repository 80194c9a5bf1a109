/// What did not find its place in the fact tables, and why.
package struct Report: Equatable, Sendable {
  /// Something that did not join.
  package struct Line: Hashable, Comparable, Sendable {
    /// The release it stands in, or should: `OEWS`, `O*NET skills`.
    package var release: String
    package var reason: String
    package var code: String
    package var title: String

    package static func < (left: Line, right: Line) -> Bool {
      (left.release, left.reason, left.code, left.title) < (right.release, right.reason, right.code, right.title)
    }
  }

  private var entries: Set<Line> = []

  mutating func add(_ release: String, _ code: String, _ title: String, _ reason: String) {
    entries.insert(Line(release: release, reason: reason, code: code, title: title))
  }

  /// By release, then reason, then code.
  package var lines: [Line] { entries.sorted() }

  /// How many lines there are of each release and reason, in order.
  package var counts: [(release: String, reason: String, count: Int)] {
    var counts: [(release: String, reason: String, count: Int)] = []
    for line in lines {
      if let last = counts.last, last.release == line.release, last.reason == line.reason {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((line.release, line.reason, 1))
      }
    }
    return counts
  }

  /// The text of the report's file: tab separated, with a header.
  package var text: String {
    lines.reduce(into: "release\tcode\ttitle\treason\n") { text, line in
      text += "\(line.release)\t\(line.code)\t\(line.title)\t\(line.reason)\n"
    }
  }
}
