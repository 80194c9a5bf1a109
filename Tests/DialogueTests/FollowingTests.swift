import Careers
import Composing
import Dialogue
import Testing
import Understanding

/// What a line takes from the conversation, on the shipped corpus and intents.
struct FollowingTests {
  /// The last turn of a conversation: what was asked of which careers.
  private func last(_ lines: String...) throws -> String {
    var conversation = Conversation(try shippedKnowledge.get())
    var answer: Answer?
    for line in lines { answer = conversation.reply(to: line).answer }
    let careers = answer?.careers.map(\.title).joined(separator: "; ") ?? ""
    return "\(answer?.intents.map(\.name).joined(separator: ", ") ?? ""): \(careers)"
  }

  @Test func `a question of small words is a question, not the one before`() throws {
    #expect(try last("how much do librarians earn", "what do archivists do") == "responsibilities: Archivists")
    #expect(try last("how much do librarians earn", "what is an archivist") == "overview: Archivists")
  }

  @Test func `another career alone, or “same for”, asks the question before`() throws {
    #expect(try last("how much do librarians earn", "and archivists?") == "salary: Archivists")
    #expect(try last("how much do librarians earn", "same for archivists") == "salary: Archivists")
  }

  @Test func `a name alone asks what the career is`() throws {
    #expect(try last("cataloger") == "overview: Catalogers")
  }

  @Test func `a correction asks the question before of the career that was meant`() throws {
    #expect(try last("how much do librarians earn", "no, I meant archivists") == "salary: Archivists")
    #expect(
      try last("how much do library assistants earn", "oops, technicians I mean, not assistants")
        == "salary: Library Technicians")
  }

  @Test func `which of two careers talked about is ahead is a comparison`() throws {
    #expect(
      try last("how much do librarians earn", "and archivists?", "which of the two pays more?")
        == "compare, salary: Librarians; Archivists")
  }

  @Test func `a career is set beside the one before`() throws {
    #expect(
      try last("how much do paralegals earn", "more than archivists?")
        == "compare, salary: Paralegals and Legal Assistants; Archivists")
  }

  @Test func `the first of two compared is meant by its place, and then it is the one talked about`() throws {
    #expect(
      try last("compare librarians and archivists on pay", "and the first one?", "do they need a degree")
        == "education: Librarians")
  }

  @Test func `half a name goes back to a career`() throws {
    #expect(
      try last(
        "how much do library technicians earn", "and archivists?", "ok back to the library job. what are the hours")
        == "environment: Library Technicians")
  }

  @Test func `an aside leaves the talk where it was`() throws {
    #expect(
      try last("how much do archivists earn", "what's the capital of France", "do they need a degree")
        == "education: Archivists")
  }

  @Test func `a name before what is studied is not what is asked about`() throws {
    #expect(
      try last("what does an archivist do", "would a photography degree help?") == "education: Archivists")
  }

  @Test func `a slip that examples hold on purpose is still a slip`() throws {
    #expect(try last("how much do libary technicians earn") == "salary: Library Technicians")
  }
}
