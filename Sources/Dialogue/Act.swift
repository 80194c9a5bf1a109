/// What a typed line is, told once, when it comes in; the turn carries it to whoever shows and keeps it.
package enum Act: Equatable, Sendable {
  /// It begins with a slash.
  case command(Command)
  /// Words for the conversation: a question, an answer, a number that picks.
  case words

  /// Reads `line`, as typed.
  package init(_ line: String) { self = Command(line).map(Act.command) ?? .words }

  /// The advisor's note that it asks to keep; nil of any other line.
  package var note: String? { if case .command(.note(let text)) = self { text } else { nil } }
}
