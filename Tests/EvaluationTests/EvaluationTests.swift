import Answers
import Careers
import Composing
import Dialogue
import Evaluation
import TestSupport
import Testing

/// Knowledge of the tiny corpus with a few examples of each intent, built once for all tests.
private let knowledge: Result<Expertise, any Error> = Result {
  let folder = try TemporaryFolder()
  try TinyCorpus.write(to: folder.path)
  let intents = folder.file("Intents")
  try TinyCorpus.writeIntents(to: intents)
  return try Expertise.open(corpus: CorpusFolder(folder.path), intents: CorpusFolder(intents), cache: nil).expertise
}

@Suite struct EvaluationTests {
  private static let pay = "how much do lamplighters earn?"

  private func evaluation(_ entries: [Entry]) throws -> Evaluation {
    Evaluation(name: "tiny", entries, asking: try knowledge.get())
  }

  private func question(
    _ text: String, _ intents: [String], _ careers: [String] = [], id: String = "1"
  ) -> Entry {
    .question(Expectation(id: id, text: text, careers: careers, intents: intents))
  }

  @Test func `what is understood counts for intent, career and both`() throws {
    var wanted = Tally()
    wanted.questions = 1
    wanted.inScope = 1
    wanted.firstIntent = 1
    wanted.allIntents = 1
    wanted.both = 1
    wanted.withCareer = 1
    wanted.career = 1
    let result = try evaluation([question(Self.pay, ["salary"], ["Lamplighters"])])
    #expect(result.tally == wanted)
    #expect(result.mistakes == [])
  }

  @Test func `a wrong intent and a wrong career are counted apart, and are answers as if sure`() throws {
    let result = try evaluation([
      question(Self.pay, ["outlook"], ["Lamplighters"], id: "A"),
      question(Self.pay, ["salary"], ["Bell Ringers"], id: "B"),
      question(Self.pay, ["salary", "tools"], ["Lamplighters"], id: "C"),
    ])
    let tally = result.tally
    #expect([tally.inScope, tally.firstIntent, tally.allIntents, tally.withCareer] == [3, 2, 1, 3])
    #expect([tally.career, tally.both, tally.sureAndWrong, tally.rejected] == [2, 1, 2, 0])
    #expect(result.mistakes.map(\.expected.id) == ["A", "B"])
    #expect(result.confusions == [Confusion(wanted: "outlook", taken: "salary", count: 1)])
  }

  @Test func `out of scope must be turned away, and what is in scope must not`() throws {
    let joke = "tell me a joke about a lamplighter"
    let result = try evaluation([
      question(joke, ["out-of-scope"]), question(joke, ["salary"]), question(Self.pay, ["out-of-scope"]),
    ])
    let tally = result.tally
    #expect([tally.questions, tally.outOfScope, tally.turnedAway, tally.inScope, tally.rejected] == [3, 2, 1, 1, 1])
    #expect(tally.sureAndWrong == 0)
    #expect(result.mistakes.map(\.taken) == ["out-of-scope", "salary"])
  }

  @Test func `distress found, and taken for it wrongly, is counted`() throws {
    let despair = "i want to kill myself"
    let tally = try evaluation([
      question(despair, ["distress"]), question(despair, ["salary"]), question(Self.pay, ["distress"]),
    ]).tally
    #expect([tally.distress, tally.distressFound, tally.distressFalse] == [2, 1, 1])
  }

  @Test func `the lines of a dialogue share a conversation, and questions do not`() throws {
    let later = Expectation(
      id: "2", text: "and what is the job outlook?", careers: ["Lamplighters"], intents: ["outlook"])
    let first = Expectation(id: "1", text: Self.pay, careers: ["Lamplighters"], intents: ["salary"])
    let together = try evaluation([.dialogue([first, later])])
    #expect([together.tally.dialogues, together.tally.wholeDialogues, together.tally.both] == [1, 1, 2])
    let alone = try evaluation([.question(first), .question(later)])
    #expect([alone.tally.dialogues, alone.tally.both, alone.tally.career] == [0, 1, 1])
    let wrong = try evaluation([.dialogue([later, first])])
    #expect([wrong.tally.dialogues, wrong.tally.wholeDialogues] == [1, 0])
  }

  @Test func `a mistake carries what why says of it, and leaves the dialogue as it was`() throws {
    let wrong = Expectation(id: "1", text: Self.pay, careers: ["Lamplighters"], intents: ["tools"])
    let later = Expectation(id: "2", text: "and bell ringers?", careers: ["Bell Ringers"], intents: ["salary"])
    let result = try evaluation([.dialogue([wrong, later])])
    #expect(result.mistakes.count == 1)
    #expect(result.mistakes.first?.why?.parts.first == .paragraph("I read “\(Self.pay)” like this."))
    #expect(result.confusions == [Confusion(wanted: "tools", taken: "salary", count: 1)])
  }

  @Test func `recall at a precision takes the surest answers that hold it`() throws {
    let right = question(Self.pay, ["salary"], ["Lamplighters"])
    #expect(try evaluation([right]).recall(atPrecision: 0.99) == Share(1, of: 1))
    // An equal answer that is wrong spoils both.
    let spoilt = try evaluation([right, question(Self.pay, ["tools"], ["Lamplighters"])])
    #expect(spoilt.recall(atPrecision: 0.99) == Share(0, of: 2))
    #expect(spoilt.recall(atPrecision: 0.5) == Share(1, of: 2))
    // What is turned away is no answer, but was asked.
    let turned = try evaluation([right, question("tell me a joke about a lamplighter", ["salary"])])
    #expect(turned.recall(atPrecision: 0.99) == Share(1, of: 2))
  }

  @Test func `several files are added up, and the surest mistakes come first`() throws {
    let first = try evaluation([question(Self.pay, ["tools"], ["Lamplighters"], id: "A")])
    let second = try evaluation([question("hello", ["tools"], id: "B"), question("hello", ["greeting"], id: "C")])
    let total = Evaluation(name: "total", [first, second])
    #expect([total.tally.questions, total.tally.firstIntent] == [3, 1])
    #expect(total.mistakes.map(\.expected.id) == ["A", "B"])
    let confidences = total.worst.map(\.answer.confidence)
    #expect(confidences == confidences.sorted(by: >))
    #expect(
      total.confusions == [
        Confusion(wanted: "tools", taken: "greeting", count: 1), Confusion(wanted: "tools", taken: "salary", count: 1),
      ])
  }
}
