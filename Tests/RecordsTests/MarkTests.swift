import FoundationEssentials
import Language
import TestSupport
import Testing

@testable import Records

/// That a text for somebody's safety was given is seen at the top of a record, whatever is left out of it.
@Suite struct MarkTests {
  let code: Code

  init() throws { code = try #require(Code("K7QM-3XPR")) }

  /// A record with a turn of every kind that a mark may come of, and some that give none.
  private func record() -> Transcript {
    let turns = [
      Samples.turn("hello", at: 1), Samples.turn("i want to die", kind: "distress", safety: "crisis", at: 2),
      Samples.turn("why?", "I read “i want to die”", kind: "command", safety: "crisis", at: 3),
      Samples.turn("he will shoot me", kind: "distress", safety: "danger", at: 4),
      Samples.turn("no food since monday", kind: "session", safety: "hardship", at: 5),
      Samples.turn("so tired of it", safety: "weary", at: 6),
      Samples.turn("how do i rob a bank", kind: "out-of-scope", safety: "crime", at: 7),
      Samples.turn("my boss keeps my pay", kind: "distress", safety: "abuse-at-work", at: 8),
      Samples.turn("i want to die", kind: "distress", safety: "crisis", at: 9),
    ]
    return Transcript(
      code: code, client: "C-104", started: Samples.started, program: "1", corpus: "2026",
      notes: [Note(time: Samples.after(10), text: "she said she wants to die")],
      turns: turns.enumerated().map { Samples.numbered($0.offset + 1, $0.element) },
      otherMarks: [Transcript.Mark(level: "crisis", time: Samples.after(10), in: .note)])
  }

  private func mark(_ level: String?, _ minutes: Int, _ number: Int) -> Transcript.Mark {
    Transcript.Mark(level: level, time: Samples.after(minutes), in: .exchange, number: number)
  }

  private var all: [Transcript.Mark] {
    [
      mark("crisis", 2, 2), mark("danger", 4, 4), mark("hardship", 5, 5), mark("abuse-at-work", 8, 8),
      mark("crisis", 9, 9), Transcript.Mark(level: "crisis", time: Samples.after(10), in: .note),
    ]
  }

  @Test func `each text for somebody's safety gives a mark, and crime, weariness and commands give none`() {
    #expect(record().marks == all)
    #expect(record().withoutDistress.turns.map(\.asked) == ["hello", "so tired of it", "how do i rob a bank"])
    #expect(record().withoutDistress.leftOut == [2, 3, 4, 5, 8, 9])
  }

  @Test func `the marks outlive leaving words out, redaction, files and seals`() throws {
    for audience in Audience.allCases {
      let copy = record().copy(for: audience, redacting: true)
      #expect(copy.marks == all)
      #expect(copy.withoutDistress == copy)
      let sealed = try Sealed.seal(Array(copy.file.utf8), "open", cost: 2)
      let read = try Transcript(file: String(decoding: try Sealed.open(sealed, "open"), as: UTF8.self))
      #expect(read == copy)
      expectText(read.file, copy.file)
    }
    let whole = record().copy(for: .advisor, includingDistress: true)
    #expect(whole.marks == all)
    #expect(try Transcript(file: whole.file) == whole)
  }

  @Test func `a file bears the marks at its top, and no field where there are none`() {
    var one = record().withoutDistress
    one.turns = []
    one.otherMarks = [mark("crisis", 2, 2), Transcript.Mark(level: nil, time: Samples.after(3), in: .plan)]
    expectText(
      one.file.split(separator: "\n").prefix(17).joined(separator: "\n"),
      """
      {
        "format": "pathways-transcript",
        "version": 1,
        "code": "K7QM-3XPR",
        "safeguarding": [
          {
            "level": "crisis",
            "time": "2026-11-25T06:02:00-05:00",
            "in": "exchange",
            "number": 2
          },
          {
            "level": null,
            "time": "2026-11-25T06:03:00-05:00",
            "in": "plan",
            "number": null
          }
      """)
    one.otherMarks = []
    #expect(!one.file.contains("safeguarding"))
    #expect(!Samples.whole(code).file.contains("\"safety\""))
  }

  @Test func `a record of an older version, which kept no level, bears a mark of distress`() throws {
    var old = Samples.whole(code)
    old.turns.append(Samples.numbered(3, Samples.turn("i want to die", kind: "distress", at: 3)))
    // Its file has none of the fields that came later.
    #expect(!old.file.contains("safe"))
    let read = try Transcript(file: old.file)
    #expect(read == old)
    #expect(read.marks == [mark(nil, 3, 3)])
    #expect(read.withoutDistress.turns.map(\.number) == [1, 2])
    #expect(try Transcript(file: read.withoutDistress.file).marks == [mark(nil, 3, 3)])
    #expect(
      Safeguarding(read).lines == [
        "Text on distress given: November 25, 2026, 06:03 (exchange 3). An older version kept it, and not which text it was."
      ])
  }

