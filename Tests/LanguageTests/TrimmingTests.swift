import Language
import Testing

@Suite struct TrimmingTests {
  @Test(arguments: [
    ("  a b ", "a b"), ("a", "a"), ("   ", ""), ("", ""), (" é ", "é"), ("\ta\t", "\ta\t"),
  ])
  func `spaces go at both ends, and nothing else`(text: String, trimmed: String) {
    #expect(text.trimmingSpaces == trimmed)
    #expect(text[...].trimmingSpaces == trimmed)
  }

  @Test func `what is to go goes at both ends or at the end`() {
    #expect("?!why?!".trimming { "?!".contains($0) } == "why")
    #expect("?!why?!".trimmingEnd { "?!".contains($0) } == "?!why")
    #expect("?!".trimmingEnd { "?!".contains($0) }.isEmpty)
  }
}
