internal import ArgumentParser
internal import Careers
internal import Dialogue
internal import Language
internal import Rendering
internal import Terminal
internal import Understanding

/// `pathways intents`: looks after the intent files.
struct IntentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intents", abstract: "Check the intent files, and explain readings.",
    subcommands: [Check.self, Explain.self])

  /// `pathways intents check`: every fault, with file and line, and what is worth a look.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Report examples that are read as something else, keywords claimed twice, and malformed files.",
      discussion: """
        Ends with 0 when there is no fault and with 1 otherwise. Then come warnings, which do not change that: \
        examples that a career's name or a correction in them leads astray, pairs of intents that come close, \
        examples written twice, and lines on safety that are read as another level. It is a fault, though, where a crisis \
        or danger is read as nothing, where another line is read as one surely, where too many are, and where a line \
        stands for two levels. With --held-out, also says how many examples are read right by a reader that has not \
        seen them, which is what a change to the files should raise.
        """)

    @Flag(help: "Measure on held-out examples: four rounds, each leaving out a quarter.")
    var heldOut = false

    @Flag(help: "Show every warning, not only the first of each kind.")
    var all = false

    @OptionGroup var options: KnowledgeOptions

    /// How many warnings of a kind are shown without `--all`.
    private static let shown = 10

    mutating func run() throws {
      let (corpusFolder, folder) = try options.choice.folders(ProgramPaths(environment: Environment.all))
      let corpus = Corpus.read(corpusFolder).corpus
      let (intents, malformed) = Intent.readAll(folder, sections: corpus.sections)
      let (cues, malformedCues) = Cues.read(folder)
      let (safety, malformedSafety) = SafetyFile.readAll(folder)
      let untold = malformedSafety.isEmpty ? SafetyFile.faults(in: safety, guidance: corpus.guidance) : []
      var faults = (malformed + malformedCues + malformedSafety + untold).map(\.description)
      if malformedCues.isEmpty { faults += cues.faults.map(\.description) }
      var audit: IntentAudit?
      var safetyAudit: SafetyAudit?
      if malformed.isEmpty {
        let isSafetyRead = malformedSafety.isEmpty && !safety.isEmpty
        let reader = Reader.building(from: intents, safety: isSafetyRead ? safety : [], corpus: corpus)
        if isSafetyRead {
          let audit = SafetyAudit(safety, intents: intents, corpus: corpus, reader: reader.safety)
          faults += audit.faults.map(\.description)
          safetyAudit = audit
        }
        faults += IntentFault.all(in: intents, read: reader.classifier).map(\.description)
        audit = IntentAudit(intents, corpus: corpus, reader: reader)
      }
      for fault in faults { Output.standard.tell(fault + "\n") }
      if let audit { warn(audit) }
      if let safetyAudit { tell(safetyAudit) }
      let near = intents.reduce(0) { $0 + $1.elsewhere.count }
      let examples = Classifier.examples(of: intents).count
      let safetyLines = safetyAudit.map { ", \($0.shares.reduce(0) { $0 + $1.count }) lines on safety" } ?? ""
      Output.standard.tell(
        "\(intents.count) intents, \(examples) examples (\(near) of them near misses), \(cues.examples.count) lines for cues\(safetyLines); "
          + "\(faults.count) fault\(faults.count == 1 ? "" : "s").\n")
      if heldOut {
        let result = HeldOut.measuring(intents)
        Output.standard.tell(
          "Held out: \(result.right) of \(result.count) examples read right (\(result.percent) percent).\n")
      }
      if !faults.isEmpty { throw ExitCode(Exit.faults) }
    }

    private func warn(_ audit: IntentAudit) {
      warn("Warning: examples led astray by a name or a correction", audit.hijacks.map(\.description))
      warn("Warning: pairs of intents that come close", audit.pairs.map(\.description))
      warn("Warning: examples written twice", audit.duplicates.map(\.description))
    }

    private func tell(_ audit: SafetyAudit) {
      warn("Warning: lines on safety read otherwise than meant, the worst first", audit.misses.map(\.description))
      Output.standard.tell(
        "Safety: lines read as the level they stand for\n" + audit.shares.map { "  \($0)\n" }.joined()
          + "  \(audit.alarms) of \(audit.calmLines) lines that show no crisis and no danger read as one\n")
    }

    private func warn(_ heading: String, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      let shown = all ? lines[...] : lines.prefix(Self.shown)
      Output.standard.tell("\(heading): \(lines.count)\n" + shown.map { "  \($0)\n" }.joined())
      if shown.count < lines.count {
        Output.standard.tell("  and \(lines.count - shown.count) more; --all shows them\n")
      }
    }
  }

  /// `pathways intents explain`: what `/why` says of a question.
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say how a question is read: what would be answered, then what /why says of it.")

    @Argument(help: "The question.")
    var question: [String]

    @OptionGroup var options: KnowledgeOptions

    func validate() throws {
      if question.joined().allSatisfy(\.isWhitespace) {
        throw ValidationError("Explain what? For example: pathways intents explain \"how much do librarians earn?\"")
      }
    }

    mutating func run() throws {
      let environment = Environment.all
      var conversation = Conversation(try options.choice.open(ProgramPaths(environment: environment)))
      let turn = conversation.reply(to: question.joined(separator: " "))
      guard turn.meaning != nil else {
        Output.error.tell("pathways: “\(turn.question)” is no question but a command or a choice; ask in words.\n")
        throw ExitCode(Exit.faults)
      }
      let style = Style.current()
      let answer = AnswerText(style: .plain).body(turn.answer).split(separator: "\n").first.map(String.init) ?? ""
      Output.standard.tell(
        wrapped("Answer: \(answer)", columns: style.columns) + "\n\n"
          + AnswerText(style: style).text(conversation.reply(to: "/why").answer) + "\n")
    }
  }
}
