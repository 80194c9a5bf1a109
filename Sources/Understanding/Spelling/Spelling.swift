internal import Language

/// Knows which words are spelt right and puts the others right where it can.
///
/// A known word is never changed into another. An unknown one becomes the nearest word that a career's name or a
/// keyword is made of.
package struct Spelling: Equatable, Sendable {
  /// A word that was put right.
  package struct Correction: Equatable, Sendable {
    /// As typed, folded.
    package var from: String
    package var to: String

    package init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// Words that are right as they are, singular and as stems, as hashes in rising order. Two words in a million share one.
  var known: MappedArray<UInt32>
  /// Words that others may be corrected to, by length and then by rank, one after another.
  var targets: MappedArray<UInt8>
  /// Where each target begins; one more than there are targets.
  var starts: MappedArray<UInt32>
  /// The rank of each target: the words of names, commonest first, then keywords.
  var ranks: MappedArray<UInt32>
  /// The letters of each target, a bit each.
  var letters: MappedArray<UInt32>
  /// How many of the ranks are words of names.
  var nameCount: UInt32

  init(
    known: MappedArray<UInt32>, targets: MappedArray<UInt8>, starts: MappedArray<UInt32>, ranks: MappedArray<UInt32>,
    letters: MappedArray<UInt32>, nameCount: UInt32
  ) {
    self.known = known
    self.targets = targets
    self.starts = starts
    self.ranks = ranks
    self.letters = letters
    self.nameCount = nameCount
  }

  /// Knows the words in `known`; corrects to words of `names`, the commonest first, else to `keywords`, of five letters or
  /// more.
  package init(known: some Sequence<String>, names: [String: Int], keywords: some Sequence<String>) {
    self.known = MappedArray(Set(known.flatMap { [Hash(of: singular($0)).value, Hash(of: stem($0)).value] }).sorted())
    let first = names.filter { $0.key.utf8.count >= 5 }
    nameCount = UInt32(first.count)
    let ranked =
      first.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
      + Set(keywords.filter { $0.utf8.count >= 5 }).subtracting(first.keys).sorted()
    var targets: [UInt8] = []
    var starts: [UInt32] = [0]
    var ranks: [UInt32] = []
    var letters: [UInt32] = []
    for (rank, word) in ranked.enumerated().sorted(by: {
      ($0.element.utf8.count, $0.offset) < ($1.element.utf8.count, $1.offset)
    }) {
      targets += word.utf8
      starts.append(UInt32(targets.count))
      ranks.append(UInt32(rank))
      letters.append(Self.letters(of: word.utf8))
    }
    self.targets = MappedArray(targets)
    self.starts = MappedArray(starts)
    self.ranks = MappedArray(ranks)
    self.letters = MappedArray(letters)
  }

  /// The letters a to z in `word`, a bit each.
  private static func letters(of word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0) { (0x61...0x7A).contains($1) ? $0 | 1 << UInt32($1 - 0x61) : $0 }
  }

  /// How many slips are forgiven in a word of `length` letters: none below five, one below nine, then two.
  static func allowance(_ length: Int) -> Int { length < 5 ? 0 : length < 9 ? 1 : 2 }

  package func knows(_ word: String) -> Bool {
    isKnown(word) || isKnown(singular(word)) || isKnown(stem(word)) || stopWords.contains(word)
      || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func isKnown(_ word: String) -> Bool {
    let hash = Hash(of: word).value
    let place = known.place(of: hash)
    return place < known.elements.count && known.elements[place] == hash
  }

  /// The word that `word` was meant to be, in the singular; nil if it is known, too short, or near to nothing.
  package func correction(of word: String) -> String? { corrections(of: word).first }

  /// The words that `word` may have been meant to be, in the singular, likeliest first; none if it is known, too short,
  /// or near to nothing.
  ///
  /// All are the nearest there are. Among them a word of a name comes before a keyword, then the same first letter, then the
  /// commoner name word.
  ///
  /// With `oneMore`, one slip more is forgiven in a word of seven letters or more: for whoever sees by other signs that
  /// the word is right.
  func corrections(of word: String, oneMore: Bool = false) -> [String] {
    let length = word.utf8.count
    guard length >= 5, length <= 40, !knows(word), word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return []
    }
    let plain = Array(singular(word).utf8)
    let table = SpellingTable(plain)
    var allowed = Self.allowance(plain.count)
    if oneMore, allowed == 1, plain.count >= 7 { allowed = 2 }
    var found: [(place: Int, rank: (Int, Int, Int, UInt32))] = []
    // Targets stand in order of length: only those within reach are compared.
    let (targets, starts, ranks) = (self.targets.elements, self.starts, self.ranks.elements)
    let (letters, own) = (self.letters.elements, Self.letters(of: plain))
    var place = firstPlace(in: 0..<ranks.count) { size($0) < plain.count - allowed }
    while place < ranks.count, size(place) <= plain.count + allowed {
      defer { place += 1 }
      // One slip takes one letter away and brings one in, at most.
      if (letters[place] ^ own).nonzeroBitCount > 2 * allowed { continue }
      let target = UnsafeBufferPointer(rebasing: targets[starts.run(place, of: targets.count)])
      let distance = table.distance(to: target)
      guard distance <= allowed, distance > 0 else { continue }
      let start = target.first == plain.first ? 0 : 1
      if distance == 2, start == 1 { continue }
      if distance < allowed {
        allowed = distance
        found = []
      }
      found.append((place, (distance, ranks[place] < nameCount ? 0 : 1, start, ranks[place])))
    }
    found = found.filter { $0.rank.0 <= allowed }
    return found.sorted { $0.rank < $1.rank }.map {
      String(decoding: targets[starts.run($0.place, of: targets.count)], as: UTF8.self)
    }
  }

  private func size(_ place: Int) -> Int { starts.run(place, of: targets.elements.count).count }
}
