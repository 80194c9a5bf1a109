/// What came back from asking for one line.
package enum Line: Equatable, Sendable {
  /// A line, without its line break.
  case text(String)
  /// Ctrl-C dropped what was typed; the next line may be asked for.
  case cancelled
  /// Ctrl-D on an empty line, or the end of the input.
  case end
}

/// Somewhere lines come from: a person at a terminal or a pipe.
package protocol LineSource {
  /// Waits for the next line, showing `prompt` to a person and to nobody else.
  func next(prompt: String) -> Line
}
