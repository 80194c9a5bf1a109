internal import Language

/// What people ask of a job and no figure here says.
extension ClauseReading {
  /// Hours, place, people, feelings, terms of employment, the person's own situation.
  private static let unjudgeable = [
    // Hours
    "night shifts", "night shift", "nights", "night", "weekends", "weekend", "evenings", "shift work", "shifts",
    "holidays",
    "overtime", "part time", "full time", "flexible hours", "flexible schedule", "flexible", "regular hours", "9 to 5",
    "nine to five", "good hours", "short hours", "school hours", "seasonal", "summers off", "days off",
    // Place
    "close to home", "near home", "near me", "near my house", "nearby", "close by", "close to me", "my area", "my town",
    "my city", "my state", "small town", "rural", "abroad", "overseas", "commute", "travel", "relocating", "relocate",
    // People
    "friendly boss", "nice boss", "good boss", "bad boss", "boss", "nice coworkers", "coworkers", "nice people",
    "friendly people", "talk to people", "talking to people", "deal with people", "dealing with people", "customers",
    "the public", "work alone", "working alone", "alone", "by myself", "introvert", "extrovert", "small team",
    "teamwork",
    // How it feels
    "low stress", "less stress", "stressful", "stress", "quiet place", "quiet", "calm", "relaxing", "fun", "exciting",
    "meaningful", "interesting", "easy", "boring", "safe", "dangerous", "danger", "dirty", "clean", "variety",
    "respected",
    "prestigious", "fulfilling", "happy", "work life balance", "peaceful",
    // Terms
    "good benefits", "benefits", "401k", "401 k", "retirement plan", "health insurance", "insurance", "pension",
    "paid vacation", "vacation", "union",
    "paid time off", "government job", "drug test", "background check", "visa", "sponsorship", "uniform", "dress code",
    // The person
    "felony", "criminal record", "felon", "wheelchair", "disability", "bad back", "bad knees", "autistic", "autism",
    "adhd",
    "anxiety", "heavy lifting", "lifting", "standing all day", "standing", "sitting all day", "on my feet",
    "math anxiety",
  ]

  private static let longestFirst = unjudgeable.sorted { $0.count != $1.count ? $0.count > $1.count : $0 < $1 }

