import Careers
import TestSupport
import Testing

/// The words for what the facts name that ship. What the facts have and they have not is a fault of the corpus.
struct ShippedWordsTests {
  private static let corpus = Corpus.read(
    CorpusFolder(#filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Corpus")
  ).corpus

  @Test func `the elements are there, and what is marked on them stays as it was chosen`() {
    let elements = Self.corpus.elements
    #expect(elements.count == 113)
    #expect(elements.filter(\.isGeneral).count == 6)
    #expect(Element.Part.allCases.map { part in elements.count { $0.part == part } } == [9, 4, 12])
    #expect(elements.count { $0.subject != nil } == 21)
    #expect(elements.filter { $0.plain.hasSuffix(".") || $0.plain.contains(";") } == [])
  }

  @Test func `the major groups are called as the facts call them`() {
    let groups = Self.corpus.majorGroups
    #expect(groups.count == 23)
    for career in Self.corpus.careers where !career.isWritten {
      let group = groups.first { $0.id == MajorGroup.ID(ofCode: career.code) }
      #expect(group?.official == career.category.lowercased() + " occupations", "\(career.id)")
    }
  }

  @Test func `every cause but the rest has words, which follow because`() {
    let causes = Self.corpus.causes
    #expect(causes.map(\.cause) == Cause.allCases.filter { $0 != .other })
    for clause in causes.flatMap({ [$0.rise, $0.fall] }).compactMap(\.self) {
      #expect(clause.first?.isLowercase == true && !clause.hasSuffix("."), "\(clause)")
    }
  }

  @Test func `most words of programs are of some program in the facts`() {
    let corpus = Self.corpus
    let names = Set(
      corpus.careers.map(\.code).flatMap { code in
        ["in-demand", "hot", "technologies"].flatMap { corpus.facts.figure($0, of: code)?.items ?? [] }
      })
    let first = Set(names.map { String($0.prefix { $0 != " " }) })
    let words = corpus.programWords
    #expect(words.count { $0.kind == .developers } == 40 && words.count { $0.kind == .common } == 151)
    #expect(words.count { $0.kind == .developers && names.contains($0.text) } == 33)
    #expect(words.count { $0.kind == .common && first.contains($0.text) } == 144)
  }
}
