import Careers
import TestSupport
import Testing

/// Each fault an author can make, with its whole message.
struct CorpusFaultTests {
  // MARK: Verdicts

  /// The tiny corpus, in which the question of starting pay has a claim and both its texts a verdict.
  private static func judged(_ tiny: inout TinyCorpus) {
    tiny.change(
      "sections.yaml", "asks: What does {a singular} earn at the start?",
      to: """
        asks: Is it little at the start?
                claim: it is little at the start
        """)
  }

  @Test func `a text on a claim needs a verdict`() throws {
    let text = try faults { Self.judged(&$0) }
    expectText(
      text,
      """
      careers/bakers.md:26: “entry” lacks its verdict on “it is little at the start”; write one of no, usually-not, it-depends, usually, yes after it and a colon
      """)
  }

  @Test func `a verdict that is none is to be corrected`() throws {
    let text = try faults { tiny in
      Self.judged(&tiny)
      tiny.change("careers/bakers.md", "### entry", to: "### entry: perhaps")
    }
    expectText(
      text,
      "careers/bakers.md:26: “perhaps” is no verdict; write one of no, usually-not, it-depends, usually, yes")
  }

  @Test func `a verdict on levels needs a claim that has them`() throws {
    let text = try faults { tiny in
      Self.judged(&tiny)
      tiny.change("careers/bakers.md", "### entry", to: "### entry: usually, master no")
    }
    expectText(
      text,
      """
      careers/bakers.md:26: “usually, master no” is no verdict; write one of no, usually-not, it-depends, usually, yes
      """)
  }

  @Test func `a verdict without a claim is a fault`() throws {
    let text = try faults { $0.change("careers/bakers.md", "### entry", to: "### entry: usually") }
    expectText(
      text,
      """
      careers/bakers.md:26: the question of “entry” has no claim to judge; remove the verdict or give it a claim in sections.yaml
      """)
  }

  @Test func `the heading of a section may carry a verdict too`() throws {
    let text = try faults { $0.change("careers/bakers.md", "## Overview", to: "## Overview: yes") }
    expectText(
      text,
      """
      careers/bakers.md:17: the question of “Overview: yes” has no claim to judge; remove the verdict or give it a claim in sections.yaml
      """)
  }

  @Test func `a verdict in its place is no fault`() throws {
    let text = try faults { tiny in
      Self.judged(&tiny)
      tiny.change("careers/bakers.md", "### entry", to: "### entry: usually-not")
    }
    expectText(text, "")
  }

  // MARK: Sections

  @Test func `a missing section is to be added`() throws {
    let text = try faults { $0.change("careers/bakers.md", "## Overview\nA baker bakes bread. [page]\n", to: "") }
    expectText(text, "careers/bakers.md: section “Overview” is missing; add “## Overview”")
  }

  @Test func `an unknown section names the nearest heading`() throws {
    let text = try faults { $0.change("careers/bakers.md", "## Overview", to: "## Overveiw") }
    expectText(
      text,
      """
      careers/bakers.md: section “Overview” is missing; add “## Overview”
      careers/bakers.md:17: unknown section “Overveiw”; did you mean “Overview”?
      """)
  }

  @Test(arguments: ["Salary", "salary range", "Avrage Salery Range"])
  func `part of a heading or a few slips in it are near`(_ heading: String) throws {
    let text = try faults { $0.change("careers/bakers.md", "## Average Salary Range", to: "## \(heading)") }
    expectText(
      text,
      """
      careers/bakers.md: section “Average Salary Range” is missing; add “## Average Salary Range”
      careers/bakers.md:20: unknown section “\(heading)”; did you mean “Average Salary Range”?
      """)
  }

  @Test func `the id of a section in the place of its heading is near`() throws {
    let text = try faults { tiny in
      tiny.change("sections.yaml", "heading: Overview", to: "heading: What It Is")
      tiny.change("careers/millers.md", "## Overview", to: "## What It Is")
    }
    expectText(
      text,
      """
      careers/bakers.md: section “What It Is” is missing; add “## What It Is”
      careers/bakers.md:17: unknown section “Overview”; did you mean “What It Is”?
      """)
  }

