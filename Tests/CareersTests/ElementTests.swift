import Careers
import TestSupport
import Testing

/// The file of elements.
struct ElementTests {
  private func read(_ yaml: String, skills: String? = nil) throws -> (elements: [Element], faults: [String]) {
    var tiny = TinyCorpus()
    tiny.files["elements.yaml"] = yaml
    if let skills { tiny.addList(skills, in: "skills") }
    let (corpus, faults) = try tiny.read()
    return (corpus.elements, faults.map(\.description))
  }

  @Test func `names are read with their plain words and what is known of them`() throws {
    let (elements, faults) = try read(
      """
      elements:
        - name: Kneading
          plain: working dough
          part: hands
        - name: Speaking
          plain: speaking clearly
          general: true
        - name: Chemistry
          plain: what yeast does
          subject: chemistry

      """)
    #expect(faults == [])
    #expect(
      elements == [
        Element("Kneading", plain: "working dough", part: .hands),
        Element("Speaking", plain: "speaking clearly", isGeneral: true),
        Element("Chemistry", plain: "what yeast does", subject: "chemistry"),
      ])
  }

  @Test func `every fault is named with its line`() throws {
    let (elements, faults) = try read(
      """
      elements:
        - name: Kneading
          plain: working dough
          part: feet
        - name: Speaking
          general: often
        - name: Kneading
          plain: dough
        - name: Smell
          plain: a good nose
          sense: nose

      """)
    #expect(elements.map(\.name) == ["Kneading", "Smell"])
    #expect(
      faults == [
        "elements.yaml:4: cannot be understood: “feet” is no part; write one of body, hands, senses",
        "elements.yaml:5: lacks the field “plain”; add it",
        "elements.yaml:6: cannot be understood: “general” must be true, or left out",
        "elements.yaml:7: “Kneading” stands here a second time; keep one",
        "elements.yaml:11: unknown field “sense”; correct or remove it",
      ])
  }

  @Test func `an element of the facts without words is a fault`() throws {
    let yaml = "elements:\n  - name: Kneading\n    plain: working dough\n"
    #expect(try read(yaml, skills: "Kneading=4.00").faults == [])
    #expect(
      try read(yaml, skills: "Kneading=4.00;Tasting=3.00").faults == [
        "elements.yaml: cannot be understood: there is no “Tasting”, which the facts have for 51-3011; add it"
      ])
  }

  @Test func `a file that names none is a fault, and no file is none`() throws {
    #expect(try read("elements: []\n").faults == ["elements.yaml: lacks the field “elements”; add it"])
    #expect(try TinyCorpus().read().corpus.elements == [])
  }
}
