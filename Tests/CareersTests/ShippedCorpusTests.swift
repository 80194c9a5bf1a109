import Careers
import TestSupport
import Testing

/// The corpus that is shipped: `Corpus` at the top of the repository.
struct ShippedCorpusTests {
  @Test func `it is without fault, and every written career answers every question and narrower question`() throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let folder = CorpusFolder(root + "/Corpus")
    let (corpus, faults) = Corpus.read(folder)
    expectText(lines(faults), "")
    let files = try folder.files(in: "careers", ending: ".md")
    #expect(!files.isEmpty)
    #expect(corpus.careers.filter(\.isWritten).map(\.file).sorted() == files)
    let wanted = parts(corpus.sections.map { ($0.id, $0.aspects.map(\.id)) })
    #expect(!wanted.isEmpty)
    for career in corpus.careers where career.isWritten {
      expectText(parts(career.sections.map { ($0.key, Array($0.value.aspects.keys)) }), wanted, "\(career.id)")
    }
  }

  @Test func `a written answer about pay or the number of jobs names the place in its first two sentences`() {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let (corpus, _) = Corpus.read(CorpusFolder(root + "/Corpus"))
    for career in corpus.careers where career.isWritten {
      for section: Section.ID in ["salary", "outlook", "demand", "type", "counselling-overview"] {
        guard let text = career.sections[section] else { continue }
        for (aspect, blocks) in [("", text.blocks)] + text.aspects.map({ ($0.key.name, $0.value.blocks) }) {
          guard let first = blocks.first, let sentences = Self.openingWithFigures(first.prose) else { continue }
          #expect(sentences.contains("United States"), "\(career.id), \(section) \(aspect): \(first.prose.source)")
        }
      }
    }
  }

  /// The first two sentences of `prose`, if a figure of pay or of jobs stands in them.
  private static func openingWithFigures(_ prose: Prose) -> String? {
    let sentences = prose.source.split(separator: ". ").prefix(2).joined(separator: ". ")
    let hasFigures = Prose(sentences).references.contains { reference in
      ["wage", "employment", "projection"].contains(reference.name.prefix { $0 != "." })
    }
    return hasFigures ? sentences : nil
  }

  /// Sections and their aspects, one section a line, in order of name.
  private func parts(_ sections: [(Section.ID, [Aspect.ID])]) -> String {
    sections.sorted { $0.0 < $1.0 }
      .map { "\($0.0): " + $0.1.sorted().map(\.name).joined(separator: ", ") }
      .joined(separator: "\n")
  }
}
