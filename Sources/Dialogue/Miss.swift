internal import Careers
package import Composing
package import Understanding

/// A line that was turned away, not understood, or not answered for want of a career or a text; for whoever keeps the
/// intents.
package struct Miss: Equatable, Sendable {
  /// As typed, without control characters.
  package var text: String
  package var kind: Answer.Kind
  /// What it was taken for, best first.
  package var intents: [String]
  /// The careers it was taken to mean, by title.
  package var careers: [String]

  package init(text: String, kind: Answer.Kind, intents: [String] = [], careers: [String] = []) {
    self.text = text
    self.kind = kind
    self.intents = intents
    self.careers = careers
  }

  /// The miss that `turn` is; nil when it was answered or asked back, when it is a pasted page, and when it shows the least
  /// sign of distress. Whether it tells who asked is for the keeper of the list to see.
  package init?(_ turn: Turn, reader: Reader) {
    switch turn.answer.kind {
    case .unknownCareer, .noData, .outOfScope, .notUnderstood: break
    case .answer, .clarification, .distress, .session, .command: return nil
    }
    guard let meaning = turn.meaning, turn.question.utf8.count <= Self.longest,
      turn.safety == nil, !reader.safety.mayShow(meaning.question)
    else { return nil }
    self.init(
      text: turn.question, kind: turn.answer.kind, intents: turn.answer.intents.map(\.name),
      careers: turn.answer.careers.map(\.title))
  }

  /// The longest line that is kept, in bytes: a pasted page teaches nothing and may hold anything.
  private static let longest = 500
}
