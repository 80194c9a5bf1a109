internal import Answers
package import Careers
internal import Catalogue
package import Knowledge
internal import Language
package import Understanding

/// Makes answers from sections.
package struct Composition {
  let knowledge: Knowledge

  package init(knowledge: Knowledge) { self.knowledge = knowledge }

  /// The answer to what `meaning` asks of `career`, one intent after another.
  ///
  /// `leadsTo` gives the sections to offer after one of an intent, `asked` questions answered before, which are not offered again.
  package func answer(
    _ intents: [Intent.ID], of number: Int, meaning: Meaning, leadsTo: (Intent.ID) -> [Section.ID], asked: Set<String>
  ) -> Answer {
    guard let career = knowledge.career(number) else { return Answer(kind: .notUnderstood) }
    var saying = CitationCollector(knowledge)
    var answer = Answer(kind: .answer, intents: intents, careers: [career])
    var empty: [Section] = []
    var aspects: [Aspect.ID: AspectText] = [:]
    for intent in intents {
      guard let section = knowledge.section(intent.section) else { continue }
      guard let text = knowledge.text(of: section.id, career: number) else {
        empty.append(section)
        continue
      }
      if intent == intents.first { aspects = text.aspects }
      say(text, of: section, career, meaning: meaning, alone: intents.count == 1, saying: &saying, answer: &answer)
    }
    if answer.parts.isEmpty, let other = judged(besides: empty, of: number, meaning: meaning) {
      return self.answer([other], of: number, meaning: meaning, leadsTo: leadsTo, asked: asked)
    }
    if answer.parts.isEmpty, let section = empty.first {
      return noData(section, of: career, number: number, meaning: meaning)
    }
    answer.figures = saying.figures
    answer.citations = saying.citations
    answer.choices = next(
      after: intents, aspects, of: career, number: number, meaning: meaning, leadsTo: leadsTo, asked: asked)
    return answer
  }

  private func say(
    _ text: SectionText, of section: Section, _ career: Career, meaning: Meaning, alone: Bool,
    saying: inout CitationCollector,
    answer: inout Answer
  ) {
    answer.sections.append(Answer.Place(career: career.title, section: section.id))
    let aspect = meaning.aspect(of: section).flatMap { aspect in
      text.aspects[aspect.id].map { (aspect, $0) }
    }
    let claimed = claimed(section, aspect?.0, text, career, meaning: meaning)
    if let claimed { answer.claims.append(claimed) }
    if let (aspect, said) = aspect {
      answer.parts += saying.parts(said.blocks.opened(with: claimed?.opening), of: career)
      if alone, let bars = picture(of: section.id, aspect: aspect.id, career, saying: &saying) {
        answer.parts.append(.bars(bars))
      }
      answer.rest.append(Answer.Remainder(blocks: text.blocks))
      answer.rest += rest(of: section, text, besides: aspect.id)
      return
    }
    let whole = section.id == Section.ID.digest
    let excerpt =
      whole
      ? Excerpt(text.blocks, question: [], limit: .max)
      : Excerpt(text.blocks, question: meaning.masked, limit: alone ? Excerpt.budget : Excerpt.budget / 2)
    answer.parts += saying.parts(excerpt.shown.opened(with: claimed?.opening), of: career)
    if alone, let bars = picture(of: section.id, aspect: nil, career, saying: &saying) {
      answer.parts.append(.bars(bars))
    }
    if !excerpt.rest.isEmpty { answer.rest.append(Answer.Remainder(blocks: excerpt.rest)) }
    answer.rest += rest(of: section, text, besides: nil)
  }

  /// How many of the best readings are looked through for one that can be answered.
  private static let likelyReadings = 4

  /// Where the likeliest sections say nothing of a career, the next one of which the line asks a narrower question of yes or
  /// no, by its own words, that can be answered: “is it hard on the body” is more than a question about hardships.
  private func judged(besides empty: [Section], of number: Int, meaning: Meaning) -> Intent.ID? {
    for score in meaning.scores.prefix(Self.likelyReadings) {
      guard let section = knowledge.section(score.intent.section), !empty.contains(section),
        let aspect = meaning.aspect(of: section), let claim = meaning.claim(of: section, aspect: aspect),
        claim.direction != .open,
        knowledge.text(of: section.id, career: number)?.aspects[aspect.id] != nil
      else { continue }
      return score.intent
    }
    return nil
  }

  /// What was asked of a claim, and the verdict on it; nil where the question has none.
  private func claimed(
    _ section: Section, _ aspect: Aspect?, _ text: SectionText, _ career: Career, meaning: Meaning
  ) -> Answer.Claimed? {
    guard let read = meaning.claim(of: section, aspect: aspect) else { return nil }
    let judgement = aspect.map { text.aspects[$0.id]?.judgement } ?? text.judgement
    let verdict =
      read.schooling.map {
        FactSheet(career, knowledge).verdict(
          on: $0, degree: text.aspects[.degree]?.judgement, school: text.aspects[.school]?.judgement)
      } ?? judgement?.verdict
    return Answer.Claimed(
      claim: read.claim, direction: read.direction, verdict: verdict, opening: verdict?.opening(read.direction),
      words: read.words)
  }

  /// The aspects of a section but the one that was said. Where the label is a question of yes or no, the text opens with the
  /// answer to it.
  private func rest(of section: Section, _ text: SectionText, besides said: Aspect.ID?) -> [Answer.Remainder] {
    section.aspects.compactMap { aspect in
      guard aspect.id != said, let text = text.aspects[aspect.id] else { return nil }
      let opening = aspect.label.hasSuffix("?") ? text.judgement?.verdict.opening(.same) : nil
      return Answer.Remainder(label: aspect.label, blocks: text.blocks.opened(with: opening))
    }
  }

  /// What `answer` left for later, put in words, with the figures and sources it takes.
  package func more(of answer: Answer) -> Answer {
    var more = answer
    more.kind = .command
    more.parts = []
    more.rest = []
    more.corrections = []
    more.assumptions = []
    guard let career = answer.careers.first else { return more }
    var saying = CitationCollector(knowledge)
    for remainder in answer.rest {
      if let label = remainder.label { more.parts.append(.label(label)) }
      more.parts += saying.parts(remainder.blocks, of: career)
    }
    more.figures = saying.figures
    more.citations = saying.citations
    return more
  }

  /// The career has nothing on this section: said so, with what is there.
  ///
  /// The sections offered are the next best readings of the question that have a text.
  func noData(_ section: Section, of career: Career, number: Int, meaning: Meaning) -> Answer {
    var near: [Section] = []
    for other in meaning.scores.map(\.intent.section) where near.count < 3 && other != section.id {
      if knowledge.has(other, career: number), let known = knowledge.section(other) { near.append(known) }
    }
    var saying = CitationCollector(knowledge)
    let parts = saying.parts([FactSheet(career, knowledge).nothing(under: section)], of: career)
    return Answer(
      kind: .noData, intents: [section.id.intent], careers: [career], parts: parts, figures: saying.figures,
      citations: saying.citations, choices: near.map { Answer.Choice(career.filling($0.asks)) })
  }

  /// The next questions worth asking: two or three, none that was asked or just answered.
  ///
  /// First a narrower question of the first section, whose `aspects` have a text, then the sections that the intent's file
  /// names.
  private func next(
    after intents: [Intent.ID], _ aspects: [Aspect.ID: AspectText], of career: Career, number: Int, meaning: Meaning,
    leadsTo: (Intent.ID) -> [Section.ID], asked: Set<String>
  ) -> [Answer.Choice] {
    var questions: [String] = []
    func offer(_ template: String) {
      let question = career.filling(template)
      if !asked.contains(question), !questions.contains(question), questions.count < 3 { questions.append(question) }
    }
    func isKnown(_ section: Section.ID) -> Bool {
      career.isWritten || knowledge.has(section, career: number)
    }
    if let first = intents.first, let section = knowledge.section(first.section) {
      let said = meaning.aspect(of: section)
      for aspect in section.aspects where aspect.id != said?.id && aspects[aspect.id] != nil && questions.isEmpty {
        offer(aspect.asks)
      }
      for id in leadsTo(first) where !intents.contains(id.intent) {
        if let section = knowledge.section(id), isKnown(id) { offer(section.asks) }
      }
    }
    for section in knowledge.sections
    where questions.count < 2 && !intents.contains(section.id.intent) && isKnown(section.id) {
      offer(section.asks)
    }
    return questions.map { Answer.Choice($0) }
  }

  /// A whole section, or all of a career, as it stands in the corpus.
  package func whole(_ sections: [Section], of number: Int) -> Answer {
    guard let career = knowledge.career(number) else { return Answer(kind: .command) }
    var saying = CitationCollector(knowledge)
    var answer = Answer(kind: .command, careers: [career])
    for section in sections {
      guard let text = knowledge.text(of: section.id, career: number) else { continue }
      answer.parts.append(.label("\(career.title): \(section.heading)"))
      answer.parts += saying.parts(text.blocks, of: career)
      for remainder in rest(of: section, text, besides: nil) {
        if let label = remainder.label { answer.parts.append(.label(label)) }
        answer.parts += saying.parts(remainder.blocks, of: career)
      }
      answer.sections.append(Answer.Place(career: career.title, section: section.id))
    }
    answer.figures = saying.figures
    answer.citations = saying.citations
    return answer
  }
}
