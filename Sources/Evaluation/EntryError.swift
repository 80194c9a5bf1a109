/// A line of an evaluation file that cannot be used.
package struct EntryError: Error, Equatable, Sendable {
  /// As given on the command line.
  package var file: String
  /// Counted from 1; 0 when the whole file is meant.
  package var line: Int
  /// Such as `intents` or `turns[2].text`; nil when the line as a whole is meant.
  package var field: String?
  /// What should stand there.
  package var expected: String
}

extension EntryError: CustomStringConvertible {
  package var description: String {
    let place = line == 0 ? file : "\(file):\(line)"
    guard let field else { return "\(place): expected \(expected)" }
    return "\(place): field “\(field)”: expected \(expected)"
  }
}