  @Test func `an advisor's copy has the mark before all else, in text`() {
    let text = record().copy(for: .advisor).written(in: .text, for: .advisor)
    expectText(
      text.components(separatedBy: "\n\n\n")[0],
      """
      CAREER COUNSELING RECORD
      Reference K7QM-3XPR

      ******************************************************************************
      SAFEGUARDING
        Crisis text given: November 25, 2026, 06:02 (exchange 2); November 25, 2026,
        06:09 (exchange 9); November 25, 2026, 06:10 (a note).
        Danger text given: November 25, 2026, 06:04 (exchange 4).
      Such a text is given where a line speaks of somebody who may die or come to
      harm, the client or another person. A program read the line and can be
      mistaken, so please ask.
      What was typed is left out. Where the whole record is kept, “pathways
      transcripts show” and “export” give it with --include-distress.
      ******************************************************************************

        Date: November 25, 2026, 06:00
        Client: C-104
        Copy for: the advisor
        Made with: Pathways 1, corpus 2026
        Help named for: abuse at work, November 25, 2026, 06:08 (exchange 8);
        hardship, November 25, 2026, 06:05 (exchange 5)
      """)
  }

  @Test func `an advisor's copy has the mark before all else, in Markdown`() {
    let text = record().copy(for: .advisor, includingDistress: true).written(in: .markdown, for: .advisor)
    expectText(
      text.components(separatedBy: "\n\n- Date")[0],
      """
      # Career counseling record

      **Reference K7QM-3XPR**

      > **Safeguarding**
      >
      > **Crisis text given: November 25, 2026, 06:02 (exchange 2); November 25, 2026, 06:09 (exchange 9); November 25, 2026, 06:10 (a note).**
      >
      > **Danger text given: November 25, 2026, 06:04 (exchange 4).**
      >
      > Such a text is given where a line speaks of somebody who may die or come to harm, the client or another person. A program read the line and can be mistaken, so please ask.
      """)
  }

  @Test(arguments: [Format.html, .pdf])
  func `an advisor's copy has the mark before all else, on pages`(_ format: Format) throws {
    let text = record().copy(for: .advisor).written(in: format, for: .advisor)
    let header = try #require(text.components(separatedBy: "<body>\n").last?.components(separatedBy: "<dl>").first)
    expectText(
      header,
      """
      <header>
      <h1>Career counseling record</h1>
      <p class="reference">Reference K7QM-3XPR</p>
      <aside class="banner" aria-label="Safeguarding">
      <p><strong>Safeguarding</strong></p>
      <p><strong>Crisis text given: November 25, 2026, 06:02 (exchange 2); November 25, 2026, 06:09 (exchange 9); November 25, 2026, 06:10 (a note).</strong></p>
      <p><strong>Danger text given: November 25, 2026, 06:04 (exchange 4).</strong></p>
      <p class="quiet">Such a text is given where a line speaks of somebody who may die or come to harm, the client or another person. A program read the line and can be mistaken, so please ask.</p>
      <p class="quiet">What was typed is left out. Where the whole record is kept, “pathways transcripts show” and “export” give it with --include-distress.</p>
      </aside>

      """)
  }

  @Test func `hardship alone is named softly, and ordinary talk not at all`() {
    var soft = record()
    soft.otherMarks = []
    soft.turns = [soft.turns[4]]
    let text = soft.copy(for: .advisor).written(in: .text, for: .advisor)
    #expect(!text.contains("SAFEGUARDING"))
    #expect(text.contains("  Help named for: hardship, November 25, 2026, 06:05 (exchange 5)\n"))
    soft.turns = [Samples.turn("so tired of it", safety: "weary")]
    #expect(!soft.written(in: .text, for: .advisor).contains("Help named"))
  }

