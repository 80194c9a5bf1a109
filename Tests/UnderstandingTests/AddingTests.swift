import Careers
import TestSupport
import Testing
import Understanding

@Suite struct AddingTests {
  private let salary = Tiny.intent("salary", ["what is the wage"])
  private let file = """
    intent: salary
    # Pay of all kinds.
    keywords:
      "wage": 3
    examples:
      - "what is the wage"   # plain

      - 'is it paid well'
    elsewhere:
      - text: who pays for school
        is: education

    """

  @Test func `an example is added at the end of the list, and the rest of the file stays`() throws {
    let added = try salary.adding("how is a \"{career}\" paid \\ today", to: file, besides: [salary])
    expectText(
      added.text,
      file.replacing(
        "'is it paid well'\n", with: "'is it paid well'\n  - \"how is a \\\"{career}\\\" paid \\\\ today\"\n"))
    #expect(added.line == 9)
  }

  @Test func `a list that ends the file grows at the end of the file`() throws {
    let short = "intent: salary\nexamples:\n  - what is the wage\n"
    let added = try salary.adding("and the pay", to: short, besides: [salary])
    #expect(added.text == "intent: salary\nexamples:\n  - what is the wage\n  - \"and the pay\"\n")
    #expect(added.line == 4)
  }

  @Test func `what is an example already, of any intent, is refused`() {
    let tools = Tiny.intent("tools", ["which tools"])
    #expect(throws: AddingError.known(file: "salary.yaml", line: 1, text: "what is the wage")) {
      try salary.adding("What’s the WAGE?", to: file, besides: [tools, salary])
    }
    #expect(throws: AddingError.known(file: "tools.yaml", line: 1, text: "which tools")) {
      try salary.adding("which tools?!", to: file, besides: [tools, salary])
    }
  }

  @Test func `a question without words and a file without a list are refused`() {
    #expect(throws: AddingError.empty) { try salary.adding(" ?! ", to: file, besides: []) }
    for text in ["intent: salary\n", "examples: [what is the wage]\n", "examples:\nnext:\n  - tools\n"] {
      #expect(throws: AddingError.noList(file: "salary.yaml")) { try salary.adding("pay", to: text, besides: []) }
    }
  }

  @Test(arguments: [
    ("How much does a bell ringer make?", "How much does a {career} make?"),
    ("do lamplighters and bell ringers get a bonus", "do {career}s and {career}s get a bonus"),
    ("is a lampligter paid", "is a {career} paid"),
    ("the salary of dragon tamers", "the salary of {career}s"),
    ("is it paid", "is it paid"),
  ])
  func `a line becomes an example with the names of careers masked`(line: String, example: String) {
    #expect(Tiny.reader.example(of: line) == example)
  }
}