  mutating func readUnjudgeable() {
    var places: [Range<Int>] = []
    for phrase in Self.longestFirst {
      while let place = scan.take(phrase) { places.append(place) }
    }
    places += states()
    places += hours()
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let start = scan.denial(of: place) else {
        unjudged.append(place)
        continue
      }
      scan.refuse(place, from: start)
      unjudged.append(start..<place.upperBound)
    }
  }

  /// “40 hours a week”, “8 hours”: no figure says how long people work.
  private mutating func hours() -> [Range<Int>] {
    texts.indices.compactMap { index in
      guard index > 0, ["hours", "days", "shifts"].contains(texts[index]), Amount.isNumeral(texts[index - 1]),
        !scan.used[index],
        !scan.used[index - 1]
      else { return nil }
      var end = index + 1
      if end + 1 < texts.count, ["a", "per", "each"].contains(texts[end]),
        ["week", "day", "month"].contains(texts[end + 1])
      {
        end += 2
      }
      scan.use(index - 1..<end)
      return index - 1..<end
    }
  }

  /// The words after a preposition that are the name of a state: “in Ohio”.
  private mutating func states() -> [Range<Int>] {
    var places: [Range<Int>] = []
    for state in Self.states {
      guard let place = scan.take(state) else { continue }
      let before = place.lowerBound - 1
      let hasPlaceWord = before >= 0 && ["in", "around", "near", "to", "from", "of"].contains(scan.texts[before])
      places.append(hasPlaceWord ? before..<place.upperBound : place)
    }
    return places
  }

  private static let states = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida",
    "georgia",
    "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland",
    "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
    "new hampshire",
    "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon",
    "pennsylvania",
    "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia", "washington",
    "west virginia", "wisconsin", "wyoming", "canada", "chicago", "los angeles", "boston", "houston", "puerto rico",
  ]

  /// Runs of words that no condition used: each is a wish that was not understood.
  mutating func readRest() {
    var start: Int?
    for index in 0...texts.count {
      let isRead =
        index == texts.count || scan.used[index]
        || !doubtful.contains(index) && (isSmall(texts[index]) || isRank(index))
      if isRead, let first = start {
        let place = first..<index
        start = nil
        if let from = scan.denial(of: place) {
          scan.refuse(place, from: from)
          missed.append(from..<index)
        } else {
          scan.use(place)
          missed.append(place)
        }
      } else if !isRead, start == nil {
        start = index
      }
    }
  }

  /// Whether the word at `index` is a number that says nothing of its own: “top 5 jobs”.
  private func isRank(_ index: Int) -> Bool {
    guard texts[index].allSatisfy(\.isNumber) else { return false }
    let before = index > 0 ? texts[index - 1] : ""
    let after = index + 1 < texts.count ? texts[index + 1] : ""
    return ["top", "first", "best", "show", "list", "me", "zone"].contains(before)
      || ["jobs", "careers", "more", "ideas", "options"].contains(after)
  }

  /// Whether it says anything at all beyond asking for work.
  var saysSomething: Bool {
    texts.indices.contains { index in
      let text = texts[index]
      return !scan.used[index] && (!isSmall(text) || Self.topical.contains(text))
    } || !missed.isEmpty || texts.count > 1 && (stance != .plain || hasDenial)
  }

  /// Words that only ask beside a condition, and alone speak of something.
  private static let topical: Set = [
    "school", "schooling", "college", "degree", "education", "training", "experience", "home", "close", "far", "mom",
    "dad",
    "kid", "old", "age", "under", "over", "less", "least", "than", "never", "no", "without", "hate", "avoid", "except",
    "nothing", "change", "move", "hands", "sit",
  ]

  /// Also with one slip, in a word of five letters or more.
  static func isIdle(_ word: String) -> Bool {
    guard !idle.contains(word), word.utf8.count >= 5 else { return idle.contains(word) }
    let table = SpellingTable(word.utf8)
    let length = word.utf8.count
    return longIdle.contains { abs($0.count - length) <= 1 && table.distance(to: $0) <= 1 }
  }

  private static let longIdle = idle.filter { $0.utf8.count >= 5 }.map { Array($0.utf8) }

  /// Words of asking, of work in general and of degree, which are no wish of their own.
  private static let idle: Set = [
    "job", "jobs", "career", "careers", "work", "working", "works", "find", "want", "wants", "wanted", "good", "people",
    "person", "something", "anything", "suit", "suits", "fit", "fits", "occupation", "occupations", "profession",
    "professions", "ideas", "idea", "options", "option", "best", "need", "needs", "needed", "love", "enjoy", "likes",
    "looking", "look", "show", "list", "give", "pay", "pays", "paid", "paying", "money", "salary", "wage", "make",
    "makes",
    "making", "earn", "earns", "earning", "dollars", "year", "years", "hour", "month", "over", "under", "above",
    "below",
    "more", "less", "most", "least", "than", "around", "only", "keep", "without", "field", "fields", "area", "areas",
    "sector", "industry", "industries", "category", "kind", "kinds", "type", "types", "able", "available", "possible",
    "exist", "exists", "out", "school", "schooling", "degree", "degrees", "college", "education", "training",
    "experience",
    "required", "require", "requires", "requirement", "no", "not", "never", "does", "use", "uses", "using", "skills",
    "skill", "great", "nice", "decent", "high", "highest", "low", "lowest", "top", "better", "maybe", "please", "right",
    "still", "even", "ok", "okay", "well", "now", "new", "someone", "somebody", "else", "other", "others", "many",
    "lot",
    "lots", "both", "either", "also", "instead", "thanks", "hi", "hello", "hey", "home", "anyone", "who", "whats",
    "suggest",
    "suggestions", "recommend", "recommendations", "interested", "demand", "outlook", "future", "openings", "growth",
    "back", "filter", "criteria", "sort", "sorted", "order", "rank", "by", "first", "every", "each", "few", "lines",
    "line",
    "usually", "currently", "start", "starting", "minimum", "maximum", "max", "min", "plus", "between", "per", "but",
    "yet",
    "know", "known", "part", "thing", "stuff", "things", "hands", "mind", "care", "matter", "hate", "avoid", "except",
    "besides", "nothing", "drop", "skip", "remove", "exclude", "while", "though", "because", "since", "myself", "being",
    "having", "going", "goes", "doing", "involves", "involve", "involving", "involved", "include", "including", "there",
    "might", "could", "may", "must", "shall", "lets", "pick", "choose", "narrow", "limit", "restrict", "stay", "again",
    "ask", "asks", "asking", "enough", "pretty", "quite", "always", "often", "actually", "basically", "really",
    "careers",
    "sit", "can", "question", "questions", "tasks", "open", "hiring", "hire", "hires", "role", "roles", "position",
    "positions", "trying", "try",
    "fastest", "growing", "grow", "within",

    "change", "switch", "move", "away", "without", "requiring", "needing",
    "super",
  ]
}
