import TestSupport
import Testing

@testable import Releases

@Suite struct RawTableTests {
  private func rows(
    _ text: String, _ format: RawTable.Format, _ columns: [String]
  ) throws -> [[String]] {
    let folder = try TemporaryFolder()
    try TinyCorpus.put(text, folder.file("table"))
    return try RawTable(folder.file("table"), format, columns: columns).map { row in columns.indices.map { row[$0] } }
  }

  @Test func `commas: quoted commas, doubled quotation marks, line breaks inside, CRLF, a byte order mark`() throws {
    let text = "\u{FEFF}a,\"b, c\",d\r\n1,\"x, \"\"y\"\"\",  2 \r\n\r\n\"\"\"\",\"two\nlines\",\r\n3,,\"4\""
    #expect(
      try rows(text, .commas, ["d", "b, c", "a"])
        == [["2", "x, \"y\"", "1"], ["", "two\nlines", "\""], ["4", "", "3"]])
  }

  @Test func `tabs: a quotation mark is a letter`() throws {
    #expect(
      try rows("a\tb\r\n\"one\ttwo\"\r\n3, 4\t\r\n", .tabs, ["b", "a"]) == [["two\"", "\"one"], ["", "3, 4"]])
  }

  @Test func `lines are counted through quoted line breaks and empty lines`() throws {
    let folder = try TemporaryFolder()
    try TinyCorpus.put("a,b\n\"1\n1\",2\n\n3,4\n", folder.file("table"))
    #expect(try RawTable(folder.file("table"), .commas, columns: ["a"]).map(\.line) == [2, 5])
  }

  @Test(arguments: ["*", "**", "#", "—", "n/a", "", ">=$239,200", "-"])
  func `a mark for a missing number is a hole`(mark: String) throws {
    let folder = try TemporaryFolder()
    try TinyCorpus.put("a,b\n\"\(mark)\",x\n", folder.file("table"))
    let row = try #require(try RawTable(folder.file("table"), .commas, columns: ["a"]).first)
    #expect(try row.figure(0) == "-")
    #expect(try row.thousands(0) == "-")
    #expect(try row.hundredths(0) == nil)
  }

  @Test(arguments: [
    ("309.4", "309400"), ("0", "0"), ("-5211.8", "-5211800"), ("0.05", "50"), ("-0.2", "-200"), ("1,018.25", "1018250"),
  ])
  func `thousands are exact`(published: String, ones: String) throws {
    let folder = try TemporaryFolder()
    try TinyCorpus.put("a,b\n\"\(published)\",x\n", folder.file("table"))
    let row = try #require(try RawTable(folder.file("table"), .commas, columns: ["a"]).first)
    #expect(try row.thousands(0) == ones)
  }
}
