package import Language

/// A name by which people say where: a state, a city, a country.
package struct PlaceName: Equatable, Sendable {
  /// How sure one can be that the words are meant as a place, and so where they must stand; see `Corpus/places.yaml`.
  package enum Kind: String, CaseIterable, Sendable {
    /// The full name of a state: anywhere.
    case state
    /// The short form of a state: after “in” and the like, or after a city or any name and a comma.
    case short
    /// A short form of a state that is something else as well: after a city, or any name and a comma.
    case unclear
    /// After “in” and the like, before a state, or at the end of a line.
    case city
    /// The name of people too, or a short name of a city: after “in” and the like, or before a state.
    case person
    /// An everyday word too: before a state, or with a capital after “in” where the phrase ends.
    case word
    /// Outside the United States: after “in” and the like.
    case abroad
  }

  /// As it stands in a sentence: `Boise`, `the United Kingdom`.
  package var name: String
  package var kind: Kind

  package init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// A text in the form in which names of places are compared: its folded words, joined by single spaces.
  package static func form(_ text: String) -> String { form(Question(text).words[...]) }

  /// The same of words that are already cut.
  package static func form(_ words: ArraySlice<Word>) -> String { words.map(\.text).joined(separator: " ") }

  /// Reads `places.yaml`: the places by the form of what people say; none, without a fault, when the corpus has no such file.
  static func read(_ folder: CorpusFolder) -> (places: [String: PlaceName], faults: [CorpusError]) {
    guard folder.has(file) else { return ([:], []) }
    do {
      var fields = try Fields(yaml: folder.text(of: file), file: file)
      var places: [String: PlaceName] = [:]
      var faults: [CorpusError] = []
      func add(_ said: Fields.Item, _ name: String, _ kind: Kind) {
        if places.updateValue(PlaceName(name, kind), forKey: form(said.text)) != nil {
          faults.append(CorpusError(.repeatedKey(said.text), file: file, line: said.line))
        }
      }
      let unclear = Set(fields.list("unclear").map(\.text))
      for (short, name) in fields.pairs("states") {
        add(name, name.text, .state)
        add(short, name.text, unclear.contains(short.text) ? .unclear : .short)
      }
      for (field, kind) in [("cities", Kind.city), ("people", .person), ("words", .word), ("abroad", .abroad)] {
        for name in fields.list(field) { add(name, name.text, kind) }
      }
      for (field, kind) in [("said", Kind.person), ("said-abroad", .abroad)] {
        for (said, name) in fields.pairs(field) {
          // “in LA” is the city, whatever the state's short form is.
          if places[form(said.text)]?.kind == .unclear { places[form(said.text)] = nil }
          add(said, name.text, kind)
        }
      }
      return (places, faults + fields.close())
    } catch {
      return ([:], [error])
    }
  }

  static let file = "places.yaml"
}
