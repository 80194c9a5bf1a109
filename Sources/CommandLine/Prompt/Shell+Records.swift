internal import Answers
internal import Composing
internal import Dialogue
internal import Language
internal import Records
internal import Rendering
internal import Sessions
internal import Terminal

/// What `/export`, `/history` and `/resume` do at the prompt.
extension Shell {
  /// Answers a line that asks for records; nil for other lines, and where nothing is kept. Such a line is no part of the
  /// conversation, and is not kept.
  func records(_ act: Act, _ conversation: inout Conversation) -> Answer? {
    guard let keeper, case .command(let command) = act else { return nil }
    do {
      switch command {
      case .export(let file): return said(try export(to: file, keeper, conversation))
      case .history(nil): return history(try keeper.list(Self.listed + 1))
      case .history(let words?): return found(try keeper.search(words), words)
      case .resume(let code): return try resume(code, keeper, &conversation)
      default: return nil
      }
    } catch {
      return said("That did not work: \(error)")
    }
  }

  private static let listed = 10

  private func said(_ text: String) -> Answer { Answer(kind: .command, parts: [.paragraph(text)]) }

  /// Writes the copy for the client: who types here may be the client.
  private func export(to file: String?, _ keeper: TranscriptRecorder, _ conversation: Conversation) throws -> String {
    guard let transcript = try keeper.transcript() else {
      return conversation.isPrivate
        ? "Nothing of this conversation is kept, as you asked, so there is nothing to write."
        : "Nothing of this conversation is kept yet, so there is nothing to write. Ask a question first."
    }
    let path = file ?? "\(transcript.code).md"
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { $0.lowercased() }
    guard let format = Format.allCases.first(where: { $0.ending == ending }) else {
      let endings = Format.allCases.map { "." + $0.ending }.joined(separator: ", ")
      return "How “\(path)” is to be written is told by its ending: \(endings)."
    }
    let copy = transcript.copy(for: .client)
    try NewFile.write(try copy.bytes(in: format, for: .client), to: path, replacing: false)
    return "Written to \(path). “pathways transcripts export \(transcript.code)” has more to choose from: the "
      + "advisor's copy, labels in place of names."
  }

  private func history(_ summaries: [Store.Summary]) -> Answer {
    guard !summaries.isEmpty else { return said("Nothing is kept yet.") }
    let rows = summaries.prefix(Self.listed).map(\.row)
    let more = summaries.count > Self.listed ? "; “pathways transcripts list” shows the rest" : ""
    return Answer(
      kind: .command,
      parts: [
        .table(Part.Table(headings: Store.Summary.headings, rows: Array(rows))),
        .paragraph("“/resume CODE” goes on with one, “/history WORDS” searches them\(more)."),
      ])
  }

  private func found(_ matches: [Store.Match], _ words: String) -> Answer {
    guard !matches.isEmpty else { return said("No kept conversation has these words: \(words).") }
    let items = matches.prefix(Self.listed).map { match in
      let passage = match.passage.map { $0.isMarked ? "*\($0.text)*" : $0.text }.joined()
      return Part.item("\(match.code), \(match.time.day): “\(match.asked)” \(cleaned(passage))", number: nil)
    }
    return Answer(kind: .command, parts: items)
  }

  /// Goes on with a guided session where it stopped; with a conversation by asking its lines again, unseen, so that what
  /// was talked about is known.
  private func resume(_ text: String, _ keeper: TranscriptRecorder, _ conversation: inout Conversation) throws -> Answer
  {
    guard let code = Code(text) else {
      return said("“\(text)” is no code; it looks like K7QM-3XPR. /history shows them.")
    }
    if let session = try keeper.session(code) {
      keeper.goOn(with: code, plan: session.plan)
      var answer = conversation.resume(session, today: .today).answer
      if conversation.isPrivate {
        answer.parts.insert(.paragraph("Nothing that you say now is added to \(code)."), at: 0)
      }
      return answer
    }
    let transcript = try keeper.transcript(code)
    var again = Conversation(conversation.expertise, today: .today, keepsSessions: true)
    if conversation.isPrivate { again.keepNothing() }
    for turn in transcript.turns where !turn.isDistress && Act(turn.asked) == .words {
      _ = again.reply(to: turn.asked)
    }
    conversation = again
    keeper.goOn(with: code)
    let last = transcript.turns.last { !$0.isDistress }.map { " The last line was “\($0.asked)”." } ?? ""
    let count = transcript.turns.count
    let unkept = conversation.isPrivate ? " Nothing that you say now is added to it." : ""
    return said("Back in \(code), with \(count == 1 ? "one exchange" : "\(count) exchanges").\(last)\(unkept)")
  }
}
