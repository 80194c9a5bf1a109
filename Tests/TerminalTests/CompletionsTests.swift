import Terminal
import Testing

struct CompletionsTests {
  @Test func `nothing is offered where there is no candidate`() {
    #expect(Completions(of: "x", among: []) == nil)
  }

  @Test(arguments: [
    // What all choices share is typed for the user, in their case.
    ("reg", ["Registered Nurses", "Registered Dietitians"], "Registered "),
    ("é", ["études", "écoles"], "é"),
    ("", ["one", "two"], ""),
    // A common part that would lose typed letters is not used.
    ("nurse", ["registered nurses", "nurses"], "nurse"),
    ("nurse", ["nu one", "nu two"], "nurse"),
    // A single choice always replaces the word.
    ("nurse", ["Registered Nurses"], "Registered Nurses"),
    ("a", ["ab", "abc"], "ab"),
  ])
  func `the common part of the choices`(_ word: String, _ candidates: [String], _ common: String) {
    #expect(Completions(of: word, among: candidates)?.common == common)
  }

  @Test func `choices keep their order and come once`() {
    #expect(Completions(of: "", among: ["b", "a", "b", "c", "a"])?.choices == ["b", "a", "c"])
    #expect(Completions(of: "b", among: ["bee", "bee"])?.common == "bee")
  }
}
