import Careers
import Catalogue
import Counsel
import Testing

/// Every kind of question about every career that ships.
@Suite struct SectionWalkTests {
  @Test func `all 28 kinds of question are answered for all eleven careers, from the right section`() throws {
    let knowledge = try shippedKnowledge.get()
    var count = 0
    for career in knowledge.catalogue.careers() where career.isWritten {
      for section in knowledge.sections {
        count += 1
        var conversation = Conversation(knowledge)
        let question = career.filling(section.asks)
        let answer = conversation.reply(to: question).answer
        #expect(answer.kind == .answer, "\(question)")
        #expect(answer.sections == [Answer.Place(career: career.title, section: section.id)], "\(question)")
        #expect(answer.careers.map(\.id) == [career.id], "\(question)")
        #expect(!answer.citations.isEmpty, "\(question) has no source")
        #expect(answer.choices.count >= 2 && answer.choices.count <= 4, "\(question)")
        guard case .paragraph(let lead)? = answer.parts.first else {
          Issue.record("\(question) does not begin with a sentence")
          continue
        }
        #expect(lead.hasSuffix("."), "\(question): \(lead)")
        #expect(!lead.contains("{") && !lead.contains("unpublished figure"), "\(question): \(lead)")
      }
    }
    #expect(count == 308)
  }

  @Test func `every narrower question is answered from its aspect`() throws {
    let knowledge = try shippedKnowledge.get()
    var wrong: [String] = []
    var count = 0
    for (number, career) in knowledge.catalogue.careers().enumerated() where career.isWritten {
      for section in knowledge.sections {
        guard let text = knowledge.catalogue.text(of: section.id, career: number) else { continue }
        for aspect in section.aspects {
          count += 1
          var conversation = Conversation(knowledge)
          let question = career.filling(aspect.asks)
          let answer = conversation.reply(to: question).answer
          let blocks = text.aspects[aspect.id] ?? []
          let said = answer.parts.count { if case .bars = $0 { false } else { true } }
          if said != blocks.count || answer.sections.first?.section != section.id {
            wrong.append(question)
          }
        }
      }
    }
    #expect(count == 11 * 46)
    #expect(wrong == [])
  }
}
