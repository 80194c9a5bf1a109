package import Composing
internal import Dialogue
internal import Understanding

/// A question that was not understood as it should have been.
package struct Mistake: Equatable, Sendable {
  /// The name of the file.
  package var file: String
  package var expected: Expectation
  /// What the program said, `kind`, `intents` and `careers` above all.
  package var answer: Answer
  /// How the program says that it read the question, as `/why` does; nil where the line was no question to it.
  package var why: Answer?
}

extension Mistake {
  /// What the question was taken for: the first intent, or the kind of answer where none was given.
  package var taken: String {
    switch answer.kind {
    case .notUnderstood, .outOfScope: answer.kind.rawValue
    default: answer.intents.first?.name ?? answer.kind.rawValue
    }
  }

  /// Whether the intent, and not only the career, is wrong.
  package var isIntent: Bool { !expected.accepts(intents: answer.intents.map(\.name)) }
}

/// An intent wanted and the one taken in its place.
package struct Confusion: Equatable, Sendable {
  package var wanted: String
  package var taken: String
  package var count: Int

  package init(wanted: String, taken: String, count: Int) {
    self.wanted = wanted
    self.taken = taken
    self.count = count
  }
}
