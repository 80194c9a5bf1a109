internal import Careers
internal import Language

/// Reading what the work is made of: interests, skills, technologies.
extension ClauseReading {
  private static let interests: [(Interest, [String])] = [
    (
      .realistic,
      [
        "good with my hands", "with my hands", "my hands", "hands on", "fix things", "fixing things", "build things",
        "building things", "work with tools", "working with tools", "machines", "physical work", "manual work",
        "making things", "make things", "with hands",
      ]
    ),
    (
      .investigative,
      [
        "research", "figuring things out", "figure things out", "solve puzzles", "solving puzzles", "puzzles",
        "experiments", "analytical", "investigating",
      ]
    ),
    (.artistic, ["creative", "creativity", "artistic", "drawing", "draw", "painting", "art", "acting", "performing"]),
    (
      .social,
      [
        "helping people", "help people", "helping others", "help others", "caring for people", "care for people",
        "working with people", "work with people", "people person", "caring for others", "looking after people",
        "taking care of people", "take care of people", "help kids", "helping kids",
      ]
    ),
    (
      .enterprising,
      [
        "leading people", "lead people", "leadership", "persuading", "persuade people", "persuasion", "leading a team",
        "lead a team", "being in charge", "be in charge",
      ]
    ),
    (
      .conventional,
      [
        "numbers", "with numbers", "organized", "organizing", "organising", "details", "detail oriented", "paperwork",
        "data entry", "spreadsheets", "keeping records", "bookkeeping",
      ]
    ),
  ]

  mutating func readInterests() {
    for (interest, phrases) in Self.interests {
      guard let place = scan.takeFirst(of: phrases, keeping: true) else { continue }
      guard isAskedFor(place) else {
        doubt(place)
        continue
      }
      add(at: place) { .interest(interest, isWanted: $0) }
    }
  }

  /// What people call the skills and fields of knowledge of the official model, which are named on the left.
  private static let skills: [(String, [String])] = [
    ("Mathematics", ["math", "maths", "mathematics", "algebra"]),
    ("Writing", ["writing"]),
    ("Programming", ["programming", "coding"]),
    ("Speaking", ["public speaking"]),
    ("Negotiation", ["negotiation", "negotiating"]),
    ("Complex Problem Solving", ["problem solving", "solving problems", "solve problems"]),
    ("Critical Thinking", ["critical thinking"]),
    ("Active Listening", ["active listening", "listening"]),
    ("Time Management", ["time management"]),
    ("Customer and Personal Service", ["customer service"]),
    ("Repairing", ["repairing"]),
    ("Troubleshooting", ["troubleshooting"]),
    ("Biology", ["biology"]),
    ("Chemistry", ["chemistry"]),
    ("Physics", ["physics"]),
    ("Psychology", ["psychology"]),
    ("Foreign Language", ["foreign languages", "foreign language", "languages", "spanish", "bilingual"]),
    ("Geography", ["geography"]),
    ("History and Archeology", ["history"]),
    ("Economics and Accounting", ["economics"]),
    ("Philosophy and Theology", ["philosophy", "religion"]),
    ("Telecommunications", ["telecommunications"]),
    ("Static Strength", ["strong", "strength"]),
    ("Stamina", ["stamina"]),
  ]

  /// Skills by phrases of several words, or by single words: “customer service” is looked for before “customers”.
  mutating func readSkills(ofSeveralWords isLong: Bool) {
    for (name, all) in Self.skills {
      let phrases = all.filter { $0.utf8.contains(0x20) == isLong }
      guard let place = scan.takeFirst(of: phrases, keeping: true) else { continue }
      _ = scan.takeFirst(of: ["skills", "skill"])
      guard isAskedFor(place) else {
        doubt(place)
        continue
      }
      add(at: place) { .skill(name, isWanted: $0) }
    }
  }

  /// Programs that people name without saying that they use them.
  private static let programs: Set = [
    "excel", "python", "java", "javascript", "sql", "photoshop", "illustrator", "indesign", "autocad", "solidworks",
    "revit", "quickbooks", "salesforce", "sap", "powerpoint", "tableau", "linux", "epic", "sas", "matlab", "wordpress",
    "oracle", "arcgis", "html", "css", "git", "c++", "labview", "spss", "sharepoint", "outlook",
  ]

  private static let using: Set = ["use", "uses", "using"]

  /// Programs by name, and what comes after “that use”: up to three words, to the next small word.
  mutating func readTechnologies() {
    for index in texts.indices where !scan.used[index] {
      let text = texts[index]
      let isAfterUse = index > 0 && Self.using.contains(texts[index - 1])
      if Self.programs.contains(text), text != "outlook" || isAfterUse {
        let place = (isAfterUse ? index - 1 : index)..<index + 1
        guard isAskedFor(place) else {
          doubt(place)
          continue
        }
        _ = scan.takeFirst(of: ["microsoft", "adobe"])
        add(at: place) { .technology(text, isWanted: $0) }
      } else if Self.using.contains(text) {
        let end = texts[(index + 1)...].prefix(3).prefix {
          !stopWords.contains($0)
            && !["machine", "machines", "tools", "math", "hands", "numbers", "computer", "computers"]
              .contains($0)
            && !Self.programs.contains($0) && !$0.allSatisfy(\.isNumber)
        }.endIndex
        guard end > index + 1 else { continue }
        let name = texts[index + 1..<end].joined(separator: " ")
        add(at: index..<end) { .technology(name, isWanted: $0) }
      }
    }
  }
}
