internal import Answers
internal import ArgumentParser
internal import Dialogue
internal import Language
internal import Records
internal import Rendering
internal import Terminal

/// `pathways replay FILE`.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Ask the questions of an exported transcript again and show what is answered otherwise now.",
    discussion: """
      The file is a transcript in JSON, or the code of one that is kept here. With --check nothing but the count is \
      printed. Ends with 0 when every answer is the same and with 1 otherwise. Of exchanges in which the person was in \
      distress only the number is shown, unless --include-distress is given.
      """)

  @Argument(help: "The JSON file, or a code.")
  var file: String

  @Flag(help: "Only count the differences.")
  var check = false

  @Flag(help: "Show the words of exchanges in which the person was in distress.")
  var includeDistress = false

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    let transcript = try RecordsDesk.telling {
      try Code(file).map { try RecordsDesk.open().transcript($0) } ?? Transcript(path: file)
    }
    let expertise = try options.choice.open(ProgramPaths(environment: Environment.all))
    var conversation = Conversation(expertise)
    let text = AnswerText(style: .plain)
    let replay = Replay(of: transcript) { asked in
      let answer = conversation.reply(to: asked).answer
      return (Transcript.Reply(answer), text.text(answer))
    }
    if !check {
      let shown = replay.differences.flatMap { $0.parts(includingDistress: includeDistress) }
      RecordsDesk.show(Safeguarding(transcript).parts + shown)
    }
    let count = replay.differences.count
    Output.standard.write(
      "\(transcript.code): \(exchanges(replay.turns)) asked again, "
        + (count == 0 ? "all answered as before.\n" : "\(count) answered otherwise.\n"))
    if count > 0 { throw ExitCode(Exit.faults) }
  }
}

extension Replay.Difference {
  /// The difference as an answer at the prompt would look: the lines that went and those that came.
  func parts(includingDistress: Bool) -> [Part] {
    guard includingDistress || !isDistress else { return [.label("\(number). (left out)")] }
    let old = before.split(separator: "\n")
    let new = after.split(separator: "\n")
    var parts: [Part] = [.label("\(number). \(asked)")]
    parts += sources.map { .item("Source \($0)", number: nil) }
    parts += old.filter { !new.contains($0) }.map { .item("Before: \($0)", number: nil) }
    parts += new.filter { !old.contains($0) }.map { .item("Now: \($0)", number: nil) }
    return parts
  }
}
