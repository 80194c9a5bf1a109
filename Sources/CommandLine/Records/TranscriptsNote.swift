internal import ArgumentParser
internal import Language
internal import Records
internal import Terminal

/// `pathways transcripts assign CODE --client REF`.
struct TranscriptsAssign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Put a transcript among those of a client.")

  @Argument(help: "The transcript's code.")
  var code: Code

  @Option(
    help: ArgumentHelp(
      "Your own reference of the client; without it, the transcript is nobody's.", valueName: "reference"))
  var client: String?

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    let store = try RecordsDesk.open()
    try RecordsDesk.telling { try store.assign(code, to: client) }
    if let client { try RecordsDesk.heed(client, in: .client, of: code, store, options.choice) }
  }
}

/// `pathways transcripts note CODE TEXT…`.
struct TranscriptsNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Add an advisor's note to a transcript.")

  @Argument(help: "The transcript's code.")
  var code: Code

  @Argument(help: "The note.")
  var text: [String]

  @Flag(help: "It is where the client was signposted to.")
  var referral = false

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    let store = try RecordsDesk.open()
    let note = Note(time: .now, kind: referral ? .referral : .note, text: text.joined(separator: " "))
    try RecordsDesk.telling { try store.add(note, to: code) }
    try RecordsDesk.heed(note.text, in: .note, of: code, store, options.choice)
  }
}

/// `pathways transcripts step CODE …`: adds to the plan, or says how far a step has got.
struct TranscriptsStep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "Add a goal or an action to a transcript's plan, or mark one.",
    discussion:
      "“step CODE Call the college --owner advisor --due 2026-12-04” adds one; “step CODE --mark 2 --as done” marks it."
  )

  @Argument(help: "The transcript's code.")
  var code: Code

  @Argument(help: "What is to be done.")
  var text: [String] = []

  @Flag(help: "It is a goal rather than an action.")
  var goal = false

  @Option(help: "Who does it.")
  var owner = "client"

  @Option(help: ArgumentHelp("The day by which it is done.", valueName: "yyyy-mm-dd"))
  var due: Day?

  @Option(help: ArgumentHelp("The number of the step to mark.", valueName: "number"))
  var mark: Int?

  @Option(name: .customLong("as"), help: "How far it has got: open, done or dropped.")
  var status: Step.Status = .done

  @OptionGroup var options: KnowledgeOptions

  func validate() throws {
    if (mark == nil) == text.isEmpty {
      throw ValidationError("Say what is to be done, or which step to mark with --mark.")
    }
  }

  mutating func run() throws {
    let store = try RecordsDesk.open()
    if let mark { return try RecordsDesk.telling { try store.mark(step: mark, of: code, status) } }
    let step = Step(kind: goal ? .goal : .action, text: text.joined(separator: " "), owner: owner, due: due)
    let number = try RecordsDesk.telling { try store.add(step, to: code) }
    Output.standard.write("Step \(number) of \(code).\n")
    try RecordsDesk.heed(step.text, in: .plan, of: code, store, options.choice)
  }
}
