import Answers
import Careers
import Catalogue
import Composing
import Dialogue
import Knowledge
import Testing

/// Yes and no are true in whichever direction one asks, of the shipped careers.
@Suite struct YesAndNoTests {
  private func lead(_ question: String) throws -> String {
    var conversation = Conversation(try shippedKnowledge.get())
    guard case .paragraph(let text)? = conversation.reply(to: question).answer.parts.first else { return "" }
    return text
  }

  @Test(arguments: [
    ("does an archivist need a degree", "Usually, yes."),
    ("could i work as an archivist with no degree", "Usually not."),
    ("do archivists need a phd", "Usually not."),
    ("do you need a degree to become an electrician", "Usually not."),
    ("could someone become an electrician without college", "Usually, yes."),
    ("can an electrician get by without a high school diploma", "Usually not."),
    ("can i become an electrician with only a ged", "Usually, yes."),
    ("is a bachelor's enough for a librarian", "Usually not."),
    ("does a librarian need a master's", "Usually, yes."),
    ("must real estate agents be licensed", "Yes."),
    ("can a real estate agent work without a license", "No."),
    ("are registered nurses required to have a license", "Yes."),
    ("can registered nurses work without a license", "No."),
    ("do plumbers need to be licensed", "Usually, yes."),
    ("can plumbers work without a license", "Usually not."),
    ("do heavy truck drivers have to have a license", "Yes."),
    ("can heavy truck drivers do it without a license", "No."),
    ("is certification worth it for a library technician", "It depends."),
    ("do library technicians need a license", "Usually not."),
    ("can you be a library technician without a degree", "Usually, yes."),
    ("must elementary school teachers have a license", "Usually, yes."),
    ("can elementary school teachers teach without a license", "Usually not."),
    ("is the work of welders hard on the body", "It depends."),
    ("do welders need a license", "It depends."),
    ("can welders work without a degree", "Usually, yes."),
    ("can library assistants work from home", "No."),
    ("do library assistants have to be on site", "Yes."),
    ("am i too old to be a cataloger", "No."),
  ])
  func `the answer opens with what the direction needs, and goes on`(_ question: String, _ opening: String) throws {
    let text = try lead(question)
    #expect(text.hasPrefix(opening + " "), "\(question): \(text)")
  }

  @Test(arguments: [
    "what degree do archivists need", "how do i become an electrician without a degree",
    "which license do registered nurses need", "how physical is the work of a museum technician",
  ])
  func `an open question gets neither yes nor no`(_ question: String) throws {
    let text = try lead(question)
    for opening in ["Yes", "No.", "Usually", "It depends"] { #expect(!text.hasPrefix(opening), "\(question): \(text)") }
  }

  @Test func `where no page tells of a license nobody says yes or no`() throws {
    #expect(
      try lead("do software developers need a license")
        == "No page of the Occupational Outlook Handbook here tells whether software developers need a license. Ask your state's licensing board; CareerOneStop's License Finder lists them."
    )
  }

  @Test func `a wish for something stable is no question of yes or no`() throws {
    #expect(try !lead("something stable with good benefits").hasPrefix("Usually"))
    #expect(try !lead("something stable with good benefits").hasPrefix("Yes"))
  }

  @Test func `why says which claim was asked about, in which direction, with which verdict`() throws {
    var conversation = Conversation(try shippedKnowledge.get())
    _ = conversation.reply(to: "can i be a librarian without a master's degree")
    let items = conversation.reply(to: "/why").answer.parts.compactMap { part -> String? in
      guard case .item(let text, _) = part, text.hasPrefix("Claim") else { return nil }
      return text
    }
    #expect(
      items == [
        "Claim: “a master's degree is needed”, asked the other way round (“can … without … master … degree”); the verdict is “usually”, so the answer opens “Usually not.”"
      ])
  }

  @Test func `a license is cited to its page`() throws {
    var conversation = Conversation(try shippedKnowledge.get())
    let answer = conversation.reply(to: "do barbers need a license").answer
    #expect(answer.citations.map(\.locator) == ["page “Barbers, hairstylists, and cosmetologists”"])
    #expect(answer.claims.map(\.verdict) == [.yes])
  }

  @Test func `no answer to a question of yes or no begins with a yes or no of its own`() throws {
    let knowledge = try shippedKnowledge.get().knowledge
    let facts = FactText(knowledge)
    var wrong: [String] = []
    // Composing all of them takes a minute; every eighth shows every kind.
    for (number, career) in knowledge.catalogue.careers().enumerated() where career.isWritten || number % 8 == 0 {
      for section in knowledge.sections {
        let text =
          career.isWritten
          ? knowledge.catalogue.text(of: section.id, career: number) : facts.text(of: section.id, for: career)
        guard let text else { continue }
        let judged =
          (section.claim == nil ? [] : [text.blocks])
          + section.aspects.compactMap { $0.claim == nil ? nil : text.aspects[$0.id]?.blocks }
        for blocks in judged {
          let start = blocks.first?.prose.source ?? ""
          for word in ["Yes", "No,", "No:", "No.", "Not ", "Partly", "Sometimes", "Often,", "Usually ", "It depends"]
          where start.hasPrefix(word) { wrong.append("\(career.id) \(section.id): \(start.prefix(60))") }
        }
      }
    }
    #expect(wrong == [])
  }
}
