internal import Language

/// A part of a line that says one thing: what stands between commas, full stops and joining words.
struct Clause {
  var words: [Word]
  /// What stands between it and the clause before.
  var joint: Joint

  enum Joint {
    case start, stop, comma, and, or, but, reason, bracket
  }

  /// The clauses of `words`, which come from `line`. Without the line only joining words part them.
  ///
  /// The joining words belong to no clause. “Anything but teaching” and “between 40 and 60” stay whole.
  static func split(_ words: [Word], in line: String) -> [Clause] {
    let texts = words.map(\.text)
    let bytes = Array(line.utf8)
    var clauses: [Clause] = []
    var start = 0
    var joint = Joint.start
    func close(_ end: Int) {
      if start < end { clauses.append(Clause(words: Array(words[start..<end]), joint: joint)) }
    }
    for index in words.indices {
      if index > 0, let mark = Self.mark(before: index, words, bytes) {
        close(index)
        // A joining word after a comma says more than the comma.
        (start, joint) = (index, mark)
      }
      if let joining = Self.joining(at: index, texts) {
        close(index)
        (start, joint) = (index + 1, joining)
      } else if index > start, Self.begins(at: index, texts) {
        close(index)
        (start, joint) = (index, .comma)
      }
    }
    close(words.count)
    return clauses
  }

  /// The sign that parts the word at `index` from the one before; nil where there is none.
  private static func mark(before index: Int, _ words: [Word], _ bytes: [UInt8]) -> Joint? {
    let (left, right) = (words[index - 1].place.upperBound, words[index].place.lowerBound)
    guard left < right, right <= bytes.count else { return nil }
    let gap = bytes[left..<right]
    if gap.contains(where: { ".!?;:\n".utf8.contains($0) }) { return .stop }
    if gap.contains(where: { "()".utf8.contains($0) }) { return gap.contains(0x20) ? .bracket : nil }
    if gap.contains(UInt8(ascii: ",")) { return .comma }
    if gap.contains(UInt8(ascii: "&")) { return .and }
    let (before, after) = (words[index - 1].text, words[index].text)
    if gap.contains(UInt8(ascii: "/")) {
      return Amount.spanWords.contains(after) || Amount.isNumeral(after) ? nil : .or
    }
    // A dash between numbers is a range, and inside a word a hyphen.
    let isDash = gap.contains(UInt8(ascii: "-")) || gap.contains(0xE2)
    if isDash, gap.contains(0x20), !(Amount.isNumeral(before) && Amount.isNumeral(after)) { return .stop }
    return nil
  }

  private static let joints: [String: Joint] = [
    "and": .and, "plus": .and, "or": .or, "nor": .or, "but": .but, "though": .but, "although": .but, "however": .but,
    "yet": .but, "because": .reason, "cause": .reason, "while": .reason, "whereas": .but,
  ]

  private static func joining(at index: Int, _ texts: [String]) -> Joint? {
    guard let joint = joints[texts[index]] else {
      let isReason = texts[index] == "since" && index + 1 < texts.count && people.contains(texts[index + 1])
      return isReason ? .reason : nil
    }
    let before = index > 0 ? texts[index - 1] : ""
    let after = index + 1 < texts.count ? texts[index + 1] : ""
    switch joint {
    case .and, .or:
      if bounds.contains(after), index > 0 { return nil }
      if Amount.isNumeral(before) || Amount.unitWords.contains(before), Amount.isNumeral(after) { return nil }
      if Field([before, texts[index], after]) != nil { return nil }
      return texts[index] == "plus" && after == "" ? nil : joint
    case .but: return texts[index] == "but" && isExcepting(texts[..<index]) ? nil : .but
    default: return joint
    }
  }

  /// Whether a `but` after `texts` means `except`: “anything but”, “any job but”, and “nothing but”.
  static func isExcepting(_ texts: ArraySlice<String>) -> Bool {
    guard let last = texts.last else { return false }
    if ["anything", "everything", "all", "nothing", "anywhere", "none", "whatever"].contains(last) { return true }
    return texts.dropLast().suffix(2).contains { ["any", "every", "all"].contains($0) }
      && ["job", "jobs", "career", "careers", "work", "field", "fields", "kind", "thing"].contains(last)
  }

  /// After `and` and `or` these belong to the amount before: “60k and up”, “or less”.
  private static let bounds: Set = [
    "up", "more", "less", "above", "higher", "under", "below", "over", "better", "fewer", "so", "lower",
  ]
  static let people: Set = ["i", "my", "we", "our", "he", "she", "his", "her", "they", "their"]
  private static let exceptions: Set = ["except", "excluding", "besides", "minus", "without", "unless"]

  /// Whether something new begins at `index` without a sign: a person after a word of weight (“kids at home i want”), or
  /// an exception.
  private static func begins(at index: Int, _ texts: [String]) -> Bool {
    let before = texts[index - 1]
    if exceptions.contains(texts[index]) {
      return !["everything", "anything", "all", "not", "never", "no"].contains(before)
    }
    return texts[index] == "i" && !stopWords.contains(before) && !jobWords.contains(before) && before != "something"
      && before != "anything"
  }

  static let jobWords: Set = [
    "job", "jobs", "career", "careers", "work", "occupation", "occupations", "profession", "professions", "field",
    "fields", "industry", "sector", "role", "roles", "position", "positions",
  ]
}
