import Careers
import Testing

struct CareerTests {
  private func career(_ title: String, _ singular: String) -> Career {
    Career(
      id: "x", title: title, singular: singular, code: "25-4031", category: "Education",
      aliases: ["library tech"], silent: ["libary tech"], fields: ["library technology"])
  }

  @Test func `names stand in the order title, singular, plural, aliases, silent ones, fields`() {
    #expect(
      career("Library Technicians", "library technician").names == [
        "Library Technicians", "library technician", "library technicians", "library tech", "libary tech",
        "library technology",
      ])
  }

  @Test(arguments: [
    ("Library Technicians", "library technicians"), ("IT Support Specialists", "IT support specialists"),
    ("Makers of eBooks", "makers of eBooks"), ("", ""),
  ])
  func `the plural is in lower case but for words with a capital inside`(_ title: String, _ plural: String) {
    #expect(career(title, "x").plural == plural)
  }

  @Test(arguments: [
    ("librarian", "a librarian"), ("archivist", "an archivist"),
    ("information specialist", "an information specialist"),
    ("usher", "an usher"), ("university clerk", "a university clerk"), ("user researcher", "a user researcher"),
    ("European historian", "a European historian"), ("eulogist", "a eulogist"), ("", "a "),
  ])
  func `the article suits the noun`(_ singular: String, _ wanted: String) {
    #expect(career("X", singular).withArticle == wanted)
  }

  @Test func `a template is filled with the career's names`() {
    #expect(
      career("Archivists", "archivist").filling("Can {a singular} earn what {plural} earn, {singular}? {plural}!")
        == "Can an archivist earn what archivists earn, archivist? archivists!")
  }

  @Test(arguments: [
    ("", ""), ("No names.", "No names."), ("{Plural} and {other}", "{Plural} and {other}"), ("{}", "{}"),
    ("an open {plural", "an open {plural"), ("a } and {singular}", "a } and archivist"),
  ])
  func `what is no name in a template stays`(_ template: String, _ wanted: String) {
    #expect(filled(template, plural: "archivists", singular: "archivist") == wanted)
  }

  @Test(arguments: [
    "Library Technicians", "library technician", "library-technician", "Library technician’s",
    "  LIBRARY   technicians! ",
    "Líbrary Technicians",
  ])
  func `spellings of one name are the same name`(_ name: String) {
    #expect(normalName(name) == "library technician")
  }

  @Test(arguments: [("", ""), ("Firemen", "fireman"), ("Digital Asset Managers (DAM)", "digital asset manager dam")])
  func `a name is compared by its words in the singular`(_ name: String, _ wanted: String) {
    #expect(normalName(name) == wanted)
  }

  @Test func `identifiers are ordered and shown by name`() {
    let ids: [Career.ID] = ["millers", "bakers"]
    #expect(ids.sorted().map(\.description) == ["bakers", "millers"])
  }
}
