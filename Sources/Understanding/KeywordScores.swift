package import Language

/// What the keywords, phrases and counter-words of the intent files say about a question.
///
/// These are the strengths that people write by hand; learning only adds to them.
package struct Keywords: Equatable, Sendable {
  /// A keyword or phrase of one intent.
  struct Entry: Equatable, Sendable {
    var intent: Int
    var stems: [String]
    /// Below zero for words that speak against.
    var strength: Double
    var text: String
  }

  /// A keyword found in a question.
  package struct Hit: Equatable, Sendable {
    /// The index of the intent.
    package var intent: Int
    package var text: String
    /// Below zero when it speaks against.
    package var strength: Double
  }

  /// Entries by the stem of their first word.
  var entries: [String: [Entry]] = [:]

  init() {}

  /// The cues of `intents`, whose order gives the indices.
  package init(_ intents: [Intent]) {
    for (index, intent) in intents.enumerated() {
      for cue in intent.keywords + intent.phrases { add(cue, sign: 1, intent: index) }
      for cue in intent.against { add(cue, sign: -1, intent: index) }
    }
  }

  mutating func add(_ entry: Entry) { entries[entry.stems[0], default: []].append(entry) }

  private mutating func add(_ cue: Intent.Cue, sign: Double, intent: Int) {
    let stems = exampleWords(cue.text).map(\.stem)
    guard !stems.isEmpty else { return }
    add(Entry(intent: intent, stems: stems, strength: sign * cue.strength, text: cue.text))
  }

  /// The cues that stand in `words`, in the order of their first words; each counts once.
  package func hits(in words: [Word]) -> [Hit] {
    var hits: [Hit] = []
    var seen: Set<String> = []
    for start in words.indices {
      for entry in entries[words[start].stem] ?? [] where start + entry.stems.count <= words.count {
        guard zip(entry.stems, words[start...]).allSatisfy({ $0 == $1.stem }) else { continue }
        if seen.insert("\(entry.intent) \(entry.text)").inserted {
          hits.append(Hit(intent: entry.intent, text: entry.text, strength: entry.strength))
        }
      }
    }
    return hits
  }

  /// What a strength is worth on the classifier's scale, where 1 is a safe margin.
  static let worth = 0.12

  /// The sum of `hits` for each of `count` intents, on the classifier's scale; no more than two full strengths count.
  func scores(_ hits: [Hit], count: Int) -> [Float] {
    var sums = [Double](repeating: 0, count: count)
    for hit in hits { sums[hit.intent] += hit.strength }
    return sums.map { Float(max(-2 * Intent.fullStrength, min(2 * Intent.fullStrength, $0)) * Self.worth) }
  }
}
