import Careers
import Catalogue
import TestSupport
import Testing

@Suite struct PassageTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try TinyShelf.inMemory() }

  /// The passages for `words`, each as the career's number and the section.
  private func found(_ words: [String], career: Int? = nil, limit: Int = 5) -> [String] {
    catalogue.passages(for: words, career: career, limit: limit).map { "\($0.career) \($0.section)" }
  }

  @Test func `the best passage comes first`() {
    #expect(found(["flour"]) == ["1 overview", "0 salary"])
    #expect(found(["flour", "free"]) == ["0 salary", "1 overview"])
  }

  @Test func `scores fall, and are higher for more of the words`() throws {
    let one = catalogue.passages(for: ["flour", "free"])
    #expect(one.map(\.score) == one.map(\.score).sorted(by: >))
    let best = try #require(one.first)
    #expect(best.score > (catalogue.passages(for: ["free"]).first?.score ?? 0))
    #expect(best.score > 0)
  }

  @Test func `a section is found once, by its best block`() {
    #expect(found(["early", "rise", "sleep", "flour"]).filter { $0 == "0 salary" }.count == 1)
  }

  @Test func `the text of an aspect belongs to its section`() {
    #expect(found(["cheap"]) == ["1 salary"])
  }

  @Test func `a search can be kept to one career`() {
    #expect(found(["flour"], career: 0) == ["0 salary"])
    #expect(found(["flour"], career: 1) == ["1 overview"])
    #expect(found(["bread"], career: 1) == [])
    #expect(found(["flour"], career: 9) == [])
  }

  @Test func `no more passages than wanted are found`() {
    #expect(found(["flour"], limit: 1) == ["1 overview"])
    #expect(found(["flour"], limit: 0) == [])
  }

  @Test func `endings and capitals do not matter`() {
    #expect(found(["BAKING"]) == ["0 overview"])
    #expect(found(["grains"]).contains("1 salary"))
  }

  @Test func `no words find nothing`() {
    #expect(found([]) == [])
    #expect(found([""]) == [])
    #expect(found(["zork"]) == [])
  }

  @Test(arguments: [
    "\"", "\"bread\"", "bread\" OR \"flour", "flour*", "^flour", "-flour", "(flour", "text:flour", "';",
  ])
  func `the marks of the query language are harmless`(word: String) {
    // As words they match what their letters match, or nothing; never an error that hides the other words.
    #expect(found([word, "cheap"]).contains("1 salary"), "\(word)")
  }

  @Test(arguments: ["AND", "OR", "NOT", "NEAR"]) func `the words of the query language are words`(word: String) {
    #expect(found([word, "cheap"]).first == "1 salary")
  }

  @Test func `equal passages keep the order of careers and sections`() throws {
    var corpus = TinyShelf.corpus
    for index in corpus.careers.indices {
      for section in corpus.sections {
        corpus.careers[index].sections[section.id] = SectionText(blocks: [
          Block(kind: .paragraph, prose: Prose("The very same."))
        ])
      }
    }
    let same = try Catalogue.inMemory(corpus, parts: [:], fingerprint: "")
    #expect(
      same.passages(for: ["same"]).map { "\($0.career) \($0.section)" } == [
        "0 overview", "0 salary", "1 overview", "1 salary",
      ])
  }

  // MARK: Profiles

  @Test func `careers are found by the forms of a verb, and an engine is no engineering`() throws {
    #expect(catalogue.careers(doing: ["millers"], limit: 5) == [1])
    #expect(catalogue.careers(doing: ["zork"], limit: 5) == [])
    #expect(catalogue.careers(doing: [], limit: 5) == [])
    var corpus = TinyShelf.corpus
    for (key, activities) in [("51-9021", "Mend engines;Sell flour"), (corpus.careers[0].code, "Study engineering")] {
      corpus.facts.add(
        Figure(
          name: "activities", label: "activities", key: key, value: .words(activities), unit: .list, source: "survey",
          place: "US", date: TinyShelf.sources[0].date))
    }
    let busy = try Catalogue.inMemory(corpus, parts: [:], fingerprint: "")
    #expect(busy.careers(doing: ["engine"], limit: 5) == [1])
    #expect(busy.careers(doing: ["engines"], limit: 5) == [1])
    #expect(busy.careers(doing: ["selling"], limit: 5) == [1])
    #expect(busy.careers(doing: ["engineering"], limit: 5) == [0])
  }

  @Test func `careers are found by their names, their category and what their work is made of`() throws {
    #expect(catalogue.profiles(for: ["baking"]) == [0])
    #expect(catalogue.profiles(for: ["pastry"]) == [0])
    #expect(catalogue.profiles(for: ["miller", "zork"]) == [1])
    #expect(catalogue.profiles(for: ["food"]).sorted() == [0, 1])
    #expect(catalogue.profiles(for: ["zork"]) == [])
    #expect(catalogue.profiles(for: []) == [])
    var corpus = TinyShelf.corpus
    corpus.facts.add(
      Figure(
        name: "technologies", label: "tools", key: "51-9021", value: .words("Sieves;Water wheels"), unit: .list,
        source: "survey", place: "US", date: TinyShelf.sources[0].date))
    let richer = try Catalogue.inMemory(corpus, parts: [:], fingerprint: "")
    #expect(richer.profiles(for: ["wheel"]) == [1])
  }

  @Test func `the career that fits best comes first, and no more than wanted`() {
    #expect(catalogue.profiles(for: ["food", "miller"]) == [1, 0])
    #expect(catalogue.profiles(for: ["food", "miller"], limit: 1) == [1])
  }
}
