import Careers
import Catalogue
import Composing
import Dialogue
import Knowledge
import Understanding

/// Knowledge whose questions are read by keywords alone: nothing is learnt, so every reading can be foreseen.
enum KeywordedKnowledge {
  /// Lamplighters and Bell Ringers share the name “keeper”; nobody wrote of the skills of bell ringers.
  ///
  /// No figures say which of the two has more jobs, unless `change` adds some.
  static func make(_ change: (inout Corpus) -> Void = { _ in }) throws -> Expertise {
    var corpus = corpus
    change(&corpus)
    return Expertise(
      knowledge: Knowledge(
        catalogue: try Catalogue.inMemory(corpus, parts: [:], fingerprint: ""), sections: corpus.sections),
      reader: Reader.building(from: intents, safety: safety, corpus: corpus), intents: IntentTexts(intents).intents)
  }

  static let intents: [Intent] =
    [
      intent("overview", ["work": 3, "being": 2]), intent("salary", ["salary": 3, "wages": 3, "lucre": 2]),
      intent("education", ["degree": 3, "school": 3]), intent("skills", ["skill": 3, "art": 3, "lucre": 2]),
      intent("greeting", ["hello": 3], reply: "  Hello.  \n\n Ask away.\n"),
      intent("compare", ["compare": 3, "versus": 3]),
      intent("find", ["find": 3]), intent("out-of-scope", ["weather": 3], reply: "Not here."),
      intent("list-careers", ["careers": 3]),
    ] + ["thanks", "help", "goodbye"].map { intent($0, [:]) }

  /// A level of each sort, learnt from a handful of lines.
  static let safety = [
    safety("crisis", ["i could hurt myself", "i hurt myself", "i will hurt myself"]),
    safety("hardship", ["we go hungry all week", "hungry again", "my children are hungry"]),
    safety("weary", ["so tired of ringing", "tired of lamps", "i am tired of all bells"]),
    safety("crime", ["how to rob a bell tower", "rob the guild", "i want to rob somebody"]),
    safety("language", kind: "es", ["cuanto gana un farolero", "quiero trabajar", "el trabajo de farolero"]),
    safety("calm", kind: "go-on", ["i am fine, go on", "i did not mean it", "all is well, go on"]),
  ]

  private static func safety(_ level: String, kind: String = "self", _ examples: [String]) -> SafetyFile {
    SafetyFile(
      level: level, answers: level,
      kinds: [SafetyFile.Kind(id: kind, examples: examples.map { Intent.Example($0, Intent.ID(level)) })],
      elsewhere: level == "crisis" ? ordinary.map { Intent.Example($0, "ordinary") } : [])
  }

  private static let ordinary = [
    "the salary", "the salary of lamplighters", "salary, wages and work of bell ringers", "the degree", "hello",
    "the weather in Tulsa",
    "what is the art of ringing", "compare lamplighters and bell ringers", "find careers", "in despair over the salary",
    "the skills of dragon tamers", "and bell ringers", "how is the work in a tower", "the lucre", "being a keeper",
    "why",
  ]

  static func intent(
    _ id: Intent.ID, _ keywords: [String: Double], phrases: [String: Double] = [:], reply: String? = nil
  ) -> Intent {
    func cues(_ strengths: [String: Double]) -> [Intent.Cue] {
      strengths.sorted { $0.key < $1.key }.map { Intent.Cue($0.key, $0.value) }
    }
    return Intent(
      id: id, keywords: cues(keywords), phrases: cues(phrases), next: id == "salary" ? ["education"] : [], reply: reply)
  }

  static let corpus = Corpus(
    sections: [
      Section(id: "overview", heading: "Overview", asks: "What is {a singular}?"),
      Section(id: "salary", heading: "Average Salary Range", asks: "How much do {plural} earn?"),
      Section(
        id: "education", heading: "Educational Requirements", asks: "What education do {plural} need?",
        aspects: [Aspect(id: "cost", label: "Cost", asks: "What does it cost?", cues: ["cost"])]),
      Section(id: "skills", heading: "Required Skills", asks: "What skills do {plural} need?"),
    ],
    sources: ["bls-wages", "onet-tasks", "guild", "pathways"].map { source(Source.ID($0)) }, facts: facts,
    careers: [
      career("Bell Ringers", "bell ringer", "10-0002", sections: ["overview", "salary", "education"]),
      career(
        "Lamplighters", "lamplighter", "10-0001", sections: ["overview", "salary", "education", "skills"]),
    ],
    guidance: [
      guidance("crisis", ["self": ["Call someone.", "Please do."]]),
      guidance("hardship", ["self": ["Eat first.", "The baker helps."]]),
      guidance("weary", ["self": ["Towers are tiring.", "Sit down a while."]]),
      guidance("crime", ["self": ["Not with that."]]),
      guidance("language", ["es": ["Solo leo inglés."], "en": ["I read English."]]),
      guidance("calm", ["go-on": ["Then we go on."], "stay": ["I am here."], "session": ["The session waits."]]),
    ])

  private static func guidance(_ id: String, _ topics: [String: [String]]) -> Guidance {
    Guidance(
      id: Guidance.ID(id), title: id, sources: ["guild"],
      topics: topics.sorted { $0.key < $1.key }.map { topic, texts in
        Guidance.Topic(
          id: topic, blocks: texts.map { Block(kind: .paragraph, prose: Prose($0), sources: ["guild"]) })
      }, file: "guidance/\(id).md")
  }

  private static let facts = [
    figure("wage.median", "10-0001", 200), figure("wage.median", "10-0002", 700),
    figure("jobs.change", "10-0001", -6.8, .percent), figure("wage.p10", "bell-ringers", 100),
    figure("tasks", "10-0001", 3, source: "onet-tasks"), figure("age", "10-0001", 50, .percent, source: "guild"),
  ].reduce(into: Facts()) { $0.add($1) }

  static func figure(
    _ name: String, _ key: String, _ number: Double, _ unit: Unit = .dollarsPerYear, source: Source.ID = "bls-wages"
  ) -> Figure {
    Figure(
      name: name, label: name, key: key, value: .number(number), unit: unit, source: source, place: "Nowhere",
      date: year)
  }

  static func source(_ id: Source.ID) -> Source {
    Source(
      id: id, title: "Title of \(id)", short: "\(id)", publisher: "The Guild", date: year, place: "Nowhere",
      licence: "none", attribution: "The Guild")
  }

  private static var year: Period {
    guard let year = Period("1891") else { preconditionFailure("1891 is a year") }
    return year
  }

  private static func career(_ title: String, _ singular: String, _ code: String, sections: [Section.ID]) -> Career {
    var career = Career(
      id: Career.ID(title.lowercased().replacing(" ", with: "-")), title: title, singular: singular, code: code,
      category: "Light & Sound", aliases: ["keeper"], related: [], sources: ["guild"],
      file: "careers/x.md")
    for section in sections {
      career.sections[section] = SectionText(blocks: [
        Block(kind: .paragraph, prose: Prose("\(title): \(section)."), sources: ["guild"])
      ])
    }
    return career
  }
}
