package import Careers
package import Language

/// Hears in which direction a question asks about a claim.
///
/// Three things decide. Is it a question of yes or no (“do I”, “is there”, “degree required?”), or an open one (“which degree”)?
/// Does it say that the thing is lacking (“without”, “skip”), or name the contrary (“risky” for stable)? Is that turned
/// round once more (“is it impossible without”)? A “not” behind the first verb says nothing: “can't I” asks what “can I” asks.
package struct ClaimReader {
  private let words: [String]
  private let stems: [String]
  /// Whether the line has a question mark.
  private let isMarked: Bool

  /// `words` with names masked; `text` is the line they were cut from.
  package init(_ words: [Word], in text: String) {
    self.words = words.map(\.text)
    stems = words.map(\.stem)
    isMarked = text.contains("?")
  }

  /// How the question stands to `claim`; `cues` are the stems of the words that name what it is about.
  package func read(_ claim: Claim, cues: [String]) -> ClaimReading {
    let isBeside = claim.beside.contains { !places(of: $0).isEmpty }
    guard !isBeside, let form = QuestionForm(words, isMarked: isMarked) else {
      return ClaimReading(claim: claim.text, direction: .open)
    }
    switch claim.kind {
    case .fact: return readFact(claim, form)
    case .need: return readNeed(claim, form, cues: cues)
    }
  }

  // MARK: Facts

  private func readFact(_ claim: Claim, _ form: QuestionForm) -> ClaimReading {
    var heard: [Int] = []
    var isOpposite = false
    let contrary = claim.opposite.flatMap(places(of:))
    if !contrary.isEmpty {
      isOpposite.toggle()
      heard += contrary.flatMap { Array($0) }
    }
    if case .asked(let place) = form { heard.append(place) }
    for place in words.indices where words[place] == "impossible" || words[place] == "unlikely" {
      isOpposite.toggle()
      heard.append(place)
    }
    let negations = form.negations(in: words)
    heard += negations
    var direction: Direction = isOpposite ? .opposite : .same
    if !negations.isEmpty {
      switch (form, isOpposite) {
      case (.stated, false): direction = .denial
      default: direction = isOpposite ? .same : .opposite
      }
    }
    return ClaimReading(claim: claim.text, direction: direction, words: said(heard))
  }

  // MARK: Needs

  /// What the question says of one thing it names.
  private enum Relation {
    case lacked, needed, sole, with
  }

  private struct Thing {
    var range: Range<Int>
    var level: Claim.Level?
    var relation: Relation?
    /// Whether the need itself is denied: “no degree needed”.
    var isDenied = false
    var heard: [Int] = []
  }

  private func readNeed(_ claim: Claim, _ form: QuestionForm, cues: [String]) -> ClaimReading {
    let open = ClaimReading(claim: claim.text, direction: .open)
    let isHelp = words.contains(where: Grammar.helping.contains)
    let things = things(claim, cues: cues).map { related($0, form) }
    var asks: [Int] = []
    var start = 0
    if case .asked(let place) = form {
      asks = [place]
      start = place
    }
    if hasAlternatives(things) { return open }
    let contrary = claim.opposite.flatMap(places(of:))
    if !contrary.isEmpty {
      return ClaimReading(
        claim: claim.text, direction: .opposite, words: said(asks + contrary.flatMap { Array($0) }))
    }
    let needed = things.last { $0.relation == .needed }
    let lacked = things.last { $0.relation == .lacked }
    if let needed, !asks.isEmpty && needed.range.lowerBound > start || lacked == nil {
      let direction: Direction = !needed.isDenied ? .same : asks.isEmpty ? .denial : .opposite
      return reading(claim, needed, direction, asks)
    }
    if let lacked {
      let barring = words.indices.filter { Grammar.barring.contains(words[$0]) }
      let others = form.negations(in: words).filter { !lacked.heard.contains($0) }
      let isTurned = (barring.count + others.count) % 2 == 1
      return reading(claim, lacked, isTurned ? .same : .opposite, asks + barring + others)
    }
    guard !isHelp, !claim.levels.isEmpty, !words.contains(where: Grammar.barring.contains),
      let last = things.last(where: { $0.relation == .sole }) ?? things.last(where: { $0.relation == .with }),
      let level = last.level
    else { return open }
    // “Do welders have degrees” asks whether they need them, “can I with a degree” whether it is enough.
    let isOfThem =
      last.relation == .with && asks.first.map { ["do", "does", "are", "is"].contains(words[$0]) } == true
      && asks.first.map { $0 + 1 < words.count && ["i", "you"].contains(words[$0 + 1]) } == false
    let schooling: ClaimReading.Schooling = isOfThem ? .needed(level) : .enough(level)
    return ClaimReading(
      claim: schooling.claim, direction: .same, schooling: schooling, words: said(asks + last.heard))
  }

  private func reading(_ claim: Claim, _ thing: Thing, _ direction: Direction, _ heard: [Int]) -> ClaimReading {
    let schooling = thing.level.map(ClaimReading.Schooling.needed)
    return ClaimReading(
      claim: schooling?.claim ?? claim.text, direction: direction, schooling: schooling,
      words: said(heard + thing.heard))
  }

  /// Whether the question lets choose between two levels, or between the thing and something else: “a degree or experience”.
  private func hasAlternatives(_ things: [Thing]) -> Bool {
    words.indices.contains { place in
      guard words[place] == "or", place > 0, place + 1 < words.count,
        let left = things.last(where: { $0.range.upperBound <= place && $0.range.upperBound + 1 >= place })
      else { return false }
      if Grammar.trailing.contains(words[place + 1]) { return false }
      guard let right = things.first(where: { $0.range.lowerBound > place && $0.range.lowerBound <= place + 3 }) else {
        return true
      }
      return left.level != right.level
    }
  }

  /// What the claim is about, where the question names it; of names that overlap the longest.
  private func things(_ claim: Claim, cues: [String]) -> [Thing] {
    let levels = claim.levels
    let named: [(Claim.Level?, String)] =
      levels.isEmpty ? cues.map { (nil, $0) } : levels.flatMap { level, stems in stems.map { (Optional(level), $0) } }
    var things: [Thing] = []
    for (level, phrase) in named {
      for range in places(of: phrase) { things.append(Thing(range: range, level: level)) }
    }
    things.sort {
      $0.range.count != $1.range.count ? $0.range.count > $1.range.count : $0.range.lowerBound < $1.range.lowerBound
    }
    var kept: [Thing] = []
    for thing in things where !kept.contains(where: { $0.range.overlaps(thing.range) }) { kept.append(thing) }
    kept.sort { $0.range.lowerBound < $1.range.lowerBound }
    // Beside a level that is named, “a degree” and “college” say nothing more: “a master's degree”.
    guard kept.contains(where: { $0.level != nil && $0.level != .degree }) else { return kept }
    return kept.indices.filter { index in
      guard kept[index].level == .degree else { return true }
      return !kept.contains { other in
        other.level != .degree && abs(other.range.lowerBound - kept[index].range.lowerBound) <= 3
      }
    }.map { kept[$0] }
  }

  /// How far the words around a thing belong to it.
  private static let reach = 6

  /// `thing` with what the words around it say of it.
  private func related(_ thing: Thing, _ form: QuestionForm) -> Thing {
    var thing = thing
    let before = left(of: thing.range.lowerBound)
    let after = right(of: thing.range.upperBound)
    let needs =
      before.filter { Grammar.needing.contains(words[$0]) || isOwed($0) }
      + after.filter { Grammar.needing.contains(words[$0]) || isOwed($0) } + mustAtStart(form)
    let lacks = before.filter { Grammar.lacking.contains(words[$0]) || isMissing($0, before: thing.range.lowerBound) }
    let near = before.suffix(4)
    let soles =
      (near + Array(after.prefix(2))).filter { Grammar.sole.contains(words[$0]) }
      + words.indices.filter { words[$0] == "enough" || words[$0] == "sufficient" }
    if !needs.isEmpty {
      let frontNot: Int? = if case .asked(let place) = form { place + 2 } else { nil }
      let denials = (before + after).filter { place in
        (words[place] == "not" && frontNot.map { place > $0 } ?? true)
          || (words[place] == "no" && place < thing.range.lowerBound)
      }
      let strong = lacks.filter { words[$0] != "no" && words[$0] != "not" && words[$0] != "never" }
      if strong.isEmpty {
        thing.relation = .needed
        thing.isDenied = denials.count % 2 == 1
        thing.heard = needs + denials
        return thing
      }
    }
    if !lacks.isEmpty {
      thing.relation = .lacked
      thing.heard = lacks
    } else if !soles.isEmpty {
      thing.relation = .sole
      thing.heard = soles
    } else if let with = near.last(where: { Grammar.with.contains(words[$0]) }) {
      thing.relation = .with
      thing.heard = [with]
    }
    thing.heard += Array(thing.range)
    return thing
  }

  /// The “must” that begins the question, which belongs to all of it.
  private func mustAtStart(_ form: QuestionForm) -> [Int] {
    guard case .asked(let place) = form, words[place] == "must" else { return [] }
    return [place]
  }

  /// “Have to”, “got to”: a need. “I have to” and nothing between.
  private func isOwed(_ place: Int) -> Bool {
    Grammar.owing.contains(words[place]) && place + 1 < words.count && words[place + 1] == "to"
  }

  /// Whether the “not” at `place` takes the having away: “do not have a degree”.
  private func isMissing(_ place: Int, before end: Int) -> Bool {
    guard words[place] == "not" else { return false }
    let verbs = words[(place + 1)..<end]
    return verbs.contains(where: Grammar.having.contains) && !verbs.contains(where: Grammar.needing.contains)
      && !verbs.indices.contains(where: isOwed)
  }

  private func left(of place: Int) -> [Int] {
    var start = place
    while start > 0, place - start < Self.reach, !Grammar.joints.contains(words[start - 1]) { start -= 1 }
    return Array(start..<place)
  }

  private func right(of place: Int) -> [Int] {
    var end = place
    while end < words.count, end - place < Self.reach, !Grammar.joints.contains(words[end]) || words[end] == careerMark
    {
      end += 1
    }
    return Array(place..<end)
  }

  // MARK: Words

  /// Where the stems of a phrase stand.
  private func places(of phrase: String) -> [Range<Int>] {
    let wanted = phrase.utf8.split(separator: 0x20).map { String($0) ?? "" }
    guard !wanted.isEmpty, wanted.count <= stems.count else { return [] }
    return (0...stems.count - wanted.count).compactMap { start in
      wanted.indices.allSatisfy { wanted[$0] == stems[start + $0] } ? start..<start + wanted.count : nil
    }
  }

  private func said(_ places: [Int]) -> [String] { Set(places).sorted().map { words[$0] } }
}
