import Dialogue
import FoundationEssentials
import Rendering
import TestSupport
import Testing

/// Whole conversations: files of typed lines and the exact screen.
///
/// A line that begins with `> ` is typed; what follows, up to the next such line, is what the program says. To record
/// the files anew after a change that is meant, run the tests with `RECORD=1` and read the difference.
@Suite struct ConversationFileTests {
  static let folder = TinyCorpus.repository + "/Tests/DialogueTests/Conversations"

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()

  @Test func `there are conversations to check`() { #expect(Self.files.count >= 8) }

  @Test(arguments: files)
  func `every conversation runs exactly as its file says`(file: String) throws {
    let path = Self.folder + "/" + file
    let expected = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    var conversation = Conversation(try tinyKnowledge.get())
    // As with ACCESSIBLE=1: one linear form, at the width of a narrow window.
    let isLinear = file.hasPrefix("linear")
    let text = AnswerText(
      style: isLinear ? Style(columns: 40, drawings: false, isLinear: true) : Style(columns: 80))
    var screen = ""
    for line in expected.split(separator: "\n") where line.hasPrefix("> ") {
      let turn = conversation.reply(to: String(line.dropFirst(2)))
      screen += "\(line)\n\n" + (turn.isEnd ? "" : text.text(turn.answer) + "\n\n")
    }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try TinyCorpus.put(screen, path)
    } else {
      expectText(screen, expected, "\(file)")
    }
  }
}
