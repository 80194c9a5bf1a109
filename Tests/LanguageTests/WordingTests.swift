import Language
import Testing

@Suite struct WordingTests {
  @Test func `a list inside a sentence has commas and a last joiner`() {
    #expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map { listed($0) } == ["", "a", "a and b", "a, b and c"])
    #expect(listed(["a", "b", "c"], "or") == "a, b or c")
    #expect(listed(["a, b", "c"], partedBy: ";") == "a, b; and c")
    #expect(listed(["a", "b", "c"], "or", partedBy: ";") == "a; b; or c")
  }

  @Test func `only the first letter is made a capital`() {
    #expect(["", "a", "bell Ringers", "étude"].map(capitalized) == ["", "A", "Bell Ringers", "Étude"])
  }

  @Test func `counts are words up to twelve`() {
    #expect([0, 1, 2, 12, 13, 308].map(counted) == ["no", "one", "two", "twelve", "13", "308"])
  }
}
