import Composing
import Dialogue
import Testing

@Suite struct MissTests {
  private func miss(_ lines: String...) throws -> Miss? {
    var conversation = Conversation(try knowledge.get())
    var turn: Turn?
    for line in lines { turn = conversation.reply(to: line) }
    return turn.flatMap { Miss($0, reader: conversation.expertise.reader) }
  }

  private let knowledge = Result { try KeywordedKnowledge.make() }

  @Test func `what was turned away, unknown, or has no text is a miss`() throws {
    #expect(
      try miss("the weather in Tulsa")
        == Miss(text: "the weather in Tulsa", kind: .outOfScope, intents: ["out-of-scope"]))
    #expect(
      try miss("the salary of dragon tamers")
        == Miss(text: "the salary of dragon tamers", kind: .unknownCareer, intents: ["salary"]))
    #expect(
      try miss("the skills of bell ringers")
        == Miss(text: "the skills of bell ringers", kind: .noData, intents: ["skills"], careers: ["Bell Ringers"]))
  }

  @Test(arguments: [
    "salary of lamplighters", "the salary and wages", "hello", "/careers", "/nothing", "I hurt myself", "9",
  ])
  func `what was answered or asked back, a command, and distress are none`(line: String) throws {
    #expect(try miss(line) == nil)
  }

  @Test(arguments: ["the weather, and we go hungry", "what weather, I will hurt myself"])
  func `a line with any sign of distress is none, whatever it was taken for`(line: String) throws {
    #expect(try miss(line) == nil)
  }

  @Test func `a pasted page is none`() throws {
    #expect(try miss("the weather " + String(repeating: "and rain ", count: 60)) == nil)
  }
}
