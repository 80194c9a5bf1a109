internal import Answers
internal import ArgumentParser
internal import Dialogue
internal import Terminal

/// `pathways doctor`: looks at everything the program needs, and says what to do where something is missing.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check what the program needs, and say what to do where something is wrong.",
    discussion: """
      Looks at the folders, the catalogue, the records, the settings, the terminal and the programs that help; changes \
      nothing. Ends with 0 when all that must work does, and with 1 otherwise.
      """)

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    let examination = Diagnostics(options.choice)
    let groups: [(String, [Check])] = [
      ("Program", examination.program), ("Careers", examination.knowledge), ("Your files", examination.files),
      ("Terminal", examination.terminal), ("Helpers", examination.helpers),
    ]
    var parts: [Part] = []
    for (heading, checks) in groups {
      parts.append(.label(heading))
      parts += checks.map { check in
        .item("\(check.state.rawValue): \(check.finding)" + (check.advice.map { " \($0)" } ?? ""), number: nil)
      }
    }
    let count = groups.flatMap(\.1).count { $0.state == .wrong }
    parts.append(
      .paragraph(
        count == 0
          ? "Everything that must work does." : "\(count == 1 ? "One thing" : "\(count) things") must be put right."))
    RecordsDesk.show(parts)
    if count > 0 { throw ExitCode(Exit.faults) }
  }
}

/// One thing that was looked at.
struct Check: Equatable {
  /// How it stands; `note` is nothing to worry about.
  enum State: String {
    case fine = "ok"
    case note
    case wrong
  }

  var state: State
  var finding: String
  /// What to do; nil where nothing needs to be done.
  var advice: String?

  init(_ state: State, _ finding: String, _ advice: String? = nil) {
    self.state = state
    self.finding = finding
    self.advice = advice
  }
}
