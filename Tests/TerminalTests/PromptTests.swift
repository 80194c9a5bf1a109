import Terminal
import Testing

struct PromptTests {
  @Test(arguments: [
    ("> ", "> "),
    ("\u{1B}[1m>\u{1B}[0m ", "\u{1}\u{1B}[1m\u{2}>\u{1}\u{1B}[0m\u{2} "),
    ("\u{1B}[1m\u{1B}[38;5;12mé> ", "\u{1}\u{1B}[1m\u{1B}[38;5;12m\u{2}é> "),
    ("> \u{1B}[0", "> \u{1B}[0"),
    ("> \u{1B}", "> \u{1B}"),
    ("", ""),
  ])
  func `escape sequences are marked as taking no room`(_ prompt: String, _ marked: String) {
    #expect(markingEscapes(in: prompt) == marked)
  }

  @Test(arguments: [
    ("one line", "one line"), ("one\ntwo", "one two"), ("\none\r\n\n\ntwo\n", "one two"), ("  kept  ", "  kept  "),
    ("one \n two", "one   two"), ("\n", ""), ("", ""),
  ])
  func `a paste of several lines is one line`(_ pasted: String, _ line: String) {
    #expect(joiningLines(of: pasted) == line)
  }
}
