/// Counts over the questions of a file.
package struct Tally: Equatable, Sendable {
  package var questions = 0
  /// Questions that have to do with careers.
  package var inScope = 0
  /// Of those: the first intent is right.
  package var firstIntent = 0
  /// Of those: every intent wanted is there.
  package var allIntents = 0
  /// Of those: turned away, or not understood.
  package var rejected = 0
  /// Of those: career and first intent are right.
  package var both = 0
  /// Of those: answered, not asked back, and the intent or the career is wrong.
  package var sureAndWrong = 0
  /// Questions in scope that name a career, or lean on one.
  package var withCareer = 0
  package var career = 0
  package var outOfScope = 0
  /// Of those: turned away, or not understood.
  package var turnedAway = 0
  package var distress = 0
  package var distressFound = 0
  /// Other questions that were taken for distress.
  package var distressFalse = 0
  package var dialogues = 0
  /// Dialogues in which every line was understood.
  package var wholeDialogues = 0

  package init() {}

  package static func += (total: inout Tally, part: Tally) {
    let counts: [WritableKeyPath<Tally, Int>] = [
      \.questions, \.inScope, \.firstIntent, \.allIntents, \.rejected, \.both, \.sureAndWrong, \.withCareer, \.career,
      \.outOfScope, \.turnedAway, \.distress, \.distressFound, \.distressFalse, \.dialogues, \.wholeDialogues,
    ]
    for count in counts { total[keyPath: count] += part[keyPath: count] }
  }
}

/// A part of a whole: `91.4% (213/233)`.
package struct Share: Equatable, Sendable {
  package var part: Int
  package var whole: Int

  package init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// In percent, to one decimal, ties by the exact value of the quotient and then to even, as C's `printf` rounds; nil
  /// for a part of nothing.
  package var percent: Double? { tenths.map { Double($0) / 10 } }

  /// `91.4% (213/233)`; a dash for a part of nothing.
  package var spoken: String {
    guard let tenths else { return "-" }
    return "\(tenths / 10).\(tenths % 10)% (\(part)/\(whole))"
  }

  private var tenths: Int? {
    guard whole > 0 else { return nil }
    let (below, rest) = (1000 * part).quotientAndRemainder(dividingBy: whole)
    guard 2 * rest == whole else { return 2 * rest > whole ? below + 1 : below }
    // Whether the binary quotient lies above or below the middle of the two decimals.
    let above = (-Double(2 * below + 1)).addingProduct(100 * Double(part) / Double(whole), 20)
    return above > 0 || (above == 0 && below % 2 == 1) ? below + 1 : below
  }
}
