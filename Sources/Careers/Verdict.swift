internal import Language

/// How far a claim holds, from not at all to always: `a degree is needed` usually does not hold of electricians.
package enum Verdict: String, CaseIterable, Comparable, Sendable {
  case no
  case usuallyNot = "usually-not"
  case itDepends = "it-depends"
  case usually
  case yes

  /// From `no` to `yes`.
  package static func < (left: Self, right: Self) -> Bool {
    Self.allCases.firstIndex(of: left) ?? 0 < Self.allCases.firstIndex(of: right) ?? 0
  }

  /// The verdict on the opposite claim.
  package var opposite: Verdict {
    switch self {
    case .no: .yes
    case .usuallyNot: .usually
    case .itDepends: .itDepends
    case .usually: .usuallyNot
    case .yes: .no
    }
  }
}

/// How a question stands to a claim.
package enum Direction: String, CaseIterable, Sendable {
  /// It asks whether the claim holds: “do I need a degree?”
  case same
  /// It asks whether the opposite holds: “can I do it without a degree?”
  case opposite
  /// It puts the opposite forward to be confirmed: “so no degree needed?” English answers that with a bare yes or no
  /// either way, so neither is said.
  case denial
  /// It asks something else about it: “which degree do I need?”
  case open
}

/// The verdict of a text on its claim: of the claim itself, and, where a question may name a level of schooling, of
/// levels apart.
///
/// In a career file: `usually`, or `yes, master it-depends`.
package struct Judgement: Equatable, Sendable {
  package var verdict: Verdict
  package var levels: [EntryLevel: Verdict]

  package init(_ verdict: Verdict, levels: [EntryLevel: Verdict] = [:]) {
    self.verdict = verdict
    self.levels = levels
  }

  /// Reads the form it has in a career file; nil if a word of it is unknown.
  package init?(_ text: String) {
    let parts = text.split(separator: ",").map { $0.trimmingSpaces.split(separator: " ").map(String.init) }
    guard let first = parts.first, first.count == 1, let verdict = Verdict(rawValue: first[0]) else { return nil }
    self.init(verdict)
    for part in parts.dropFirst() {
      guard part.count == 2, let level = EntryLevel.named(part[0]), let verdict = Verdict(rawValue: part[1]),
        levels.updateValue(verdict, forKey: level) == nil
      else { return nil }
    }
  }

  /// As it stands in a career file; levels in rising order.
  package var source: String {
    ([verdict.rawValue] + levels.sorted { $0.key < $1.key }.map { "\($0.key.id) \($0.value.rawValue)" })
      .joined(separator: ", ")
  }
}
