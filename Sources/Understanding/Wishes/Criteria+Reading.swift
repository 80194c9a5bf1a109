internal import Careers
package import Language

extension Criteria {
  /// Reads what `words` ask of a career: "over $50k", "no degree", "from home", "in healthcare", "good with my hands".
  ///
  /// Words in, criteria out: what there is to be found is not looked at. The line is read clause by clause. A clause counts
  /// only where it can be read for sure; else it stands in `missed`, as in `line`, which the words come from. What has the
  /// form of a condition and is none that figures can judge is kept in `unjudged`.
  package init(_ words: [Word], in line: String = "") {
    let readings = Self.readings(Clause.split(words, in: line), in: line)
    var echo = Echo(line: line)
    for (number, reading) in readings.enumerated() {
      if reading.isHeld, number > 0, let joined = Self.joined(readings[number - 1], reading, in: line),
        joined.old == unjudged.last
      {
        unjudged[unjudged.count - 1] = joined.new
      } else {
        take(reading, number, &echo)
      }
    }
    // Where nothing at all was read, the line asks something else.
    missed = echo.texts(withRests: !isEmpty || !echo.certain.isEmpty)
    if conditions.contains(where: { if case .schoolingAtMost = $0 { true } else { false } }) {
      conditions.removeAll { if case .noMoreSchool = $0 { true } else { false } }
    }
    arrange()
  }

  /// What no figure judges in two clauses of one list, said in one: “no nights or weekends”.
  private static func joined(
    _ first: ClauseReading, _ second: ClauseReading, in line: String
  ) -> (old: String, new: String)? {
    guard first.found.isEmpty, second.found.isEmpty, first.missed.isEmpty, second.missed.isEmpty, !second.isUnsure,
      second.stance == .plain, let old = first.unjudged.last, second.unjudged.count == 1,
      let start = first.scan.bytes(old)?.lowerBound, let end = second.scan.bytes(second.whole)?.upperBound, start < end
    else { return nil }
    return (first.scan.said(old), String(decoding: Array(line.utf8)[start..<end], as: UTF8.self))
  }

  // MARK: Clauses beside each other

  /// Each of `clauses` read, with what holds over from those beside it: “no sales or teaching”, “nights or weekends if
  /// possible”.
  private static func readings(_ clauses: [Clause], in line: String) -> [ClauseReading] {
    var readings = clauses.map { ClauseReading($0, in: line) }
    let isBare = readings.map(\.isBare)
    // What ends a list holds for all of it.
    for index in readings.indices.reversed() where readings[index].isTrailing {
      var place = index
      while place > 0, [.and, .or].contains(readings[place].clause.joint), isBare[place - 1],
        readings[place - 1].stance == .plain
      {
        place -= 1
        readings[place].stance = readings[index].stance
        readings[place].isRefused = readings[index].isRefused
      }
    }
    for index in readings.indices {
      if index > 0 {
        readInBrackets(&readings, at: index)
        hold(from: readings[index - 1], over: &readings, at: index, isBare)
      }
      if !readings[index].isRead { readings[index].read() }
    }
    // “No sales unless it pays well”: what stands under a condition is not sure, nor is the condition.
    for index in readings.indices where readings[index].isConditional {
      readings[index].isUnsure = true
      let other = index > 0 ? index - 1 : 1
      if readings.indices.contains(other) { readings[other].isUnsure = true }
    }
    // “Remote or outdoors”: either would do, which only fields can say; as two limits it would be harder than was said.
    for index in readings.indices.dropFirst() where isChoice(readings[index - 1], readings[index]) {
      readings[index - 1].isUnsure = true
      readings[index].isUnsure = true
    }
    // “No degree, but open to getting one” takes back what it follows.
    for index in readings.indices.dropFirst()
    where readings[index].clause.joint == .but && readings[index].stance == .allowed && !readings[index].hasReading
      && readings[index - 1].stance != .rather
    {
      readings[index].isUnsure = true
      readings[index - 1].isUnsure = true
    }
    return readings
  }

  /// Whether `or` joins two things that are wanted and are not both fields.
  private static func isChoice(_ first: ClauseReading, _ second: ClauseReading) -> Bool {
    guard second.clause.joint == .or, first.stance == .plain, second.stance == .plain, !second.isHeld,
      !first.hasDenial, !second.hasDenial, !first.isRefused, !second.isRefused,
      !first.found.isEmpty || !second.found.isEmpty
    else { return false }
    let says = [first, second].allSatisfy { $0.hasReading || !$0.missed.isEmpty }
    return says && !(first.found.last?.condition.topic == .field && second.found.first?.condition.topic == .field)
  }

  /// “More than I make now (38k)”: the amount in brackets is what the comparison before it means.
  private static func readInBrackets(_ readings: inout [ClauseReading], at index: Int) {
    let before = SpacedWords(readings[index - 1].texts)
    guard readings[index].clause.joint == .bracket, before.has("than") || readings[index - 1].stance == .told else {
      return
    }
    readings[index].read()
    if before.has("more than i"), !readings[index - 1].hasDenial, readings[index].found.count == 1 {
      readings[index - 1].stance = .plain
      readings[index - 1].scan.use(readings[index - 1].whole)
      readings[index - 1].missed = []
    } else {
      readings[index].isUnsure = true
    }
  }

