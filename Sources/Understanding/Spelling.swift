internal import Language

/// Knows which words are spelt right and puts the others right where it can.
///
/// A known word is never changed into another. An unknown one becomes the nearest word that a career's name or a
/// keyword is made of.
package struct Spelling: Equatable, Sendable {
  /// Words that are right as they are, singular.
  var known: Set<String>
  /// Words that others may be corrected to: those of careers' names first, the commonest before the rarest, then keywords.
  var targets: [String]
  /// How many of `targets` are words of names.
  var nameCount: Int

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

  /// Knows the words in `known`; corrects to words of `names`, the commonest first, else to `keywords`, of five letters or
  /// more.
  package init(known: some Sequence<String>, names: [String: Int], keywords: some Sequence<String>) {
    self.known = Set(known.map { singular($0) })
    let first = names.filter { $0.key.utf8.count >= 5 }
    nameCount = first.count
    targets =
      first.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
      + Set(keywords.filter { $0.utf8.count >= 5 }).subtracting(first.keys).sorted()
  }

  init(known: [String], targets: [String], nameCount: Int) {
    self.known = Set(known)
    self.targets = targets
    self.nameCount = nameCount
  }

  /// How many slips are forgiven in a word of `length` letters: none below five, one below nine, then two.
  static func allowance(_ length: Int) -> Int { length < 5 ? 0 : length < 9 ? 1 : 2 }

  package func knows(_ word: String) -> Bool {
    known.contains(word) || known.contains(singular(word)) || stopWords.contains(word)
      || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The word that `word` was meant to be, in the singular; nil if it is known, too short, or near to nothing.
  ///
  /// The nearest target wins; among equally near ones a word of a name before a keyword, then the same first letter,
  /// then the commoner name word.
  package func correction(of word: String) -> String? {
    let length = word.utf8.count
    guard length >= 5, length <= 40, !knows(word), word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return nil
    }
    let plain = singular(word)
    let table = SpellingTable(plain.utf8)
    var best: (word: String, rank: (Int, Int, Int))?
    let allowed = Self.allowance(plain.utf8.count)
    for (index, target) in targets.enumerated() where abs(target.utf8.count - plain.utf8.count) <= allowed {
      let distance = table.distance(to: target.utf8)
      guard distance <= allowed, distance > 0 else { continue }
      let start = target.utf8.first == plain.utf8.first ? 0 : 1
      if distance == 2, start == 1 { continue }
      let rank = (distance, index < nameCount ? 0 : 1, start)
      if let best, best.rank <= rank { continue }
      best = (target, rank)
    }
    return best?.word
  }
}
