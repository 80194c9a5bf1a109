internal import Careers
package import Language

extension Criteria {
  /// Reads what `words` ask of a career: "over $50k", "no degree", "from home", "in healthcare", "good with my hands".
  ///
  /// Words in, criteria out: what there is to be found is not looked at. Each word serves one condition. What has the form
  /// of a condition and is none that figures can judge is kept in `unjudged`, as it stands in `line`, which the words come
  /// from.
  package init(_ words: [Word], in line: String = "") {
    var scan = PhraseScan(words, in: line)
    readOrder(&scan)
    readPay(&scan)
    readSchooling(&scan)
    readWork(&scan)
    readTechnologies(&scan)
    readUnjudgeable(&scan)
    readSkills(&scan)
    readInterests(&scan)
    readFields(&scan)
    if !conditions.isEmpty || order != nil { readRest(&scan) }
    arrange()
  }

  /// Telework, growth, openings, experience, training, working for oneself.
  private mutating func readWork(_ scan: inout PhraseScan) {
    if let place = scan.takeFirst(of: ["no desk", "not at a desk", "desk job", "desk", "cubicle", "sit still"]),
      scan.isDenied(place) || scan.texts[place].contains("no") || scan.texts[place].contains("not")
        || scan.texts[max(0, place.lowerBound - 2)..<place.lowerBound].contains("not")
    {
      add(.noDesk)
    }
    if let place = scan.takeFirst(of: ["on site", "in person"]) { add(.telework(scan.isDenied(place))) }
    if let place = scan.takeFirst(of: [
      "work from home", "working from home", "from home", "form home", "at home", "remote", "remotely", "telework",
      "teleworking",
      "telecommute", "from anywhere", "home based", "online job", "online work", "home office", "flexible location",
    ]) {
      add(.telework(!scan.isDenied(place)))
    }
    readGrowth(&scan)
    if scan.takeFirst(of: [
      "lots of openings", "many openings", "plenty of openings", "more openings", "lots of jobs", "plenty of jobs",
      "many jobs", "many vacancies", "lots of vacancies", "easy to find a job", "easy to find work", "always hiring",
      "hiring a lot", "most openings", "a lot of openings", "openings",
    ]) != nil {
      add(.openingsAtLeast(Condition.manyOpenings))
      order = order ?? .openings
    }
    if let place = scan.takeFirst(of: [
      "no experience", "without experience", "entry level", "no prior experience", "without any experience",
      "no previous experience", "no work experience", "never worked", "beginner",
    ]) {
      _ = scan.takeFirst(of: ["needed", "required", "necessary"])
      if !scan.isDenied(place) { add(.noExperience) }
    }
    if scan.takeFirst(of: ["apprenticeship"]) != nil { add(.training(.apprenticeship)) }
    if scan.takeFirst(of: [
      "training on the job", "on the job training", "learn on the job", "train me", "trained on the job",
      "paid training",
    ]) != nil {
      add(.training(.onTheJob))
    }
    if let place = scan.take("job zone"), place.upperBound < scan.texts.count,
      let zone = Double(scan.texts[place.upperBound]), (1...5).contains(zone)
    {
      scan.use(place.upperBound..<place.upperBound + 1)
      add(.zoneAtMost(zone))
    }
    if scan.takeFirst(of: [
      "be my own boss", "my own boss", "own boss", "self employed", "freelance", "work for myself", "my own business",
      "own business", "working for myself",
    ]) != nil {
      add(.ownBoss)
    }
  }

  private mutating func readGrowth(_ scan: inout PhraseScan) {
    if let place = scan.takeFirst(of: ["shrinking", "declining", "dying", "disappearing", "dying out", "going away"]) {
      add(.growth(scan.isDenied(place) ? .notFalling : .falling))
    } else if scan.takeFirst(of: [
      "fastest growing", "fast growing", "growing fast", "growing the fastest", "grow fastest", "grow fast", "booming",
      "grow the fastest",
    ]) != nil {
      add(.growth(.fast))
      order = order ?? .growth
    } else if let place = scan.takeFirst(of: [
      "growing", "grow", "in demand", "high demand", "good outlook", "good future", "on the rise", "good prospects",
      "bright outlook", "growth",
    ]) {
      add(.growth(scan.isDenied(place) ? .falling : .rising))
      order = order ?? .growth
    } else if scan.takeFirst(of: ["stable", "steady", "secure", "job security", "future proof"]) != nil {
      add(.growth(.notFalling))
    }
  }

  /// Every name of a field, the longest first.
  private static let fieldNames = Field.allCases.flatMap { field in field.words.map { (field: field, words: $0) } }
    .sorted { ($1.words.count, $0.words) < ($0.words.count, $1.words) }

  private mutating func readFields(_ scan: inout PhraseScan) {
    for (field, words) in Self.fieldNames {
      guard let place = scan.take(words, keeping: true), Self.isField(words, at: place, in: scan) else { continue }
      scan.use(place)
      add(.field(field, isWanted: !scan.isDenied(place)), isBeside: true)
    }
  }

  /// Whether words that also mean other things stand where a field is named: `in it`, `tech jobs`.
  ///
  /// `It` needs `in`, `the` or `an` job word beside it.
  /// In a long line, which tells a story, a field counts only beside a word of work or of liking.
  private static func isField(_ words: String, at place: Range<Int>, in scan: PhraseScan) -> Bool {
    if scan.texts.count > shortLine {
      let around = scan.texts[max(0, place.lowerBound - 3)..<min(place.upperBound + 2, scan.texts.count)]
      if !around.contains(where: framing.contains) { return false }
    }
    guard words == "it" else { return true }
    let before = place.lowerBound > 0 ? scan.texts[place.lowerBound - 1] : ""
    let after = place.upperBound < scan.texts.count ? scan.texts[place.upperBound] : ""
    return before == "in" && ["", "job", "jobs", "or", "and", "with", "without"].contains(after)
      || before != "of" && ["jobs", "careers", "work"].contains(after)
  }

  private static let framing: Set = [
    "job", "jobs", "career", "careers", "work", "working", "field", "industry", "like", "love", "enjoy", "interested",
  ]

  /// Puts the conditions in the order of the kinds in which people think of them: pay, schooling, place, growth, field,
  /// and the rest as found.
  private mutating func arrange() {
    let ranked = conditions.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    conditions = ranked.map(\.element)
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
