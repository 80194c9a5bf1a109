import Answers
import Catalogue
import Composing
import Dialogue
import Testing

/// Places that a line asks about and that no figure is of, told of before any figure.
@Suite struct PlaceAskedTests {
  private func lead(_ question: String) throws -> String {
    var conversation = Conversation(try shippedKnowledge.get())
    guard case .paragraph(let text)? = conversation.reply(to: question).answer.parts.first else { return "" }
    return text
  }

  @Test(arguments: [
    ("how much do registered nurses make in Boise", "Boise"),
    ("how much do registered nurses make in boise?", "Boise"),
    ("registered nurse pay in Boise, ID", "Boise, Idaho"),
    ("registered nurse salary texas", "Texas"),
    ("what does an electrician earn per hour in TX", "Texas"),
    ("job outlook for electricians in upstate new york", "New York"),
    ("what do electricians make in portland or nearby", "Portland"),
    ("electrician pay Portland OR", "Portland, Oregon"),
    ("electrician salary in austin", "Austin"), ("what do plumbers make in Kalispell, MT?", "Montana"),
    ("what do plumbers make in NYC", "New York City"),
    ("how much do plumbers make in Texas or Ohio", "Texas or Ohio"),
    ("how much do plumbers earn in Mobile", "Mobile"),
    ("what do archivists earn in Chicago", "Chicago"),
  ])
  func `a place without figures is named before any figure`(_ question: String, _ place: String) throws {
    let text = try lead(question)
    let excuse = "I have no figures for \(place) yet; these are for the whole country. "
    #expect(text.hasPrefix(excuse), "\(question): \(text)")
    let hasFigure = text.dropFirst(excuse.count).contains { $0.isNumber }
    #expect(hasFigure, "\(question): \(text)")
  }

  @Test func `abroad the figures are said to be those of the United States`() throws {
    #expect(
      try lead("how much do electricians make in the UK").hasPrefix(
        "I have no figures for the United Kingdom yet; these are for the United States. "))
  }

  @Test(arguments: [
    "how much do web developers make in IT", "what do managers earn in sales", "how much do registered nurses make",
    "what is the median pay in tech for software developers", "is there money in me being a plumber",
    "how much do developers make in mobile apps", "how much do tutors earn for reading lessons",
    "how much do electricians make in the first year", "how much do radiologic technologists make in CT",
    "how much do nurses make in OR", "how much do registered nurses make in ICU, OR or ER",
    "what do plumbers earn in may", "what do electricians earn in general",
    "does a degree from the University of Texas change what librarians earn",
    "my son Austin asks how much electricians make",
  ])
  func `what is no place is not taken for one`(_ question: String) throws {
    var conversation = Conversation(try shippedKnowledge.get())
    let answer = conversation.reply(to: question).answer
    guard case .paragraph(let text)? = answer.parts.first else {
      Issue.record("\(question): no paragraph")
      return
    }
    #expect(answer.kind == .answer && !answer.figures.isEmpty, "\(question): \(text)")
    #expect(!text.contains("I have no figures for"), "\(question): \(text)")
  }

  @Test(arguments: [
    ("what do registered nurses earn in Bendn't", "Bend"), ("registered nurse pay in Readingn't", "Reading"),
  ])
  func `a place cut out of a word is named as it stands there`(_ question: String, _ place: String) throws {
    #expect(try lead(question).hasPrefix("I have no figures for \(place) yet; "), "\(question)")
  }

  @Test(arguments: ["n't, TX", ", ID"]) func `a state behind no town is no place asked about`(_ line: String) throws {
    let text = try lead(line)
    #expect(!text.isEmpty && !text.contains("I have no figures for"), "\(line): \(text)")
  }

  @Test func `a place asked about later in the talk is told of too`() throws {
    var conversation = Conversation(try shippedKnowledge.get())
    _ = conversation.reply(to: "what do electricians earn")
    let first = conversation.reply(to: "and what do they earn in Texas?").answer.parts.first
    guard case .paragraph(let text)? = first else {
      Issue.record("no paragraph")
      return
    }
    #expect(text.hasPrefix("I have no figures for Texas yet; these are for the whole country. Electricians earn"))
  }

  @Test func `a comparison says it too, and an answer without such figures does not`() throws {
    #expect(
      try lead("compare the pay of electricians and plumbers in Ohio").hasPrefix(
        "I have no figures for Ohio yet; these are for the whole country. "))
    #expect(try !lead("do registered nurses need a license in Ohio").contains("I have no figures for"))
  }
}
