import Careers
import Language
import Testing

@testable import Understanding

@Suite struct ReaderTests {
  private func read(_ text: String) -> Reading { Tiny.reader.read(Question(text)) }

  /// The careers named in `text`, each with the words it stands on.
  private func named(_ text: String) -> [String] {
    let reading = read(text)
    return reading.mentions.map { mention in
      reading.words[mention.words].map(\.text).joined(separator: " ")
        + mention.careers.reduce(":") { $0 + " \(Tiny.corpus.careers[$1].title)" }
    }
  }

  // MARK: Careers

  @Test func `a career is found by its title, its singular and every other name`() {
    #expect(named("are Lamplighters paid") == ["lamplighters: Lamplighters"])
    #expect(named("a bell-ringer's salary") == ["bell ringer: Bell Ringers"])
    #expect(named("a keeper of lamps") == ["keeper of lamps: Lamplighters"])
    #expect(named("the lampist") == ["lampist: Lamplighters"])
    #expect(named("fullstack tuners?") == ["fullstack tuners: Full-Stack Tuners"])
  }

  @Test func `careers are found in the order they are named`() {
    #expect(
      named("lamplighter or bell ringer, or lamplighter") == [
        "lamplighter: Lamplighters", "bell ringer: Bell Ringers", "lamplighter: Lamplighters",
      ])
  }

  @Test func `a misspelt word becomes the one that makes a name with its neighbour, before a commoner one`() {
    var list = NameList()
    list.add("mail carrier", careers: [0])
    let reader = Reader(
      classifier: Tiny.reader.classifier,
      spelling: Spelling(known: ["mail", "my"], names: ["career": 9, "carrier": 1], keywords: []), names: list.names)
    func corrected(_ text: String) -> [Spelling.Correction] { reader.read(Question(text)).corrections }
    #expect(corrected("mail carier") == [Spelling.Correction(from: "carier", to: "carrier")])
    #expect(corrected("my carier") == [Spelling.Correction(from: "carier", to: "career")])
  }

  @Test func `a word with two slips is put right where it makes a name with its neighbour`() {
    var list = NameList()
    list.add("veterinary technician", careers: [0])
    let reader = Reader(
      classifier: Tiny.reader.classifier,
      spelling: Spelling(known: ["my", "technician"], names: ["veterinary": 1], keywords: []), names: list.names)
    func corrected(_ text: String) -> [String] { reader.read(Question(text)).corrections.map(\.to) }
    #expect(corrected("my vetinary technicians") == ["veterinary"])
    #expect(corrected("my vetinary") == [])
  }

  @Test func `a misspelt word becomes a name before a commoner word that is none, and only a plural becomes a field`() {
    var list = NameList()
    list.add("electrician", careers: [0])
    list.add("plumbing", careers: [1], isField: true)
    list.add("caser", careers: [2])
    let reader = Reader(
      classifier: Tiny.reader.classifier,
      spelling: Spelling(
        known: ["my"],
        names: ["electrical": 9, "electrician": 1, "plumbins": 9, "plumbing": 1, "career": 9, "caser": 1], keywords: []),
      names: list.names)
    func corrected(_ text: String) -> [String] { reader.read(Question(text)).corrections.map(\.to) }
    #expect(corrected("my electricans") == ["electrician"])
    #expect(corrected("my electrican") == ["electrician"])
    #expect(corrected("my plumbinx") == ["plumbins"])
    #expect(corrected("my caeer") == ["career"])
  }

  @Test func `the longest name wins`() {
    var list = NameList()
    for (number, name) in ["lamp", "lamp keeper", "keeper of bells"].enumerated() { list.add(name, careers: [number]) }
    let reader = Reader(
      classifier: Tiny.reader.classifier, spelling: Spelling(known: [], names: [:], keywords: []), names: list.names)
    #expect(reader.read(Question("lamp keeper of bells")).mentions == [Mention(careers: [1], words: 0..<2)])
    #expect(
      reader.read(Question("lamp lamp keeper lamp")).mentions == [
        Mention(careers: [0], words: 0..<1), Mention(careers: [1], words: 1..<3), Mention(careers: [0], words: 3..<4),
      ])
  }

  @Test func `a name of two careers means both`() {
    #expect(named("how are stackers paid") == ["stackers: Full-Stack Tuners Lamplighters"])
  }

  @Test func `the name of a field counts only when no career is named otherwise`() {
    #expect(named("what is campanology") == ["campanology: Bell Ringers"])
    #expect(
      named("what is lamp lighting, or campanology") == ["lamp lighting: Lamplighters", "campanology: Bell Ringers"])
    #expect(named("do lamplighters study campanology") == ["lamplighters: Lamplighters"])
  }

  @Test(arguments: [
    "I'm a lamplighter, what do bell ringers earn", "i was just a lamplighter: and bell ringers",
    "my lamplighter says bell ringers sing", "not lamplighters, bell ringers", "our lamplighters like bell ringers",
  ])
  func `a career said in passing counts only when no other is named`(question: String) {
    #expect(named(question) == ["bell ringers: Bell Ringers"])
    let alone = question.replacing("bell ringers", with: "they")
    #expect(read(alone).mentions.map(\.careers) == [[2]], "\(alone)")
  }

  @Test func `every name in a question is masked, whatever its length`() {
    let reading = read("does a keeper of lamps earn more than Bell Ringers")
    #expect(text(reading.words) == "does a keeper of lamps earn more than bell ringers")
    #expect(text(reading.masked) == "does a \(careerMark) earn more than \(careerMark)")
    #expect(reading.masked.map(\.place).last == 38..<42)
  }

  @Test func `a field that does not count is not masked`() {
    #expect(text(read("do lamplighters study campanology").masked) == "do \(careerMark) study campanology")
  }

  @Test func `a question without a name is masked as it stands`() {
    let reading = read("what is the salary")
    #expect(reading.masked == reading.words)
    #expect(reading.mentions == [])
  }

  // MARK: Spelling

  @Test func `a misspelt name is put right and found`() {
    let reading = read("the salary of lampligters")
    #expect(reading.corrections == [Spelling.Correction(from: "lampligters", to: "lamplighter")])
    #expect(text(reading.words) == "the salary of lamplighter")
    #expect(text(reading.masked) == "the salary of \(careerMark)")
    #expect(reading.mentions.map(\.careers) == [[2]])
    #expect(reading.question.text == "the salary of lampligters")
  }

  @Test func `a misspelt keyword is put right and heard`() {
    let reading = read("what is the salry of a bell ringer")
    #expect(reading.corrections == [Spelling.Correction(from: "salry", to: "salary")])
    #expect(reading.intents == ["salary"])
  }

  @Test func `the words of a name are not put right`() {
    #expect(read("the lampist and the bellringer").corrections == [])
  }

  @Test func `words of careers' texts, cues and keywords are known`() {
    for word in ["farthings", "farthing", "tuition", "hello", "lamps"] {
      #expect(Tiny.reader.spelling.knows(word), "\(word)")
    }
  }

  @Test func `the words of names are known, but not of those never shown, which hold slips on purpose`() {
    for word in ["campanology", "ringers", "stacker"] { #expect(Tiny.reader.spelling.knows(word), "\(word)") }
    let knowsSlip = Tiny.reader.spelling.knows("lampist")
    #expect(!knowsSlip)
  }

  @Test func `keywords below strength 2 are known and not corrected to`() {
    #expect(Tiny.reader.spelling.knows("bonus"))
    #expect(Tiny.reader.spelling.correction(of: "bonuz") == nil)
    #expect(Tiny.reader.spelling.correction(of: "wagez") == "wages")
  }

  @Test func `a word is known from examples when three of them have it`() {
    var intents = Tiny.keyworded
    intents[0].examples = ["a zork", "zork zork zork"].map { Intent.Example($0, "education") }
    #expect(!Reader.building(from: intents, corpus: Tiny.corpus).spelling.knows("zork"))
    intents[1].examples = [Intent.Example("the zork", "salary")]
    #expect(Reader.building(from: intents, corpus: Tiny.corpus).spelling.knows("zork"))
  }

  // MARK: Careers that nobody knows

  @Test(arguments: [
    ("how much do dragon tamers earn", "dragon tamers"),
    ("what is an alchemist", "alchemist"),
    ("the salary of a potion brewer", "potion brewer"),
    ("How is it to be a Chief Potion Brewer?", "chief potion brewer"),
    ("alchemist salary", "alchemist"),
    ("alchemists", "alchemists"),
    ("grand potion brewers", "grand potion brewers"),
  ])
  func `words in the place of a career that nobody knows are told`(question: String, unknown: String) {
    #expect(read(question).unknownCareer == unknown)
  }

  @Test(arguments: [
    "what is the salary", "hello", "", "do lamplighters tame dragons", "wages grumbling here",
    "of one two zork three four five six",
  ])
  func `known words, a named career, other places and long runs are no unknown career`(question: String) {
    #expect(read(question).unknownCareer == nil)
  }

  // MARK: Intents

  @Test func `a question asks for the intent that fits best`() {
    #expect(read("what wages do lamplighters get").intents == ["salary"])
    #expect(read("what degree do lamplighters need").intents == ["education"])
    #expect(read("hello").intents == ["greeting"])
  }

  @Test func `the scores are those of the masked words`() {
    let reading = read("what salry do lampligters get")
    #expect(
      reading.scores == Tiny.reader.classifier.scores(for: exampleWords("what salary do {career}s get")))
    #expect(reading.best == reading.scores.first)
  }

  @Test(arguments: ["and", "plus", "then"])
  func `two clauses that ask for two sections are two questions, in order`(joiner: String) {
    #expect(read("the salary \(joiner) the degree of a lamplighter").intents == ["salary", "education"])
    #expect(read("the degree \(joiner) the salary of a lamplighter").intents == ["education", "salary"])
  }

  @Test(arguments: [
    ("the salary and wages of a lamplighter", "salary"),
    ("lamplighters and their salary", "salary"),
    ("the salary and the life of a lamplighter", "salary"),
    ("the salary and degree", "education"),
    ("the salary, the degree", "education"),
    ("the salary and the degree and the training", "education"),
    ("hello there and the bonus now", "greeting"),
  ])
  func `other lines are one question`(question: String, intent: String) {
    #expect(read(question).intents == [Intent.ID(intent)])
  }

  // MARK: Offered questions

  @Test func `a question that the program offers is always understood`() {
    for career in Tiny.corpus.careers {
      for section in Tiny.corpus.sections {
        for asks in [section.asks] + section.aspects.map(\.asks) {
          let reading = read(career.filling(asks))
          #expect(reading.intents == [section.id.intent], "\(asks)")
          #expect(reading.scores.map(\.share) == [1, 0, 0], "\(asks)")
        }
      }
    }
  }

  @Test func `an offered question counts for more than any keyword`() {
    var corpus = Tiny.corpus
    corpus.sections[0].asks = "Which salary and wages in education do {plural} get?"
    let reader = Reader.building(from: Tiny.keyworded, corpus: corpus)
    #expect(reader.read(Question("which salary and wages in education does get")).best?.intent == "salary")
    let reading = reader.read(Question("Which salary and wages in education do lamplighters get"))
    #expect(reading.best?.intent == "education")
    #expect(reading.best?.share == 1)
  }

  @Test func `a question offered twice belongs to the first section`() {
    var corpus = Tiny.corpus
    corpus.sections[1].asks = corpus.sections[0].asks
    let reader = Reader.building(from: Tiny.keyworded, corpus: corpus)
    #expect(reader.read(Question("What education do lamplighters need?")).intents == ["education"])
  }

  @Test func `articles, endings and capitals do not matter in an offered question`() {
    for question in ["what educations do lamplighters need", "WHAT EDUCATION DO A LAMPLIGHTER NEED"] {
      #expect(read(question).best?.share == 1, "\(question)")
    }
    #expect(read("what education do lamplighters really need").best?.share != 1)
  }
}

