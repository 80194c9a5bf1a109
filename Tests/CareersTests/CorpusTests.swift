import Careers
import TestSupport
import Testing

struct CorpusTests {
  @Test func `a good corpus has no faults`() throws {
    expectText(try faults(), "")
  }

  @Test func `sections are read whole and in order`() throws {
    #expect(
      try TinyCorpus().read().corpus.sections == [
        Section(id: "overview", heading: "Overview", asks: "What is {a singular}?"),
        Section(
          id: "salary", heading: "Average Salary Range", asks: "How much do {plural} earn?",
          aspects: [
            Aspect(
              id: "entry", label: "At the start", asks: "What does {a singular} earn at the start?",
              cues: ["entry", "starting pay"]),
            Aspect(
              id: "senior", label: "With experience", asks: "What does {a singular} earn with experience?",
              cues: ["senior"]),
          ]),
      ])
  }

  @Test func `sources are read whole and in order`() throws {
    let period = try #require(Period("2025-05"))
    let release = try #require(Period("2026-04"))
    let undated = try #require(Period("undated"))
    #expect(
      try TinyCorpus().read().corpus.sources == [
        Source(
          id: "survey", title: "Survey of Wages, May 2025", short: "wage survey", publisher: "Bureau of Wages",
          date: period, released: release, place: "US",
          url: "https://example.org/wages", licence: "public domain",
          attribution: "Bureau of Wages, Survey of Wages", note: "Employees only.",
          columns: [
            "wage.median": "annual wage, median", "jobs.change": "change in jobs", "entry.education": "usual education",
          ]),
        Source(
          id: "page", title: "A Page on Bread", short: "bread page", publisher: "The Guild",
          date: undated, place: "UK", licence: "facts only", attribution: "The Guild"),
      ])
  }

  @Test func `figures know their column, key, unit and source`() throws {
    let date = try #require(Period("2025-05"))
    func figure(_ name: String, _ label: String, _ key: String, _ value: Figure.Value, _ unit: Unit) -> Figure {
      Figure(name: name, label: label, key: key, value: value, unit: unit, source: "survey", place: "US", date: date)
    }
    #expect(
      try TinyCorpus().read().corpus.facts.all == [
        figure("entry.education", "usual education", "51-3011", .words("no degree"), .text),
        figure("jobs.change", "change in jobs", "51-3011", .number(-6.8), .percent),
        figure("wage.median", "annual wage, median", "51-3011", .number(36410), .dollarsPerYear),
        figure("entry.education", "usual education", "51-9021", .words("High school"), .text),
        figure("jobs.change", "change in jobs", "51-9021", .number(2), .percent),
        figure("entry.education", "usual education", "bakers", .words("none"), .text),
        figure("wage.median", "annual wage, median", "bakers", .number(40000), .dollarsPerYear),
      ])
  }

  @Test func `a dash in a table is a figure that is not published`() throws {
    let facts = try TinyCorpus().read().corpus.facts
    #expect(facts.figure("wage.median", of: "51-9021") == nil)
    #expect(facts.isUnpublished("wage.median", of: "51-9021"))
    #expect(!facts.isUnpublished("wage.median", of: "51-3011"))
    #expect(!facts.isUnpublished("wage.mean", of: "51-9021"))
  }

  @Test func `a key has the title of the first table that gives one`() throws {
    var tiny = TinyCorpus()
    tiny.files["facts/zeal.tsv"] = "code\ttitle\n51-3011\tOther bakers\n51-0000\tProduction\n"
    #expect(
      try tiny.read().corpus.facts.titles == [
        "51-3011": "Bakers", "bakers": "Bakers here", "51-9021": "Millers", "51-0000": "Production",
      ])
  }

  @Test func `careers are read whole and in order of title`() throws {
    func block(_ kind: Block.Kind, _ pieces: [Prose.Piece], _ sources: [Source.ID] = [], at line: Int) -> Block {
      Block(kind: kind, prose: Prose(pieces: pieces), sources: sources, line: line)
    }
    #expect(
      try TinyCorpus().read().corpus.careers == [
        Career(
          id: "bakers", title: "Bakers", singular: "baker", code: "51-3011", countedAs: "Food workers",
          category: "Food", aliases: ["bread maker", "pastry cook"], silent: ["bakr"], fields: ["baking"],
          related: ["millers"], sources: ["survey", "page"],
          sections: [
            "overview": SectionText(
              blocks: [block(.paragraph, [.text("A baker bakes bread.")], ["page"], at: 18)], line: 17),
            "salary": SectionText(
              blocks: [
                block(
                  .paragraph,
                  [
                    .text("The median is "), .figure(FigureReference(name: "wage.median")), .text(", by "),
                    .figure(FigureReference(form: .date, name: "wage.median")), .text("."),
                  ], ["survey", "page"], at: 21),
                block(.bullet, [.text("A first point")], at: 23),
                block(.numbered, [.text("A first step")], at: 24),
              ],
              aspects: [
                "entry": AspectText([
                  block(
                    .paragraph,
                    [
                      .text("Less than "), .figure(FigureReference(name: "wage.median", key: "51-3011")), .text("."),
                    ], at: 27)
                ])
              ], line: 20),
          ],
          file: "careers/bakers.md"),
        Career(
          id: "millers", title: "Millers", singular: "miller", code: "51-9021", category: "Food",
          sections: [
            "overview": SectionText(
              blocks: [block(.paragraph, [.text("A miller mills grain.")], ["page"], at: 10)], line: 9),
            "salary": SectionText(
              blocks: [
                block(
                  .paragraph,
                  [
                    .text("Jobs show "), .figure(FigureReference(form: .trend, name: "jobs.change")), .text("."),
                  ], at: 12)
              ], line: 11),
          ],
          file: "careers/millers.md"),
      ])
  }

  @Test func `careers stand in order of title and not of file`() throws {
    var tiny = TinyCorpus()
    tiny.change("careers/millers.md", "title: Millers", to: "title: Ancient Millers")
    #expect(try tiny.read().corpus.careers.map(\.title) == ["Ancient Millers", "Bakers"])
  }

  @Test func `a figure is the career's own, else its code's`() throws {
    let corpus = try TinyCorpus().read().corpus
    let bakers = try #require(corpus.careers.first { $0.id == "bakers" })
    #expect(corpus.figure(FigureReference(name: "wage.median"), in: bakers)?.spoken == "$40,000")
    #expect(corpus.figure(FigureReference(name: "jobs.change"), in: bakers)?.spoken == "-6.8 percent")
    #expect(corpus.figure(FigureReference(name: "wage.mean"), in: bakers) == nil)
  }

  @Test func `a figure with a key is taken from that key alone`() throws {
    let corpus = try TinyCorpus().read().corpus
    let bakers = try #require(corpus.careers.first { $0.id == "bakers" })
    #expect(corpus.figure(FigureReference(name: "wage.median", key: "51-3011"), in: bakers)?.spoken == "$36,410")
    #expect(corpus.figure(FigureReference(name: "jobs.change", key: "bakers"), in: bakers) == nil)
  }

  @Test func `with a faulty file the others are still read`() throws {
    var tiny = TinyCorpus()
    tiny.files["careers/bakers.md"] = "no front matter"
    let (corpus, faults) = try tiny.read()
    #expect(corpus.careers.map(\.id) == ["millers"])
    #expect(faults == [CorpusError(.missingFrontMatter, file: "careers/bakers.md", line: 1)])
  }

  @Test func `faults stand in order of file and line`() throws {
    let text = try faults { tiny in
      tiny.change("careers/bakers.md", "[survey, page]\n---", to: "[survey, paper]\n---")
      tiny.change("careers/bakers.md", "bread. [page]", to: "bread. [paper]")
      tiny.change("careers/millers.md", "jobs.change", to: "jobs.changes")
      tiny.change("facts/pay.tsv", "36410", to: "many")
      tiny.change("sources.yaml", "undated", to: "unknown")
    }
    expectText(
      text,
      """
      careers/bakers.md:1: unknown source “paper”; add it to sources.yaml
      careers/bakers.md:18: unknown source “paper”; add it to sources.yaml
      careers/bakers.md:21: unknown source “page”; add it to sources.yaml
      careers/bakers.md:27: there is no figure “wage.median@51-3011” in facts/
      careers/millers.md:10: unknown source “page”; add it to sources.yaml
      careers/millers.md:12: there is no figure “jobs.changes” in facts/
      facts/pay.tsv:2: “many” in column “wage.median” is not a number; write a number or “-”
      sources.yaml:17: “unknown” is no date; write 2025, 2025-05, 2024-34 or undated
      """)
  }
}
