import Careers
import TestSupport
import Testing

/// The file of names of programs.
struct ProgramWordTests {
  private func read(_ yaml: String) throws -> (words: [ProgramWord], faults: [String]) {
    var tiny = TinyCorpus()
    tiny.files["technologies.yaml"] = yaml
    let (corpus, faults) = try tiny.read()
    return (corpus.programWords, faults.map(\.description))
  }

  @Test func `both lists are read as they stand`() throws {
    let (words, faults) = try read("developers: [Apache Oven, \"C++\"]\ncommon: [Email]\n")
    #expect(faults == [])
    #expect(
      words == [
        ProgramWord("Apache Oven", .developers), ProgramWord("C++", .developers), ProgramWord("Email", .common),
      ])
  }

  @Test func `every fault is named with its line`() throws {
    let (words, faults) = try read("common:\n  - Email\n  - Email\n  - Email software\nbrands: [Oven]\n")
    #expect(words == [ProgramWord("Email", .common)])
    #expect(
      faults == [
        "technologies.yaml: lacks the field “developers”; add it",
        "technologies.yaml:3: “Email” stands here a second time; keep one",
        "technologies.yaml:4: cannot be understood: “Email software” is more than the first word of a name; write that word alone",
        "technologies.yaml:5: unknown field “brands”; correct or remove it",
      ])
  }

  @Test func `no file is none`() throws {
    #expect(try TinyCorpus().read().corpus.programWords == [])
  }
}
