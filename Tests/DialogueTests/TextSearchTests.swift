import Answers
import Careers
import Composing
import Dialogue
import Knowledge
import TestSupport
import Testing

@Suite struct TextSearchTests {
  private func found(_ query: String, _ knowledge: Knowledge) -> [String] {
    TextSearch(query, in: knowledge).hits.map { hit in
      let sources = hit.citations.map(\.source.id.name).joined(separator: ", ")
      return "\(hit.career.title) | \(hit.section.id) | \(hit.passage) | \(sources)"
    }
  }

  @Test func `written sections are found by their words, with the passage as it is said`() throws {
    let knowledge = try tinyKnowledge.get().knowledge
    #expect(found("oil", knowledge) == ["Lamplighters | salary | Oil is paid for by the town. | guild"])
    #expect(
      found("earning less", knowledge)
        == ["Lamplighters | salary | Lamplighters earn $100 or less at the start. | census"])
  }

  @Test func `all words must stand in one block, if any block has them all`() throws {
    let knowledge = try tinyKnowledge.get().knowledge
    let both = TextSearch("the oil and the town", in: knowledge)
    #expect(both.words == ["oil", "town"])
    #expect(both.hasAll && both.hits.count == 1 && both.careerCount == 1)
    let some = TextSearch("oil season", in: knowledge)
    #expect(!some.hasAll)
    #expect(Set(some.hits.map(\.section.id)) == ["education", "salary"])
  }

  @Test func `occupations by their figures are found by the lists of their sections`() throws {
    let knowledge = try TinyOccupations().knowledge
    #expect(
      found("bell", knowledge) == [
        "Bell Nurses | education | Programs: 51.01 Bell Care, Other; 51.02 Bell Nursing, General. | cip",
        "Bell Nurses | responsibilities | Activities: Wash bells; Oil bells, clappers, or ropes; Record bell histories. | onet",
        "Bell Nurses | specializations | Details: Bell Nurses; Church Bell Nurses; Door Bell Nurses, All Other. | onet",
      ])
    #expect(
      found("oil ropes", knowledge) == [
        "Bell Nurses | responsibilities | Activities: Oil bells, clappers, or ropes. | onet"
      ])
    #expect(
      found("python excel", knowledge) == ["Bell Nurses | tools | Hot: Python; Microsoft Excel. | onet"])
    #expect(found("crowd", knowledge) == ["Jugglers | responsibilities | Tasks: Greet crowds. | onet"])
  }

  @Test func `nothing is found for no words and for words that stand nowhere`() throws {
    let knowledge = try tinyKnowledge.get().knowledge
    #expect(found("", knowledge) == [])
    #expect(found("?!", knowledge) == [])
    #expect(found("zork", knowledge) == [])
    #expect(found("\" OR text:*", knowledge).allSatisfy { !$0.isEmpty })
  }
}
