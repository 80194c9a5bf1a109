import Language
import Testing

struct CleaningTests {
  @Test func `plain text stays as it is`() {
    #expect(cleaned("How much do librarians earn, in US$?") == "How much do librarians earn, in US$?")
    #expect(cleaned("") == "")
  }

  @Test func `a control sequence goes whole`() {
    #expect(cleaned("\u{1B}[1;31mred\u{1B}[0m text\u{1B}[2J\u{1B}[?25l") == "red text")
  }

  @Test func `a control sequence of one character goes whole`() {
    #expect(cleaned("\u{9B}31mred\u{9B}0m text") == "red text")
  }

  @Test func `an operating system command goes whole, ended by a bell`() {
    #expect(cleaned("\u{1B}]0;a title\u{7}pay") == "pay")
  }

  @Test func `an operating system command goes whole, ended by a string terminator`() {
    #expect(cleaned("\u{1B}]8;;https://example.org\u{1B}\\pay\u{1B}]8;;\u{9C} now") == "pay now")
  }

  @Test(arguments: ["P", "X", "^", "_"]) func `other strings for the terminal go whole`(_ opening: String) {
    #expect(cleaned("my \u{1B}\(opening)1$r0m\u{1B}\\pay") == "my pay")
  }

  @Test func `an escape that breaks off a command goes whole too`() {
    #expect(cleaned("\u{1B}]0;a title\u{1B}[31mred") == "red")
    #expect(cleaned("\u{1B}]0;one\u{1B}]0;two\u{7}red") == "red")
  }

  @Test func `a short escape goes whole`() {
    #expect(cleaned("\u{1B}(Bpay\u{1B}7 \u{1B}cnow") == "pay now")
  }

  @Test func `a letter beyond ASCII is never part of an escape`() {
    #expect(cleaned("\u{1B}école") == "école")
  }

  @Test func `an escape begins anew after a lone ESC`() {
    #expect(cleaned("\u{1B}\u{1B}[31mred") == "red")
  }

  @Test(arguments: ["", "[", "[31", "]0;a title", "(", "\u{1B}"])
  func `an escape cut off at the end leaves nothing`(_ rest: String) {
    #expect(cleaned("pay\u{1B}\(rest)") == "pay")
  }

  @Test func `controls become one space`() {
    #expect(cleaned("a\u{0}b\tc\r\nd\u{7F}e\u{85}f\u{90}g\u{2028}h") == "a b c d e f g h")
    #expect(cleaned("a \u{0}\t\u{8}\n b") == "a b")
  }

  @Test func `spaces of any width become one space, and none stands at either end`() {
    #expect(cleaned("  a\u{A0}\u{A0}b\u{3000}c   d \t") == "a b c d")
    #expect(cleaned(" \t\u{0} ") == "")
  }

  @Test func `marks that change the direction of text are dropped`() {
    #expect(cleaned("a\u{202E}b\u{202C}c\u{2066}d\u{2069}e\u{200E}f\u{200F}g") == "abcdefg")
  }

  @Test func `characters without width are dropped`() {
    #expect(cleaned("\u{FEFF}a\u{200B}b\u{200C}c\u{2060}d\u{FFF9}e\u{E0041}f") == "abcdef")
  }

  @Test func `the joiner inside an emoji stays`() {
    #expect(cleaned("a 👩‍💻 asks") == "a 👩‍💻 asks")
  }

  @Test func `bytes that are no text are shown as such and change nothing else`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x1B, 0x5B, 0x33, 0x31, 0x6D, 0x62, 0xC3, 0x00, 0x63]
    #expect(cleaned(String(decoding: bytes, as: UTF8.self)) == "a\u{FFFD}b\u{FFFD} c")
  }

  @Test func `cleaned text has no controls and is not changed by cleaning it again`() {
    let parts = [
      "pay", " ", "  ", "é", "图", "👩‍💻", "\u{1B}", "\u{1B}[", "[31m", "\u{1B}]", "\u{7}", "\\", "\u{1B}\\", "\u{9B}",
      "\u{9C}",
      "\u{0}", "\t", "\r\n", "\u{85}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{A0}", "\u{3000}", "\u{E0020}", "(", "B",
      ";1",
    ]
    var dice = Dice(state: 1)
    for _ in 0..<2_000 {
      let text = (0..<8).map { _ in parts[Int.random(in: 0..<parts.count, using: &dice)] }.joined()
      let once = cleaned(text)
      #expect(cleaned(once) == once, "of \(text.debugDescription)")
      #expect(!hasControls(once), "of \(text.debugDescription)")
      #expect(!once.contains("  ") && !once.hasPrefix(" ") && !once.hasSuffix(" "), "of \(text.debugDescription)")
    }
  }

  @Test(arguments: [
    "\u{0}", "\t", "\n", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}31m", "\u{2028}", "\u{2029}", "\u{200B}", "\u{200C}",
    "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{FFF9}",
    "\u{E0041}",
  ])
  func `a control is found anywhere`(_ control: String) {
    #expect([control, "a" + control, control + "b", "a" + control + "b"].map(hasControls) == [true, true, true, true])
  }

  @Test(arguments: ["", "a b", "café “quoted” – yes…", "图书馆", "👩‍💻 ❤️", "a\u{A0}b", "\u{FFFD}"])
  func `ordinary text has no controls`(_ text: String) {
    #expect(!hasControls(text))
  }
}
