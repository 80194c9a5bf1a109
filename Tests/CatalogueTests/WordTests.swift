import Careers
import Catalogue
import TestSupport
import Testing

/// The words for what the facts name, on disk.
struct WordTests {
  private func compiled(_ change: (inout Corpus) -> Void) throws -> (catalogue: Catalogue, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    let path = folder.file("catalogue.sqlite")
    var corpus = TinyShelf.corpus
    change(&corpus)
    try Catalogue.compile(corpus, parts: [:], fingerprint: "f1", to: path)
    return (try Catalogue(opening: path, fingerprint: "f1"), folder)
  }

  @Test func `an element is found by its name, with all that is known of it`() throws {
    let elements = [
      Element("Kneading", plain: "working dough", part: .hands),
      Element("Speaking", plain: "speaking", isGeneral: true),
      Element("Chemistry", plain: "what yeast does", subject: "chemistry"),
    ]
    let (catalogue, folder) = try compiled { $0.elements = elements }
    withExtendedLifetime(folder) {
      // Once from the file, once from memory.
      for _ in 1...2 { #expect(elements.map { catalogue.element($0.name) } == elements) }
      #expect(catalogue.element("kneading") == nil)
    }
  }

  @Test func `a major group is found by its digits`() throws {
    let groups = [
      MajorGroup("51", official: "making occupations", field: "making", work: "make things", isOftenLicensed: true),
      MajorGroup("15", official: "reckoning occupations", field: "sums", work: "add up", hasDevelopers: true),
    ]
    let (catalogue, folder) = try compiled { $0.majorGroups = groups }
    withExtendedLifetime(folder) {
      for _ in 1...2 { #expect(groups.map { catalogue.majorGroup($0.id) } == groups) }
      #expect(catalogue.majorGroup("53") == nil)
    }
  }

  @Test func `the words for a cause are found, whichever it has`() throws {
    let causes = [
      CauseWords(.automation, fall: "ovens mind themselves", means: .machines),
      CauseWords(.tastes, rise: "people eat bread", fall: "people eat none"),
    ]
    let (catalogue, folder) = try compiled { $0.causes = causes }
    withExtendedLifetime(folder) {
      for _ in 1...2 { #expect(causes.map { catalogue.words(for: $0.cause) } == causes) }
      #expect(catalogue.words(for: .other) == nil)
    }
  }

  @Test func `a word of a program is known on its own list alone`() throws {
    let (catalogue, folder) = try compiled {
      $0.programWords = [ProgramWord("Apache Oven", .developers), ProgramWord("Email", .common)]
    }
    withExtendedLifetime(folder) {
      for _ in 1...2 {
        #expect(catalogue.knows(ProgramWord("Apache Oven", .developers)))
        #expect(catalogue.knows(ProgramWord("Email", .common)))
        #expect(!catalogue.knows(ProgramWord("Email", .developers)))
      }
    }
  }
}
