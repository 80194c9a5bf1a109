internal import ArgumentParser
internal import Dialogue
internal import Rendering
internal import Sessions
internal import Terminal

/// `pathways`: the prompt, or the lines of a pipe.
struct PromptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt",
    abstract: "Start the prompt (the default).",
    discussion: """
      Type a question, a number to pick a next question, or /help. Ctrl-C drops the line; Ctrl-D leaves a guided session, \
      then the program. “Save nothing” or /private, at any time, deletes what this run has kept and keeps nothing more.
      """)

  @Flag(help: "No colour, no drawings.")
  var plain = false

  @Flag(help: "Show the version, the licence and the attributions of all sources.")
  var about = false

  @Flag(help: "Keep no record of this conversation; PATHWAYS_NO_SAVE=1 does the same.")
  var noSave = false

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    if about { return try AboutCommand.show(options) }
    try Self.start(options.choice, isPlain: plain, noSave: noSave)
  }

  /// Opens what was chosen, and talks.
  static func start(_ choice: KnowledgeChoice = KnowledgeChoice(), isPlain: Bool = false, noSave: Bool = false) throws {
    let environment = Environment.all
    let home = ProgramPaths(environment: environment)
    let expertise = try choice.open(home)
    let keeper = TranscriptRecorder.ready(home, expertise.knowledge, noSave: noSave)
    let misses = noSave ? nil : UnansweredLog.keeping(in: choice.data ?? home.data)
    try talk(
      Conversation(expertise, today: .today, keepsSessions: keeper != nil), keeper: keeper, misses: misses, home: home,
      isPlain: isPlain)
  }

  /// Talks with whoever is at standard input: at a terminal with line editing, else line by line.
  ///
  /// `keeper` keeps each turn before it is shown, `misses` what was not understood; nil keeps none. `opening` is said
  /// before the first line is read.
  static func talk(
    _ conversation: Conversation, opening: Turn? = nil, keeper: TranscriptRecorder? = nil, misses: UnansweredLog? = nil,
    home: ProgramPaths,
    isPlain: Bool
  ) throws {
    guard isTerminal(0), isTerminal(1) else {
      let lines = PipedLines()
      Shell(lines: lines, isInteractive: false, keeper: keeper, misses: misses) { _ in .current(isPlain: isPlain) }
        .run(conversation, opening: opening)
      try lines.tellFault()
      return
    }
    Interrupts.install()
    let completion = Completion(conversation.knowledge) { keeper?.codes ?? [] }
    let editor = LineEditor(history: home.history, completion: completion.candidates)
    Shell(lines: editor, isInteractive: true, keeper: keeper, misses: misses) { _ in .current(isPlain: isPlain) }
      .run(conversation, opening: opening)
    if let fault = editor.historyFault { Output.error.tell("pathways: \(fault)\n") }
  }
}
