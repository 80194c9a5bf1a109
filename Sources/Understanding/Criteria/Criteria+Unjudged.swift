internal import Language

/// What people ask of a job and no figure here says.
extension Criteria {
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
    "good benefits", "benefits", "health insurance", "insurance", "pension", "paid vacation", "vacation", "union",
    "paid time off", "government job", "drug test", "background check", "visa", "sponsorship", "uniform", "dress code",
    // The person
    "felony", "criminal record", "felon", "wheelchair", "disability", "bad back", "bad knees", "autistic", "autism",
    "adhd",
    "anxiety", "heavy lifting", "lifting", "standing all day", "standing", "sitting all day", "on my feet",
    "math anxiety",
  ]

  private static let longestFirst = unjudgeable.sorted { $0.count != $1.count ? $0.count > $1.count : $0 < $1 }

  mutating func readUnjudgeable(_ scan: inout PhraseScan) {
    var places: [Range<Int>] = []
    for phrase in Self.longestFirst {
      while let place = scan.take(phrase) { places.append(place) }
    }
    places += states(&scan)
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = scan.denial(of: place) ?? place.lowerBound
      note(scan.said(start..<place.upperBound))
      scan.use(start..<place.upperBound)
    }
  }

  /// The words after a preposition that are the name of a state: “in Ohio”.
  private func states(_ scan: inout PhraseScan) -> [Range<Int>] {
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

  private mutating func note(_ words: String) {
    if !unjudged.contains(words) { unjudged.append(words) }
  }

  /// The longest line in words whose unread words are taken for wishes; a longer one tells a story.
  static let shortLine = 14

  /// Runs of words that no condition used, in a line that has conditions: each is a wish that was not understood.
  mutating func readRest(_ scan: inout PhraseScan) {
    guard scan.texts.count <= Self.shortLine else { return }
    var start: Int?
    for index in 0...scan.texts.count {
      let isRead =
        index == scan.texts.count || scan.used[index] || stopWords.contains(scan.texts[index])
        || Self.isIdle(scan.texts[index]) || scan.texts[index].allSatisfy(\.isNumber)
      if isRead, let first = start {
        let place = first..<index
        start = nil
        let from = scan.denial(of: place) ?? place.lowerBound
        note(scan.said(from..<index))
        scan.use(place)
      } else if !isRead, start == nil {
        start = index
      }
    }
  }

  /// Also with one slip, in a word of five letters or more.
  private static func isIdle(_ word: String) -> Bool {
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
    "lots", "both", "also", "instead", "thanks", "hi", "hello", "hey", "home", "anyone", "who", "whats", "suggest",
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
    "fastest", "growing", "grow", "within", "age", "old", "kid", "teen", "teenager", "student", "mom", "dad", "guy",
    "girl",
    "jobless", "unemployed", "change", "switch", "move", "away", "without", "requiring", "needing", "far", "close",
    "super",
  ]
}
