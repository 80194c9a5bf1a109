import Careers
import Testing
import Understanding

@Suite struct IntentFaultTests {
  private func intent(_ id: Intent.ID, _ keywords: [Intent.Cue] = [], _ examples: [String] = []) -> Intent {
    Intent(
      id: id, keywords: keywords,
      examples: examples.enumerated().map { Intent.Example($1, id, line: 10 + $0) }, file: "\(id).yaml")
  }

  @Test func `a keyword that two intents claim at full strength is reported at the second`() {
    let intents = [
      intent("salary", [Intent.Cue("pay", 3, line: 4)]),
      intent("rewards", [Intent.Cue("perk", 3, line: 4), Intent.Cue("pay", 3, line: 5)]),
    ]
    #expect(
      IntentFault.keywords(intents) == [.keyword(file: "rewards.yaml", line: 5, word: "pay", other: "salary.yaml")])
  }

  @Test func `two forms of one word are one keyword`() {
    let intents = [
      intent("salary", [Intent.Cue("earning", 3, line: 4)]), intent("rewards", [Intent.Cue("Earns", 3, line: 6)]),
    ]
    #expect(
      IntentFault.keywords(intents) == [.keyword(file: "rewards.yaml", line: 6, word: "Earns", other: "salary.yaml")])
  }

  @Test func `a keyword claimed by three intents is reported twice, each time against the first`() {
    let intents = ["a", "b", "c"].map { intent(Intent.ID($0), [Intent.Cue("pay", 3, line: 2)]) }
    #expect(
      IntentFault.keywords(intents) == [
        .keyword(file: "b.yaml", line: 2, word: "pay", other: "a.yaml"),
        .keyword(file: "c.yaml", line: 2, word: "pay", other: "a.yaml"),
      ])
  }

  @Test func `below full strength, in phrases or in one intent a word may stand twice`() {
    var phrased = intent("rewards", [Intent.Cue("pay", 2.5), Intent.Cue("wages", 3), Intent.Cue("wage", 3)])
    phrased.phrases = [Intent.Cue("pay", 3)]
    #expect(IntentFault.keywords([intent("salary", [Intent.Cue("pay", 3)]), phrased]) == [])
  }

  @Test func `an example that another intent has too is reported with its file and line`() {
    let pay = ["what is the wage", "tell me the wage", "which wage is paid", "the wage please"]
    let school = ["which degree", "what degree is needed", "tell me the degree"]
    let salary = intent("salary", [Intent.Cue("wage", 3)], pay)
    var education = intent("education", [Intent.Cue("degree", 3)], school)
    func faults() -> [IntentFault] {
      let intents = [salary, education]
      return IntentFault.all(in: intents, read: .learning(from: intents))
    }
    #expect(faults() == [])

    education.examples.append(Intent.Example("what is the wage", "education", line: 40))
    education.elsewhere = [Intent.Example("which degree", "salary", line: 50)]
    #expect(
      faults() == [
        .example(
          file: "education.yaml", line: 40, text: "what is the wage", wanted: "education",
          taken: "salary"),
        .example(file: "education.yaml", line: 50, text: "which degree", wanted: "salary", taken: "education"),
      ])
  }

  @Test func `keywords are reported before examples`() {
    let intents = [
      intent("salary", [Intent.Cue("wage", 3)], ["the wage", "what wage", "which wage"]),
      intent("education", [Intent.Cue("wages", 3, line: 7)], ["a degree", "what degree", "which degree"]),
    ]
    #expect(
      IntentFault.all(in: intents, read: .learning(from: intents)).first
        == .keyword(
          file: "education.yaml", line: 7, word: "wages", other: "salary.yaml"))
  }

  @Test func `a fault says its place and what to do`() {
    #expect(
      IntentFault.example(file: "tools.yaml", line: 12, text: "what do they use", wanted: "tools", taken: "skills")
        .description
        == "tools.yaml:12: “what do they use” is read as skills, not tools; reword it, or add a keyword or examples to tools.yaml"
    )
    #expect(
      IntentFault.keyword(file: "rewards.yaml", line: 5, word: "pay", other: "salary.yaml").description
        == "rewards.yaml:5: the keyword “pay” has full strength in salary.yaml too; lower one of them")
  }
}
