internal import Language

/// An example that cannot be added to an intent's file.
package enum AddingError: Error, Equatable, Sendable {
  /// The same words stand there already, whatever the capitals and signs.
  case known(file: String, line: Int, text: String)
  /// The file has no list `examples:` with an item a line.
  case noList(file: String)
  /// Nothing but signs, or nothing at all.
  case empty
}

extension AddingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .known(let file, let line, let text):
      "\(file):\(line): “\(text)” is an example already; nothing was added."
    case .noList(let file):
      "\(file): there is no list “examples:” with one item a line; nothing was added. Write the list by hand."
    case .empty: "A question without words cannot be an example; nothing was added."
    }
  }
}

extension Intent {
  /// The text of this intent's file, `yaml`, with one more example at the end of the list, and the line it stands on.
  ///
  /// All else in the file stays as it is. Throws when the words of `example` are those of an example of any of `all`.
  package func adding(
    _ example: String, to yaml: String, besides all: [Intent]
  ) throws(AddingError) -> (text: String, line: Int) {
    let wanted = Self.plain(example)
    guard !wanted.isEmpty else { throw .empty }
    for intent in all {
      for known in intent.examples + intent.elsewhere where Self.plain(known.text) == wanted {
        throw .known(file: intent.file, line: known.line, text: known.text)
      }
    }
    var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("examples:") }) else { throw .noList(file: file) }
    let end = lines[(start + 1)...].firstIndex { $0.first.map { $0.isLetter } ?? false } ?? lines.endIndex
    guard let last = lines[start..<end].lastIndex(where: { $0.hasPrefix("  - ") }) else { throw .noList(file: file) }
    let quoted = example.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    lines.insert("  - \"\(quoted)\"", at: last + 1)
    return (lines.joined(separator: "\n"), last + 2)
  }

  /// An example as its words alone; two that are equal are one and the same.
  package static func plain(_ example: String) -> String {
    exampleWords(example).map(\.text).joined(separator: " ")
  }
}

extension Reader {
  /// `line` as an example: every name of a career, or what stands in the place of one, as `{career}`.
  package func example(of line: String) -> String {
    let reading = read(Question(line))
    var places = reading.mentions.map { $0.words }
    if places.isEmpty, let unknown = reading.unknownCareer?.split(separator: " ").map(String.init) {
      let texts = reading.words.map(\.text)
      let start = texts.indices.first { texts[$0...].starts(with: unknown) }
      if let start { places = [start..<start + unknown.count] }
    }
    var bytes = Array(reading.question.text.utf8)
    for place in places.reversed() {
      let (first, last) = (reading.words[place.lowerBound], reading.words[place.upperBound - 1])
      let isPlural = last.text.hasSuffix("s") && singular(last.text) != last.text
      bytes.replaceSubrange(
        first.place.lowerBound..<last.place.upperBound, with: Array((isPlural ? "{career}s" : "{career}").utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
