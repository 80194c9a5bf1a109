package import Answers
package import Careers
internal import Catalogue
package import Knowledge
internal import Language

/// A search for words in all that is known: which careers and sections mention them, with the passage.
///
/// Written sections are searched by their text, occupations known by their figures by the lists that their sections are
/// made of: tasks, activities, skills, knowledge, programs, kinds.
package struct TextSearch: Equatable, Sendable {
  /// A section that mentions the words.
  package struct Hit: Equatable, Sendable {
    package var career: Career
    package var section: Section
    /// The text that mentions them, as it is said in an answer, or the items of a list.
    package var passage: String
    package var citations: [Citation]
  }

  /// The words searched for: those of the query but for stop words.
  package var words: [String]
  /// Whether every hit has all of the words; otherwise none has, and each has some.
  package var hasAll: Bool
  /// Written sections first, the best first; then occupations by their figures, the best first.
  package var hits: [Hit]

  /// How many careers have a hit.
  package var careerCount: Int { Set(hits.map(\.career.id)).count }

  /// Searches `knowledge` for the words of `query`; small words count only when there are no others.
  package init(_ query: String, in knowledge: Knowledge) {
    let typed = Question(query).words.map(\.text)
    let telling = typed.filter { !stopWords.contains($0) }
    words = telling.isEmpty ? typed : telling
    hasAll = true
    hits = Self.hits(words, all: true, in: knowledge)
    if hits.isEmpty, words.count > 1 {
      hasAll = false
      hits = Self.hits(words, all: false, in: knowledge)
    }
  }

  private static func hits(_ words: [String], all: Bool, in knowledge: Knowledge) -> [Hit] {
    let written = knowledge.catalogue.blocks(with: words, all: all).compactMap { found -> Hit? in
      guard let career = knowledge.career(found.career), let section = knowledge.section(found.section) else {
        return nil
      }
      var saying = CitationCollector(knowledge)
      let text = saying.words(found.block.prose, of: career)
      for source in found.block.sources { saying.note(source, locator: career.code) }
      return Hit(career: career, section: section, passage: text, citations: saying.citations)
    }
    let wanted = Set(words.map(stem))
    let listed = knowledge.catalogue.profiles(for: words, all: all, limit: .max).compactMap(knowledge.career)
    return written + listed.filter { !$0.isWritten }.flatMap { hits(wanted, all: all, lists: $0, in: knowledge) }
  }

  /// The lists of an occupation's figures, by the section that is made of them.
  private static let lists: [(section: Section.ID, figures: [String])] = [
    ("education", ["programs"]), ("responsibilities", ["tasks", "activities"]), ("skills", ["skills", "knowledge"]),
    ("tools", ["in-demand", "hot", "technologies"]), ("specializations", ["details"]),
  ]

  /// How many items of a list are told.
  private static let itemsTold = 3

  /// The sections of `career` whose lists have the words.
  ///
  /// All the words may also stand in several items of a section together. The items with most of them are told.
  private static func hits(_ wanted: Set<String>, all: Bool, lists career: Career, in knowledge: Knowledge) -> [Hit] {
    let sheet = FactSheet(career, knowledge)
    return lists.compactMap { id, figures in
      guard let section = knowledge.section(id) else { return nil }
      var saying = CitationCollector(knowledge)
      var passages: [String] = []
      var found: Set<String> = []
      for figure in figures {
        let items = sheet.items(figure).map { ($0, wanted.intersection(Question($0).words.map(\.stem))) }
        let most = items.map(\.1.count).max() ?? 0
        guard most > 0, let label = sheet.figure(figure)?.label else { continue }
        items.forEach { found.formUnion($0.1) }
        let told = items.filter { $0.1.count == most }.prefix(itemsTold).map { item, _ in
          item.hasSuffix(".") ? String(item.dropLast()) : item
        }
        passages.append("\(capitalized(label)): \(told.joined(separator: "; ")).")
        for source in sheet.sources(figure) { saying.note(source, locator: career.code) }
      }
      guard all ? found == wanted : !found.isEmpty else { return nil }
      return Hit(
        career: career, section: section, passage: passages.joined(separator: " "), citations: saying.citations)
    }
  }
}