  @Test func `an unknown section like no other points to the list`() throws {
    let text = try faults { $0.change("careers/millers.md", "[page]\n", to: "[page]\n## Holidays\nFew, and short.\n") }
    expectText(text, "careers/millers.md:11: unknown section “Holidays”; sections.yaml lists the headings")
  }

  @Test func `a repeated section is to be joined`() throws {
    let text = try faults { $0.change("careers/millers.md", "## Average", to: "## Overview\nMore. [page]\n## Average") }
    expectText(text, "careers/millers.md:11: section “Overview” stands here a second time; join the two")
  }

  @Test func `an empty section is to be written`() throws {
    let text = try faults { $0.change("careers/bakers.md", "A baker bakes bread. [page]", to: "") }
    expectText(text, "careers/bakers.md:17: “Overview” has no text; write it")
  }

  @Test func `a section with text under an aspect alone is empty`() throws {
    let text = try faults { $0.change("careers/millers.md", "Range\n", to: "Range\n### entry\n") }
    expectText(text, "careers/millers.md:11: “Average Salary Range” has no text; write it")
  }

  @Test func `an empty aspect is to be written`() throws {
    let text = try faults { $0.change("careers/bakers.md", "Less than {wage.median@51-3011}.", to: "") }
    expectText(text, "careers/bakers.md:20: “entry” has no text; write it")
  }

  @Test func `a section without source or figure is to name one`() throws {
    let text = try faults { $0.change("careers/bakers.md", "bread. [page]", to: "bread.") }
    expectText(
      text,
      "careers/bakers.md:17: “Overview” names no source; end a paragraph with [source-id] or use a figure")
  }

  @Test func `text outside a section is said once`() throws {
    let text = try faults { $0.change("careers/millers.md", "---\n## Overview", to: "---\nOne\n\nTwo\n## Overview") }
    expectText(text, "careers/millers.md:9: text before the first section; put it under a “## ” heading")
  }

  @Test func `an unknown aspect names those there are`() throws {
    let text = try faults { $0.change("careers/bakers.md", "### entry", to: "### start") }
    expectText(text, "careers/bakers.md:26: “Average Salary Range” has no aspect “start”; it has entry, senior")
  }

  @Test func `an aspect of a section without any is unknown`() throws {
    let text = try faults { $0.change("careers/millers.md", "[page]\n", to: "[page]\n### entry\nText.\n") }
    expectText(text, "careers/millers.md:11: “Overview” has no aspect “entry”; it has none")
  }

  @Test func `a repeated aspect is to be kept once`() throws {
    let text = try faults { $0.files["careers/bakers.md", default: ""] += "### entry\nAgain.\n" }
    expectText(text, "careers/bakers.md:28: “entry” stands here a second time; keep one")
  }

  @Test func `an item without text is to be written`() throws {
    let text = try faults { $0.change("careers/bakers.md", "- A first point", to: "- [page]") }
    expectText(text, "careers/bakers.md:23: cannot be understood: the item has no text; write it")
  }

  // MARK: Names, careers and sources

  @Test(arguments: ["aliases: [bakers]", "silent: [Bread-Maker]", "fields: [Baking]"])
  func `a name of two careers is to be kept in one`(_ field: String) throws {
    let text = try faults { $0.change("careers/millers.md", "related: []", to: "related: []\n\(field)") }
    let name = field.drop { $0 != "[" }.dropFirst().dropLast()
    expectText(text, "careers/millers.md:1: the name “\(name)” already belongs to bakers; keep it in one of them")
  }

  @Test func `a career may have one name twice`() throws {
    expectText(
      try faults { $0.change("careers/bakers.md", "[bread maker,", to: "[baker, bread makers, bread maker,") }, "")
  }

  @Test func `an unknown related career has no file`() throws {
    let text = try faults { $0.change("careers/bakers.md", "related: [millers]", to: "related: [millers, brewers]") }
    expectText(text, "careers/bakers.md:1: unknown related career “brewers”; there is no careers/brewers.md")
  }

