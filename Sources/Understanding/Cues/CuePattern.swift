internal import Language

/// A group of words with choices in it: `[i] (want|would like) out`, where brackets hold what may be missing and
/// parentheses one of several; `{rest}` at the end stands for any words that follow.
package struct CuePattern: Equatable, Sendable {
  private let root: Part

  private indirect enum Part: Equatable, Sendable {
    case word(String)
    case all([Part])
    case any([Part])
    case rest
  }

  /// Why a pattern cannot be read.
  package enum Fault: Error, Equatable, Sendable {
    case unclosed, unopened, empty, restInside
  }

  /// Reads a pattern; its words are folded and written out as those of a question are.
  package init(_ text: String) throws(Fault) {
    var reader = PatternReader(text, isFolded: false)
    root = try reader.whole()
    if ends(in: [], from: 0).contains(0) { throw .empty }
  }

  /// Reads what `folded` gave.
  init(folded text: String) throws(Fault) {
    var reader = PatternReader(text, isFolded: true)
    root = try reader.whole()
  }

  /// The pattern with its words as those of a question are, which is read in a tenth of the time.
  package var folded: String { Self.text(root) }

  private static func text(_ part: Part) -> String {
    switch part {
    case .word(let word): word
    case .all(let parts): parts.map(text).joined(separator: " ")
    case .any(let parts) where parts.first == .all([]): "[" + parts.dropFirst().map(text).joined(separator: "|") + "]"
    case .any(let parts): "(" + parts.map(text).joined(separator: "|") + ")"
    case .rest: "{rest}"
    }
  }

  /// Where a match that begins at `start` may end. One that takes the rest of the line ends behind the last word.
  package func ends(in words: [String], from start: Int) -> Set<Int> { Self.ends(root, words, start) }

  /// Where the words of `{rest}` begin in a match of all `words` from `start` on; nil where there are none.
  package func restStart(in words: [String], from start: Int) -> Int? {
    guard case .all(let parts) = root, parts.last == .rest else { return nil }
    return Self.ends(.all(Array(parts.dropLast())), words, start).filter { $0 < words.count }.max()
  }

  private static func ends(_ part: Part, _ words: [String], _ start: Int) -> Set<Int> {
    switch part {
    case .word(let word): words.indices.contains(start) && words[start] == word ? [start + 1] : []
    case .all(let parts):
      parts.reduce(into: [start] as Set) { places, part in
        places = Set(places.flatMap { ends(part, words, $0) })
      }
    case .any(let parts): Set(parts.flatMap { ends($0, words, start) })
    case .rest: start < words.count ? [words.count] : []
    }
  }

  private struct PatternReader {
    private var rest: Substring
    private let isFolded: Bool

    init(_ text: String, isFolded: Bool) {
      rest = text[...]
      self.isFolded = isFolded
    }

    mutating func whole() throws(Fault) -> Part {
      let part = try sequence()
      guard rest.isEmpty else { throw .unopened }
      return part
    }

    private mutating func sequence() throws(Fault) -> Part {
      var parts: [Part] = []
      while let first = rest.first, first != "|", first != ")", first != "]" {
        switch first {
        case "(": parts.append(try group(")", isOptional: false))
        case "[": parts.append(try group("]", isOptional: true))
        case "{":
          guard rest.trimmingEnd(while: \.isWhitespace) == "{rest}" else { throw .restInside }
          rest = ""
          parts.append(.rest)
        default:
          let run = rest.utf8.prefix { !Self.marks.contains($0) }
          let words = Substring(run)
          rest = rest[run.endIndex...]
          parts +=
            isFolded
            ? words.utf8.split(separator: UInt8(ascii: " ")).map { .word(String(Substring($0))) }
            : Question(String(words)).words.map { .word($0.text) }
        }
      }
      return .all(parts)
    }

    private static let marks: Set<UInt8> = Set("()[]|{".utf8)

    private mutating func group(_ end: Character, isOptional: Bool) throws(Fault) -> Part {
      rest.removeFirst()
      var choices: [Part] = isOptional ? [.all([])] : []
      choices.append(try sequence())
      while rest.first == "|" {
        rest.removeFirst()
        choices.append(try sequence())
      }
      guard rest.first == end else { throw .unclosed }
      rest.removeFirst()
      return .any(choices)
    }
  }
}
