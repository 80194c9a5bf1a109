internal import Understanding

/// Asks the questions of a transcript again and tells what differs.
package struct Replay: Equatable, Sendable {
  /// The turns whose answer is not the same any more, in order.
  package var differences: [Difference]
  /// How many were asked again.
  package var turns: Int

  /// A turn that is answered otherwise now.
  package struct Difference: Equatable, Sendable {
    package var number: Int
    /// Whether somebody was in distress in it, so that its words are shown only when asked for.
    package var isDistress = false
    package var asked: String
    package var before: String
    package var after: String
    /// Each source that is new, gone, or of another date, in words; empty when the same sources say something else.
    package var sources: [String]
  }

  /// Asks each line of `transcript` in turn of `answer`, which gives the reply and the text that would be shown.
  ///
  /// The texts are compared byte for byte. Lines that were left out of the transcript are not asked.
  package init(
    of transcript: Transcript, asking answer: (String) -> (reply: Transcript.Reply, shown: String)
  ) {
    turns = transcript.turns.count
    differences = transcript.turns.compactMap { turn in
      let now = answer(turn.asked)
      guard now.shown != turn.shown else { return nil }
      return Difference(
        number: turn.number, isDistress: turn.isDistress || now.reply.level?.isDistress == true, asked: turn.asked,
        before: turn.shown, after: now.shown,
        sources: Self.changes(from: turn.reply.citations, to: now.reply.citations))
    }
  }

  private static func changes(from old: [Transcript.Citation], to new: [Transcript.Citation]) -> [String] {
    var lines: [String] = []
    for citation in old {
      guard let same = new.first(where: { $0.source == citation.source }) else {
        lines.append("no longer used: \(citation.dated)")
        continue
      }
      if same.date != citation.date {
        lines.append("\(same.title): \(spokenDate(citation.date)) before, \(spokenDate(same.date)) now")
      }
    }
    for citation in new where !old.contains(where: { $0.source == citation.source }) {
      lines.append("used now: \(citation.dated)")
    }
    return lines
  }
}
