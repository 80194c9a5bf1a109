import Careers
import Testing

@testable import Understanding

@Suite struct ClassifierTests {
  private let learnt = Classifier.learning(from: Tiny.learnable)

  private func best(_ text: String) -> Intent.ID? { learnt.scores(for: exampleWords(text)).first?.intent }

  @Test func `every example is read as its intent`() {
    for intent in Tiny.learnable {
      for example in intent.examples { #expect(best(example.text) == intent.id, "\(example.text)") }
    }
  }

  @Test func `questions near the examples are read like them`() {
    #expect(best("how much is a {career} paid") == "salary")
    #expect(best("how long must a {career} study") == "education")
    #expect(best("which software does a {career} use") == "tools")
  }

  @Test func `a keyword that no example has decides by itself`() {
    var intents = Tiny.learnable
    intents[2].keywords.append(Intent.Cue("ladder", 3))
    let scores = Classifier.learning(from: intents).scores(for: exampleWords("ladder"))
    #expect(scores.first?.intent == "tools")
  }

  @Test func `a misspelt word is half known by its letters`() {
    #expect(best("softwear") == "tools")
  }

  @Test func `a group of synonyms carries what was learnt of one to the others`() {
    var intents = Tiny.learnable
    intents[1].says = [["school", "academy"]]
    let words = exampleWords("academy")
    #expect(Classifier.learning(from: intents).scores(for: words).first?.intent == "education")
    #expect(
      Classifier.learning(from: intents).evidence(for: "education", in: words, limit: 99).contains {
        $0.seen == "the meaning of “academy”" && $0.weight > 0
      })
  }

  @Test func `intents that nothing speaks for share alike, in the order of their files`() {
    let bare = ["c", "a", "b"].map { Intent(id: Intent.ID($0)) }
    let scores = Classifier.learning(from: bare).scores(for: exampleWords("what is it"))
    #expect(
      scores == ["c", "a", "b"].map { Classifier.Score(intent: Intent.ID($0), margin: 0, share: Float(1.0 / 3)) })
  }

  @Test func `intents that are equally well spoken for keep the order of their files`() {
    let even = ["c", "a", "b"].map { Intent(id: Intent.ID($0), keywords: [Intent.Cue("pay", $0 == "c" ? 1 : 2)]) }
    let scores = Classifier.learning(from: even).scores(for: exampleWords("pay"))
    #expect(scores.map(\.intent) == ["a", "b", "c"])
    #expect(scores[0].margin == scores[1].margin)
  }

  @Test func `the shares fall with the margins and sum to one`() {
    for text in ["what is the wage", "which degree", "", "is a hammer paid to study", "{career} {career2}"] {
      let scores = learnt.scores(for: exampleWords(text))
      #expect(scores.map(\.margin) == scores.map(\.margin).sorted(by: >))
      #expect(scores.map(\.share) == scores.map(\.share).sorted(by: >))
      #expect(abs(scores.reduce(0) { $0 + $1.share } - 1) < 0.00001, "\(text)")
    }
  }

  @Test func `learning twice gives the same classifier`() {
    #expect(Classifier.learning(from: Tiny.learnable) == learnt)
  }

  @Test func `other examples give another classifier`() {
    var intents = Tiny.learnable
    intents[0].examples.removeLast()
    #expect(Classifier.learning(from: intents) != learnt)
  }

  @Test func `an example left out is as good as not there`() {
    var intents = Tiny.learnable
    intents[2].examples.removeLast()
    let count = Classifier.examples(of: Tiny.learnable).count
    #expect(
      Classifier.learning(from: Tiny.learnable, leavingOut: { $0 == count - 1 }) == Classifier.learning(from: intents))
  }

  @Test func `progress rises to one, a step an intent`() {
    var told: [Double] = []
    _ = Classifier.learning(from: Tiny.learnable, progress: { told.append($0) })
    #expect(told == [1.0 / 3, 2.0 / 3, 1])
  }

  @Test func `near misses are learnt for the intent they belong to, and each text once`() {
    var intents = Tiny.learnable
    intents[0].elsewhere = [
      Intent.Example("who pays for the lessons", "education", line: 30), intents[1].examples[0],
    ]
    let examples = Classifier.examples(of: intents)
    #expect(
      examples
        == intents[0].examples + intents[0].elsewhere + intents[1].examples.dropFirst() + intents[2].examples)
    #expect(
      Classifier.learning(from: intents).scores(for: exampleWords("who pays for the lessons")).first?.intent
        == "education")
  }

  @Test(arguments: ["what is the wage of a {career}", "do {career}s study the tools they use", "wage", ""])
  func `the evidence for an intent sums to its margin`(text: String) {
    let words = exampleWords(text)
    for score in learnt.scores(for: words) {
      let evidence = learnt.evidence(for: score.intent, in: words, limit: .max)
      #expect(abs(evidence.reduce(0) { $0 + $1.weight } - score.margin) < 0.0001, "\(text), \(score.intent)")
    }
  }

  @Test func `evidence is strongest first, at most as much as wanted, and says what is a keyword`() {
    let words = exampleWords("what wage does a {career} earn, and which tool")
    let all = learnt.evidence(for: "salary", in: words, limit: .max)
    #expect(all.map { abs($0.weight) } == all.map { abs($0.weight) }.sorted(by: >))
    #expect(all.filter(\.isKeyword).map(\.seen) == ["“wage”"])
    #expect(learnt.evidence(for: "salary", in: words) == Array(all.prefix(6)))
    #expect(learnt.evidence(for: "salary", in: words, limit: 2) == Array(all.prefix(2)))
    #expect(learnt.evidence(for: "nothing", in: words) == [])
  }

  @Test func `evidence is said in words, the career's name as such`() {
    let seen = Set(
      learnt.evidence(for: "salary", in: exampleWords("how much does a {career} earn"), limit: .max).map(\.seen))
    #expect(
      seen.isSuperset(of: [
        "“earn”", "“how much”", "“how much does”", "“(career)”", "“a (career)”", "“a … earn”", "letters of “earn”",
        "“how” near the start", "“earn” near the end", "one career named", "the length of the question",
      ]), "\(seen.sorted())")
  }
}

@Suite struct HeldOutTests {
  @Test func `examples that keywords decide are read right without having been seen`() {
    let pay = ["the wage", "what wage", "which wage", "a wage then"]
    let school = ["the degree", "what degree", "which degree", "a degree then"]
    var intents = [
      Tiny.intent("salary", keywords: [Intent.Cue("wage", 3)], pay),
      Tiny.intent("education", keywords: [Intent.Cue("degree", 3)], school),
    ]
    #expect(HeldOut.measuring(intents) == HeldOut.Result(right: 8, count: 8))
    #expect(HeldOut.measuring(intents, rounds: 2) == HeldOut.Result(right: 8, count: 8))

    intents[1].elsewhere = [Intent.Example("the very wage", "education")]
    #expect(HeldOut.measuring(intents) == HeldOut.Result(right: 8, count: 9))
  }

  @Test func `the percentage has one decimal`() {
    #expect(HeldOut.Result(right: 2, count: 3).percent == 66.7)
    #expect(HeldOut.Result(right: 7, count: 7).percent == 100)
    #expect(HeldOut.Result(right: 0, count: 0).percent == 0)
  }
}
