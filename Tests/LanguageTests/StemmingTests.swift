import Language
import Testing

struct StemmingTests {
  @Test(arguments: [
    ("earn", ["earn", "earns", "earning", "earned"]),
    ("librari", ["library", "libraries"]),
    ("plan", ["plan", "plans", "planning", "planned"]),
    ("wag", ["wage", "wages"]),
    ("class", ["class", "classes"]),
    ("box", ["boxes", "boxed"]),
    ("search", ["search", "searches", "searching", "searched"]),
    ("studi", ["study", "studies", "studying", "studied"]),
    ("skill", ["skill", "skills", "skilled"]),
    ("nurs", ["nurse", "nurses", "nursing"]),
    ("technician", ["technician", "technicians"]),
    ("degre", ["degree", "degrees"]),
  ])
  func `the forms of a word have one stem`(_ wanted: String, _ words: [String]) {
    #expect(words.map(stem) == words.map { _ in wanted })
  }

  @Test(arguments: [
    "", "is", "bus", "job", "need", "sing", "string", "bring", "campus", "analysis", "business", "agreed",
  ])
  func `what only looks like an ending stays`(_ word: String) {
    #expect(stem(word) == word)
  }

  @Test(arguments: ["401ks", "44580", "25-4031", "图书馆员", "o'clock", "Ending"])
  func `words with anything but small letters stay whole`(_ word: String) {
    #expect(stem(word) == word)
  }

  @Test(arguments: [
    ("technicians", "technician"), ("libraries", "library"), ("bosses", "boss"), ("boxes", "box"),
    ("churches", "church"), ("dishes", "dish"), ("wages", "wage"), ("ties", "tie"), ("houses", "house"),
    ("women", "woman"), ("firemen", "fireman"), ("salespeople", "salesperson"),
  ])
  func `a plural has a singular`(_ word: String, _ wanted: String) {
    #expect(singular(word) == wanted)
  }

  @Test(arguments: [
    "", "a", "gas", "men", "bus", "campus", "analysis", "boss", "librarian", "specimen", "regimen", "people",
    "planning",
  ])
  func `a word that is no plural stays`(_ word: String) {
    #expect(singular(word) == word)
  }
}
