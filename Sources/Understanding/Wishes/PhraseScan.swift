internal import Language

/// The words of a clause while criteria are read from it: each is used once, and a phrase knows whether it is denied.
struct PhraseScan {
  let texts: [String]
  private(set) var used: [Bool]
  /// The texts in the singular, and how they begin.
  private let singulars: [String]
  private let beginnings: [UInt16]
  private let words: [Word]
  /// The line that the words were read from, in UTF-8; empty when it is not known.
  private let line: [UInt8]
  /// Where a denial of several words begins, by where it ends.
  private let denials: [Int: Int]
  /// The words of things already read as denied, which a denial may reach past.
  private var refused: Set<Int> = []

  init(_ words: [Word], in line: String) {
    self.words = words
    self.line = Array(line.utf8)
    texts = words.map(\.text)
    singulars = texts.map { singular($0) }
    beginnings = texts.map(Self.beginning)
    used = texts.map { _ in false }
    denials = Self.denials(in: texts)
  }

  /// What the person typed at `place`; the words as read where the line is not known.
  func said(_ place: Range<Int>) -> String {
    guard let bytes = bytes(place) else { return texts[place].joined(separator: " ") }
    return String(decoding: line[bytes], as: UTF8.self)
  }

  /// Where `place` stands in the line; nil where the line is not known.
  func bytes(_ place: Range<Int>) -> Range<Int>? {
    var start = words[place.lowerBound].place.lowerBound
    let end = words[place.upperBound - 1].place.upperBound
    guard start < end, end <= line.count else { return nil }
    if hasSign(before: place.lowerBound) { start -= 1 }
    return start..<end
  }

  /// Whether a dollar sign stands before the word at `index`.
  func hasSign(before index: Int) -> Bool {
    let start = words[index].place.lowerBound
    return start > 0 && start <= line.count && line[start - 1] == UInt8(ascii: "$")
  }

  /// What stands between the word at `index` and the one before, in UTF-8.
  func gap(before index: Int) -> ArraySlice<UInt8> {
    guard index > 0, index < words.count else { return [] }
    let (left, right) = (words[index - 1].place.upperBound, words[index].place.lowerBound)
    return left < right && right <= line.count ? line[left..<right] : []
  }

  /// Whether the number at `index` was typed with a comma in it.
  func hasComma(at index: Int) -> Bool {
    let place = words[index].place
    return place.upperBound <= line.count && line[place].contains(UInt8(ascii: ","))
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
  mutating func takeFirst(of phrases: [String], keeping: Bool = false) -> Range<Int>? {
    var best: (phrase: String, place: Range<Int>)?
    for phrase in phrases {
      guard let place = place(of: phrase) else { continue }
      if let best {
        let (size, least) = (phrase.utf8.count, best.phrase.utf8.count)
        guard size > least || size == least && phrase < best.phrase else { continue }
      }
      best = (phrase, place)
    }
    if let best, !keeping { use(best.place) }
    return best?.place
  }

  func place(of phrase: String) -> Range<Int>? {
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

  /// Uses what is denied at `place` by the words from `start` on.
  mutating func refuse(_ place: Range<Int>, from start: Int) {
    use(start..<place.upperBound)
    refused.formUnion(start..<place.upperBound)
  }

  // MARK: Denial

  /// Whether something is denied, and if it is, from which word on.
  enum Polarity: Equatable {
    case plain
    case denied(Int)
    /// Denied twice, or by a word that has already denied something else.
    case unsure
  }

  /// Whether what stands at `place` is denied by what stands before it, with nothing but small words between.
  func polarity(of place: Range<Int>) -> Polarity {
    guard let (start, isSpent) = denier(before: place.lowerBound) else { return .plain }
    return isSpent || denier(before: start) != nil ? .unsure : .denied(start)
  }

  /// Where the word stands that denies what is at `place`; nil where nothing does for sure.
  func denial(of place: Range<Int>) -> Int? {
    if case .denied(let start) = polarity(of: place) { start } else { nil }
  }

  /// The beginning of the nearest denial before `end`, and whether it has already denied something.
  private func denier(before end: Int) -> (start: Int, isSpent: Bool)? {
    var index = end - 1
    var steps = 0
    var isPast = false
    while index >= 0, steps < Self.reach {
      if let start = denials[index], !used[index] || refused.contains(index) {
        return (start, isPast || refused.contains(index))
      }
      if refused.contains(index) {
        isPast = true
      } else if used[index] || !Self.between.contains(texts[index]) {
        return nil
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// The words of denial that nothing has used.
  var looseDenials: [Int] { denials.keys.filter { !used[$0] }.sorted() }

  /// All words of denials, used or not.
  var denialWords: Set<Int> { Set(denials.flatMap { Array($0.value...$0.key) }) }

  /// Whether a denial begins at `index` of `texts`.
  static func begins(_ texts: [String], at index: Int) -> Bool { denials(in: texts).values.contains(index) }

  private static let reach = 8

  private static func denials(in texts: [String]) -> [Int: Int] {
    var denials: [Int: Int] = [:]
    for index in texts.indices where deniers.contains(texts[index]) { denials[index] = index }
    for phrase in longDeniers {
      guard texts.count >= phrase.count else { continue }
      for start in 0...texts.count - phrase.count where texts[start..<start + phrase.count].elementsEqual(phrase) {
        for index in start..<start + phrase.count { denials[index] = nil }
        denials[start + phrase.count - 1] = start
      }
    }
    return denials
  }

  private static let deniers: Set = [
    "no", "not", "without", "never", "hate", "avoid", "except", "besides", "nothing", "none", "exclude", "excluding",
    "minus", "drop", "skip", "remove", "non", "neither", "nor", "dislike",
  ]

  private static let longDeniers =
    [
      "not open to", "not willing to", "not ok with", "not okay with", "not fine with", "not up for",
      "not interested in", "not a fan of", "not want to do", "can not stand", "could not stand", "no interest in",
      "tired of", "sick of", "fed up with", "done with", "out of", "away from", "outside of", "anything but",
      "everything but", "all but", "anything except", "everything except", "all except", "instead of", "rather than",
      "other than", "apart from", "aside from",
    ].map { $0.split(separator: " ").map(String.init) }
    + ["job", "jobs", "career", "careers", "work", "field", "kind"].map { [$0, "but"] }

  /// Words that may stand between a denial and what it denies.
  private static let between: Set = [
    "a", "an", "any", "the", "in", "at", "with", "to", "be", "being", "have", "having", "need", "needs", "require",
    "requires", "requiring", "want", "work", "working", "job", "jobs", "career", "careers", "that", "much", "of", "do",
    "does", "doing", "is", "are", "for", "finish", "finished", "get", "getting", "going", "go", "anything", "something",
    "those", "ones", "all", "involve", "involving", "involves", "like", "which", "on", "lot", "lots", "from", "into",
    "my", "really", "good", "enjoy", "see", "myself", "me", "deal", "dealing", "handle", "use", "using", "back",
    "very", "about", "interested", "wanna", "ever", "pay", "pays", "paying", "take", "taking", "make", "makes",
    "making", "earn", "earning", "accept", "live", "field", "fields",
  ]
}
