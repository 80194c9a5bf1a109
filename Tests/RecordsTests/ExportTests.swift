import Answers
import Files
import FoundationEssentials
import TestSupport
import Testing

@testable import Records

@Suite struct ExportTests {
  let code: Code

  init() throws { code = try #require(Code("K7QM-3XPR")) }

  private func record() -> Transcript {
    var transcript = Samples.whole(code)
    let turn = Samples.turn("i want to die", "Please call.", kind: "distress", safety: "crisis", at: 3)
    transcript.turns.append(Samples.numbered(3, turn))
    return transcript
  }

  @Test func `an advisor's record as plain text`() {
    let copy = record().copy(for: .advisor)
    expectText(
      copy.written(in: .text, for: .advisor),
      """
      CAREER COUNSELING RECORD
      Reference K7QM-3XPR

      ******************************************************************************
      SAFEGUARDING
        Crisis text given: November 25, 2026, 06:03 (exchange 3).
      Such a text is given where a line speaks of somebody who may die or come to
      harm, the client or another person. A program read the line and can be
      mistaken, so please ask.
      What was typed is left out. Where the whole record is kept, “pathways
      transcripts show” and “export” give it with --include-distress.
      ******************************************************************************

        Date: November 25, 2026, 06:00
        Client: C-104
        Copy for: the advisor
        Made with: Pathways 0.1.0, corpus 2026-11-20


      SUMMARY
      =======

      Goal and situation
      ------------------

          “Work with books, near home”

        - Changing careers
        - High school diploma
        - Values, most important first: Support, Independence
        - Limits: At least $40,000 a year

      Profile
      -------

      Interests:
        Realistic      12 of 25
        Investigative  17 of 25
        Artistic       19 of 25
        Social         18 of 25
        Enterprising   8 of 25
        Conventional   23 of 25

      Shortlist
      ---------

        - 1. Library Technicians (25-4031)
            Speaks for it: It fits your Conventional interests. In the client's
              words: “Quiet work, near home.”
            Speaks against it: Jobs are projected to fall by 6.8 percent (2024-34).
        - 2. Archivists (25-4011)

        - Taken off the list: Bakers (51-3011), “too early in the morning”

      Plan
      ----

        - Goal: Be hired by a public library

        - Call the college about its certificate
            Who: advisor
            By: December 4, 2026
            Status: open
        - Visit the town library
            Who: client
            By: November 30, 2026
            Status: done

      Questions left open
      -------------------

        - “what about glass weighers”

      Advisor's notes
      ---------------

        - November 25, 2026: Sure of the field, unsure of the schooling.
        - November 25, 2026: Signposted to: County adult education center


      CAREERS EXPLORED
      ================

      Library Technicians
      -------------------

      * how much do libary technicians earn?

      Library technicians earn a median of $44,580 a year (May 2025).

      Annual wage:
        lowest tenth   $29,430
        median         $44,580
        highest tenth  $68,941

      (Source: Occupational Employment and Wage Statistics, May 2025 (25-4031).
      Exchange 1.)

      Sources
      -------

        - Occupational Employment and Wage Statistics, May 2025: 25-4031


      THE DIALOGUE
      ============

      1. how much do libary technicians earn? [06:01]
      -----------------------------------------------

      Library technicians earn a median of $44,580 a year (May 2025).

      * Beside it

        - Pay is lower in small towns.

        1. Ask about steps.

        - Library technicians
            Median: $44,580
        - Archivists
            Median: $63,000

      Annual wage:
        lowest tenth   $29,430
        median         $44,580
        highest tenth  $68,941

      (Source: Occupational Employment and Wage Statistics, May 2025 (25-4031).)

      2. what about glass weighers [06:00]
      ------------------------------------

      I know no such career.

      3. (left out)
      -------------

      (This exchange was left out to protect the person.)

      ------------------------------------------------------------------------------

      One exchange was left out to protect the person.

      Figures are for the United States, each with its date; later ones may differ.
      This record is a starting point for a conversation, not a verdict.

      SHA-256 of this copy in JSON:
      52aa87d2ed431d05bb2baca486aec16257df7367db1d9d3ae9c36c95d76bf190

      """)
  }

  @Test func `an advisor's record in Markdown`() {
    let copy = record().copy(for: .advisor)
    expectText(
      copy.written(in: .markdown, for: .advisor),
      """
      # Career counseling record

      **Reference K7QM-3XPR**

      > **Safeguarding**
      >
      > **Crisis text given: November 25, 2026, 06:03 (exchange 3).**
      >
      > Such a text is given where a line speaks of somebody who may die or come to harm, the client or another person. A program read the line and can be mistaken, so please ask.
      >
      > What was typed is left out. Where the whole record is kept, “pathways transcripts show” and “export” give it with --include-distress.

      - Date: November 25, 2026, 06:00
      - Client: C-104
      - Copy for: the advisor
      - Made with: Pathways 0.1.0, corpus 2026-11-20

      ## Summary

      ### Goal and situation

      > Work with books, near home

      - Changing careers
      - High school diploma
      - Values, most important first: Support, Independence
      - Limits: At least \\$40,000 a year

      ### Profile

      | Interests |  |
      | --- | --- |
      | Realistic | 12 of 25 |
      | Investigative | 17 of 25 |
      | Artistic | 19 of 25 |
      | Social | 18 of 25 |
      | Enterprising | 8 of 25 |
      | Conventional | 23 of 25 |

      ### Shortlist

      | Career | Speaks for it | Speaks against it |
      | --- | --- | --- |
      | 1\\. Library Technicians (25-4031) | It fits your Conventional interests. In the client's words: “Quiet work, near home.” | Jobs are projected to fall by 6.8 percent (2024-34). |
      | 2\\. Archivists (25-4011) |  |  |

      - Taken off the list: Bakers (51-3011), “too early in the morning”

      ### Plan

      - Goal: Be hired by a public library

      | Action | Who | By | Status |
      | --- | --- | --- | --- |
      | Call the college about its certificate | advisor | December 4, 2026 | open |
      | Visit the town library | client | November 30, 2026 | done |

      ### Questions left open

      - “what about glass weighers”

      ### Advisor's notes

      - November 25, 2026: Sure of the field, unsure of the schooling.
      - November 25, 2026: Signposted to: County adult education center

      ## Careers explored

      ### Library Technicians

      **how much do libary technicians earn?**

      Library technicians earn a median of \\$44,580 a year (May 2025).

      | Annual wage |  |
      | --- | --- |
      | lowest tenth | \\$29,430 |
      | median | \\$44,580 |
      | highest tenth | \\$68,941 |

      *Source: Occupational Employment and Wage Statistics, May 2025 (25-4031). Exchange 1.*

      ### Sources

      - Occupational Employment and Wage Statistics, May 2025: 25-4031

      ## The dialogue

      ### 1\\. how much do libary technicians earn? (06:01)

      Library technicians earn a median of \\$44,580 a year (May 2025).

      **Beside it**

      - Pay is lower in small towns.

      1. Ask about steps.

      |  | Median |
      | --- | --- |
      | Library technicians | \\$44,580 |
      | Archivists | \\$63,000 |

      | Annual wage |  |
      | --- | --- |
      | lowest tenth | \\$29,430 |
      | median | \\$44,580 |
      | highest tenth | \\$68,941 |

      *Source: Occupational Employment and Wage Statistics, May 2025 (25-4031).*

      ### 2\\. what about glass weighers (06:00)

      I know no such career.

      ### 3\\. (left out)

      *This exchange was left out to protect the person.*

      ---

      One exchange was left out to protect the person.

      Figures are for the United States, each with its date; later ones may differ. This record is a starting point for a conversation, not a verdict.

      SHA-256 of this copy in JSON: 52aa87d2ed431d05bb2baca486aec16257df7367db1d9d3ae9c36c95d76bf190

      """)
  }

  @Test func `a client's copy holds no advisor's notes, in any format`() {
    let copy = record().copy(for: .client)
    for format in Format.allCases {
      let text = copy.written(in: format, for: .client)
      #expect(!text.contains("unsure of the schooling"))
      #expect(!text.contains("adult education"))
      #expect(text.contains("Work with books"))
    }
  }

  @Test func `distress is left out of every format unless asked for, and its place marked`() {
    for format in Format.allCases {
      let without = record().copy(for: .advisor).written(in: format, for: .advisor)
      #expect(!without.contains("i want to die"))
      #expect(!without.contains("Please call"))
      #expect(without.contains(format == .json ? "\"left-out\": [\n    3\n  ]" : "left out to protect the person"))
      let with = record().copy(for: .advisor, includingDistress: true).written(in: format, for: .advisor)
      #expect(with.contains("i want to die"))
    }
  }

  @Test func `what was taken out of a copy is counted in it`() {
    var transcript = record()
    transcript.turns[0].asked = "I'm Ana. how much do they earn"
    for format in [Format.text, .markdown, .html] {
      let text = transcript.copy(for: .advisor, redacting: true).written(in: format, for: .advisor)
        .replacing("\\[", with: "[").replacing("\\]", with: "]").replacing("\n", with: " ")
      #expect(!text.contains("Ana"))
      #expect(!text.contains("C-104"))
      #expect(text.contains("I'm [name]. how much") || text.contains("I&#39;m [name]. how much"))
      #expect(text.contains("Taken out of this copy, and how often: name (1), client reference (1)."))
    }
  }

  /// Everything that somebody can type, in every place where it is kept.
  private func hostile(_ text: String) -> Transcript {
    Transcript(
      code: code, client: text, started: Samples.started, program: text, corpus: text,
      counselling: Counselling(
        goal: text, situation: [text], interests: [Counselling.Interest(name: text, score: 1, most: 2)], values: [text],
        limits: [text],
        shortlist: [
          Counselling.Candidate(career: text, code: text, reasonsFor: [text], reasonsAgainst: [text], own: text)
        ]),
      plan: [Step(number: 1, kind: .goal, text: text, owner: text), Step(number: 2, text: text, owner: text)],
      notes: [Note(time: Samples.started, text: text)],
      turns: [
        Transcript.Turn(
          number: 1, time: Samples.started, asked: text, shown: text,
          reply: Transcript.Reply(
            kind: "answer", careers: [text],
            parts: [
              .paragraph(text), .item(text, number: nil), .item(text, number: 1), .label(text),
              .table(Part.Table(headings: [text, text], rows: [[text, text]])),
              .bars(Part.Bars(title: text, bars: [Part.Bar(label: text, value: 1, spoken: text)])),
            ],
            citations: [Transcript.Citation(source: text, title: text, date: text, locator: text)])),
        Transcript.Turn(
          number: 2, time: Samples.started, asked: text, shown: text, reply: Transcript.Reply(kind: "no-data")),
      ])
  }

  @Test func `markup that was typed is only text in HTML`() {
    let typed = "<script>alert(\"x\")</script><img src=x onerror='y'>&amp;"
    let text = hostile(typed).written(in: .html, for: .advisor)
    #expect(!text.contains("<script"))
    #expect(!text.contains("<img"))
    #expect(!text.contains("onerror='"))
    #expect(
      text.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;y&#39;&gt;&amp;amp;"))
    let plain = hostile(String(repeating: "x", count: typed.count)).written(in: .html, for: .advisor)
    // Nothing that was typed has made a tag of its own: both have the same ones.
    #expect(text.count { $0 == "<" } == plain.count { $0 == "<" })
    #expect(text.count { $0 == "\"" } == plain.count { $0 == "\"" })
  }

  @Test(arguments: [
    ("# no heading", "\\# no heading"), ("1. no list", "1\\. no list"), ("- no list", "\\- no list"),
    ("*no* _emphasis_", "\\*no\\* \\_emphasis\\_"), ("[no](http://link)", "\\[no\\](http\\://link)"),
    ("a | b", "a \\| b"), ("`code`", "\\`code\\`"), ("$x$ ~~y~~", "\\$x\\$ \\~\\~y\\~\\~"),
    ("<b>&nbsp;", "\\<b\\>\\&nbsp;"), ("> quote\n# line", "\\> quote # line"),
    ("=HYPERLINK(\"x\")", "\\=HYPERLINK(\"x\")"),
    ("back\\slash", "back\\\\slash"), ("plain, 5 of 10.", "plain, 5 of 10."),
  ])
  func `Markdown that was typed is only text`(_ typed: String, _ expected: String) {
    #expect(MarkdownWriter().line(typed) == expected)
    let text = hostile(typed).written(in: .markdown, for: .advisor)
    #expect(text.contains("> \(expected)") || typed.contains("\n"))
  }

  @Test func `escape sequences and marks that turn a line around reach no format`() {
    let typed = "red \u{1B}[31malert\u{1B}]0;title\u{7} \u{202E}evil\u{0}\u{200B}"
    for format in [Format.text, .markdown, .html] {
      let text = hostile(typed).written(in: format, for: .advisor)
      #expect(
        !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E || $0.value == 0x200B })
      #expect(text.contains("red alert evil"))
    }
    #expect(!hostile(typed).written(in: .json, for: .advisor).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func `a chart has its values in words, and bars in proportion`() {
    let chart = Part.Bars(
      title: "Annual wage",
      bars: [
        Part.Bar(label: "median", value: 50, spoken: "$50"),
        Part.Bar(label: "highest", value: 100, spoken: "$100"),
      ])
    expectText(
      BarChart(chart: chart, id: "c").svg,
      """
      <svg class="chart" viewBox="0 0 560 56" role="img" aria-labelledby="c-title c-words" xmlns="http://www.w3.org/2000/svg">
      <title id="c-title">Annual wage</title>
      <desc id="c-words">median: $50; highest: $100.</desc>
      <text class="name" x="50.3" y="15.5" text-anchor="end">median</text>
      <rect class="track" x="60.3" y="4" width="462.1" height="14" rx="3"/>
      <rect class="bar" x="60.3" y="4" width="231.1" height="14" rx="3"/>
      <text class="value" x="530.4" y="15.5">$50</text>
      <text class="name" x="50.3" y="41.5" text-anchor="end">highest</text>
      <rect class="track" x="60.3" y="30" width="462.1" height="14" rx="3"/>
      <rect class="bar" x="60.3" y="30" width="462.1" height="14" rx="3"/>
      <text class="value" x="530.4" y="41.5">$100</text>
      </svg>
      """)
  }

  @Test func `the HTML is well formed and names nothing outside itself`() throws {
    let text = Samples.whole(code).written(in: .html, for: .advisor)
    for word in ["src=", "href=", "url(", "@import", "<script", "<link"] { #expect(!text.contains(word), "\(word)") }
    // HTML that is also XML but for its first line and its void elements.
    let body = text.replacing("<!DOCTYPE html>\n", with: "").replacing("<br>", with: "<br/>")
      .replacing(/<meta ([^>]*)>/) { "<meta \($0.1)/>" }.replacing(/<style>[^<]*<\/style>/, with: "")
    let result = try Piped.run(
      "/usr/bin/env",
      ["python3", "-c", "import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read())"],
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"], input: body)
    #expect(result.status == 0, "\(result.errorText)")
  }

  @Test func `a PDF is made by what is found, and what is missing is said`() throws {
    #expect(PDF.renderer(among: ProgramSearch(path: "/nowhere:")) == nil)
    #expect(
      PDFError.noRenderer.description
        == "a PDF is made by weasyprint or chromium, and neither was found. Install one (on Debian: apt-get install weasyprint), or export HTML and print it from a browser."
    )
    let folder = try TemporaryFolder()
    let path = "/usr/local/bin:/usr/bin:/bin"
    #expect(throws: PDFError.failed("/bin/false", status: 1)) {
      try PDF.render(
        html: folder.file("a.html"), to: folder.file("a.pdf"), with: PDF.Renderer(path: "/bin/false", isBrowser: false),
        environment: [:])
    }
    guard let renderer = PDF.renderer(among: ProgramSearch(path: path)) else { return }
    let html = folder.file("record.html")
    try Data(Samples.whole(code).written(in: .pdf, for: .advisor).utf8).write(to: URL(filePath: html))
    try PDF.render(
      html: html, to: folder.file("record.pdf"), with: renderer, environment: ["PATH": path, "HOME": folder.path])
    let pdf = try Data(contentsOf: URL(filePath: folder.file("record.pdf")))
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
  }
}
