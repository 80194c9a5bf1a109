internal import Answers
internal import ArgumentParser
internal import Dialogue
internal import Language
internal import Records

/// `pathways cases`: the transcripts of each client together.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "List clients, or show one: sessions, what is due, what is done, notes.",
    subcommands: [CasesList.self, CasesShow.self], defaultSubcommand: CasesList.self)
}

/// `pathways cases list`.
struct CasesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the clients, the last changed first.")

  mutating func run() throws {
    let store = try RecordsDesk.open()
    let cases = try RecordsDesk.telling { try store.cases(on: Timestamp.now.day) }
    guard !cases.isEmpty else {
      RecordsDesk.show([
        .paragraph(
          "No transcript has a client's reference yet. “pathways transcripts assign CODE --client REF” gives one.")
      ])
      return
    }
    let table = MarkedTable(
      headings: ["Client", "Transcripts", "Open steps", "Overdue", "Last change"],
      rows: cases.map {
        ([$0.client, "\($0.transcripts)", "\($0.open)", "\($0.overdue)", $0.changed.day.description], $0.marks)
      })
    RecordsDesk.show(table.parts)
  }
}

/// `pathways cases show REF`.
struct CasesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that is kept of one client.",
    discussion: "Ends with 3 when nothing is kept of them.")

  @Argument(help: "Your own reference of the client.")
  var client: String

  mutating func run() throws {
    let store = try RecordsDesk.open()
    guard let found = try RecordsDesk.telling({ try store.case(client) }) else {
      RecordsDesk.show([.paragraph("Nothing is kept of \(client). “pathways cases list” shows the clients there are.")])
      throw ExitCode(Exit.unanswered)
    }
    RecordsDesk.show(found.parts(on: Timestamp.now.day))
  }
}

extension Store.Case {
  /// The case as an answer at the prompt would look; `today` tells what is overdue.
  func parts(on today: Day) -> [Part] {
    var parts: [Part] = [.label("Client \(client)")] + Safeguarding(marks).parts
    parts += goals.map { .item("Goal: “\($0)”", number: nil) }
    if !steps.isEmpty {
      let rows = steps.map { step -> [String] in
        let isOverdue = step.value.status == .open && step.value.due.map { $0 < today } == true
        return [
          step.value.due?.description ?? "", step.value.text, step.value.owner,
          isOverdue ? "overdue" : step.value.status.rawValue, "\(step.code) \(step.value.number)",
        ]
      }
      parts += [
        .label("Plan"), .table(Part.Table(headings: ["By", "What", "Who", "Status", "Where"], rows: rows)),
      ]
    }
    if !notes.isEmpty {
      parts.append(.label("Notes"))
      parts += notes.map { note in
        let mark = note.value.kind == .referral ? "Signposted to: " : ""
        return .item("\(note.value.time.day): \(mark)\(note.value.text)", number: nil)
      }
    }
    parts.append(.label("Transcripts"))
    return parts + [Store.Summary.marked(transcripts).table]
  }
}

extension Safeguarding {
  /// The marks as an answer at the prompt would look, with what they mean; empty for none.
  var parts: [Part] {
    var parts: [Part] = []
    if !lines.isEmpty {
      parts = [.label("Safeguarding")] + lines.map { .item($0, number: nil) } + [.paragraph(Self.meaning)]
    }
    return parts + (others.map { [.paragraph("Help was named for: \($0).")] } ?? [])
  }
}
