import Answers
import Careers
import Catalogue
import Composing
import Dialogue
import Knowledge
import Testing

/// What is composed from the facts that ship: each under its own name, in its own place.
@Suite struct ShippedFactsTests {
  private func lead(_ question: String) throws -> String {
    var conversation = Conversation(try shippedKnowledge.get())
    guard case .paragraph(let text)? = conversation.reply(to: question).answer.parts.first else { return "" }
    return text
  }

  // MARK: All other

  private static let profile = [
    "jobzone", "activities", "skills", "knowledge", "abilities", "technologies", "hot", "in-demand", "related",
    "telework.possible", "value.achievement", "value.support", "interest.realistic", "interest.conventional",
  ]

  @Test func `what gathers several kinds of work has the profile of none of them`() throws {
    let knowledge = try shippedKnowledge.get().knowledge
    let gathering = knowledge.catalogue.careers().filter { $0.title.hasSuffix(", All Other") }
    #expect(gathering.count > 70)
    for career in gathering {
      for figure in Self.profile {
        #expect(knowledge.catalogue.figure(figure, of: career.code) == nil, "\(career.title): \(figure)")
      }
      for section: Section.ID in ["responsibilities", "skills", "tools", "rewards", "related", "remote"] {
        #expect(FactText(knowledge).text(of: section, for: career) == nil, "\(career.title): \(section)")
      }
    }
  }

  @Test(arguments: [
    "what tools do blockchain engineers use", "which skills do bioinformatics technicians need",
    "what do logging workers, all other do all day",
  ])
  func `where several kinds of work are gathered, that is said in the place of a profile`(_ question: String) throws {
    let text = try lead(question)
    #expect(text.hasPrefix("I have nothing on that for ") && text.contains(", all other, because"), "\(text)")
  }

  @Test func `pay of several kinds of work is said to be of all of them`() throws {
    #expect(
      try lead("how much do blockchain engineers make").contains(
        "The official figures are for several kinds of work taken together."))
  }

  // MARK: Tools

  @Test(arguments: [
    ("software developers", ["Python", "structured query language (SQL)", "Amazon Web Services", "Oracle Java"]),
    ("data scientists", ["Python", "structured query language (SQL)", "Microsoft Excel"]),
    ("accountants", ["Microsoft Excel", "SAP software", "Intuit QuickBooks"]),
    ("graphic designers", ["Adobe Photoshop", "Adobe Illustrator"]),
    ("civil engineers", ["Autodesk AutoCAD", "Autodesk Revit"]),
    ("registered nurses", ["Epic Systems", "Microsoft Excel"]),
  ])
  func `tools are told by how much they are asked for`(_ careers: String, _ wanted: [String]) throws {
    var conversation = Conversation(try shippedKnowledge.get())
    let parts = conversation.reply(to: "what software do \(careers) use").answer.parts.prefix(2).map { part in
      switch part {
      case .paragraph(let text), .item(let text, _): text
      default: ""
      }
    }
    let text = parts.joined(separator: " ")
    let places = wanted.map { text.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(careers): \(text)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(careers): \(text)")
  }

  // MARK: Sources

  @Test(arguments: [
    ("do registered nurses need a license", "page “Registered nurses”"),
    ("which industries hire electricians", "page “Electricians”"),
    ("what education do library technicians need", "page “Library technicians and assistants”"),
    ("what education do archivists need", "page “Archivists, curators, and museum workers”"),
  ])
  func `the handbook is cited by its name and the title of its page`(_ question: String, _ page: String) throws {
    var conversation = Conversation(try shippedKnowledge.get())
    let cited = conversation.reply(to: question).answer.citations.filter { $0.source.short.contains("Handbook") }
    #expect(cited.map(\.source.short) == ["BLS Occupational Outlook Handbook"])
    #expect(cited.map(\.locator) == [page])
  }

  // MARK: Places

  @Test func `an answer about pay or the number of jobs names the place in its first two sentences`() throws {
    let knowledge = try shippedKnowledge.get().knowledge
    for career in knowledge.catalogue.careers() {
      for section: Section.ID in ["salary", "outlook", "demand", "type", "counselling-overview"] {
        guard let text = FactText(knowledge).text(of: section, for: career) else { continue }
        for blocks in [text.blocks] + text.aspects.values.map(\.blocks) {
          guard let first = blocks.first, first.prose.references.contains(where: Self.differs) else { continue }
          let opening = first.prose.source.split(separator: ". ").prefix(2).joined(separator: ". ")
          #expect(opening.contains("n the United States"), "\(career.title), \(section): \(first.prose.source)")
        }
      }
    }
  }

  private static func differs(_ reference: FigureReference) -> Bool {
    ["wage", "employment", "projection"].contains(reference.name.prefix { $0 != "." })
  }
}
