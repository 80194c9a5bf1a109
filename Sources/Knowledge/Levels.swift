/// How the number of jobs is projected to change, beside all occupations together.
///
/// At most one percent up or down is level, and a fall of more than five is fast. A rise within one point of that of all
/// occupations is average; less is slow, more is fast, and at least twice as much is very fast. The bounds are ours: they
/// come near to the words that the official handbook uses.
package enum Growth {
  case shrinkingFast, shrinking, level, slow, average, fast, veryFast

  package init(change: Double, all: Double) {
    switch change {
    case ...(-5): self = .shrinkingFast
    case ...(-1): self = .shrinking
    case ..<1: self = .level
    case (2 * max(all, 1))...: self = .veryFast
    case ..<(all - 1): self = .slow
    case ...(all + 1): self = .average
    default: self = .fast
    }
  }

  package var isFall: Bool { self == .shrinking || self == .shrinkingFast }

  /// For the type rule.
  package var name: String {
    switch self {
    case .shrinkingFast: "shrinking fast"
    case .shrinking: "shrinking"
    case .level: "steady"
    case .slow: "growing slowly"
    case .average: "growing like the rest"
    case .fast: "growing faster than the rest"
    case .veryFast: "growing fast"
    }
  }
}

/// How the median pay stands to that of all occupations together.
///
/// Less than four fifths of it is low, more than six fifths good, twice as much or more high. The bounds are ours.
package enum PayLevel {
  case low, middling, good, high

  package init(median: Double, all: Double) {
    switch median / all {
    case ..<0.8: self = .low
    case ...1.2: self = .middling
    case ..<2: self = .good
    default: self = .high
    }
  }

  package var name: String {
    switch self {
    case .low: "lower paid"
    case .middling: "paid near the middle"
    case .good: "well paid"
    case .high: "very well paid"
    }
  }
}
