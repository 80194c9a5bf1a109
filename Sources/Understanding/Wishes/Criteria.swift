package import Careers

/// What a person asks of a career, condition by condition, as far as it can be judged by figures; and what cannot.
package struct Criteria: Equatable, Sendable {
  /// In the order in which they were asked for. All must be met, but of several fields that are wanted one is enough.
  package var conditions: [Condition] = []
  /// What would be liked and is no limit: it takes nothing away.
  package var rather: [Condition] = []
  /// What may be and need not, in the person's words: it takes nothing away.
  package var allowed: [String] = []
  /// What was asked for and no figure says, in the person's words.
  package var unjudged: [String] = []
  /// What was not understood for sure, in the person's words.
  package var missed: [String] = []
  /// How to sort what is found, when the person said so.
  package var order: Order?

  /// What found careers may be sorted by. The most comes first; of schooling the least.
  package enum Order: Sendable {
    case pay, growth, openings, schooling
  }

  package init() {}

  /// Whether nothing was understood that was asked for.
  package var isEmpty: Bool {
    conditions.isEmpty && rather.isEmpty && allowed.isEmpty && unjudged.isEmpty && order == nil
  }

  /// Adds `condition`: in the place of one on the same topic, beside those of which there can be several.
  ///
  /// A wanted field takes the place of other wanted fields, unless `isBeside` says that either will do.
  package mutating func add(_ condition: Condition, isBeside: Bool = false) {
    switch condition {
    case .field(_, isWanted: true) where !isBeside:
      let kept = conditions.firstIndex { if case .field(_, isWanted: true) = $0 { true } else { false } }
      conditions.removeAll {
        if case .field(_, isWanted: true) = $0 { true } else { $0.isAbout(condition) }
      }
      conditions.insert(condition, at: min(kept ?? conditions.count, conditions.count))
    default:
      if let place = conditions.firstIndex(where: { $0.isAbout(condition) }) {
        conditions[place] = condition
      } else {
        conditions.append(condition)
      }
    }
  }

  /// Adds everything that `other` asks for; where both say something on one topic, `other` has the word.
  ///
  /// A floor above the ceiling that stood takes the ceiling away, and the other way round.
  package mutating func merge(_ other: Criteria) {
    var hasField = false
    for condition in other.conditions {
      if case .field(_, isWanted: true) = condition {
        add(condition, isBeside: hasField)
        hasField = true
      } else {
        add(condition)
      }
      dropContradiction(of: condition)
    }
    // What is a limit now is no longer a preference, and the other way round.
    rather.removeAll { old in other.conditions.contains { $0.isAbout(old) } }
    for condition in other.rather {
      rather.removeAll { $0.isAbout(condition) }
      rather.append(condition)
    }
    for words in other.allowed where !allowed.contains(words) { allowed.append(words) }
    for words in other.unjudged where !unjudged.contains(words) { unjudged.append(words) }
    // What an earlier line said in vain is not said again.
    missed = other.missed
    order = other.order ?? order
  }

  private mutating func dropContradiction(of new: Condition) {
    conditions.removeAll { old in
      switch (old, new) {
      case (.payAtMost(let ceiling, _), .payAtLeast(let floor, _)),
        (.payAtLeast(let floor, _), .payAtMost(let ceiling, _)):
        floor > ceiling && old != new
      case (.schoolingAtMost(let ceiling), .schoolingAtLeast(let floor)),
        (.schoolingAtLeast(let floor), .schoolingAtMost(let ceiling)):
        floor > ceiling
      default: false
      }
    }
  }

  /// Whether a career with `traits` meets all conditions that traits can judge; `all` are the traits of all occupations.
  package func admits(_ traits: Traits, beside all: Traits?) -> Bool {
    var isInField: Bool?
    for condition in conditions {
      let isMet = condition.isMet(by: traits, beside: all) ?? true
      if case .field(_, isWanted: true) = condition {
        isInField = isMet || isInField == true
      } else if !isMet {
        return false
      }
    }
    return isInField ?? true
  }
}
