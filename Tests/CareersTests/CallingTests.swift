import Careers
import TestSupport
import Testing

/// The file of callings.
struct CallingTests {
  private func read(_ yaml: String) throws -> (callings: [Calling], faults: [String]) {
    var tiny = TinyCorpus()
    tiny.files["callings.yaml"] = yaml
    let (corpus, faults) = try tiny.read()
    return (corpus.callings, faults.map(\.description))
  }

  @Test func `phrases and codes are read as they stand`() throws {
    let (callings, faults) = try read("callings:\n  - say: [fix books, shelves]\n    codes: [51-3011]\n")
    #expect(faults == [])
    #expect(callings == [Calling(phrases: ["fix books", "shelves"], codes: ["51-3011"])])
  }

  @Test func `every fault is named with its line`() throws {
    let (_, faults) = try read(
      """
      callings:
        - say: [fix books, fixing the book]
          codes: [51-3011]
        - say: [the]
          codes: []
        - say: [draw]
          codes: [99-9999]

      """)
    #expect(
      faults == [
        "callings.yaml: cannot be understood: “draw”: there is no occupation 99-9999",
        "callings.yaml:2: cannot be understood: “fixing the book” stands twice, by its stems; put the codes in one place",
        "callings.yaml:4: lacks the field “codes”; add it",
        "callings.yaml:4: cannot be understood: “the” says nothing",
      ])
  }

  @Test func `articles and endings do not count`() {
    #expect(Calling.form("Fixing my engines") == Calling.form("fix engine"))
    #expect(Calling.form("hospitality") != Calling.form("hospital"))
  }
}
