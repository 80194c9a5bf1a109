import Careers
import Language
import TestSupport
import Testing
import Understanding

/// What the conversation adds to a reading, and that the evidence kept adds up to the score, whatever was added.
@Suite struct MeaningTests {
  private func read(_ text: String) -> Meaning { Meaning(Tiny.reader.read(Question(text))) }

  private func isSummed(_ meaning: Meaning) -> Bool {
    meaning.scores.allSatisfy { score in
      abs(meaning.evidence(for: score.intent).reduce(0) { $0 + $1.weight } - score.margin) < 0.001
    }
  }

  @Test(arguments: [
    "what wages do lamplighters get", "hello", "", "wage wage wage, salary and bonus and pay",
    // A story with a question: both are weighed.
    "I have been a lamplighter for years. My knees are bad. What degree do bell ringers need?",
    "I like lamps. What wages do they get? What degree do bell ringers need?",
    "What education do lamplighters need?",
  ])
  func `the evidence for every intent adds up to its margin`(text: String) {
    #expect(isSummed(read(text)), "\(text)")
  }

  @Test func `what the talk moves is a piece of evidence, and the reading stays as it was`() {
    var meaning = read("what wages do lamplighters get")
    let before = meaning.reading
    meaning.lean { $0 == "greeting" ? 9 : 0 }
    #expect(meaning.intents == ["greeting"])
    #expect(meaning.best?.intent == "greeting")
    #expect(meaning.evidence(for: "greeting").first == Weighing.Evidence(seen: "the talk so far", weight: 9))
    #expect(!meaning.evidence(for: "salary").contains { $0.seen == "the talk so far" })
    #expect(isSummed(meaning))
    #expect(meaning.reading == before)
    #expect(before.best?.intent == "salary")
  }

  @Test func `a part of the line taken for the question is weighed alone`() {
    var meaning = read("back to the degree, hello. What wages do they get")
    let part = Tiny.reader.weigh(part: exampleWords("what wages do they get"))
    meaning.take(part)
    #expect(meaning.intents == ["salary"])
    #expect(meaning.scores == part.scores)
    #expect(isSummed(meaning))
    #expect(!meaning.evidence(for: "education").contains { $0.seen == "“degree”" })
  }

  @Test func `a question that the program offers is moved by nothing`() {
    var meaning = read("What education do lamplighters need?")
    meaning.lean { $0 == "greeting" ? 9 : 0 }
    #expect(meaning.intents == ["education"])
    #expect(isSummed(meaning))
  }

  @Test func `careers that do not count are left out, and what is asked for may be settled`() {
    var meaning = read("what wages do lamplighters and bell ringers get")
    #expect(meaning.mentions.count == 2)
    meaning.keepMentions { $0.words.lowerBound > 3 }
    #expect(meaning.mentions.count == 1)
    #expect(meaning.reading.mentions.count == 2)
    #expect(meaning.asking(["education"]).intents == ["education"])
    #expect(meaning.intents == ["salary"])
  }
}
