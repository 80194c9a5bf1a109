import FoundationEssentials
import TestSupport
import Testing

/// The built program on a corpus that it derived itself from generated releases.
struct DerivedProgram {
  let releases: GeneratedReleases
  let program: Program

  /// Derived and compiled once for all tests that only ask.
  static let shared = Result { try DerivedProgram() }

  init() throws {
    let own = try Program()
    let manager = FileManager.default
    for folder in ["careers", "facts"] {
      try manager.removeItem(atPath: "\(own.corpus)/\(folder)")
      try manager.createDirectory(atPath: "\(own.corpus)/\(folder)", withIntermediateDirectories: true)
    }
    // The sources that ship claim the columns that deriving writes.
    try manager.removeItem(atPath: own.corpus + "/sources.yaml")
    try manager.copyItem(atPath: TinyCorpus.repository + "/Corpus/sources.yaml", toPath: own.corpus + "/sources.yaml")
    // So do those of the texts on safety. Without major groups nothing says what sort of work it is.
    try manager.removeItem(atPath: own.corpus + "/guidance")
    for name in ["guidance", "helplines.yaml", "major-groups.yaml"] {
      try manager.copyItem(atPath: TinyCorpus.repository + "/Corpus/\(name)", toPath: own.corpus + "/\(name)")
    }
    try manager.createDirectory(atPath: own.folder.file("raw"), withIntermediateDirectories: true)
    releases = try GeneratedReleases(in: own.folder.file("raw"))
    program = own
    let derived = try Piped.run(
      builtProgram("pathways"), ["releases", "derive"] + releases.arguments + ["--output", own.corpus + "/facts"],
      environment: own.environment)
    try #require(derived.status == 0, "\(derived.errorText)")
  }

  /// What the program answers to `questions`, one object a line.
  func answers(_ questions: [String]) throws -> [JSONAnswer] {
    let result = try program.run(["ask", "--json"], input: questions.map { $0 + "\n" }.joined())
    return try result.text.split(separator: "\n").map { line in
      try JSONDecoder().decode(JSONAnswer.self, from: Data(line.utf8))
    }
  }
}

/// As much of the JSON form as the tests look at.
struct JSONAnswer: Decodable {
  struct Figure: Decodable {
    var name: String
    var value: Value
    var source: String
    var date: String
    var occupation: String
  }

  enum Value: Decodable, Equatable {
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  var kind: String
  var careers: [String]
  var text: String
  var figures: [Figure]

  /// The value of the figure `name` of `occupation`; nil if the answer has none.
  func value(_ name: String, of occupation: String) -> Value? {
    figures.first { $0.name == name && $0.occupation == occupation }?.value
  }
}
