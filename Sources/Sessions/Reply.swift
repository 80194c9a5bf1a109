package import Answers
package import Careers

/// What a session says to one line.
package struct Reply: Equatable, Sendable {
  package var kind: Kind
  /// What is said, in order.
  package var parts: [Part]
  /// The figures said, each once, in order.
  package var figures: [Figure]

  package enum Kind: Equatable, Sendable {
    /// The line was taken; the session goes on.
    case said
    /// The line is a question that the conversation should answer; the words to ask. The session stays where it was, and
    /// `parts` is its own question again, to be said after the answer.
    case elsewhere(String)
    /// The person paused; it can go on later where it was.
    case paused
    /// The session is over.
    case ended
    /// The session is over, and the conversation should answer the words to ask after saying `parts`.
    case left(asking: String)
  }

  package init(_ kind: Kind = .said, _ parts: [Part], figures: [Figure] = []) {
    self.kind = kind
    self.parts = parts
    self.figures = figures
  }
}
