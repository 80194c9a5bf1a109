import Language
import TestSupport
import Testing

struct QuestionTests {
  private func words(_ line: String) -> [String] { Question(line).words.map(\.text) }

  @Test func `a line is cleaned, and its words are folded, stemmed and placed`() {
    let question = Question("  How much do\u{1B}[1m Librarians\u{1B}[0m\tearn?")
    #expect(question.text == "How much do Librarians earn?")
    #expect(
      question.words == [
        Word("how", at: 0..<3), Word("much", at: 4..<8), Word("do", at: 9..<11), Word("librarians", at: 12..<22),
        Word("earn", at: 23..<27),
      ])
    #expect(question.words.map(\.stem) == ["how", "much", "do", "librarian", "earn"])
    #expect(!question.isCut)
  }

  @Test(arguments: ["", "   ", "\t\n", "?!", "…", "— “”", "\u{1B}[31m"])
  func `a line without words has none`(_ line: String) {
    #expect(words(line) == [])
    #expect(!Question(line).isCut)
  }

  @Test func `both words of a contraction stand where it stands`() {
    #expect(
      Question("So what's new").words == [
        Word("so", at: 0..<2), Word("what", at: 3..<9), Word("is", at: 3..<9), Word("new", at: 10..<13),
      ])
  }

  @Test(arguments: [
    ("what's", ["what", "is"]), ("whats", ["what", "is"]), ("Who's", ["who", "is"]), ("it's", ["it", "is"]),
    ("don't", ["do", "not"]), ("dont", ["do", "not"]), ("doesn't", ["does", "not"]), ("can't", ["can", "not"]),
    ("cannot", ["can", "not"]), ("won't", ["will", "not"]), ("shan't", ["shall", "not"]), ("isn't", ["is", "not"]),
    ("I'm", ["i"]), ("they're", ["they"]), ("you'll", ["you"]), ("he'd", ["he"]), ("I've", ["i"]),
    ("o'clock", ["oclock"]), ("rock'n'roll", ["rocknroll"]),
  ])
  func `a contraction is written out`(_ typed: String, _ wanted: [String]) {
    #expect(words(typed) == wanted)
  }

  @Test(arguments: [
    ("a librarian's pay", ["a", "librarian", "pay"]), ("librarians' pay", ["librarians", "pay"]),
    ("bachelor's", ["bachelor"]), ("Master’s degree", ["master", "degree"]),
    ("the résumé's length", ["the", "resume", "length"]), ("the résumé’s length", ["the", "resume", "length"]),
  ])
  func `a possessive loses its s`(_ typed: String, _ wanted: [String]) {
    #expect(words(typed) == wanted)
  }

  @Test func `a curly apostrophe is an apostrophe`() {
    #expect(
      Question("What’s it like? I don‘t know").words == [
        Word("what", at: 0..<8), Word("is", at: 0..<8), Word("it", at: 9..<11), Word("like", at: 12..<16),
        Word("i", at: 18..<19), Word("do", at: 20..<27), Word("not", at: 20..<27), Word("know", at: 28..<32),
      ])
  }

  @Test func `quotes around a word are not part of it`() {
    #expect(words("“digital ‘asset’ manager” 'librarian'") == ["digital", "asset", "manager", "librarian"])
  }

  @Test(arguments: [
    ("$44,580", ["44580"]), ("is $44,580.50, net", ["is", "44580.50", "net"]), ("1,234,567 jobs", ["1234567", "jobs"]),
    ("$45k.", ["45k"]), ("6.8%", ["6.8"]), ("1,2 or 3, 4", ["12", "or", "3", "4"]), ("£30,000", ["30000"]),
    (",5 .5 5,", ["5", "5", "5"]),
  ])
  func `an amount is one word`(_ typed: String, _ wanted: [String]) {
    #expect(words(typed) == wanted)
  }

  @Test(arguments: [
    ("part-time", ["part", "time"]), ("entry‑level", ["entry", "level"]),
    ("9–5 and/or nights", ["9", "5", "and", "or", "nights"]),
    ("pay...or", ["pay", "or"]), ("c/o;x:y_z", ["c", "o", "x", "y", "z"]),
  ])
  func `hyphens, slashes and points part words`(_ typed: String, _ wanted: [String]) {
    #expect(words(typed) == wanted)
  }

  @Test(arguments: [
    ("abt", ["about"]), ("pls", ["please"]), ("wfh", ["work", "from", "home"]), ("IDK", ["i", "do", "not", "know"]),
    ("gimme", ["give", "me"]), ("w/ kids", ["with", "kids"]),
  ])
  func `a short form gets its long form`(_ typed: String, _ wanted: [String]) {
    #expect(words(typed) == wanted)
  }

  @Test(arguments: ["w/o a degree", "W/O a degree"]) func `w and o with a slash is without`(_ typed: String) {
    #expect(
      Question(typed).words == [Word("without", at: 0..<3), Word("a", at: 4..<5), Word("degree", at: 6..<12)])
  }

  @Test func `w and o with a slash inside other words is not without`() {
    #expect(words("w/other mow/own") == ["with", "other", "mow", "own"])
  }

  @Test func `an emoji is a word of its own`() {
    #expect(
      Question("pay 💰 now🙂🙂?").words == [
        Word("pay", at: 0..<3), Word("💰", at: 4..<8), Word("now", at: 9..<12), Word("🙂🙂", at: 12..<20),
      ])
    #expect(words("tysm❤️bye") == ["tysm", "❤️", "bye"])
  }

  @Test func `other scripts make words`() {
    #expect(words("图书馆员 salary зарплата") == ["图书馆员", "salary", "зарплата"])
    #expect(words("Bibliothécaire à Genève") == ["bibliothecaire", "a", "geneve"])
  }

  @Test func `of a pasted page only the first 400 words are read`() {
    let page = String(repeating: "words and ", count: 1_000)
    let question = Question(page)
    #expect(question.isCut)
    #expect(question.words.count == 400)
    expectText(question.words.map { $0.text + " " }.joined(), String(repeating: "words and ", count: 200))
    #expect(question.text == page.dropLast())
  }

  @Test func `a line of exactly 400 words is read whole`() {
    let question = Question(String(repeating: "pay ", count: 400))
    #expect(question.words.count == 400)
    #expect(!question.isCut)
  }

  @Test func `a contraction that would go over 400 words is not read`() {
    let question = Question(String(repeating: "pay ", count: 399) + "what's up")
    expectText(question.words.map { $0.text + " " }.joined(), String(repeating: "pay ", count: 399))
    #expect(question.isCut)
  }

  @Test func `one word of 10,000 letters is one word`() {
    let long = String(repeating: "a", count: 10_000)
    #expect(Question(long).words == [Word(long, at: 0..<10_000)])
  }
}
