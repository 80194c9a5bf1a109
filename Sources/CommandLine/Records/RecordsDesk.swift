internal import Answers
internal import ArgumentParser
internal import Composing
internal import Dialogue
internal import Language
internal import Records
internal import Rendering
internal import Terminal

/// What the commands that look after records share.
enum RecordsDesk {
  /// Opens the store; tells faults and notes on standard error.
  static func open() throws -> Store {
    let folder = try folder()
    return try telling {
      let opening = try Store.open(in: folder)
      for note in opening.notes { Output.error.tell("pathways: \(note)\n") }
      return opening.store
    }
  }

  /// Where the records are kept.
  static func folder() throws -> String {
    guard let folder = ProgramPaths(environment: Environment.all).data else {
      Output.error.tell("pathways: there is no folder for records. Set XDG_DATA_HOME or HOME.\n")
      throw ExitCode(Exit.faults)
    }
    return folder
  }

  /// Runs `body`; a fault is told on standard error and ends the program with 1.
  static func telling<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as ExitCode { throw error } catch {
      Output.error.tell("pathways: \(error)\n")
      throw ExitCode(Exit.faults)
    }
  }

  /// Reads `words`, which somebody put into the record `code` and which are kept already: where they show that somebody may
  /// die or come to harm, says the text for that and marks the record. Where nothing can read them, that is told.
  static func heed(
    _ words: String, in origin: Transcript.Mark.Origin, of code: Code, _ store: Store, _ choice: KnowledgeChoice
  ) throws {
    guard let expertise = try? choice.open(ProgramPaths(environment: Environment.all)) else {
      Output.error.tell("pathways: it is kept, but could not be read for signs that somebody is in danger.\n")
      return
    }
    guard let text = expertise.safetyText(forRecord: words),
      let mark = Transcript.Mark(of: text, time: .now, in: origin)
    else { return }
    try telling { try store.add(mark, to: code) }
    show(text.parts)
  }

  /// Writes `parts` as an answer at the prompt would look.
  static func show(_ parts: [Part]) {
    let style = Style.current()
    _ = Paged.write(AnswerText(style: style).text(Answer(kind: .command, parts: parts)) + "\n", style)
  }

  /// Whether the person says yes to `question`. Without a terminal to ask on, the answer is no.
  static func agrees(_ question: String) -> Bool {
    guard isTerminal(0) else {
      Output.error.tell("pathways: \(question) Add --yes to say so without being asked.\n")
      return false
    }
    Output.error.tell("\(question) [y/N] ")
    let lines = PipedLines()
    guard case .text(let line) = lines.next(prompt: "") else { return false }
    return ["y", "yes"].contains(line.lowercased())
  }
}

/// `1 exchange`, `12 exchanges`.
func exchanges(_ count: Int) -> String { count == 1 ? "1 exchange" : "\(count) exchanges" }

extension Code: ExpressibleByArgument {
  /// Reads a code as a person types it.
  public init?(argument: String) { self.init(argument) }
}

extension Day: ExpressibleByArgument {
  /// Reads `2026-03-05`.
  public init?(argument: String) { self.init(argument) }
}

extension Format: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension Step.Status: ExpressibleByArgument {}
