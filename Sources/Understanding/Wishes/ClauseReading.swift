internal import Careers
internal import Language

/// What one clause asks of a career, with the words that say it; and whether that is sure.
struct ClauseReading {
  let clause: Clause
  let line: String
  var scan: PhraseScan
  var stance: Stance
  /// What was read, in the order of reading.
  var found: [Found] = []
  /// Where words stand that ask for what no figure says.
  var unjudged: [Range<Int>] = []
  /// Where words stand that were not understood.
  var missed: [Range<Int>] = []
  var order: Criteria.Order?
  /// Words that look like a condition and are none for sure: they are said to be not understood, even alone.
  var doubtful: Set<Int> = []
  /// Whether something in it turns what was read in a way that is not understood: then nothing of it counts.
  var isUnsure = false
  /// Whether words after it refuse it: “is not for me”.
  var isRefused = false
  /// Whether the words of its stance end it, and so hold for what is listed before it.
  var isTrailing = false

  /// How a clause is meant.
  enum Stance {
    /// It asks, or only names.
    case plain
    /// It tells of the person, of others, or of the past.
    case told
    /// It lets something be, and asks for nothing.
    case allowed
    /// It asks, but not as a limit.
    case rather
  }

  /// A condition and where its words stand.
  struct Found {
    var condition: Condition
    var place: Range<Int>
    var isDenied = false
    /// Whether it is a span of schooling, which is the most that is offered even where it is only allowed.
    var isSpan = false

    /// Whether it names a kind of work, and could stand in a list of kinds.
    var isNoun: Bool {
      switch condition.topic {
      case .field, .interest, .skill, .technology: true
      default: false
      }
    }
  }

  init(_ clause: Clause, in line: String) {
    self.clause = clause
    self.line = line
    scan = PhraseScan(clause.words, in: line)
    stance = .plain
    takeStance()
    isConditional = texts.indices.contains { index in
      guard !scan.used[index] else { return false }
      let next = index + 1 < texts.count ? texts[index + 1] : ""
      return texts[index] == "unless" || texts[index] == "if" && !["", "i", "you"].contains(next)
    }
  }

  var texts: [String] { scan.texts }
  /// As typed.
  var said: String { scan.said(whole) }
  private(set) var isRead = false
  /// Whether it is a condition on what stands beside it: “unless it pays well”, “if they train me”.
  private(set) var isConditional = false
  /// Whether it is denied only by the clause before.
  var isHeld = false
  var whole: Range<Int> { 0..<texts.count }

  /// The same clause, denied by the one before: “sales” in “no teaching or sales”.
  func denied() -> ClauseReading {
    guard let first = clause.words.first else { return self }
    var clause = clause
    let end = first.place.lowerBound
    clause.words.insert(Word("no", at: end..<end), at: 0)
    return ClauseReading(clause, in: line)
  }

  /// Reads everything that it asks; each word serves one condition.
  mutating func read() {
    isRead = true
    readOrder()
    readPay()
    readSchooling()
    readWork()
    readTechnologies()
    readSkills(ofSeveralWords: true)
    readUnjudgeable()
    readSkills(ofSeveralWords: false)
    readInterests()
    readFields()
    readRest()
    settle()
  }

  /// Adds a condition that can be denied.
  mutating func add(at place: Range<Int>, _ condition: (_ isWanted: Bool) -> Condition) {
    switch scan.polarity(of: place) {
    case .plain:
      scan.use(place)
      found.append(Found(condition: condition(!isRefused), place: place, isDenied: isRefused))
    case .denied(let start) where !isRefused:
      let made = Found(condition: condition(false), place: place, isDenied: true)
      found.append(made)
      if made.isNoun { scan.refuse(place, from: start) } else { scan.use(start..<place.upperBound) }
    default: doubt(place)
    }
  }

  /// Adds a condition that has no opposite; where it is denied, nothing is sure.
  mutating func add(_ condition: Condition, at place: Range<Int>, isSpan: Bool = false) {
    scan.use(place)
    if scan.polarity(of: place) != .plain || isRefused { isUnsure = true }
    found.append(Found(condition: condition, place: place, isSpan: isSpan))
  }

  /// Leaves the words at `place` as not understood.
  mutating func doubt(_ place: Range<Int>) { doubtful.formUnion(place) }

  /// Whether what was read is sure, now that all words are looked at.
  private mutating func settle() {
    if !scan.looseDenials.isEmpty, !found.isEmpty || order != nil { isUnsure = true }
    // “Not remote only”.
    if texts.last == "only", hasDenial, !found.isEmpty { isUnsure = true }
    // “Four years of college is too much”.
    if let too = texts.dropLast().firstIndex(of: "too"), !scan.used[too], !found.isEmpty { isUnsure = true }
    // “Don't put me in retail”: a denial of words that were not understood may reach on to what was read.
    for place in missed where isDenial(at: place.lowerBound) {
      if found.contains(where: { $0.place.lowerBound >= place.upperBound && !$0.isDenied }) { isUnsure = true }
    }
  }

  /// Whether it holds anything that counts.
  var hasReading: Bool { !found.isEmpty || !unjudged.isEmpty || order != nil }

  /// Whether the last thing that it says is denied, and what that is.
  var endsDenied: Bool {
    let denied =
      found.filter(\.isDenied).map(\.place.upperBound)
      + unjudged.filter { isDenial(at: $0.lowerBound) }.map(\.upperBound)
      + missed.filter { scan.denial(of: $0) != nil || isDenial(at: $0.lowerBound) }.map(\.upperBound)
    let plain =
      found.filter { !$0.isDenied }.map(\.place.upperBound)
      + unjudged.filter { !isDenial(at: $0.lowerBound) }.map(\.upperBound)
    return (denied.max() ?? -1) > (plain.max() ?? -1)
  }

  private func isDenial(at index: Int) -> Bool { PhraseScan.begins(texts, at: index) }

  /// Whether it names kinds of work, or things that no figure judges, which could stand in a list.
  var isListable: Bool {
    !isUnsure && found.allSatisfy(\.isNoun) && order == nil && (!found.isEmpty || !unjudged.isEmpty || !missed.isEmpty)
  }

  /// Whether any word of denial stands in it.
  var hasDenial: Bool { texts.indices.contains { isDenial(at: $0) } }

  /// Whether it only names something, and could be an item of a list: no person, no verb of wanting, no bound.
  var isBare: Bool {
    !texts.isEmpty && texts.count <= 5 && !hasDenial
      && !texts.contains { Self.ownWords.contains($0) || Amount.isNumeral($0) }
      && !(texts.count > 1 && ["in", "with", "from", "for"].contains(texts[0]) && clause.joint != .or)
  }

  private static let ownWords: Set = [
    "i", "we", "you", "my", "want", "need", "like", "love", "enjoy", "prefer", "find", "show", "looking", "something",
    "anything", "is", "are", "at",
    "over", "under", "more", "less", "than", "only", "must", "should", "would", "could", "can", "will", "good", "pays",
    "ok",
  ]

  /// Whether a person tells of nothing but what they are good at: “I'm good with my hands”.
  var isOnlyAbility: Bool {
    texts.first == "i" && texts.indices.allSatisfy { scan.used[$0] || isSmall(texts[$0]) }
      && !texts.contains { ["have", "had", "was", "did", "in"].contains($0) }
  }

  var namesKinds: Bool { found.contains(where: \.isNoun) || !unjudged.isEmpty || !doubtful.isEmpty || !missed.isEmpty }
}
