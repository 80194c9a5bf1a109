import Careers
import FoundationEssentials
import TestSupport
import Testing
import Understanding

/// Intent files for two sections and all intents beside them, of which a test may change one before they are read.
struct IntentFiles {
  static let sections = [
    Section(id: "education", heading: "Educational Requirements", asks: "What education do {plural} need?"),
    Section(id: "salary", heading: "Average Salary Range", asks: "How much do {plural} earn?"),
  ]

  /// The text of each file, by its name.
  var files: [String: String]

  init() {
    files = [
      "education.yaml": """
      intent: education
      answers: What one must learn.
      examples:
        - what should a {career} study

      """,
      "salary.yaml": """
      intent: salary
      answers: "What a career pays."
      keywords:
        "wage": 3
        "pay": 1.5
      phrases:
        "how much do {career} earn": 2.5
      against:
        "tuition": 0.5
      next: [education]
      says:
        - [cash, dough]
        - [rise, raise]
      reply: >
        It pays.
      examples:
        - what is the wage of a {career}
        - "do {career}s earn a lot: say"
      elsewhere:
        - text: who pays for the school
          is: education

      """,
    ]
    for id in Intent.ID.noSections {
      files[id.name + ".yaml"] = "intent: \(id)\nanswers: Beside.\nexamples:\n  - the \(id) example\n"
    }
  }

  /// What is read from the files.
  func read() throws -> (intents: [Intent], faults: [CorpusError]) {
    let folder = try TemporaryFolder()
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: folder.file(name))) }
    return Intent.readAll(CorpusFolder(folder.path), sections: Self.sections)
  }

}

/// Expects the messages of the faults, one a line, when the file `name` has `text`; without a text there is no such file.
func expectFaults(
  _ name: String, _ text: String?, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var files = IntentFiles()
  files.files[name] = text
  expectText(
    try files.read().faults.map(\.description).joined(separator: "\n"), expected, sourceLocation: sourceLocation)
}
