import Counsel
import Testing

@Suite struct MissTests {
  private func miss(_ lines: String...) throws -> Miss? {
    var conversation = Conversation(try knowledge.get())
    var turn: Turn?
    for line in lines { turn = conversation.reply(to: line) }
    return turn.flatMap { Miss($0, reader: conversation.knowledge.reader) }
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

  @Test(arguments: ["salary of lamplighters", "the salary", "hello", "/careers", "/nothing", "I despair", "9"])
  func `what was answered or asked back, a command, and distress are none`(line: String) throws {
    #expect(try miss(line) == nil)
  }

  @Test(arguments: ["the weather makes me despair", "what weather, I will hurt myself"])
  func `a line with any sign of distress is none, whatever it was taken for`(line: String) throws {
    #expect(try miss(line) == nil)
  }

  @Test func `a line that may tell who asked is none, nor is a pasted page`() throws {
    #expect(try miss("the weather, write to ann@example.org") == nil)
    #expect(try miss("the weather " + String(repeating: "and rain ", count: 60)) == nil)
  }

  @Test(arguments: [
    "mail me at ann@example.org", "ann dot lee at gmail dot com", "call 555 123-4567 about it", "(555) 123.4567",
    "my ssn is 123-45-6789", "my name is ann", "hi, My Name’s Ann", "the name's ann", "call me ann",
    "I’m Ann and I cook",
    "so I am Ann, what now", "im Ann", "a friend named Ann", "i live at the corner", "12 Old Oak Street",
    "po box 17", "apt 4 in Tulsa",
  ])
  func `addresses, long numbers and names given are seen`(line: String) { #expect(mayTellWho(line)) }

  @Test(arguments: [
    "do they earn $44,580 a year", "from 40000 to 60000", "is 123456 enough", "what is the weather at noon",
    "I am in Tulsa", "I'm a nurse", "what do i call my trade", "in 2 years", "Am I too old", "what is new",
  ])
  func `plain questions are not taken for that`(line: String) { #expect(!mayTellWho(line)) }
}
