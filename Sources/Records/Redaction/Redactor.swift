/// Puts labels in place of what says who somebody is, and counts them.
struct Redactor {
  /// The names that were introduced, and their parts; lower case.
  private let names: Set<String>
  /// What else was found in the typed texts, as written there, longest first.
  private let known: [(text: String, label: Span.Label)]
  private var counted: [Span.Label: Int] = [:]

  /// Learns from `typed` what is to be taken out of other texts too.
  init(_ typed: [String]) {
    var names: Set<String> = []
    var known: [String: Span.Label] = [:]
    for text in typed {
      for span in introducedNames(in: text) {
        for token in Token.all(in: String(text[span.range])) where token.text.count > 1 {
          names.insert(token.word.hasSuffix("'s") ? String(token.word.dropLast(2)) : token.word)
        }
      }
      for span in Self.found(in: text) { known[String(text[span.range])] = span.label }
    }
    self.names = names
    self.known = known.sorted { ($0.key.count, $1.key) > ($1.key.count, $0.key) }.map { ($0.key, $0.value) }
  }

  /// How often each label was put, in the order of the labels.
  var counts: [Transcript.Redaction] {
    Span.Label.allCases.compactMap { label in
      counted[label].map { Transcript.Redaction(label: label.rawValue, count: $0) }
    }
  }

  /// `text`, which somebody typed, without anything personal.
  mutating func erase(_ text: String) -> String {
    put(introducedNames(in: text) + Self.found(in: text) + repeated(in: text, isTyped: true), in: text)
  }

  /// `text`, which the program wrote, without what was found in the typed texts.
  mutating func eraseKnown(_ text: String) -> String { put(repeated(in: text, isTyped: false), in: text) }

  private mutating func put(_ spans: [Span], in text: String) -> String {
    var result = ""
    var end = text.startIndex
    for span in spans.apart {
      result += text[end..<span.range.lowerBound] + span.label.text
      end = span.range.upperBound
      counted[span.label, default: 0] += 1
    }
    return result + text[end...]
  }

  /// What in `text` says who somebody is, names aside.
  static func found(in text: String) -> [Span] {
    contacts(in: text) + addresses(in: text) + personalNumbers(in: text) + cardNumbers(in: text)
  }

  /// Where what is known stands in `text`. A name that is an everyday word too must have its capital, and in what the
  /// program wrote every name must.
  private func repeated(in text: String, isTyped: Bool) -> [Span] {
    var spans: [Span] = []
    if !names.isEmpty {
      for token in Token.all(in: text) {
        let word = token.word.hasSuffix("'s") ? String(token.word.dropLast(2)) : token.word
        guard names.contains(word) else { continue }
        if !token.isCapital, !isTyped || GivenNames.ambiguous.contains(word) { continue }
        let end = text.index(token.range.lowerBound, offsetBy: word.count)
        spans.append(Span(range: token.range.lowerBound..<end, label: .name))
      }
    }
    for (piece, label) in known {
      for range in text.ranges(of: piece) { spans.append(Span(range: range, label: label)) }
    }
    return spans
  }
}
