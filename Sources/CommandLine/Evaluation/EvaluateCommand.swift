internal import ArgumentParser
internal import Careers
internal import Dialogue
internal import Evaluation
internal import Knowledge
internal import Language
internal import Rendering
internal import Terminal
internal import Understanding

/// `pathways evaluate`: how well questions are understood, from files that say what each means.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how well the questions in files are understood.",
    discussion: """
      A file holds one JSON object a line: {"id": "1", "text": "how much do librarians earn?", "careers": \
      ["Librarians"], "intents": ["salary"]}, with "also" for other intents that are as good a first answer, \
      "careers_alt" for titles equally right for the first career, and "approx": true where any career will do; or a \
      dialogue, {"id": "2", "turns": [...]}, whose turns are such objects. A question stands alone; the turns of a \
      dialogue share a conversation. Ends with 1 when a line cannot be used.
      """)

  @Argument(help: "The files.")
  var files: [String]

  @Flag(help: "Print one JSON object.")
  var json = false

  @Option(help: ArgumentHelp("How many of the worst mistakes to show, each with how it was read.", valueName: "count"))
  var misses = 10

  @OptionGroup var options: KnowledgeOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("Evaluate what? Give a file of questions, one JSON object a line.") }
    if misses < 0 { throw ValidationError("--misses takes a number from 0 up.") }
  }

  mutating func run() throws {
    var faults: [EntryError] = []
    let texts = files.map { file in
      do throws(EntryError) {
        return try Entry.text(of: file)
      } catch {
        faults.append(error)
        return ""
      }
    }
    // A wrong name is told at once: the first use of the knowledge takes a while.
    try end(with: faults)
    let expertise = try options.choice.open(ProgramPaths(environment: Environment.all))
    let known = Set(expertise.knowledge.sections.map(\.id.intent) + Intent.ID.noSections)
    var read: [(name: String, entries: [Entry])] = []
    for (file, text) in zip(files, texts) {
      let (entries, found) = Entry.readAll(text, of: file, known: known)
      faults += found
      let name = file.split(separator: "/").last.map(String.init) ?? file
      read.append((name.hasSuffix(".jsonl") ? String(name.dropLast(6)) : name, entries))
    }
    try end(with: faults)
    let evaluations = read.map { Evaluation(name: $0.name, $0.entries, asking: expertise) }
    let report = EvaluationReport(evaluations: evaluations, mistakeLimit: misses)
    let style = Style.current()
    Output.standard.write(json ? report.json.line + "\n" : AnswerText(style: style).text(report.answer) + "\n")
  }

  /// Tells the faults and ends, if there are any.
  private func end(with faults: [EntryError]) throws {
    guard !faults.isEmpty else { return }
    for fault in faults { Output.error.tell("\(fault)\n") }
    throw ExitCode(Exit.faults)
  }
}
