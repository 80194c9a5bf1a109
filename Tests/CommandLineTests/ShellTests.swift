import Dialogue
import Records
import Rendering
import Terminal
import TestSupport
import Testing

@testable import CommandLine

/// The loop that reads a line, replies and writes, without a process around it.
@Suite struct ShellTests {
  let fixture: Fixture
  let paper: Paper

  init() throws {
    fixture = try Fixture.shared.get()
    paper = Paper(fixture.folder)
  }

  /// What is written for `lines`, and the prompts that were shown.
  private func run(
    _ lines: [Line], isInteractive: Bool = false, keeper: TranscriptRecorder? = nil
  ) -> (text: String, prompts: [String]) {
    let typed = TypedLines(lines)
    Shell(lines: typed, isInteractive: isInteractive, keeper: keeper, output: paper.output) { _ in .plain }
      .run(Conversation(fixture.expertise, keepsSessions: keeper != nil))
    return (paper.text, typed.prompts)
  }

  @Test func `answers are set apart by one empty line, and an empty line is no question`() {
    let (text, _) = run([.text("/quiet"), .text("  "), .text("/export")])
    expectText(
      text,
      """
      There is no command /quiet. Did you mean /quit?

      Nothing of this conversation is kept, so there are no records to show or to write.

      """)
  }

  @Test func `the prompt names the career that is talked about`() {
    let (_, prompts) = run([.text("how much do lamplighters earn"), .cancelled, .text("/new")])
    #expect(prompts == ["pathways> ", "lamplighters> ", "lamplighters> ", "pathways> "])
  }

  @Test func `what comes after leaving is not read`() {
    let (text, prompts) = run([.text("/quit"), .text("how much do lamplighters earn")])
    #expect(text == "")
    #expect(prompts == ["pathways> "])
  }

  @Test func `the lines are kept with the reply that was shown, commands for records are not`() throws {
    let own = try TemporaryFolder()
    let keeper = TranscriptRecorder(folder: own.path, corpus: "test")
    _ = run([.text("how much do lamplighters earn"), .text("/history"), .text("thanks")], keeper: keeper)
    let transcript = try #require(try keeper.transcript())
    #expect(transcript.turns.map(\.asked) == ["how much do lamplighters earn", "thanks"])
    #expect(transcript.turns.first?.shown.hasPrefix("Lamplighters earn a median of $200 a year") == true)
  }

  @Test func `a new beginning is kept under a code of its own`() throws {
    let own = try TemporaryFolder()
    let keeper = TranscriptRecorder(folder: own.path, corpus: "test")
    _ = run([.text("how much do lamplighters earn"), .text("/new"), .text("what do bell ringers do")], keeper: keeper)
    #expect(keeper.codes.count == 2)
    #expect(try keeper.transcript()?.turns.map(\.asked) == ["what do bell ringers do"])
  }

  @Test func `when nothing is to be saved what was kept goes`() throws {
    let own = try TemporaryFolder()
    let keeper = TranscriptRecorder(folder: own.path, corpus: "test")
    _ = run([.text("how much do lamplighters earn"), .text("/private"), .text("thanks")], keeper: keeper)
    #expect(try keeper.transcript() == nil)
    #expect(keeper.codes == [])
  }
}
