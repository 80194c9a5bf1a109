import Answers
import Careers
import Catalogue
import Composing
import Dialogue
import Knowledge
import Language
import Sessions
import Testing

/// Every kind of question about every career that ships.
@Suite struct SectionWalkTests {
  @Test func `every kind of question is answered for every written career, from the right section`() throws {
    let expertise = try shippedKnowledge.get()
    let knowledge = expertise.knowledge
    let written = knowledge.catalogue.careers().filter(\.isWritten)
    #expect(!written.isEmpty && !knowledge.sections.isEmpty)
    for career in written {
      for section in knowledge.sections {
        var conversation = Conversation(expertise)
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
  }

  @Test func `why shows the rule by which the type of an occupation known by figures was found`() throws {
    var conversation = Conversation(try shippedKnowledge.get())
    let answer = conversation.reply(to: "what type of career are welders").answer
    #expect(answer.intents == ["type"])
    let rule = conversation.reply(to: "/why").answer.parts.compactMap { part -> String? in
      guard case .item(let text, _) = part, text.hasPrefix("The type") else { return nil }
      return text
    }
    #expect(
      rule == [
        "The type is worked out from three official figures. Growth: a rise of 2.2 percent in jobs, 2024-34, against a rise of 3.1 percent for all occupations; that counts as growing like the rest. Pay: a median of $53,750 a year, May 2025, against $50,980 for all occupations; that counts as paid near the middle. Way in: the usual entry level is “High school diploma or equivalent”."
      ])
  }

  @Test(arguments: [
    "not really", "hate it", "nobody", "no one", "never", "nothing", "whatever", "stop", "not at all", "alone", "no",
  ])
  func `a word or two that answer a question are no distress`(line: String) throws {
    var conversation = Conversation(try shippedKnowledge.get())
    #expect(conversation.reply(to: line).answer.kind != .distress)
  }

  @Test(arguments: ["suicidal", "kill myself", "i want to die", "end it all", "no reason to live"])
  func `a word or two that cry for help are`(line: String) throws {
    var conversation = Conversation(try shippedKnowledge.get())
    #expect(conversation.reply(to: line).answer.kind == .distress)
  }

  @Test func `an answer as it was offered is never taken for distress in a session`() throws {
    var conversation = Conversation(try shippedKnowledge.get(), today: Day(2026, 5, 4))
    for line in ["/session quick", "yes", "skip", "skip this part"] { _ = conversation.reply(to: line) }
    for line in ["hate it", "not really", "god no", "1", "can't stand it", "never"] {
      #expect(conversation.reply(to: line).answer.kind == .session, "\(line)")
    }
    #expect(conversation.reply(to: "honestly i want to kill myself").answer.kind == .distress)
  }

  @Test func `every narrower question is answered from its aspect`() throws {
    let expertise = try shippedKnowledge.get()
    let knowledge = expertise.knowledge
    var wrong: [String] = []
    var count = 0
    for (number, career) in knowledge.catalogue.careers().enumerated() where career.isWritten {
      for section in knowledge.sections {
        guard let text = knowledge.catalogue.text(of: section.id, career: number) else { continue }
        for aspect in section.aspects {
          count += 1
          var conversation = Conversation(expertise)
          let question = career.filling(aspect.asks)
          let answer = conversation.reply(to: question).answer
          let blocks = text.aspects[aspect.id]?.blocks ?? []
          let said = answer.parts.count { if case .bars = $0 { false } else { true } }
          if said != blocks.count || answer.sections.first?.section != section.id {
            wrong.append(question)
          }
        }
      }
    }
    let written = knowledge.catalogue.careers().count(where: \.isWritten)
    #expect(count == written * knowledge.sections.reduce(0) { $0 + $1.aspects.count } && count > 0)
    #expect(wrong == [])
  }
}
