import Careers
import TestSupport
import Testing

@testable import Releases

struct TaxonomyTests {
  @Test func `the pairs that ship are codes, and none leads to itself or to a code that has gone too`() throws {
    let path = TinyCorpus.repository + "/Corpus/taxonomy.tsv"
    let taxonomy = try Taxonomy(path)
    var older: Set<OnetCode> = []
    for row in try RawTable(path, .tabs, columns: ["older", "newer"], captionLines: 2) {
      older.insert(try row.onet(0))
      #expect(taxonomy.newer(than: try row.onet(1)) == nil, "\(row[0])")
    }
    #expect(older.count == 159)
  }

  @Test func `what is not in the file leads nowhere`() {
    #expect(Taxonomy().newer(than: "25-4021.00") == nil)
  }
}
