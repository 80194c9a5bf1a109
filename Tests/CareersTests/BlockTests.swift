import Careers
import TestSupport
import Testing

/// How the lines of a section become blocks.
struct BlockTests {
  /// The blocks of a section whose text is `lines`; the first line stands on line 11 of its file.
  private func blocks(_ lines: String) throws -> [Block] {
    var tiny = TinyCorpus()
    tiny.change("careers/millers.md", "A miller mills grain. [page]", to: "First. [page]\n" + lines)
    let (corpus, faults) = try tiny.read()
    #expect(faults == [])
    let millers = try #require(corpus.careers.first { $0.id == "millers" })
    let text = try #require(millers.sections["overview"])
    return Array(text.blocks.dropFirst())
  }

  private func block(_ kind: Block.Kind, _ text: String, _ sources: [Source.ID] = []) -> Block {
    Block(kind: kind, prose: Prose(pieces: [.text(text)]), sources: sources, line: 11)
  }

  @Test func `each line is a block of its own, and empty lines are none`() throws {
    #expect(
      try blocks("One.\n\n   \nTwo.") == [
        Block(kind: .paragraph, prose: Prose("One."), line: 11),
        Block(kind: .paragraph, prose: Prose("Two."), line: 14),
      ])
  }

  @Test func `a dash and a space begin a bullet`() throws {
    #expect(try blocks("-   A point ") == [block(.bullet, "A point")])
    #expect(try blocks("  - A point") == [block(.bullet, "A point")])
    #expect(try blocks("-5 degrees") == [block(.paragraph, "-5 degrees")])
  }

  @Test func `a number, a point and a space begin a numbered item`() throws {
    #expect(try blocks("12. A step") == [block(.numbered, "A step")])
    #expect(try blocks("1.5 hours") == [block(.paragraph, "1.5 hours")])
    #expect(try blocks("No. 1") == [block(.paragraph, "No. 1")])
    #expect(try blocks(". . .") == [block(.paragraph, ". . .")])
  }

  @Test func `names in brackets at the end are sources`() throws {
    #expect(try blocks("Text. [page]") == [block(.paragraph, "Text.", ["page"])])
    #expect(try blocks("- Text [survey,  page ]") == [block(.bullet, "Text", ["survey", "page"])])
    #expect(try blocks("1. Text.[page,survey]") == [block(.numbered, "Text.", ["page", "survey"])])
  }

  @Test(arguments: ["Text [page].", "Text [see the page]", "Text []", "Text [Page]", "[page] text", "Text page]"])
  func `other brackets are text`(_ line: String) throws {
    #expect(try blocks(line) == [block(.paragraph, line)])
  }
}
