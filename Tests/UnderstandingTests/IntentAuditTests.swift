import Careers
import Testing
import Understanding

@Suite struct IntentAuditTests {
  private func audit(_ intents: [Intent]) -> IntentAudit {
    IntentAudit(intents, corpus: Tiny.corpus, reader: Reader.building(from: intents, corpus: Tiny.corpus))
  }

  private func intent(_ id: Intent.ID, _ keyword: String, _ examples: [String], elsewhere: [Intent.Example] = [])
    -> Intent
  {
    var intent = Tiny.intent(id, keywords: [Intent.Cue(keyword, 3)], examples)
    intent.elsewhere = elsewhere
    return intent
  }

  @Test func `an example that a career's name in it leads astray is a hijack`() {
    // Without anything learnt only the keywords count; with the name masked, none is left, and the first intent wins.
    let reader = Reader.building(
      from: [
        Tiny.intent("education", keywords: [Intent.Cue("degree", 3)]),
        Tiny.intent("tools", keywords: [Intent.Cue("stacker", 3)]),
      ], corpus: Tiny.corpus)
    let audit = IntentAudit(
      [Tiny.intent("tools", ["is there a stacker", "a stacker or two", "the stacker"])], corpus: Tiny.corpus,
      reader: reader)
    #expect(audit.hijacks.count == 3)
    #expect(
      audit.hijacks.first?.description
        == "tools.yaml:1: “is there a stacker” becomes education, not tools: the reader takes “stacker” for a career")
  }

  @Test func `names that stand for {career} hijack nothing`() {
    let audit = audit([
      intent("education", "degree", ["which degree has a {career}", "a {career} or a {career2} and a degree"]),
      intent("salary", "wage", ["what wage has a {career}", "the wages of {career}s"]),
    ])
    #expect(audit.hijacks == [])
  }

  @Test func `a question written twice is told with both places, near misses included`() {
    let audit = audit([
      intent("education", "degree", ["which degree", "Which degree?"]),
      intent(
        "salary", "wage", ["what wage"],
        elsewhere: [Intent.Example("which  degree!", "education", line: 9)]),
    ])
    #expect(
      audit.duplicates.map(\.description) == [
        "education.yaml:2: “Which degree?” stands in education.yaml:1 too",
        "salary.yaml:9: “which  degree!” stands in education.yaml:1 too",
      ])
  }

  @Test func `one question as two intents says which`() {
    let audit = audit([
      intent("education", "degree", ["which degree"]), intent("salary", "wage", ["which degree"]),
    ])
    #expect(
      audit.duplicates.map(\.description) == [
        "salary.yaml:1: “which degree” stands in education.yaml:1 too, as education"
      ])
  }

  @Test func `intents that come close are counted as a pair, with the closest example`() {
    // Without anything learnt only the keywords count, and both stand in the question.
    let audit = IntentAudit(
      [
        Tiny.intent("education", ["degree and training"]), Tiny.intent("salary", ["salary"]),
        Tiny.intent("greeting", ["hello"]), Tiny.intent("skills", ["bonus wages"]),
      ], corpus: Tiny.corpus, reader: Tiny.reader)
    #expect(audit.pairs == [])
    let close = [
      intent("education", "degree", ["degree or wage", "the degree"]), intent("salary", "wage", ["the wage"]),
    ]
    let reader = Reader.building(
      from: [
        Tiny.intent("education", keywords: [Intent.Cue("degree", 3)]),
        Tiny.intent("salary", keywords: [Intent.Cue("wage", 2.5)]),
      ], corpus: Tiny.corpus)
    #expect(
      IntentAudit(close, corpus: Tiny.corpus, reader: reader).pairs.map(\.description) == [
        "education and salary: 1 example within the margin, closest education.yaml:1: “degree or wage”"
      ])
  }
}
