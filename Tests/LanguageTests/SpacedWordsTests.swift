import Language
import Testing

@Suite struct SpacedWordsTests {
  private let line = SpacedWords(["the", "second", "one", "or", "the", "on", "éa"])

  @Test func `a phrase stands in a line only with its edges`() {
    let phrases = ["the", "the second", "one or", "on", "éa", "the on éa", "the second one or the on éa"]
    #expect(phrases.filter(line.has) == phrases)
    #expect(
      ["he", "sec", "secon", "e o", "second the", "éa the", "é", "", " ", "the second one or the on éa x"].filter(
        line.has) == [])
  }

  @Test func `a line begins and ends with whole words`() {
    #expect(
      ["the", "the second", "the second one or the on éa"].filter(line.begins) == [
        "the", "the second", "the second one or the on éa",
      ])
    #expect(["th", "second", "", "one"].filter(line.begins) == [])
    #expect(["éa", "on éa"].filter(line.ends) == ["éa", "on éa"])
    #expect(["a", "n éa", "the", ""].filter(line.ends) == [])
  }

  @Test func `nothing stands in an empty line`() {
    let empty = SpacedWords([String]())
    #expect(["", "a", " "].filter { empty.has($0) || empty.begins(with: $0) || empty.ends(with: $0) } == [])
  }
}
