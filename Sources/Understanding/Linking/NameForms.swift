internal import Careers
internal import Language

/// The shorter and looser forms of official titles: `wind turbine tech` for Wind Turbine Service Technicians.
///
/// A phrase names an occupation when its last word is a head noun of the title and the words before it all stand in the
/// title, in order. It means the occupations with the fewest words missing, those with most jobs first.
struct NameForms {
  /// A form and the careers it may mean, likeliest first.
  struct Form: Equatable {
    var name: String
    var careers: [Int]
  }

  /// More meanings than this are too many to ask back about: `engineering technician` stays unread.
  static let mostMeanings = 5
  /// How many words of a title stand before the head in a form.
  private static let mostModifiers = 3

  /// Nouns that mean the same worker.
  static let equivalents: [String: [String]] = [
    "technician": ["tech", "technologist"], "technologist": ["tech", "technician"],
  ]
  /// Nouns that may mean the same worker; what employers report comes before them.
  static let looseEquivalents: [String: [String]] = [
    "repairer": ["mechanic", "technician", "tech", "repairman"], "mechanic": ["repairer", "technician", "tech"],
    "installer": ["technician", "tech"], "assistant": ["aide"], "aide": ["assistant"],
    "operator": ["driver"],
  ]

  /// Words that tell no occupation from another when they stand alone before the head: `service technician`.
  private static let loose: Set = [
    "heavy", "air", "light", "first", "line", "general", "service", "other", "special", "system", "equipment",
    "machine", "operation", "related", "electronic", "industrial", "mobile", "public", "technical", "health", "medical",
    "business", "product", "support", "field", "commercial", "home", "hand", "personal", "community", "family", "sale",
    "sales", "school", "education", "data", "office", "plant", "power", "control", "vehicle", "counter", "care",
    "resource", "human", "information", "material", "production", "process", "quality", "research", "science", "social",
    "administrative", "financial", "life", "physical", "computer", "engineering", "food", "event", "news", "program",
    "operating", "specialty", "postsecondary", "license", "tool", "cutting", "room", "command", "crew",
  ]

  private static let doers = [
    "er", "or", "ist", "ian", "ant", "man", "clerk", "aide", "agent", "mechanic", "nurse", "judge", "pilot", "guard",
    "cook", "chef", "attendant", "representative", "tech", "host", "coach",
  ]

  private var found: [String: (name: String, missing: Int, careers: [(number: Int, jobs: Double)])] = [:]
  private var loosely: [String: (name: String, missing: Int, careers: [(number: Int, jobs: Double)])] = [:]

  /// Takes in the forms of one official title.
  mutating func add(_ title: String, career number: Int, jobs: Double) {
    let lower = title.lowercased()
    guard !lower.contains("all other"), !lower.contains("related") else { return }
    if lower.hasPrefix("helpers--") {
      for part in lower.dropFirst("helpers--".count).replacing(" and ", with: " ").split(separator: ",") {
        let words = Question(String(part)).words.map { singular($0.text) } + ["helper"]
        note(words.joined(separator: " "), missing: 0, number, jobs, in: &found)
      }
      return
    }
    let end = [", except", " of ", " for ", " in ", "--", " who "].compactMap { lower.firstRange(of: $0)?.lowerBound }
      .min()
    let plural = Question(String(lower[..<(end ?? lower.endIndex)])).words.map(\.text)
    let words = plural.map { singular($0) }
    // The last word is the head if it is a plural; one further on is, if it ends like one who does something.
    let isHead = words.indices.map { place in
      place == words.count - 1
        ? plural[place] != words[place]
        : Self.doers.contains { words[place].hasSuffix($0) } && (words[place + 1] == "and" || place > 0)
          && !Self.loose.contains(words[place])
    }
    for head in words.indices where isHead[head] && words[head].count > 3 {
      let modifiers = (0..<head).filter { !isHead[$0] && words[$0] != "and" && words[$0] != "or" }
      for chosen in Self.choices(of: modifiers) {
        let picked = chosen.map { words[$0] }
        guard picked.contains(where: { !Self.loose.contains($0) && $0.count > 2 }) else { continue }
        let missing = modifiers.count - chosen.count
        let before = picked.joined(separator: " ")
        for noun in [words[head]] + Self.equivalents[words[head], default: []] {
          note("\(before) \(noun)", missing: missing, number, jobs, in: &found)
        }
        for noun in Self.looseEquivalents[words[head], default: []] {
          note("\(before) \(noun)", missing: missing, number, jobs, in: &loosely)
        }
      }
    }
  }

  /// The forms with the same head as their title or a true equivalent, in order of the alphabet.
  var forms: [Form] { Self.settled(found) }

  /// The forms with a head that may mean the same.
  var looseForms: [Form] { Self.settled(loosely) }

  private static func settled(
    _ notes: [String: (name: String, missing: Int, careers: [(number: Int, jobs: Double)])]
  ) -> [Form] {
    notes.values.filter { $0.careers.count <= mostMeanings }.sorted { $0.name < $1.name }.map { note in
      Form(
        name: note.name,
        careers: note.careers.sorted { $0.jobs != $1.jobs ? $0.jobs > $1.jobs : $0.number < $1.number }.map(\.number))
    }
  }

  private func note(
    _ name: String, missing: Int, _ number: Int, _ jobs: Double,
    in notes: inout [String: (name: String, missing: Int, careers: [(number: Int, jobs: Double)])]
  ) {
    guard let known = notes[name], known.missing <= missing else {
      notes[name] = (name, missing, [(number, jobs)])
      return
    }
    if known.missing == missing, !known.careers.contains(where: { $0.number == number }) {
      notes[name]?.careers.append((number, jobs))
    }
  }

  /// One to three of `places`, in order.
  private static func choices(of places: [Int]) -> [[Int]] {
    var choices: [[Int]] = [[]]
    for place in places {
      choices += choices.filter { $0.count < mostModifiers }.map { $0 + [place] }
    }
    return choices.filter { !$0.isEmpty }
  }

  /// What the work of a person is called: `truck driving` for `truck driver`, `civil engineering`, `store management`.
  ///
  /// Nil for nouns whose work has another name, or one that says nothing (`training`, `making`).
  static func work(of name: String) -> String? {
    var words = name.lowercased().split(separator: " ").map(String.init)
    guard let last = words.popLast().map(singular), !plain.contains(last) else { return nil }
    let work: String
    if last == "manager" {
      work = "management"
    } else if last.hasSuffix("eer") {
      work = last + "ing"
    } else if last == "repairer" {
      work = "repair"
    } else if last.count > 5, last.hasSuffix("er") || last.hasSuffix("or") {
      work = last.dropLast(2) + "ing"
    } else {
      return nil
    }
    return (words + [work]).joined(separator: " ")
  }

  private static let plain: Set = [
    "trainer", "worker", "maker", "handler", "leader", "officer", "teller", "helper", "laborer", "treasurer", "tender",
    "director", "doctor", "professor", "driver's", "setter", "actor", "supervisor", "assessor", "chauffeur",
    "counselor",
    "attorney", "performer", "interpreter", "examiner", "adjuster", "planner", "player", "trader", "usher", "master",
  ]
}