@Suite struct AspectTests {
  private func aspect(_ text: String) -> Aspect.ID? {
    Reader.aspect(of: Tiny.education, in: exampleWords(text))?.id
  }

  @Test func `a cue asks for its aspect, in any form of its words`() {
    #expect(aspect("which degrees does a {career} have") == "degree")
    #expect(aspect("what are the costs") == "cost")
    #expect(aspect("do i go to high schools") == "school")
  }

  @Test func `a question without a cue asks for the section`() {
    #expect(aspect("what do {career}s learn") == nil)
    #expect(aspect("") == nil)
    #expect(Reader.aspect(of: Section(id: "a", heading: "A", asks: "A?"), in: exampleWords("degree")) == nil)
  }

  @Test func `a phrase asks only where its words stand together`() {
    #expect(aspect("diploma i need") == nil)
    #expect(aspect("i need a diploma") == "school")
  }

  @Test func `the aspect with most words wins`() {
    #expect(aspect("is a degree needed after high school") == "school")
    #expect(aspect("tuition and cost of a degree") == "cost")
    #expect(aspect("college degree cost") == "degree")
  }

  @Test func `a word counts once, though two cues have it`() {
    // “high school” and “school” are two words together, as many as “degree” and “college”.
    #expect(aspect("high school or a college degree") == "degree")
  }