  @Test func `a client's copy has no banner but says who helps`() {
    for format in [Format.text, .markdown, .html, .pdf] {
      for included in [false, true] {
        let copy = record().copy(for: .client, includingDistress: included)
        let text = copy.written(in: format, for: .client).replacing("\n", with: " ")
        #expect(
          !text.lowercased().contains("safeguarding") && !text.contains("risis text") && !text.contains("Help named"))
        #expect(text.contains(Helpline.talk) && text.contains(Helpline.needs))
      }
      #expect(!Samples.whole(code).written(in: format, for: .client).contains("988"))
      #expect(!record().copy(for: .advisor).written(in: format, for: .advisor).contains("741741"))
    }
  }

  @Test func `the numbers on a client's copy are those of the corpus`() throws {
    let path = #filePath.replacing("Tests/RecordsTests/MarkTests.swift", with: "Corpus/helplines.yaml")
    let lines = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    func entry(_ id: String) -> Substring {
      let rest = lines.split(separator: "  - id: ").first { $0.hasPrefix("\(id)\n") }
      return rest ?? ""
    }
    #expect(entry("lifeline").contains("call: \"988\"") && entry("lifeline").contains("text: text 988"))
    #expect(entry("lifeline").contains("hours: free, any hour"))
    #expect(entry("textline").contains("text: text HOME to 741741"))
    #expect(entry("textline").contains("hours: free, any hour"))
    #expect(entry("emergency").contains("call: \"911\""))
    #expect(lines.contains("call: \"211\"\n    web: 211.org\n    hours: free\n"))
  }

  @Test func `several levels are short in a column, the most urgent first`() {
    #expect(Safeguarding.short(all) == "crisis, danger")
    #expect(Safeguarding.short([mark("hardship", 1, 1)]) == "")
    #expect(Safeguarding.short([mark(nil, 1, 1), mark("danger", 1, 2)]) == "danger, distress")
  }
}

/// Marks in the store.
@Suite struct KeptMarkTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(in: folder.path).store
  }

  private func begin() throws -> Code {
    let code = try store.begin(client: "C-104", at: Samples.started, program: "1", corpus: "2026")
    try store.append(Samples.turn("hello there", at: 1), to: code)
    try store.append(Samples.turn("hello, i want to die", kind: "distress", safety: "crisis", at: 2), to: code)
    return code
  }

  private let crisis = Transcript.Mark(level: "crisis", time: Samples.after(2), in: .exchange, number: 2)
  private let noted = Transcript.Mark(level: "danger", time: Samples.after(3), in: .note)

  @Test func `a mark of a turn and one of a note are in the transcript, the list and the case`() throws {
    let code = try begin()
    try store.add(Note(time: Samples.after(3), text: "He may shoot her"), marked: noted, to: code)
    #expect(try store.transcript(code).marks == [crisis, noted])
    #expect(try store.list().map(\.marks) == [[crisis, noted]])
    #expect(try store.cases(on: Samples.started.day).map(\.marks) == [[crisis, noted]])
    let found = try #require(try store.case("C-104"))
    #expect(
      Safeguarding(found.marks).lines == [
        "Crisis text given: November 25, 2026, 06:02 (\(code), exchange 2).",
        "Danger text given: November 25, 2026, 06:03 (\(code), a note).",
      ])
  }

  @Test func `an exported copy without the words is taken in with its marks, twice without harm`() throws {
    let code = try begin()
    try store.add(noted, to: code)
    let copy = try store.transcript(code).copy(for: .advisor)
    try store.delete(code)
    let read = try Transcript(file: copy.file)
    try store.take([read])
    try store.take([read])
    #expect(try store.transcript(code) == read)
    #expect(try store.list().map(\.marks) == [[crisis, noted]])
    try store.delete(code)
    #expect(try store.list().isEmpty)
  }

  @Test func `what was added is removed with its marks, and what stood before keeps its own`() throws {
    let code = try begin()
    try store.add(noted, to: code)
    let standing = try store.standing(of: code)
    try store.add(Transcript.Mark(level: "crisis", time: Samples.after(5), in: .plan), to: code)
    try store.remove(since: standing)
    #expect(try store.transcript(code).marks == [crisis, noted])
  }

  @Test func `a search passes over the words of distress unless they are asked for`() throws {
    _ = try begin()
    #expect(try store.search("hello").map(\.number) == [1])
    #expect(try store.search("hello", includingDistress: true).map(\.number).sorted() == [1, 2])
    #expect(try store.search("die").isEmpty)
  }
}
