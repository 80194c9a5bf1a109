import Careers
import Language
import Understanding

/// Intents, careers and sections that exist nowhere else, small enough to know by heart.
enum Tiny {
  /// Three intents with words of their own, to be learnt.
  static let learnable = [
    intent(
      "salary", keywords: [Intent.Cue("wage", 3)],
      [
        "how much does a {career} earn", "what do {career}s earn", "is a {career} paid well", "what is the wage",
        "how much money do they earn", "are {career}s paid by the hour",
      ]),
    intent(
      "education", keywords: [Intent.Cue("degree", 3)],
      [
        "what school does a {career} need", "which degree is needed", "do {career}s study long",
        "what should i study to become a {career}", "is there a school for {career}s", "must i study",
      ]),
    intent(
      "tools", keywords: [Intent.Cue("tool", 3)],
      [
        "what tools do {career}s use", "which machines does a {career} use", "what software is used",
        "do {career}s use a hammer", "is there a machine for it", "which tool is used most",
      ]),
  ]

  /// Intents without examples, so that their keywords alone decide.
  static let keyworded = [
    intent("education", keywords: [Intent.Cue("degree", 3), Intent.Cue("training", 2)]),
    intent("salary", keywords: [Intent.Cue("salary", 3), Intent.Cue("wages", 2), Intent.Cue("bonus", 1)]),
    intent("greeting", keywords: [Intent.Cue("hello", 3)]),
  ]

  static let education = Section(
    id: "education", heading: "Educational Requirements", asks: "What education do {plural} need?",
    aspects: [
      Aspect(
        id: "degree", label: "Degree", asks: "Do I need a degree to be {a singular}?", cues: ["degree", "college"]),
      Aspect(
        id: "school", label: "School", asks: "Is {a singular} taught at school?",
        cues: ["high school", "school", "need a diploma"]),
      Aspect(id: "cost", label: "Cost", asks: "What does it cost?", cues: ["cost", "tuition"]),
    ])

  static let corpus = Corpus(
    sections: [
      education, Section(id: "salary", heading: "Average Salary Range", asks: "How much do {plural} earn?"),
    ], sources: [], facts: Facts(),
    careers: [
      career("Bell Ringers", "bell ringer", fields: ["campanology"]),
      career("Full-Stack Tuners", "full-stack tuner", aliases: ["stacker"]),
      career(
        "Lamplighters", "lamplighter", aliases: ["keeper of lamps", "stacker"], silent: ["lampist"],
        fields: ["lamp lighting"],
        sections: [
          "salary": SectionText(blocks: [Block(kind: .paragraph, prose: Prose("Oil is dear, farthings few."))])
        ]
      ),
    ])

  /// A reader of those careers that goes by the keywords alone.
  static let reader = Reader.building(from: keyworded, corpus: corpus)

  static func intent(_ id: Intent.ID, keywords: [Intent.Cue] = [], _ examples: [String] = []) -> Intent {
    Intent(
      id: id, keywords: keywords, examples: examples.enumerated().map { Intent.Example($1, id, line: $0 + 1) },
      file: "\(id).yaml")
  }

  private static func career(
    _ title: String, _ singular: String, aliases: [String] = [], silent: [String] = [], fields: [String] = [],
    sections: [Section.ID: SectionText] = [:]
  ) -> Career {
    Career(
      id: Career.ID(normalName(title).replacing(" ", with: "-")), title: title, singular: singular, code: "10-0001",
      category: "Light & Sound", aliases: aliases, silent: silent, fields: fields, sections: sections,
      file: "careers/x.md")
  }
}

/// The texts of `words`, joined by spaces.
func text(_ words: some Sequence<Word>) -> String { words.map(\.text).joined(separator: " ") }
