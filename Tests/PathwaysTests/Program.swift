import FoundationEssentials
import TestSupport
import Testing

/// The built program, run on the tiny corpus with folders of its own.
///
/// The catalogue is compiled once for all tests that use `shared`.
struct Program {
  let folder: TemporaryFolder
  let corpus: String
  let intents: String
  var environment: [String: String]

  static let shared = Result { try Program() }

  init() throws {
    folder = try TemporaryFolder()
    corpus = folder.file("Corpus")
    try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
    try TinyCorpus.write(to: corpus)
    intents = folder.file("Intents")
    try TinyCorpus.writeIntents(to: intents)
    environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.file("home"), "XDG_CACHE_HOME": folder.file("cache"),
      "XDG_STATE_HOME": folder.file("state"), "XDG_DATA_HOME": folder.file("data"), "TERM": "xterm", "LANG": "C.UTF-8",
      "INPUTRC": "/dev/null", "PATHWAYS_PAGER": "off", "XDG_CONFIG_HOME": folder.file("config"),
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// The knowledge and the catalogue of `shared`, with a history and records of its own in `folder`.
  init(sharing shared: Program, folder: TemporaryFolder) {
    self.folder = folder
    corpus = shared.corpus
    intents = shared.intents
    environment = shared.environment
    environment["XDG_STATE_HOME"] = folder.file("state")
    environment["XDG_DATA_HOME"] = folder.file("data")
  }

  /// The options that make a command read the tiny corpus.
  var knowledge: [String] { ["--corpus", corpus, "--intents", intents] }

  /// Runs `pathways` with `arguments` and the tiny corpus.
  func run(_ arguments: [String] = [], input: String = "") throws -> Piped {
    try run(arguments, bytes: Array(input.utf8))
  }

  func run(_ arguments: [String] = [], bytes: [UInt8]) throws -> Piped {
    try Piped.run(builtProgram("pathways"), arguments + knowledge, environment: environment, input: bytes)
  }

  /// Runs `pathways` with `arguments` alone, for commands that read no corpus.
  func records(_ arguments: String..., input: String = "") throws -> Piped {
    try Piped.run(builtProgram("pathways"), arguments, environment: environment, input: input, folder: folder.path)
  }

  /// Starts the prompt under a pseudo-terminal.
  func prompt(columns: Int = 80, term: String = "xterm") throws -> PseudoTerminal {
    var environment = environment
    environment["TERM"] = term
    return try PseudoTerminal(
      builtProgram("pathways"), ["prompt", "--plain"] + knowledge, environment: environment, columns: columns)
  }
}
