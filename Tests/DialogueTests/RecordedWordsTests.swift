import Answers
import Careers
import Catalogue
import Composing
import Dialogue
import Language
import Sessions
import Testing
import Understanding

/// Words that somebody puts into a record, and commands, are read for safety too.
@Suite struct RecordedWordsTests {
  private let expertise: Expertise
  private let today = Day(2026, 11, 25)

  init() throws { expertise = try KeywordedKnowledge.make() }

  private func started(client: String? = nil) throws -> (Conversation, Turn) {
    var talk = Conversation(expertise, keepsSessions: true)
    let turn = talk.beginSession(today: try #require(today), client: client)
    return (talk, turn)
  }

  @Test func `a note that shows a crisis is taken down, and the text follows it`() throws {
    var (talk, _) = try started()
    let turn = talk.reply(to: "/note he said i will hurt myself")
    #expect(
      turn.answer.parts == [
        .paragraph("Noted as the advisor's, and kept out of the client's copy."), .paragraph("Call someone."),
        .paragraph("Please do."),
      ])
    #expect(turn.answer.safety == .crisis)
    #expect(turn.answer.intents == [.distress])
    #expect(talk.session?.notes.map(\.text) == ["he said i will hurt myself"])
    // It is the advisor's: the session goes on.
    #expect(talk.isInSession)
  }

  @Test func `a note of hardship or of nothing is taken down without a word`() throws {
    var (talk, _) = try started()
    for note in ["my children are hungry again", "likes bells"] {
      let turn = talk.reply(to: "/note \(note)")
      #expect(turn.answer.parts == [.paragraph("Noted as the advisor's, and kept out of the client's copy.")])
      #expect(turn.answer.safety == nil)
    }
  }

  @Test func `where there is nothing to note it in, the text is given all the same`() {
    var talk = Conversation(expertise)
    let turn = talk.reply(to: "/note i will hurt myself")
    #expect(turn.answer.parts.first == .paragraph("There is no session to note it in yet. /session begins one."))
    #expect(turn.answer.parts.dropFirst().first == .paragraph("Call someone."))
    #expect(turn.answer.safety == .crisis)
  }

  @Test func `a client's reference that shows a crisis has the text before the session's first words`() throws {
    let (talk, turn) = try started(client: "i will hurt myself")
    #expect(turn.answer.parts.first == .paragraph("Call someone."))
    #expect(turn.answer.parts.count > 3)
    #expect(talk.isInSession)
    #expect(try started(client: "C-104").1.answer.safety == nil)
  }

  @Test(arguments: [
    "/find a way, i will hurt myself", "/help i will hurt myself", "/i will hurt myself", "/new i hurt myself",
  ])
  func `a command in whose words there is a crisis is answered as the words alone`(line: String) throws {
    var talk = Conversation(expertise)
    let turn = talk.reply(to: line)
    #expect(turn.question == line)
    #expect(turn.answer.kind == .distress)
    #expect(turn.answer.parts == [.paragraph("Call someone."), .paragraph("Please do.")])
    var (session, _) = try started()
    #expect(session.reply(to: line).answer.parts.last == .paragraph("The session waits."))
    #expect(!session.isInSession)
  }

  @Test(arguments: ["/help", "/show lamplighters", "/compare bell ringers and lamplighters", "/new"])
  func `a plain command is run`(line: String) {
    var talk = Conversation(expertise)
    #expect(talk.reply(to: line).answer.safety == nil)
  }

  @Test func `why after a crisis bears its level, since it has the words`() {
    var talk = Conversation(expertise)
    _ = talk.reply(to: "i will hurt myself")
    let why = talk.reply(to: "/why").answer
    #expect(why.kind == .command)
    #expect(why.safety == .crisis)
  }

  @Test func `a line that is not understood right after a crisis bears its level`() {
    var talk = Conversation(expertise)
    _ = talk.reply(to: "i will hurt myself")
    let answer = talk.reply(to: "zounds").answer
    #expect(answer.parts == [.paragraph("I am here.")])
    #expect(answer.safety == .crisis)
  }
}
