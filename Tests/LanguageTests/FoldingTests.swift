import Language
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("", ""),
    ("Library TECHNICIANS", "library technicians"),
    ("Résumé, naïve CAFÉ", "resume, naive cafe"),
    ("Ångström Žižek Łódź", "angstrom zizek lodz"),
    ("Straße STRASSE ẞ", "strasse strasse ss"),
    ("Ærø, Œuvre, Þór, Đorđe", "aero, oeuvre, thor, dorde"),
    ("İstanbul ı", "istanbul i"),
  ])
  func `letters are lower case and lose their accents`(_ text: String, _ wanted: String) {
    #expect(folded(text) == wanted)
  }

  @Test func `an accent that stands by itself goes`() {
    #expect(folded("re\u{301}sume\u{301} N\u{303}") == "resume n")
  }

  @Test func `typographic quotes and dashes are plain`() {
    #expect(folded("“Don’t” – ‘it´s’ — 9‑to‐5…") == "\"don't\" - 'it's' - 9-to-5...")
  }

  @Test func `a backtick is no apostrophe, with or without an accent in the text`() {
    #expect(folded("a `code`") == "a `code`")
    #expect(folded("à `code`") == "a `code`")
  }

  @Test func `other scripts keep their letters`() {
    #expect(folded("图书馆 ΕΛΛΆΔΑ Библиотекарь ספרן 🙂") == "图书馆 ελλάδα библиотекарь ספרן 🙂")
  }

  @Test func `folding folded text changes nothing`() {
    let text = folded("“Résumé” — Straße, Łódź, İstanbul… 图书馆")
    #expect(folded(text) == text)
  }
}
