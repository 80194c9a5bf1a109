import Language
import Testing

@testable import Understanding

@Suite struct MentionTests {
  private static let people = [
    "truck driver", "kindergarten teacher", "civil engineer", "nurse", "librarian", "veterinarian",
    "library technician",
  ]

  private var names: Names {
    var list = NameList()
    for (number, name) in Self.people.enumerated() { list.add(name, careers: [number]) }
    list.add("vet", careers: [5])
    list.add("rn", careers: [3])
    list.add("isso", careers: [3])
    for name in ["nursing home", "disabled vet", "nurse my cold"] { list.add(name, careers: []) }
    return list.names
  }

  private func named(_ question: String) -> [String] {
    mentions(in: Question(question).words, names: names).map { Self.people[$0.careers[0]] }
  }

  @Test(arguments: [
    ("what is bad about driving a truck for a living", "truck driver"),
    ("my cousin drives trucks", "truck driver"), ("is teaching kindergarten fun", "kindergarten teacher"),
  ])
  func `work said with a verb names who does it`(question: String, name: String) {
    #expect(named(question) == [name])
  }

  @Test func `work said with a verb does not count beside a person`() {
    #expect(named("do librarians drive a truck") == ["librarian"])
    #expect(named("teaching is fun, kindergarten too") == [])
  }

  @Test func `a name said the other way round is found, but not across a comma`() {
    #expect(named("how is engineer civil paid") == ["civil engineer"])
    #expect(named("work of technician of library") == ["library technician"])
    #expect(named("as an engineer, civil or not") == [])
  }

  @Test(arguments: ["I'm a disabled vet", "is it a nursing home", "I nurse my cold", "what is so bad"])
  func `a phrase that only looks like a name is none`(question: String) {
    #expect(named(question) == [])
  }

  @Test func `a phrase that is no name leaves the names beside it`() {
    #expect(named("I'm a disabled vet, is librarian for me") == ["librarian"])
    #expect(named("dead set on being a vet") == ["veterinarian"])
  }

  @Test(arguments: [
    "I was a Navy hospital nurse for years, and is a librarian paid",
    "my husband is a nurse. would a librarian earn more",
    "my kid's nurse told us about librarians", "a nurse told me about librarians", "a librarian, with no nurses in it",
    "I come from a family of nurses, librarians too?", "are there jobs for librarians rn",
  ])
  func `what somebody is or says is passed over for what is asked`(question: String) {
    #expect(named(question) == ["librarian"])
  }

  @Test func `careers that are weighed are not passed over`() {
    #expect(named("I am choosing between nurse and librarian") == ["nurse", "librarian"])
    #expect(named("I want to be a nurse or a librarian") == ["nurse", "librarian"])
    #expect(named("librarian or rn") == ["librarian", "nurse"])
  }
}
