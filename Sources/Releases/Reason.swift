internal import Careers

/// Why the share of an occupation in an industry is expected to rise or fall: table 1.12 in ids, without its sentences.
struct Reason: Equatable {
  var direction: Direction
  var cause: Cause
  /// The industry's title.
  var industry: String
  private var industryCode: String

  enum Direction: String {
    case up
    case down
  }

  /// Reads the factor of a row; nil if it does not say that the share increases or decreases.
  init?(text: String, industry: String, industryCode: String) {
    let text = text.lowercased()
    guard let share = text.range(of: "share ") else { return nil }
    let rest = text[share.upperBound...]
    if rest.hasPrefix("increases") {
      direction = .up
    } else if rest.hasPrefix("decreases") {
      direction = .down
    } else {
      return nil
    }
    cause = Cause(kind: text[..<share.lowerBound], explanation: rest.dropFirst("increases".count))
    self.industry = industry
    self.industryCode = industryCode
  }

  /// As written in the fact table: `down|ai|Total, all industries`.
  var item: String { "\(direction.rawValue)|\(cause.rawValue)|\(industry)" }

  /// How special the industry is: 0 for all industries together, then the number of digits that its code needs.
  private var depth: Int {
    if industryCode == "TE1000" { return 0 }
    let digits = industryCode.prefix { $0.isNumber }
    return digits.count - digits.reversed().prefix { $0 == "0" }.count
  }
}

extension Reason: Comparable {
  /// The most general industry first; equal ones in the order of their codes.
  static func < (left: Reason, right: Reason) -> Bool {
    (left.depth, left.industryCode, left.item) < (right.depth, right.industryCode, right.item)
  }
}

extension StringProtocol {
  /// Where `part` stands first, compared byte by byte.
  func range(of part: String) -> Range<Index>? {
    let wanted = Array(part.utf8)
    guard let first = wanted.first else { return nil }
    var index = utf8.startIndex
    while let start = utf8[index...].firstIndex(of: first) {
      if utf8[start...].starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
      index = utf8.index(after: start)
    }
    return nil
  }
}