  @Test func `an unknown source in front matter is to be added`() throws {
    let text = try faults { $0.change("careers/bakers.md", "sources: [survey, page]", to: "sources: [survey, book]") }
    expectText(text, "careers/bakers.md:1: unknown source “book”; add it to sources.yaml")
  }

  @Test func `an unknown source of a block is to be added`() throws {
    let text = try faults { tiny in
      tiny.change("careers/bakers.md", "bread. [page]", to: "bread. [page, book]")
      tiny.change("careers/bakers.md", "51-3011}.\n", to: "51-3011}. [leaflet]\n")
    }
    expectText(
      text,
      """
      careers/bakers.md:18: unknown source “book”; add it to sources.yaml
      careers/bakers.md:27: unknown source “leaflet”; add it to sources.yaml
      """)
  }

  // MARK: Figures

  @Test func `an unknown figure is in no table`() throws {
    let text = try faults { tiny in
      tiny.change(
        "careers/bakers.md", "bread. [page]", to: "bread for {wage.mean} or {trend wage.mean@51-3011}. [page]")
    }
    expectText(
      text,
      """
      careers/bakers.md:18: there is no figure “wage.mean” in facts/
      careers/bakers.md:18: there is no figure “wage.mean@51-3011” in facts/
      """)
  }

  @Test func `an unpublished figure is to be said in words`() throws {
    let text = try faults { $0.change("careers/millers.md", "grain. [page]", to: "grain for {wage.median}. [page]") }
    expectText(
      text, "careers/millers.md:10: the figure “wage.median” is not published; say so in words instead")
  }

  @Test func `a figure unpublished for the key it is asked of is to be said in words`() throws {
    let text = try faults { $0.change("careers/bakers.md", "bread. [page]", to: "{date jobs.change@bakers}") }
    expectText(
      text, "careers/bakers.md:18: the figure “jobs.change@bakers” is not published; say so in words instead")
  }

  @Test func `a figure unpublished for the career itself is to be said in words`() throws {
    let text = try faults { tiny in
      tiny.change("facts/pay.tsv", "51-3011\tBakers\t36410\t-6.8\tno degree\n", to: "")
      tiny.change("careers/bakers.md", "Less than {wage.median@51-3011}.", to: "Jobs: {jobs.change}")
    }
    expectText(
      text, "careers/bakers.md:27: the figure “jobs.change” is not published; say so in words instead")
  }

  @Test func `a column without source is to be listed in one`() throws {
    let text = try faults { $0.change("sources.yaml", "      entry.education: usual education\n", to: "") }
    expectText(
      text,
      "facts/pay.tsv:1: the column “entry.education” has no source; list it under columns: of one in sources.yaml")
  }

  @Test func `a column of two sources is to be listed in one`() throws {
    let text = try faults { tiny in
      tiny.change(
        "sources.yaml", "attribution: The Guild", to: "attribution: The Guild\n    columns: {wage.median: pay}")
    }
    expectText(text, "sources.yaml:17: “wage.median” stands here a second time; keep one")
  }

  @Test func `a source without date is to have one`() throws {
    let text = try faults { tiny in
      tiny.change("sources.yaml", "    date: 2025-05\n", to: "")
      tiny.files["facts/pay.tsv"] = "code\n"
      tiny.files["careers/bakers.md"] = nil
      tiny.change("careers/millers.md", "Jobs show {trend jobs.change}.", to: "Little. [page]")
    }
    expectText(
      text, "sources.yaml:2: the source “survey” has no date; add date: (a year, a month, or undated)")
  }