  /// Takes over into the clause at `index` what the one before says of a list.
  private static func hold(
    from before: ClauseReading, over readings: inout [ClauseReading], at index: Int, _ isBare: [Bool]
  ) {
    let joint = readings[index].clause.joint
    guard !readings[index].isRead, isBare[index], readings[index].stance == .plain, !readings[index].isRefused,
      !before.isTrailing
    else { return }
    let isDenied = before.endsDenied || before.isUnsure && before.hasDenial
    guard isDenied || before.stance != .plain else { return }
    var plain = readings[index]
    plain.read()
    switch joint {
    case .or, .and:
      guard joint == .or || before.namesKinds == plain.namesKinds || before.stance != .plain && !isDenied else {
        return
      }
    case .comma:
      // “No sales, teaching or food”: a list that `or` ends. Without its end, a further kind could be wanted or not.
      guard before.namesKinds, plain.isListable else { return }
      guard endsInJoining(readings, after: index, isBare) else {
        plain.isUnsure = true
        readings[index] = plain
        return
      }
    default: return
    }
    if isDenied {
      if before.isUnsure {
        plain.isUnsure = true
        readings[index] = plain
        return
      }
      let isEither = joint == .and && plain.found.contains { $0.condition == .field(.outdoors, isWanted: true) }
      readings[index] = readings[index].denied()
      readings[index].stance = before.stance
      readings[index].isHeld = true
      readings[index].isUnsure = isEither
    } else {
      readings[index].stance = before.stance
    }
  }

  /// Whether the list that goes on at `index` ends in `or` or `and` before something new is said.
  private static func endsInJoining(_ readings: [ClauseReading], after index: Int, _ isBare: [Bool]) -> Bool {
    for next in readings.indices.dropFirst(index + 1) {
      guard isBare[next] else { return false }
      var plain = readings[next]
      if !plain.isRead { plain.read() }
      guard plain.isListable else { return false }
      switch readings[next].clause.joint {
      case .or, .and: return true
      case .comma: continue
      default: return false
      }
    }
    return false
  }

  // MARK: What each says

  private mutating func take(_ reading: ClauseReading, _ number: Int, _ echo: inout Echo) {
    guard !reading.isUnsure else { return echo.add(reading, number) }
    switch reading.stance {
    case .plain:
      order = order ?? reading.order
      for found in reading.found { add(found) }
      for place in reading.unjudged { note(reading.scan.said(place)) }
      echo.addRests(of: reading, number)
    case .rather:
      for found in reading.found where !rather.contains(found.condition) { rather.append(found.condition) }
      if !reading.unjudged.isEmpty { note(reading.said) }
      echo.addRests(of: reading, number)
    case .allowed:
      for found in reading.found where found.isSpan { add(found) }
      if reading.hasReading, !reading.found.contains(where: \.isSpan) { allowed.append(reading.said) }
      echo.addRests(of: reading, number)
    case .told: takeTold(reading, number, &echo)
    }
  }

  /// Of what a person tells, the schooling and experience that they have count, what they are good at, and what no figure
  /// judges.
  private mutating func takeTold(_ reading: ClauseReading, _ number: Int, _ echo: inout Echo) {
    let kept = reading.found.filter { found in
      switch found.condition {
      case .schoolingAtMost, .noMoreSchool, .noExperience: true
      case .interest, .skill: reading.isOnlyAbility
      default: false
      }
    }
    for found in kept { add(found) }
    for place in reading.unjudged { note(reading.scan.said(place)) }
    if kept.count < reading.found.count || reading.order != nil || !reading.doubtful.isEmpty {
      if kept.isEmpty, reading.unjudged.isEmpty {
        echo.add(reading, number)
      } else {
        for found in reading.found where !kept.contains(where: { $0.place == found.place }) {
          echo.certain.append(
            Echo.Piece(text: reading.scan.said(found.place), bytes: reading.scan.bytes(found.place), clause: -1))
        }
      }
    } else if kept.isEmpty, reading.unjudged.isEmpty {
      if reading.saysSomething { echo.addRest(reading, number) }
    } else {
      echo.addRests(of: reading, number)
    }
  }

  private mutating func add(_ found: ClauseReading.Found) {
    switch found.condition {
    case .field: add(found.condition, isBeside: true)
    case .noMoreSchool where conditions.contains(where: { $0.topic == .schoolingCeiling }): break
    default: add(found.condition)
    }
  }

  private mutating func note(_ words: String) {
    if !unjudged.contains(words) { unjudged.append(words) }
  }

  /// Puts the conditions in the order of the kinds in which people think of them: pay, schooling, place, growth, field,
  /// and the rest as found.
  private mutating func arrange() {
    conditions = Self.arranged(conditions)
    rather = Self.arranged(rather)
  }

  private static func arranged(_ conditions: [Condition]) -> [Condition] {
    conditions.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }
}

extension Condition {
  /// Where it stands among others when they are said.
  fileprivate var rank: Int {
    switch topic {
    case .field: 0
    case .payFloor: 1
    case .payCeiling: 2
    case .schoolingFloor: 3
    case .schoolingCeiling: 4
    case .experience, .training, .zone: 5
    case .telework: 6
    case .growth: 7
    case .openings: 8
    case .interest, .skill, .technology, .ownBoss: 9
    }
  }
}
