import Language
import Testing

@Suite struct FullTextQueryTests {
  @Test func `words are words, whatever they would mean to SQLite`() {
    #expect(fullTextPhrase("fork lift") == "\"fork lift\"")
    #expect(fullTextPhrase("near(a* OR \"b\")") == "\"near(a* OR b)\"")
    #expect(fullTextPhrase("a\"\u{301}") == "\"a\u{301}\"")
  }

  @Test func `all are wanted, or any`() {
    #expect(fullTextQuery(["not", "b c"], all: true) == "\"not\" AND \"b c\"")
    #expect(fullTextQuery(["not", "b c"], all: false) == "\"not\" OR \"b c\"")
    #expect(fullTextQuery([], all: true).isEmpty)
  }
}
