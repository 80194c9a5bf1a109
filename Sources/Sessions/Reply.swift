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

  /// A piece of what is said.
  package enum Part: Equatable, Sendable {
    case paragraph(String)
    /// An item of a list; numbered ones carry their number.
    case item(String, number: Int?)
    /// A short heading before what follows.
    case label(String)
    case table(headings: [String], rows: [[String]])
    case bars(title: String, [Bar])
  }

  /// A value to be drawn beside others.
  package struct Bar: Equatable, Sendable {
    package var label: String
    package var value: Double
    /// The value as said.
    package var spoken: String
  }

  package init(_ kind: Kind = .said, _ parts: [Part], figures: [Figure] = []) {
    self.kind = kind
    self.parts = parts
    self.figures = figures
  }
}
