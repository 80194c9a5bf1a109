internal import Language

/// One thing about a question that can speak for or against an intent.
package struct Feature: Equatable, Sendable {
  /// What the feature looks at.
  package enum Kind: UInt8, Equatable, Sendable {
    /// A word.
    case word = 1
    /// Two words side by side; the edges of the question count as words.
    case pair
    /// Two words with one between.
    case gap
    /// Three words side by side.
    case triple
    /// Three to five letters inside a word, so that a misspelt word is still half known.
    case letters
    /// How many careers are named: none, one, more.
    case careers
    /// How long the question is, in steps of three words.
    case length
    /// A word out of a group that people use for the same thing.
    case synonym
    /// One of the first three words.
    case opening
    /// One of the last three words.
    case ending
  }

  package var kind: Kind
  /// The words the feature stands on, as indices; for `careers` and `length`, what was counted.
  package var words: Range<Int>
  /// A number for the feature; 32 bits, so two features collide about once in a hundred thousand.
  package var hash: UInt32
  /// How strongly it counts before learning.
  package var value: Float
}

/// Which features a question has and how much each kind counts.
///
/// The measures were chosen on examples held out from the intent files, not on the development questions.
struct FeatureMeasures {
  static let word: Float = 1.5
  static let pair: Float = 0.7
  static let gap: Float = 0.5
  static let triple: Float = 0.3
  static let letters: Float = 0.3
  static let synonym: Float = 1
  static let edge: Float = 0.5
  static let count: Float = 1
  static let length: Float = 0.5
}

/// The synonym groups of all intents: which words belong to which group.
package struct Synonyms: Equatable, Sendable {
  /// The hashes of the stems, never falling, and the group of each: a stem of two groups stands twice.
  var stems: MappedArray<UInt32>
  var groups: MappedArray<UInt32>

  /// Numbers the groups of `intents` in order. A phrase of several words is left out: groups hold single words.
  package init(_ intents: [Intent]) {
    var entries: [(stem: UInt32, group: UInt32)] = []
    for (number, group) in intents.flatMap(\.says).enumerated() {
      for text in group {
        let words = Question(text).words
        if words.count == 1 { entries.append((Hash(of: words[0].stem).value, UInt32(number))) }
      }
    }
    entries.sort { $0 < $1 }
    self.init(stems: MappedArray(entries.map(\.stem)), groups: MappedArray(entries.map(\.group)))
  }

  init(stems: MappedArray<UInt32>, groups: MappedArray<UInt32>) {
    self.stems = stems
    self.groups = groups
  }

  /// The groups of the stem with `hash`, rising.
  func groups(of hash: UInt32) -> ArraySlice<UInt32> {
    let start = stems.place(of: hash)
    var end = start
    while end < stems.elements.count, stems.elements[end] == hash { end += 1 }
    return ArraySlice(groups.elements[start..<end])
  }
}

/// The features of a question, scaled so that their squares sum to one: a long question is not louder than a short one.
///
/// A feature that occurs twice counts once. Order: by kind, then by place.
func features(of words: [Word], synonyms: Synonyms) -> [Feature] {
  var features: [Feature] = []
  features.reserveCapacity(words.count * 16)
  var seen = SeenNumbers(words.count * 24)
  func add(_ kind: Feature.Kind, _ place: Range<Int>, _ hash: UInt32, _ value: Float) {
    if seen.insert(hash) { features.append(Feature(kind: kind, words: place, hash: hash, value: value)) }
  }

  let stems = words.map { Hash(of: $0.stem).value }
  let edge: UInt32 = 0x5E5E
  for (index, stem) in stems.enumerated() {
    add(.word, index..<index + 1, Hash(.word, stem).value, FeatureMeasures.word)
    if index < 3 { add(.opening, index..<index + 1, Hash(.opening, stem).value, FeatureMeasures.edge) }
    if index >= stems.count - 3 { add(.ending, index..<index + 1, Hash(.ending, stem).value, FeatureMeasures.edge) }
  }
  for index in 0...stems.count {
    let left = index == 0 ? edge : stems[index - 1]
    let right = index == stems.count ? edge : stems[index]
    add(.pair, max(0, index - 1)..<min(stems.count, index + 1), Hash(.pair, left, right).value, FeatureMeasures.pair)
    if index + 1 < stems.count {
      add(
        .triple, max(0, index - 1)..<index + 2, Hash(.triple, left, right, stems[index + 1]).value,
        FeatureMeasures.triple)
    }
    if index > 0, index + 1 < stems.count {
      add(.gap, index - 1..<index + 2, Hash(.gap, left, stems[index + 1]).value, FeatureMeasures.gap)
    }
  }
  for (index, word) in words.enumerated() where word.text != careerMark {
    let bytes: [UInt8] = [0x3C] + word.text.utf8.prefix(40) + [0x3E]
    for size in 3...5 where bytes.count >= size {
      for start in 0...bytes.count - size {
        add(
          .letters, index..<index + 1, Hash(.letters, bytes[start..<start + size]).value, FeatureMeasures.letters)
      }
    }
    for group in synonyms.groups(of: stems[index]) {
      add(.synonym, index..<index + 1, Hash(.synonym, group).value, FeatureMeasures.synonym)
    }
  }
  let careers = min(2, words.count { $0.text == careerMark })
  add(.careers, careers..<careers, Hash(.careers, UInt32(careers)).value, FeatureMeasures.count)
  let length = min(6, words.count / 3)
  add(.length, length..<length, Hash(.length, UInt32(length)).value, FeatureMeasures.length)

  let norm = features.reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
  for index in features.indices { features[index].value /= norm }
  return features
}

/// Numbers that were seen, in a table of twice their number or more.
///
/// The standard set hashes each number well; these are hashes already, and three hundred of them are half of the work of
/// finding features.
private struct SeenNumbers {
  private var table: [UInt32]
  private var count = 0
  private var hasZero = false

  /// Room for about `expected` numbers before it grows.
  init(_ expected: Int) {
    var size = 64
    while size < 2 * expected { size *= 2 }
    table = [UInt32](repeating: 0, count: size)
  }

  /// Whether `number` is new; it has been seen from then on.
  mutating func insert(_ number: UInt32) -> Bool {
    guard number != 0 else {
      defer { hasZero = true }
      return !hasZero
    }
    let mask = table.count - 1
    var place = Int(number) & mask
    while table[place] != 0 {
      if table[place] == number { return false }
      place = (place + 1) & mask
    }
    table[place] = number
    count += 1
    if 2 * count > table.count { grow() }
    return true
  }

  private mutating func grow() {
    let numbers = table.filter { $0 != 0 }
    table = [UInt32](repeating: 0, count: 2 * table.count)
    count = 0
    for number in numbers { _ = insert(number) }
  }
}

/// The hash of a feature's bytes and words, of 32 bits.
struct Hash {
  private var hash: FNVHash<UInt32>
  var value: UInt32 { hash.value }

  init(of text: String) { hash = FNVHash(text) }

  init(_ kind: Feature.Kind, _ parts: UInt32...) {
    hash = FNVHash()
    hash.take(kind.rawValue)
    for part in parts {
      for shift in [0, 8, 16, 24] as [UInt32] { hash.take(UInt8(truncatingIfNeeded: part >> shift)) }
    }
  }

  init(_ kind: Feature.Kind, _ bytes: ArraySlice<UInt8>) {
    hash = FNVHash()
    hash.take(kind.rawValue)
    for byte in bytes { hash.take(byte) }
  }
}
