import Language
import Testing

@Suite struct ReplacingTests {
  @Test func `every place is replaced, from the left, and none in what was put there`() {
    #expect("a;b;;c".with(", ", for: ";") == "a, b, , c")
    #expect("aaa".with("ba", for: "aa") == "baa")
    #expect(";".with("", for: ";") == "")
    #expect("éa é".with("ee", for: "é") == "eea ee")
  }

  @Test func `a text without it, or nothing to look for, stays`() {
    #expect("".with("x", for: "y") == "")
    #expect("ab".with("x", for: "abc") == "ab")
    #expect("ab".with("x", for: "") == "ab")
  }

  @Test func `pieces stand between every two marks, and none is empty`() {
    #expect("a, b,c, , d, ".pieces(between: ", ") == ["a", "b,c", "d"])
    #expect("a\n\n\nb".pieces(between: "\n\n") == ["a", "\nb"])
    #expect(", é, ".pieces(between: ", ") == ["é"])
    #expect("".pieces(between: ", ") == [])
    #expect("ab".pieces(between: "") == ["ab"])
  }
}
