package import Language
internal import Synchronization

/// The ways in which people say what `Cue` lists, as `Intents/cues.yaml` has them.
package struct Cues: Equatable, Sendable {
  /// The ways to say one thing.
  package struct Entry: Equatable, Sendable {
    package var cue: Cue
    /// Patterns that make up a whole line, alone or with others; folded, as those below.
    package var lines: [String]
    /// Patterns that say it wherever they stand.
    package var within: [String]

    package init(_ cue: Cue, lines: [String] = [], within: [String] = []) {
      self.cue = cue
      self.lines = lines
      self.within = within
    }
  }

  /// In the order of `Cue`; read as patterns only when a line is looked at.
  package let entries: [Entry]

  /// The longest line that is looked at, in words: whoever writes more says more than a cue.
  private static let longest = 30

  /// The patterns that were read so far.
  private let known = Reading()

  package init(_ entries: [Entry] = []) { self.entries = entries }

  package static func == (left: Self, right: Self) -> Bool { left.entries == right.entries }

  /// What `question` says when nothing stands in it but ways to say one or several of `cues`, and fillers between; none
  /// when anything else does, or there are only fillers.
  package func reading(_ question: Question, as cues: Set<Cue>) -> Set<Cue> {
    let words = question.words.map(\.text)
    guard !words.isEmpty, words.count <= Self.longest, mayBe(words, cues.union([.filler])) else { return [] }
    let patterns = ([.filler] + Cue.allCases.filter(cues.contains)).flatMap { cue in
      read(\.lines, of: cue).map { (cue, $0) }
    }
    // What is said up to each place, by every way to get there.
    var said: [Set<Set<Cue>>] = Array(repeating: [], count: words.count + 1)
    said[0] = [[]]
    for place in words.indices where !said[place].isEmpty {
      for (cue, pattern) in patterns {
        for end in pattern.ends(in: words, from: place) {
          said[end].formUnion(said[place].map { cue == .filler && !cues.contains(.filler) ? $0 : $0.union([cue]) })
        }
      }
    }
    return said[words.count].reduce(into: []) { $0.formUnion($1) }
  }

  /// Whether `cue` stands anywhere in `question`.
  package func hears(_ cue: Cue, in question: Question) -> Bool {
    let words = question.words.map(\.text)
    let patterns = read(\.within, of: cue)
    return words.indices.contains { place in patterns.contains { !$0.ends(in: words, from: place).isEmpty } }
  }

  /// Whether `question` says `cue`, as a whole or in a part of it.
  package func says(_ cue: Cue, _ question: Question) -> Bool {
    reading(question, as: [cue]).contains(cue) || hears(cue, in: question) || rest(of: cue, in: question) != nil
  }

  /// The words, as typed, that follow when `question` says `cue` and a rest, such as what somebody wants to ask instead;
  /// fillers and ways to say `leave` may stand before.
  package func rest(of cue: Cue, in question: Question) -> String? {
    let words = question.words.map(\.text)
    guard !words.isEmpty, words.count <= Self.longest else { return nil }
    let before = read(\.lines, of: .filler) + read(\.lines, of: .leave)
    var starts: Set<Int> = [0]
    for place in words.indices where starts.contains(place) {
      for pattern in before { starts.formUnion(pattern.ends(in: words, from: place)) }
    }
    let rests = read(\.lines, of: cue).flatMap { pattern in
      starts.compactMap { pattern.restStart(in: words, from: $0) }
    }
    guard let first = rests.max(), first < words.count else { return nil }
    return String(decoding: Array(question.text.utf8)[question.words[first].place.lowerBound...], as: UTF8.self)
  }

  /// Whether every one of `words` stands in the lines of `cues`, which nearly no question passes: it costs a twentieth of
  /// reading the patterns. The longest words first, which tell most.
  private func mayBe(_ words: [String], _ cues: Set<Cue>) -> Bool {
    let lines = entries.filter { cues.contains($0.cue) }.flatMap(\.lines)
    if lines.contains(where: { $0.hasSuffix("{rest}") }) { return true }
    return words.sorted { $0.utf8.count > $1.utf8.count }.allSatisfy { word in lines.contains { has(word, $0) } }
  }

  private func has(_ word: String, _ line: String) -> Bool {
    var (word, line) = (word, line)
    return word.withUTF8 { word in
      line.withUTF8 { line in
        guard let first = word.first, word.count <= line.count else { return false }
        return (0...(line.count - word.count)).contains { place in
          line[place] == first && line[place..<place + word.count].elementsEqual(word)
        }
      }
    }
  }

  private func read(_ texts: KeyPath<Entry, [String]>, of cue: Cue) -> [CuePattern] {
    guard let entry = entries.first(where: { $0.cue == cue }) else { return [] }
    let texts = entry[keyPath: texts]
    return known.patterns.withLock { known in
      texts.map { text in
        if let pattern = known[text] { return pattern }
        let pattern = try? CuePattern(folded: text)
        known[text] = .some(pattern)
        return pattern
      }
    }.compactMap { $0 }
  }

  /// What was read, shared by all copies.
  private final class Reading: Sendable {
    let patterns = Mutex<[String: CuePattern?]>([:])
  }
}
