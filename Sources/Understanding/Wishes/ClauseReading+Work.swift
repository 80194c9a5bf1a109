internal import Careers

/// Reading telework, growth, openings, experience, training, working for oneself.
extension ClauseReading {
  mutating func readWork() {
    readDesk()
    if let place = scan.takeFirst(of: ["on site", "in person"], keeping: true) { add(at: place) { .telework(!$0) } }
    if let place = scan.takeFirst(
      of: [
        "work from home", "working from home", "from home", "form home", "at home", "remote", "remotely", "telework",
        "teleworking",
        "telecommute", "from anywhere", "home based", "online job", "online work", "home office", "flexible location",
      ], keeping: true)
    {
      // “Kids at home”, “I care for my mother at home” are no wish to work there.
      let isPlain = texts[place] != ["at", "home"] || isAskedFor(place)
      if isPlain { add(at: place) { .telework($0) } } else { doubt(place) }
    }
    readGrowth()
    if let place = scan.takeFirst(of: [
      "lots of openings", "many openings", "plenty of openings", "more openings", "lots of jobs", "plenty of jobs",
      "many jobs", "many vacancies", "lots of vacancies", "easy to find a job", "easy to find work", "always hiring",
      "hiring a lot", "most openings", "a lot of openings", "openings",
    ]), !found.contains(where: { $0.condition.topic == .openings }) {
      add(.openingsAtLeast(Condition.manyOpenings), at: place)
      order = order ?? .openings
    }
    if let place = scan.takeFirst(of: [
      "no experience", "without experience", "entry level", "no prior experience", "without any experience",
      "no previous experience", "no work experience", "never worked", "beginner", "not need experience",
    ]) {
      _ = scan.takeFirst(of: ["needed", "required", "necessary"])
      add(.noExperience, at: place)
    }
    if let place = scan.take("apprenticeship") { add(.training(.apprenticeship), at: place) }
    if let place = scan.takeFirst(of: [
      "training on the job", "on the job training", "learn on the job", "train me", "trained on the job",
      "paid training",
    ]) {
      add(.training(.onTheJob), at: place)
    }
    if let place = scan.take("job zone"), place.upperBound < texts.count,
      let zone = Double(texts[place.upperBound]), (1...5).contains(zone)
    {
      scan.use(place.upperBound..<place.upperBound + 1)
      add(.zoneAtMost(zone), at: place)
    }
    if let place = scan.takeFirst(of: [
      "be my own boss", "my own boss", "own boss", "self employed", "freelance", "work for myself", "my own business",
      "own business", "working for myself",
    ]) {
      add(.ownBoss, at: place)
    }
  }

  /// A desk is only ever turned away: who wants one is not understood.
  private mutating func readDesk() {
    guard
      let place = scan.takeFirst(
        of: ["no desk", "not at a desk", "not a desk", "desk job", "desk", "cubicle", "sit still"], keeping: true)
    else { return }
    if texts[place].contains(where: { ["no", "not"].contains($0) }), scan.polarity(of: place) == .plain, !isRefused {
      scan.use(place)
      found.append(Found(condition: .noDesk, place: place, isDenied: true))
      _ = scan.takeFirst(of: ["job", "jobs", "work"])
    } else if case .denied(let start) = scan.polarity(of: place), !isRefused {
      scan.use(start..<place.upperBound)
      found.append(Found(condition: .noDesk, place: place, isDenied: true))
    } else if isRefused, scan.polarity(of: place) == .plain {
      scan.use(place)
      found.append(Found(condition: .noDesk, place: place, isDenied: true))
    } else {
      doubt(place)
    }
  }

  private mutating func readGrowth() {
    if let place = scan.takeFirst(
      of: ["shrinking", "declining", "dying", "disappearing", "dying out", "going away"], keeping: true)
    {
      add(at: place) { .growth($0 ? .falling : .notFalling) }
    } else if let place = scan.takeFirst(of: [
      "fastest growing", "fast growing", "growing fast", "growing the fastest", "grow fastest", "grow fast", "booming",
      "grow the fastest",
    ]) {
      add(.growth(.fast), at: place)
      order = order ?? .growth
    } else if let place = scan.takeFirst(of: [
      "growing", "grow", "in demand", "high demand", "good outlook", "good future", "on the rise", "good prospects",
      "bright outlook", "growth",
    ]) {
      add(.growth(.rising), at: place)
      order = order ?? .growth
    } else if let place = scan.takeFirst(of: ["stable", "steady", "secure", "job security", "future proof"]) {
      add(.growth(.notFalling), at: place)
    }
  }
}
