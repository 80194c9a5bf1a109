import Dialogue
import FoundationEssentials
import Language
import Rendering
import Sessions
import TestSupport
import Testing

/// Whole guided sessions: files of typed lines and the exact screen, on one Wednesday.
///
/// As in `ConversationFileTests`, a line that begins with `> ` is typed. `> (killed)` is not typed: there the program is
/// killed, and the session goes on in a new one from what was saved after the line before. Files that begin with `narrow`
/// show 40 columns without drawings, as `ACCESSIBLE=1` does. To record the files anew after
/// a change that is meant, run the tests with `RECORD=1` and read the difference.
@Suite struct SessionFileTests {
  static let folder = TinyCorpus.repository + "/Tests/DialogueTests/Sessions"

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()

  @Test func `there are sessions to check`() { #expect(Self.files.count >= 10) }

  @Test(arguments: files)
  func `every session runs exactly as its file says`(file: String) throws {
    let path = Self.folder + "/" + file
    let expected = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let today = try #require(Day(2026, 11, 25))
    let expertise = try sessionKnowledge.get()
    var conversation = Conversation(expertise, today: today, keepsSessions: true)
    let isNarrow = file.hasPrefix("narrow")
    let text = AnswerText(style: Style(columns: isNarrow ? 40 : 80, drawings: !isNarrow))
    var saved: Data?
    var screen = ""
    for line in expected.split(separator: "\n") where line.hasPrefix("> ") {
      let turn: Turn
      if line == "> (killed)" {
        conversation = Conversation(expertise, today: today, keepsSessions: true)
        turn = conversation.resume(try Session(saved: try #require(saved)), today: today)
      } else {
        turn = conversation.reply(to: String(line.dropFirst(2)))
      }
      saved = try conversation.session?.saved
      screen += "\(line)\n\n" + (turn.isEnd ? "" : text.text(turn.answer) + "\n\n")
    }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try TinyCorpus.put(screen, path)
    } else {
      expectText(screen, expected, "\(file)")
    }
  }
}
