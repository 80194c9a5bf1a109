package import Careers
internal import Language

/// What is worth a look in the intent files and is no fault: examples that the whole reader takes otherwise than their
/// words alone, intents that come close to each other, and questions written twice.
package struct IntentAudit: Equatable, Sendable {
  /// An example that its words put where it belongs, and a career's name or a correction in it puts elsewhere.
  package struct Hijack: Equatable, Sendable {
    package var example: Place
    package var taken: Intent.ID
    /// The words taken for a career's name, and the words put right: `“lead”`, `“salry” as “salty”`.
    package var names: [String]
    package var corrections: [String]
  }

  /// An example and where it stands.
  package struct Place: Equatable, Sendable {
    package var file: String
    package var line: Int
    package var text: String
    package var intent: Intent.ID
  }

  /// Two intents, by name, with the number of examples of either for which the other comes within the margin.
  package struct Pair: Equatable, Sendable {
    package var first: Intent.ID
    package var second: Intent.ID
    package var count: Int
    /// The example that comes closest.
    package var closest: Place
  }

  /// One question that stands in two places, in order of file and line.
  package struct Duplicate: Equatable, Sendable {
    package var first: Place
    package var second: Place
  }

  /// In order of file and line.
  package private(set) var hijacks: [Hijack] = []
  /// The most frequent first, then by name.
  package private(set) var pairs: [Pair] = []
  package private(set) var duplicates: [Duplicate] = []

  /// The margin within which two intents are too close: a quarter of the margin that learning asks for.
  package static let margin: Float = 0.25

  /// Reads every example of `intents`, near misses included, with `reader`, which has learnt from them; `{career}` stands
  /// for careers of `corpus`.
  package init(_ intents: [Intent], corpus: Corpus, reader: Reader) {
    let names = Self.names(corpus)
    var seen: [String: Place] = [:]
    var closest: [[Intent.ID]: (count: Int, place: Place, margin: Float)] = [:]
    for intent in intents {
      for example in intent.examples + intent.elsewhere {
        let place = Place(file: intent.file, line: example.line, text: example.text, intent: example.intent)
        if let first = seen[Intent.plain(example.text)] {
          duplicates.append(Duplicate(first: first, second: place))
          continue
        }
        seen[Intent.plain(example.text)] = place
        let scores = reader.classifier.scores(for: exampleWords(example.text))
        guard scores.count > 1, scores[0].intent == example.intent else { continue }
        let distance = scores[0].margin - scores[1].margin
        if distance < Self.margin {
          let pair = [scores[0].intent, scores[1].intent].sorted()
          var known = closest[pair] ?? (0, place, distance)
          if distance < known.margin { (known.place, known.margin) = (place, distance) }
          known.count += 1
          closest[pair] = known
        }
        if let hijack = Self.hijack(place, names: names, reader: reader) { hijacks.append(hijack) }
      }
    }
    pairs = closest.map { Pair(first: $0.key[0], second: $0.key[1], count: $0.value.count, closest: $0.value.place) }
      .sorted { ($1.count, $0.first, $0.second) < ($0.count, $1.first, $1.second) }
  }

  /// Names to put in the place of `{career}`: the first two written careers, or the first two at all.
  static func names(_ corpus: Corpus) -> [String] {
    let written = corpus.careers.filter(\.isWritten)
    return (written.count > 1 ? written : corpus.careers).prefix(2).map(\.singular)
  }

  /// `text` with the first of `names` in the place of the first `{career}`, and the last in that of the others.
  static func filled(_ text: String, with names: [String]) -> String {
    guard let first = names.first, let last = names.last else { return text }
    return text.replacing("{career2}", with: last).replacing("{career}", with: first, maxReplacements: 1)
      .replacing("{career}", with: last)
  }

  private static func hijack(_ place: Place, names: [String], reader: Reader) -> Hijack? {
    guard !names.isEmpty else { return nil }
    let reading = reader.read(Question(filled(place.text, with: names)))
    guard let taken = reading.intents.first, taken != place.intent else { return nil }
    let given = Set(names.map { Question($0).words.map(\.text).map(singular) })
    let fired = reading.mentions.map { reading.words[$0.words].map(\.text) }.filter {
      !given.contains($0.map(singular))
    }
    guard !fired.isEmpty || !reading.corrections.isEmpty else { return nil }
    return Hijack(
      example: place, taken: taken, names: fired.map { "“" + $0.joined(separator: " ") + "”" },
      corrections: reading.corrections.map { "“\($0.from)” as “\($0.to)”" })
  }
}

extension IntentAudit.Hijack: CustomStringConvertible {
  package var description: String {
    let reasons =
      (names.isEmpty ? [] : ["takes \(names.joined(separator: ", ")) for a career"])
      + (corrections.isEmpty ? [] : ["reads \(corrections.joined(separator: ", "))"])
    return "\(example.file):\(example.line): “\(example.text)” becomes \(taken), not \(example.intent): the reader "
      + reasons.joined(separator: " and ")
  }
}

extension IntentAudit.Pair: CustomStringConvertible {
  package var description: String {
    "\(first) and \(second): \(count) \(count == 1 ? "example" : "examples") within the margin, closest "
      + "\(closest.file):\(closest.line): “\(closest.text)”"
  }
}

extension IntentAudit.Duplicate: CustomStringConvertible {
  package var description: String {
    "\(second.file):\(second.line): “\(second.text)” stands in \(first.file):\(first.line) too"
      + (first.intent == second.intent ? "" : ", as \(first.intent)")
  }
}