  @Test(arguments: ["date: 2025-05", "released: 2026-04"])
  func `a bad date is to be written in one of four ways`(_ field: String) throws {
    let name = field.prefix { $0 != ":" }
    let text = try faults { tiny in tiny.change("sources.yaml", "    \(field)\n", to: "    \(name): May 2025\n") }
    #expect(
      text.split(separator: "\n").last
        == "sources.yaml:2: “May 2025” is no date; write 2025, 2025-05, 2024-34 or undated")
  }

  @Test(arguments: ["jobs.change", "jobs.change [furlongs]", "jobs.change [percent", "jobs.change []"])
  func `a column without known unit is to have one`(_ name: String) throws {
    let text = try faults { tiny in
      tiny.change("facts/pay.tsv", "jobs.change [percent]", to: name)
      tiny.change("careers/millers.md", "Jobs show {trend jobs.change}.", to: "Little. [page]")
    }
    expectText(
      text,
      "facts/pay.tsv:1: the column “\(name)” has no known unit; write “\(name) [unit]”, unit one of USD/year, USD/hour, "
        + "jobs, jobs/year, percent, percent/year, 1-7, 1-5, 0-1, text, list")
  }

  @Test(arguments: ["many", "36,410", "$36410", "", " ", "inf", "nan", "1e300"])
  func `a bad number is to be a number or a dash`(_ cell: String) throws {
    let text = try faults { tiny in
      tiny.change("facts/pay.tsv", "\t2\t", to: "\t\(cell)\t")
      tiny.change("careers/millers.md", "Jobs show {trend jobs.change}.", to: "Little. [page]")
    }
    expectText(
      text,
      "facts/pay.tsv:4: “\(cell)” in column “jobs.change” is not a number; write a number or “-”")
  }

  @Test(arguments: [("51-9021\tMillers", 2), ("51-9021\tMillers\t-\t2\tHigh school\tmore", 6), ("", 1)])
  func `a row has as many cells as the header`(_ row: String, _ count: Int) throws {
    let text = try faults { tiny in
      tiny.change("facts/pay.tsv", "51-9021\tMillers\t-\t2\tHigh school\n", to: "\(row)\n51-0000\tAll\t1\t2\t3\n")
      tiny.change("careers/millers.md", "Jobs show {trend jobs.change}.", to: "Little. [page]")
    }
    expectText(text, "facts/pay.tsv:4: has \(count) cells where the header has 5")
  }

  @Test func `a key stands once in a table`() throws {
    let text = try faults { $0.change("facts/pay.tsv", "bakers\t", to: "51-3011\t") }
    expectText(text, "facts/pay.tsv:3: “51-3011” stands here a second time; keep one")
  }

  @Test func `a column stands once in a table`() throws {
    let text = try faults { tiny in
      tiny.change("facts/pay.tsv", "jobs.change [percent]", to: "wage.median [USD/year]")
      tiny.change("careers/millers.md", "Jobs show {trend jobs.change}.", to: "Little. [page]")
    }
    expectText(text, "facts/pay.tsv:1: “wage.median” stands here a second time; keep one")
  }

  @Test func `a column stands in one table`() throws {
    let text = try faults { $0.files["facts/wages.tsv"] = "code\twage.median [USD/year]\n51-0000\t1\n" }
    expectText(text, "facts/wages.tsv:1: “wage.median” stands here a second time; keep one")
  }

  @Test func `a table begins with a header whose first column is the code`() throws {
    let text = try faults { tiny in
      tiny.files["facts/empty.tsv"] = "\n\n"
      tiny.files["facts/title.tsv"] = "title\tcode\n"
    }
    expectText(
      text,
      """
      facts/empty.tsv: cannot be understood: the table is empty
      facts/title.tsv:1: cannot be understood: the first column must be “code”
      """)
  }

  // MARK: Fields

  @Test func `a repeated section or source keeps its id once`() throws {
    let text = try faults { tiny in
      tiny.files["sections.yaml", default: ""] += "  - {id: salary, heading: Salary, asks: Enough?}\n"
      tiny.change("sources.yaml", "id: page", to: "id: survey")
      tiny.change("careers/bakers.md", "bread. [page]", to: "bread. [survey]")
      tiny.change("careers/bakers.md", "wage.median}. [survey, page]", to: "wage.median}.")
      tiny.change("careers/bakers.md", "sources: [survey, page]", to: "sources: [survey]")
      tiny.change("careers/millers.md", "[page]", to: "[survey]")
    }
    expectText(
      text,
      """
      sections.yaml:17: “salary” stands here a second time; keep one
      sources.yaml:17: “survey” stands here a second time; keep one
      """)
  }

  @Test func `malformed fields name the line where reading stopped`() throws {
    let text = try faults {
      $0.change("careers/bakers.md", "aliases: [bread maker, pastry cook]", to: "aliases: [bread maker")
    }
    expectText(text, "careers/bakers.md:9: cannot be understood: did not find expected ',' or ']'")
  }

  @Test func `a field stands once`() throws {
    let text = try faults { $0.change("careers/bakers.md", "code: 51-3011", to: "code: 51-3011\ncode: 51-3012") }
    expectText(text, "careers/bakers.md:5: cannot be understood: the field “code” stands twice")
  }

  @Test func `an unknown field is to be corrected or removed, wherever it stands`() throws {
    let text = try faults { tiny in
      tiny.change("careers/bakers.md", "silent:", to: "salary: 1\nsilent:")
      tiny.change("sections.yaml", "    heading: Overview", to: "    heading: Overview\n    cues: []")
      tiny.change("sections.yaml", "        cues: [senior]", to: "        cues: [senior]\n        cue: x")
      tiny.change("sources.yaml", "    place: UK", to: "    place: UK\n    pages: 3")
      tiny.files["sources.yaml", default: ""] += "source: x\n"
    }
    expectText(
      text,
      """
      careers/bakers.md:9: unknown field “salary”; correct or remove it
      sections.yaml:4: unknown field “cues”; correct or remove it
      sections.yaml:18: unknown field “cue”; correct or remove it
      sources.yaml:23: unknown field “pages”; correct or remove it
      sources.yaml:26: unknown field “source”; correct or remove it
      """)
  }

  @Test(arguments: ["id", "title", "singular", "code", "category"])
  func `a career lacks a field`(_ name: String) throws {
    let lines = TinyCorpus().files["careers/millers.md", default: ""].split(
      separator: "\n", omittingEmptySubsequences: false)
    let text = try faults { tiny in
      tiny.files["careers/millers.md"] = lines.filter { !$0.hasPrefix(name + ":") }.joined(separator: "\n")
      tiny.change("careers/bakers.md", "related: [millers]\n", to: "")
    }
    expectText(text, "careers/millers.md:2: lacks the field “\(name)”; add it")
  }

  @Test(arguments: ["heading: Holidays", "asks: When do {plural} rest?", "id: holidays"])
  func `a section lacks a field, and the others are known`(_ line: String) throws {
    let fields = ["heading: Holidays", "asks: When do {plural} rest?", "id: holidays", "aspects: []"]
    let text = try faults { tiny in
      tiny.files["sections.yaml", default: ""] +=
        "  - " + fields.filter { $0 != line }.joined(separator: "\n    ") + "\n"
    }
    expectText(text, "sections.yaml:17: lacks the field “\(line.prefix { $0 != ":" })”; add it")
  }

  @Test(arguments: ["id", "label", "asks"])
  func `an aspect lacks a field, and the others are known`(_ name: String) throws {
    let fields = ["asks: When?", "id: holidays", "label: Rest", "cues: [rest]"].filter { !$0.hasPrefix(name + ":") }
    let text = try faults {
      $0.files["sections.yaml", default: ""] += "      - " + fields.joined(separator: "\n        ") + "\n"
    }
    expectText(text, "sections.yaml:17: lacks the field “\(name)”; add it")
  }

  @Test(arguments: ["id", "title", "short", "publisher", "place", "licence", "attribution"])
  func `a source lacks a field, and the others are known`(_ name: String) throws {
    let fields = [
      "note: n", "id: book", "title: t", "short: s", "publisher: p", "date: 2025", "released: 2025", "place: US",
      "url: u", "licence: l", "attribution: a", "columns: {}",
    ].filter { !$0.hasPrefix(name + ":") }
    let text = try faults {
      $0.files["sources.yaml", default: ""] += "  - " + fields.joined(separator: "\n    ") + "\n"
    }
    expectText(text, "sources.yaml:25: lacks the field “\(name)”; add it")
  }

  @Test func `a source with neither id nor date lacks both`() throws {
    let text = try faults { tiny in
      tiny.files["sources.yaml", default: ""] +=
        "  - {title: t, short: s, publisher: p, place: US, licence: l, attribution: a}\n"
    }
    expectText(
      text,
      """
      sources.yaml:25: lacks the field “id”; add it
      sources.yaml:25: lacks the field “date”; add it
      """)
  }

  @Test func `an id that is not the file's name is corrected on either side`() throws {
    let text = try faults { tiny in
      tiny.change("careers/bakers.md", "id: bakers", to: "id: baker")
    }
    expectText(
      text, "careers/bakers.md:2: the id “baker” is not the file’s name; call the file baker.md or write id: bakers")
  }

  // MARK: Files

  @Test(arguments: ["", "## Overview\nText. [page]\n", "---\nid: millers\n", "\n---\nid: millers\n---\n"])
  func `a career without front matter is to begin with it`(_ file: String) throws {
    let text = try faults { tiny in
      tiny.files["careers/millers.md"] = file
      tiny.change("careers/bakers.md", "related: [millers]\n", to: "")
    }
    expectText(
      text,
      "careers/millers.md:1: has no front matter; begin the file with a line “---”, the fields, and “---”")
  }

  @Test func `a file that is not UTF-8 is to be saved as such`() throws {
    let folder = try TinyCorpus().written()
    for name in ["careers/oven.md", "facts/oven.tsv"] { try write([0x43, 0x61, 0x66, 0xE9], to: folder.file(name)) }
    expectText(
      lines(Corpus.read(CorpusFolder(folder.path)).faults),
      """
      careers/oven.md: is not UTF-8 text; save it as UTF-8
      facts/oven.tsv: is not UTF-8 text; save it as UTF-8
      """)
  }

  @Test(arguments: ["\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{0}", "\u{9B}1m", "\u{202E}", "\u{200B}", "\r"])
  func `a control character in a career is to be deleted`(_ control: String) throws {
    let text = try faults { tiny in
      tiny.change("careers/millers.md", "mills grain", to: "mills \(control)grain")
      tiny.change("careers/bakers.md", "related: [millers]\n", to: "")
    }
    expectText(text, "careers/millers.md:10: holds a control character; delete it")
  }

  @Test func `a message never carries a control character of the corpus`() {
    let fault = CorpusError(.unknownField("\u{1B}[31mhot\nred\u{202E}"), file: "sections.yaml", line: 3)
    expectText(fault.description, "sections.yaml:3: unknown field “hot red”; correct or remove it")
  }

  @Test func `files and folders that are not there are named`() throws {
    let folder = try TemporaryFolder()
    let (corpus, faults) = Corpus.read(CorpusFolder(folder.path))
    #expect(corpus == Corpus(sections: [], sources: [], facts: Facts(), careers: []))
    expectText(
      lines(faults),
      """
      careers: cannot be read: it is not there
      facts: cannot be read: it is not there
      sections.yaml: cannot be read: it is not there
      sources.yaml: cannot be read: it is not there
      """)
  }

  @Test func `a folder in the place of a file cannot be read`() throws {
    let folder = try TinyCorpus().written()
    try makeFolder(folder.file("careers/oven.md"))
    expectText(
      lines(Corpus.read(CorpusFolder(folder.path)).faults),
      "careers/oven.md: cannot be read: it is not a plain file")
  }

  @Test func `a file in the place of a folder cannot be read`() throws {
    let folder = try TemporaryFolder()
    try write(Array("sections: []\n".utf8), to: folder.file("sections.yaml"))
    try write(Array("sources: []\n".utf8), to: folder.file("sources.yaml"))
    try write([], to: folder.file("careers"))
    try write([], to: folder.file("facts"))
    expectText(
      lines(Corpus.read(CorpusFolder(folder.path)).faults),
      """
      careers: cannot be read: it is not a folder
      facts: cannot be read: it is not a folder
      """)
  }
}
