/// A person's order of the six work values, found by choosing the most and the least important of those left.
///
/// Of six the best and the worst leave four, of four two, and the last question orders those two: three questions for
/// 30 × 12 × 2 = 720 outcomes, the number of orders of six. No two questions of this kind have that many outcomes.
package struct ValueOrder: Equatable, Codable, Sendable {
  /// The choices so far, outermost first.
  package private(set) var choices: [Choice] = []

  /// What matters most and least of those that were offered.
  package struct Choice: Equatable, Codable, Sendable {
    package var most: WorkValue
    package var least: WorkValue

    package init(most: WorkValue, least: WorkValue) {
      self.most = most
      self.least = least
    }
  }

  package init() {}

  /// How many questions give the order.
  package static let questions = WorkValue.allCases.count / 2

  /// The values still to be ordered before question `number`, from 0, in the order of `WorkValue.allCases`.
  func offered(at number: Int) -> [WorkValue] {
    let placed = choices.prefix(number).flatMap { [$0.most, $0.least] }
    return WorkValue.allCases.filter { !placed.contains($0) }
  }

  /// Keeps the answer to question `number`; what was answered after it goes, since it rests on it.
  mutating func choose(_ choice: Choice, at number: Int) { choices = Array(choices.prefix(number)) + [choice] }

  /// The whole order, the most important first; nil while questions are open.
  package var order: [WorkValue]? {
    guard choices.count == Self.questions else { return nil }
    return choices.map(\.most) + choices.reversed().map(\.least)
  }
}
