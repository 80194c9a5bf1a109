import Language
import TestSupport
import Testing

@Suite struct WrappingTests {
  @Test func `lines break at spaces and keep their indents`() {
    expectText(
      wrapped("one two three four five", columns: 12, first: "- ", indent: "  "), "- one two\n  three four\n  five")
  }

  @Test func `without a width nothing is broken`() {
    let text = String(repeating: "word ", count: 100)
    #expect(wrapped(text, columns: nil, first: "* ") == "* " + text)
  }

  @Test func `a word wider than the line is cut`() {
    expectText(wrapped("abcdefghij kl", columns: 4), "abcd\nefgh\nij\nkl")
  }

  @Test func `wide characters count two columns and combining marks none`() {
    #expect(displayWidth("図書館") == 6)
    #expect(displayWidth("e\u{301}te\u{301}") == 3)
    #expect(displayWidth("👩‍🏫") == 2)
    #expect(displayWidth("Übung") == 5)
    expectText(wrapped("図書館 図書館 図書館", columns: 13), "図書館 図書館\n図書館")
  }

  @Test func `a line that is set in as an example keeps its length`() {
    let command = "    pathways ask --conversation --plain < questions.txt > record.txt"
    #expect(wrapped(command, columns: 20) == command)
  }
}
