import Careers
import TestSupport
import Testing

/// The corpus that is shipped: `Corpus` at the top of the repository.
struct ShippedCorpusTests {
  @Test func `it is without fault and complete`() {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let (corpus, faults) = Corpus.read(CorpusFolder(root + "/Corpus"))
    expectText(lines(faults), "")
    #expect(corpus.sections.count == 28)
    #expect(
      corpus.careers.filter(\.isWritten).map(\.id) == [
        "archivists", "catalogers", "digital-asset-managers", "information-specialists", "librarians",
        "library-assistants", "library-technicians", "media-specialists", "museum-technicians", "records-managers",
        "research-assistants",
      ])
    let wanted = parts(corpus.sections.map { ($0.id, $0.aspects.map(\.id)) })
    for career in corpus.careers where career.isWritten {
      expectText(parts(career.sections.map { ($0.key, Array($0.value.aspects.keys)) }), wanted, "\(career.id)")
    }
  }

  /// Sections and their aspects, one section a line, in order of name.
  private func parts(_ sections: [(Section.ID, [Aspect.ID])]) -> String {
    sections.sorted { $0.0 < $1.0 }
      .map { "\($0.0): " + $0.1.sorted().map(\.name).joined(separator: ", ") }
      .joined(separator: "\n")
  }
}
