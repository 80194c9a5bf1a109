import Answers
import Careers
import Catalogue
import Composing
import Dialogue
import Knowledge
import Testing

@testable import Composing

@Suite struct CitationCollectorTests {
  private let knowledge: Knowledge
  private let career: Career

  init() throws {
    knowledge = try KeywordedKnowledge.make().knowledge
    career = try #require(knowledge.catalogue.career(1))
  }

  private func cited(_ saying: CitationCollector) -> [String] {
    saying.citations.map { $0.source.id.name + ($0.locator.isEmpty ? "" : " " + $0.locator) }
  }

  private func block(_ text: String, _ kind: Block.Kind = .paragraph, _ sources: Source.ID...) -> Block {
    Block(kind: kind, prose: Prose(text), sources: sources)
  }

  @Test func `figures are put in words: a value, a date, a trend`() {
    var saying = CitationCollector(knowledge)
    #expect(
      saying.words(Prose("{wage.median} in {date wage.median}, {trend jobs.change}; {no such}"), of: career)
        == "$200 in 1891, a fall of 6.8 percent; {no such}")
  }

  @Test func `a figure that is not there is said to be unpublished, and is not cited`() {
    var saying = CitationCollector(knowledge)
    #expect(saying.words(Prose("They earn {wage.p90}."), of: career) == "They earn an unpublished figure.")
    #expect(saying.figures == [])
    #expect(saying.citations == [])
  }

  @Test func `a career's own figure comes before that of its code, and a key decides`() throws {
    let bellRinger = try #require(knowledge.catalogue.career(0))
    var saying = CitationCollector(knowledge)
    #expect(
      saying.words(Prose("{wage.p10}, {wage.median}, {wage.median@10-0001}"), of: bellRinger) == "$100, $700, $200")
    #expect(saying.figures.map(\.key) == ["bell-ringers", "10-0002", "10-0001"])
  }

  @Test func `a figure is noted once, in the order of its first saying`() {
    var saying = CitationCollector(knowledge)
    _ = saying.words(Prose("{jobs.change} {wage.median} {trend jobs.change}"), of: career)
    #expect(saying.figures.map(\.name) == ["jobs.change", "wage.median"])
  }

  @Test func `codes in one source are named together, each once`() {
    var saying = CitationCollector(knowledge)
    _ = saying.words(
      Prose("{wage.median@10-0002} {wage.median} {jobs.change} {wage.median@10-0002}"), of: career)
    #expect(cited(saying) == ["bls-wages 10-0002, 10-0001"])
  }

  @Test func `only sources arranged by code get one, and only a code`() {
    var saying = CitationCollector(knowledge)
    _ = saying.words(Prose("{age} {tasks} {wage.p10@bell-ringers}"), of: career)
    #expect(cited(saying) == ["guild", "onet-tasks 10-0001", "bls-wages"])
    _ = saying.words(Prose("{wage.median}"), of: career)
    #expect(cited(saying) == ["guild", "onet-tasks 10-0001", "bls-wages 10-0001"])
  }

  @Test func `the sources of a block are cited at the career's code, after those of its figures`() {
    var saying = CitationCollector(knowledge)
    _ = saying.part(block("{age}", .paragraph, "onet-tasks", "bls-wages", "guild"), of: career, number: 1)
    #expect(cited(saying) == ["guild", "onet-tasks 10-0001", "bls-wages 10-0001"])
  }

  @Test func `the project's own advice is only named where nothing else is`() {
    var saying = CitationCollector(knowledge)
    _ = saying.part(block("Try it.", .paragraph, "pathways"), of: career, number: 1)
    #expect(cited(saying) == ["pathways"])
    _ = saying.part(block("Try it.", .paragraph, "guild", "pathways"), of: career, number: 1)
    #expect(cited(saying) == ["guild"])
  }

  @Test func `a source that is not there is not cited`() {
    var saying = CitationCollector(knowledge)
    saying.note("book", locator: "1")
    #expect(saying.citations == [])
  }

  @Test func `numbered items are counted from one in every run`() {
    var saying = CitationCollector(knowledge)
    let blocks = [
      block("a", .numbered), block("b", .numbered), block("c"), block("d", .bullet), block("e", .numbered),
    ]
    #expect(
      saying.parts(blocks, of: career) == [
        .item("a", number: 1), .item("b", number: 2), .paragraph("c"), .item("d", number: nil), .item("e", number: 1),
      ])
  }
}