  @Test func `of two that fit alike the first wins`() {
    #expect(aspect("the cost of a degree") == "degree")
    #expect(aspect("the cost of the school") == "school")
  }

  @Test func `a question that the program offers for an aspect asks for it, whatever cues it has`() {
    var corpus = Tiny.corpus
    corpus.sections[0].aspects[2].asks = "Is a degree from college dear for {plural}?"
    let reader = Reader.building(from: Tiny.keyworded, corpus: corpus)
    let section = corpus.sections[0]
    #expect(reader.read(Question("is a degree from college dear for lamplighters")).aspect(of: section)?.id == "cost")
    #expect(reader.read(Question("is a degree from college dear for them")).aspect(of: section)?.id == "degree")
  }

  @Test func `a question that the program offers for the section asks for the whole, whatever cues it has`() {
    var corpus = Tiny.corpus
    corpus.sections[0].asks = "Which degree do {plural} need?"
    let reader = Reader.building(from: Tiny.keyworded, corpus: corpus)
    let section = corpus.sections[0]
    #expect(reader.read(Question("which degree do lamplighters need")).aspect(of: section) == nil)
    #expect(reader.read(Question("which degree do lamplighters really need")).aspect(of: section)?.id == "degree")
  }

  @Test func `a question offered for one section still asks another by its cues`() {
    let reading = Tiny.reader.read(Question("Do I need a degree to be a lamplighter?"))
    #expect(reading.aspect(of: Tiny.education)?.id == "degree")
    let other = Section(
      id: "salary", heading: "Pay", asks: "Pay?", aspects: [Aspect(id: "deg", label: "", asks: "", cues: ["degree"])])
    #expect(reading.aspect(of: other)?.id == "deg")
  }
}

@Suite struct ExampleWordsTests {
  @Test(arguments: [
    "what does a {career} earn", "what does a {career2} earn", "what does a {career}s earn",
    "what does a {career}'s earn", "What does a {career} earn?",
  ])
  func `a career in an example stands for any career`(example: String) {
    #expect(text(exampleWords(example)) == "what does a \(careerMark) earn")
  }

  @Test func `two careers are two marks`() {
    #expect(text(exampleWords("{career} or {career2}")) == "\(careerMark) or \(careerMark)")
  }
}
