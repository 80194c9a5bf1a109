import Answers
import Careers
import Composing
import Dialogue
import Rendering
import TestSupport
import Testing

/// Colours, links and the linear form.
struct StyleTests {
  private let table = Answer(
    kind: .command,
    parts: [
      .table(Part.Table(headings: ["Code", "Pay"], rows: [["A", "$1"], ["B", "$20"]])),
      .bars(Part.Bars(title: "Pay", bars: [Part.Bar(label: "A", value: 1, spoken: "$1")])),
    ])

  @Test func `for who hears it a table is lines, row by row, and bars are left to what is said`() {
    expectText(
      AnswerText(style: Style(columns: 60, drawings: false, isLinear: true)).text(table),
      """
        A
          Pay: $1
        B
          Pay: $20
      """)
  }

  /// The colours that the two schemes set, as numbers of xterm's 256.
  private func colours(_ scheme: Style.Scheme) -> Set<Int> {
    var answer = table
    answer.corrections = []
    answer.choices = [Answer.Choice("What next?")]
    answer.citations = []
    answer.assumptions = [Answer.Assumption(words: "it", meant: "this", others: ["that"])]
    let text = AnswerText(style: Style(columns: 60, colour: true, scheme: scheme)).text(answer)
    return Set(
      text.split(separator: "\u{1B}[").compactMap { part in
        part.hasPrefix("38;5;") ? Int(part.dropFirst(5).prefix { $0.isNumber }) : nil
      })
  }

  /// The relative luminance of colour `number` of xterm's cube and greys (WCAG 2.2).
  private func luminance(_ number: Int) -> Double {
    let levels = [0.0, 95, 135, 175, 215, 255]
    let parts =
      number >= 232
      ? [Double](repeating: Double(8 + 10 * (number - 232)), count: 3)
      : [levels[(number - 16) / 36], levels[(number - 16) / 6 % 6], levels[(number - 16) % 6]]
    let linear = parts.map { part -> Double in
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// `base` to the power of 2.4, by its fifth root: x^2.4 = (x^12)^(1/5).
  private func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = 0.5
    for _ in 0..<200 { root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root) }
    return root
  }

  @Test func `both schemes stand out from their ground, text by 4.5 to 1 and bars by 3 to 1`() {
    let bars: Set = [74, 31]
    for (scheme, ground) in [(Style.Scheme.dark, 0.0), (.light, 1.0)] {
      let found = colours(scheme)
      #expect(found.count == 3)
      for colour in found {
        let (high, low) = (max(luminance(colour), ground), min(luminance(colour), ground))
        let contrast = (high + 0.05) / (low + 0.05)
        #expect(contrast >= (bars.contains(colour) ? 3 : 4.5), "\(colour): \(contrast)")
      }
    }
  }

  @Test func `a source is a link where that is wanted and it has an address`() {
    var answer = Answer(kind: .answer, parts: [.paragraph("So it is.")])
    let linked = source("a", "May survey", "2025-05", "https://example.org/a")
    answer.citations = [
      Citation(source: linked, locator: ""),
      Citation(source: source("b", "a page", "undated"), locator: ""),
    ]
    let text = AnswerText(style: Style(columns: 60, links: true)).text(answer)
    let link = "\u{1B}]8;;https://example.org/a\u{1B}\\May survey\u{1B}]8;;\u{1B}\\"
    expectText(text, "So it is.\n\nSources: \(link), May 2025; a page, no date.")
    let longer = source("c", "May survey of jobs", "2025-05", "https://example.org/c")
    answer.citations = [linked, longer].map { Citation(source: $0, locator: "") }
    let outer = "\u{1B}]8;;https://example.org/c\u{1B}\\May survey of jobs\u{1B}]8;;\u{1B}\\"
    expectText(
      AnswerText(style: Style(columns: 60, links: true)).text(answer),
      "So it is.\n\nSources: May survey, May 2025; \(outer), May 2025.")
    let bad = source("a", "May survey", "2025-05", "https://example.org/\u{1B}[2J")
    answer.citations = [Citation(source: bad, locator: "")]
    #expect(!AnswerText(style: Style(columns: 60, links: true)).text(answer).contains("\u{1B}"))
  }
}

private func source(_ id: String, _ short: String, _ date: String, _ url: String? = nil) -> Source {
  Source(
    id: Source.ID(id), title: short, short: short, publisher: "P", date: Period(date) ?? unknown, place: "US", url: url,
    licence: "none", attribution: "A")
}
