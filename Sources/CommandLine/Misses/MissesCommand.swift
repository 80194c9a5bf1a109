internal import ArgumentParser
internal import Careers
internal import Composing
internal import Dialogue
internal import FoundationEssentials
internal import Knowledge
internal import Records
internal import Terminal
internal import Understanding

/// `pathways misses`: what people asked here and did not get.
struct MissesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "misses",
    abstract: "List what was not understood here, and make examples of it.",
    discussion: """
      Nothing is kept unless you switch it on, with “misses: on” in the settings or PATHWAYS_MISSES=on; the prompt says \
      so then. Questions that were turned away, not understood, or about a career or section that is not there are \
      kept in $XDG_DATA_HOME/pathways/misses.jsonl (or --data), for you alone, the last \(UnansweredLog.limit) of them. Lines \
      with an e-mail address, a card or another long number, a street, an employer or a name the person gives are never \
      kept, nor is anything that sounds like distress. “transcripts delete” and “purge” forget misses with the \
      conversations, “transcripts lock” seals the list with the records, and “save nothing” forgets those of the run.
      """,
    subcommands: [List.self, Export.self, Clear.self, Add.self], defaultSubcommand: List.self)

  /// `pathways misses list`: the misses with their numbers, the oldest first.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the misses with their numbers, the oldest first.")

    @OptionGroup var options: KnowledgeOptions

    mutating func run() throws {
      let misses = try MissesCommand.misses(options)
      if misses.isEmpty { Output.standard.write("No misses.\n") }
      for (index, miss) in misses.enumerated() {
        let taken = miss.intents.isEmpty ? "" : ", taken for " + miss.intents.joined(separator: " and ")
        Output.standard.write("\(index + 1). \(miss.text) (\(miss.kind.rawValue)\(taken))\n")
      }
    }
  }

  /// `pathways misses export`: the misses as JSON lines.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the misses, one JSON object a line: id, text, kind, intents, careers.")

    @OptionGroup var options: KnowledgeOptions

    mutating func run() throws {
      for (index, miss) in try MissesCommand.misses(options).enumerated() {
        Output.standard.write(UnansweredLog.line(miss, id: index + 1) + "\n")
      }
    }
  }

  /// `pathways misses clear`: forgets them all.
  struct Clear: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Forget all misses.")

    @OptionGroup var options: KnowledgeOptions

    mutating func run() throws {
      let count = try MissesCommand.misses(options).count
      try MissesCommand.told { () throws(HistoryFault) in try MissesCommand.list(options)?.clear() }
      Output.standard.write("\(count) \(count == 1 ? "miss" : "misses") forgotten.\n")
    }
  }

  /// `pathways misses add ID INTENT`: makes an example of a miss.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a miss, by its number, to the examples of an intent.",
      discussion: """
        Writes the question at the end of the examples in the intent's file, with {career} for the name of a career, \
        and leaves the rest of the file as it is. Refuses what is an example already. Then run: pathways intents check.
        """)

    @Argument(help: ArgumentHelp("The number of the miss in the list.", valueName: "id"))
    var id: Int

    @Argument(help: "The intent it belongs to, such as salary.")
    var intent: String

    @OptionGroup var options: KnowledgeOptions

    mutating func run() throws {
      let home = ProgramPaths(environment: Environment.all)
      let misses = try MissesCommand.misses(options)
      guard misses.indices.contains(id - 1) else {
        let advice = misses.isEmpty ? "There are no misses." : "Pick one from 1 to \(misses.count)."
        throw MissesCommand.fault("There is no miss \(id). \(advice)")
      }
      let expertise = try options.choice.open(home)
      let (_, folder) = try options.choice.folders(home)
      let (intents, _) = Intent.readAll(folder, sections: expertise.knowledge.sections)
      guard let wanted = intents.first(where: { $0.id.name == intent }) else {
        let names = intents.map(\.id.name).joined(separator: ", ")
        throw MissesCommand.fault("There is no intent “\(intent)”. There are: \(names).")
      }
      let example = expertise.reader.example(of: misses[id - 1].text)
      let text: String
      let line: Int
      do {
        (text, line) = try wanted.adding(example, to: folder.text(of: wanted.file), besides: intents)
      } catch {
        throw MissesCommand.fault("\(error)")
      }
      do {
        try Data(text.utf8).write(to: URL(filePath: folder.path + "/" + wanted.file))
      } catch {
        throw MissesCommand.fault("\(folder.path)/\(wanted.file) cannot be written to; check its permissions.")
      }
      Output.standard.write("\(wanted.file):\(line): added “\(example)”.\n")
    }
  }

  /// The list, whether or not new misses are kept; nil without a home folder.
  private static func list(_ options: KnowledgeOptions) -> UnansweredLog? {
    (options.choice.data ?? ProgramPaths(environment: Environment.all).data).map { UnansweredLog(folder: $0) }
  }

  private static func misses(_ options: KnowledgeOptions) throws -> [Miss] {
    if let folder = options.choice.data ?? ProgramPaths(environment: Environment.all).data, Store.isLocked(in: folder) {
      throw fault("The list of misses is locked with the records; “pathways transcripts unlock” opens both.")
    }
    return try told { () throws(HistoryFault) in try list(options)?.misses() ?? [] }
  }

  /// What `body` gives; a file that cannot be used is told and ends the program.
  private static func told<T>(_ body: () throws(HistoryFault) -> T) throws -> T {
    do throws(HistoryFault) {
      return try body()
    } catch {
      throw fault("The list of misses, \(error.path), cannot be \(error.failure.rawValue) (\(error.reason)).")
    }
  }

  private static func fault(_ text: String) -> ExitCode {
    Output.error.tell("pathways: \(text)\n")
    return ExitCode(Exit.faults)
  }
}
