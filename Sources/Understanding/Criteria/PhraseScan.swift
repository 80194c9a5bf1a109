internal import Language

/// The words of a line while criteria are read from it: each is used once, and a phrase knows whether it is denied.
struct PhraseScan {
  let texts: [String]
  private(set) var used: [Bool]
  /// The texts in the singular, and how they begin.
  private let singulars: [String]
  private let beginnings: [UInt16]
  private let words: [Word]
  /// The line that the words were read from, in UTF-8; empty when it is not known.
  private let line: [UInt8]

  init(_ words: [Word], in line: String) {
    self.words = words
    self.line = Array(line.utf8)
    texts = words.map(\.text)
    singulars = texts.map { singular($0) }
    beginnings = texts.map(Self.beginning)
    used = texts.map { _ in false }
  }

  /// What the person typed at `place`; the words as read where the line is not known.
  func said(_ place: Range<Int>) -> String {
    let start = words[place.lowerBound].place.lowerBound
    let end = words[place.upperBound - 1].place.upperBound
    guard start < end, end <= line.count else { return texts[place].joined(separator: " ") }
    return String(decoding: line[start..<end], as: UTF8.self)
  }

  /// The first place of `phrase` among words not used yet; plural and singular are one, but for words of two letters.
  ///
  /// The words are then used, unless `keeping`.
  mutating func take(_ phrase: String, keeping: Bool = false) -> Range<Int>? {
    guard let place = place(of: phrase) else { return nil }
    if !keeping { use(place) }
    return place
  }

  /// The first of `phrases` that stands in the line, the longest first, then in order of the alphabet.
  mutating func takeFirst(of phrases: [String]) -> Range<Int>? {
    var best: (phrase: String, place: Range<Int>)?
    for phrase in phrases {
      guard let place = place(of: phrase) else { continue }
      if let best {
        let (size, least) = (phrase.utf8.count, best.phrase.utf8.count)
        guard size > least || size == least && phrase < best.phrase else { continue }
      }
      best = (phrase, place)
    }
    if let best { use(best.place) }
    return best?.place
  }

  private func place(of phrase: String) -> Range<Int>? {
    // Hundreds of phrases are looked for in every line, and nearly none of them begins like a word of it.
    let beginning = Self.beginning(phrase)
    guard beginnings.contains(beginning) else { return nil }
    let wanted = phrase.utf8.split(separator: 0x20).map { String($0) ?? "" }
    guard wanted.count <= texts.count else { return nil }
    let plain = wanted.map { singular($0) }
    for start in 0...texts.count - wanted.count where beginnings[start] == beginning {
      let place = start..<start + wanted.count
      guard !used[place].contains(true), place.allSatisfy({ singulars[$0] == plain[$0 - start] }) else { continue }
      return place
    }
    return nil
  }

  /// The first two letters of a word, which its singular and its plural share; of a word of one letter, that and a blank.
  private static func beginning(_ word: String) -> UInt16 {
    var letters = word.utf8.makeIterator()
    guard let first = letters.next() else { return 0 }
    return UInt16(first) << 8 | UInt16(letters.next() ?? 0x20)
  }

  mutating func use(_ place: Range<Int>) { for index in place { used[index] = true } }

  /// Whether what stands at `place` is denied: by a word such as `no` or `without` before it, with nothing but small words
  /// between.
  func isDenied(_ place: Range<Int>) -> Bool { denial(of: place) != nil }

  /// Where the word stands that denies what is at `place`.
  func denial(of place: Range<Int>) -> Int? {
    var index = place.lowerBound - 1
    var steps = 0
    while index >= 0, steps < Self.reach {
      let text = texts[index]
      if Self.deniers.contains(text) {
        return text == "than" ? (index > 0 && ["other", "rather"].contains(texts[index - 1]) ? index : nil) : index
      }
      guard Self.between.contains(text), !used[index] else { return nil }
      index -= 1
      steps += 1
    }
    return nil
  }

  private static let reach = 8

  private static let deniers: Set = [
    "no", "not", "without", "never", "hate", "avoid", "except", "besides", "nothing", "none", "exclude", "excluding",
    "minus", "drop", "skip", "remove", "non", "than", "outside",
  ]

  /// Words that may stand between a denial and what it denies.
  private static let between: Set = [
    "a", "an", "any", "the", "in", "at", "with", "to", "be", "being", "have", "having", "need", "needs", "require",
    "requires", "requiring", "want", "work", "working", "job", "jobs", "career", "careers", "that", "much", "of", "do",
    "does", "doing", "is", "are", "for", "finish", "finished", "get", "getting", "going", "go", "anything", "something",
    "those", "ones", "all", "or", "involve", "involving", "like", "which", "on", "lot", "lots", "from", "into", "my",
    "years",
  ]
}
