import Language
import TestSupport
import Testing

@Suite struct JSONTests {
  @Test func `text is escaped as the standard asks`() {
    #expect(
      JSON.text("a\"b\\c\n\t\r\u{1}\u{7F}\u{9B}é").line == #""a\"b\\c\n\t\r\u0001\u007f\u009bé""#)
    #expect(
      ["", "plain £5", "\n", "\"é\"", "\u{85}\u{85}"].map { JSON.text($0).line } == [
        #""""#, #""plain £5""#, #""\n""#, #""\"é\"""#, #""\u0085\u0085""#,
      ])
  }

  @Test func `fields keep their order, and numbers their plainest form`() {
    #expect(
      JSON.object([("b", .number(44580)), ("a", .list([.number(6.8), .whole(-3), .flag(true), .null]))]).line
        == #"{"b": 44580, "a": [6.8, -3, true, null]}"#)
  }

  @Test func `a number that is none becomes null`() { #expect(JSON.number(.nan).line == "null") }

  @Test func `a value over several lines keeps empty lists and objects short`() {
    expectText(
      JSON.object([("a", .list([.whole(1), .object([("b", .null)])])), ("c", .list([])), ("d", .object([]))]).page,
      """
      {
        "a": [
          1,
          {
            "b": null
          }
        ],
        "c": [],
        "d": {}
      }
      """)
  }
}
