/// Lines typed at a terminal, with editing, history and completion by GNU readline.
///
/// `~/.inputrc` is honoured, with `$if Pathways` for settings of this program alone. Ctrl-Z, a resized window, and
/// signals that end the program leave the terminal as it was found.
///
/// readline has one state for the whole program: have one editor, and use it on the main thread.
package final class LineEditor: LineSource {
  /// Offers what may stand in place of a word: given the line up to the cursor, and where in it, in characters, the word
  /// starts. Every answer replaces the whole word; the first is shown first.
  package typealias Completion = (_ line: String, _ start: Int) -> [String]

  /// Why lines are not kept in the history file any more, as a sentence to show; nil while they are.
  ///
  /// It is set at most once, by `init` or by the `next(prompt:)` that could not keep its line; the file is then left alone.
  package private(set) var historyFault: String?

  /// Whether lines go into the history file. When not, they can be brought back in this run and are then forgotten.
  package var keepsLines = true

  /// The lines of this run that can be brought back, and those that went into the file, in order.
  private var typed: [String] = []
  private var kept: [String] = []
  private let history: HistoryFile?
  private let completion: Completion
  private var lastEntry: String?
  private var isEnded = false

  /// An editor on standard input and output, which should both be terminals.
  ///
  /// - Parameters:
  ///   - history: The file that entries are read from now and added to as they are typed; nil for a history that is
  ///     forgotten at the end.
  ///   - completion: Called when Tab is pressed.
  package init(history: String?, completion: @escaping Completion = { _, _ in [] }) {
    self.history = history.map { HistoryFile(path: $0) }
    self.completion = completion
    Readline.prepare(historyLimit: HistoryFile.limit)
    do throws(HistoryFault) {
      for entry in try self.history?.load() ?? [] { addEntry(entry) }
    } catch {
      historyFault = error.description
    }
  }

  /// Shows `prompt`, which may hold colours, and waits for a line.
  ///
  /// Pasting never submits: its line breaks become spaces, as does any other line break. A Ctrl-C from before the call
  /// is forgotten; ask `Interrupts.taken()` first. The cursor is left at the beginning of a row whatever came.
  package func next(prompt: String) -> Line {
    guard !isEnded else { return .end }
    switch Readline.line(prompt: markingEscapes(in: prompt), completion: completion) {
    case .line(let text):
      let line = joiningLines(of: text)
      remember(line)
      return .text(line)
    case .cancelled:
      return .cancelled
    case .endTyped:
      return .end
    case .terminalGone:
      isEnded = true
      return .end
    }
  }

  private func remember(_ line: String) {
    guard !isBlank(line), line != lastEntry else { return }
    Readline.removeFromHistory(line)
    addEntry(line)
    typed.append(line)
    guard keepsLines, let history, historyFault == nil else { return }
    do throws(HistoryFault) {
      try history.append(line)
      kept.append(line)
    } catch {
      historyFault = error.description
    }
  }

  /// Takes the lines of this run out of the history file, and out of what can be brought back. Throws what hinders; they
  /// cannot be brought back even then.
  package func forgetLines() throws(HistoryFault) {
    for line in typed { Readline.removeFromHistory(line) }
    typed = []
    lastEntry = nil
    guard !kept.isEmpty, let history else { return }
    // Only as often as they were added here: the same line may have been typed in an earlier run.
    _ = try history.remove { line in
      guard let place = kept.lastIndex(of: line) else { return false }
      kept.remove(at: place)
      return true
    }
  }

  private func addEntry(_ line: String) {
    Readline.addToHistory(line)
    lastEntry = line
  }
}

/// `text` with a space for every run of line breaks, and none for those at its ends.
package func joiningLines(of text: String) -> String {
  text.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.joined(separator: " ")
}
