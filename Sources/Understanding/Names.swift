internal import Language

/// Every name of every career, for finding careers in a question.
///
/// Names are compared without spaces, in the singular, so that `full stack`, `fullstack` and `Full-Stack` are one name.
/// A name may mean several careers; then the question has to be asked back.
package struct Names: Equatable, Sendable {
  /// A name found in a question.
  package struct Entry: Equatable, Sendable {
    /// The careers that the name may mean, by their numbers, in order.
    package var careers: [Int]
    /// Whether it names the work and not a person; such a name counts only when no other does.
    package var isField: Bool
  }

  /// The longest name, in words, that is looked for.
  package static let longestName = 8

  private var entries: [String: Entry] = [:]
  /// The words that names are made of, with the number of names that have them, for spelling.
  package private(set) var words: [String: Int] = [:]

  package init() {}

  /// Adds `name` for the career with `number`. A name that is given twice for different careers means both.
  package mutating func add(_ name: String, career number: Int, isField: Bool = false) {
    let parts = Question(name).words.map(\.text)
    guard !parts.isEmpty, parts.count <= Self.longestName else { return }
    for part in parts where part.count > 3 { words[singular(part), default: 0] += 1 }
    let key = Self.key(parts[...])
    var entry = entries[key] ?? Entry(careers: [], isField: true)
    if !entry.careers.contains(number) { entry.careers.append(number) }
    entry.isField = entry.isField && isField
    entries[key] = entry
  }

  /// The careers that `words` name as a whole; nil if they are no name.
  package func entry(_ words: ArraySlice<String>) -> Entry? { entries[Self.key(words)] }

  /// All names in the form they are compared in, with what they mean, in order of name.
  package var all: [(key: String, entry: Entry)] { entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  mutating func restore(_ key: String, _ entry: Entry) { entries[key] = entry }

  private static func key(_ words: ArraySlice<String>) -> String {
    words.map { singular($0) }.joined()
  }
}
