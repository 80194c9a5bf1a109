internal import Answers
internal import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
internal import Language
internal import Sessions
internal import Understanding

/// What stood open when somebody's safety came first, so that they can go back to it.
struct Interrupted: Sendable {
  var choices: [Answer.Choice]
  var pending: Meaning?
  var last: Turn?
  /// Whether a guided session waits.
  var isSession: Bool
  /// Crisis or danger: what the first of the lines showed.
  var level: SafetyLevel
}

/// What comes before every answer: crisis, danger, hardship, insults, another language. The texts stand in
/// `Corpus/guidance/`, what leads to them in `Intents/safety/`.
extension Conversation {
  /// Answers a line by what it shows of the person's safety; nil where it shows nothing that stands before its question.
  ///
  /// After a crisis or danger, a line that says all is well goes back to what was open.
  mutating func answerSafety(_ question: Question) -> Turn? {
    let safety = reader.safety
    guard let sign = safety.sign(in: question) else {
      guard interrupted != nil, safety.isCalm(question) else { return nil }
      return goBack(question)
    }
    switch sign.level {
    case .crisis, .danger: return stop(for: sign, question)
    case .abuseAtWork, .hardship, .low, .weary: return care(for: sign, question)
    case .crime, .rude, .language:
      var answer = knowledge.safetyText(for: sign)
      answer.choices = sign.level == .language ? englishQuestions() : last?.answer.choices ?? []
      return safetyTurn(question, answer, sign)
    }
  }

  /// Answers a line of the session under way by what it shows; nil where the session may take it without a word.
  ///
  /// A crisis or danger pauses the session. A crime, an insult and another language are answered and the question is asked
  /// again. Else the line is an answer, and what is said of it stands before the session's next words, once a session.
  mutating func answerSafety(_ question: Question, in session: Session, today: Day) -> Turn? {
    // A line that is nothing but a wish to leave is for the session to hear.
    guard !session.isPlainAnswer(question.text), cues.reading(question, as: [.leave, .ask]).isEmpty,
      let sign = reader.safety.sign(in: question)
    else { return nil }
    var session = session
    let setting = expertise.setting(today: today)
    switch sign.level {
    case .crisis, .danger: return stop(for: sign, question)
    case .crime, .rude, .language:
      var answer = knowledge.safetyText(for: sign)
      answer.parts += [.label("Back to our session")] + session.question(in: setting).parts
      return safetyTurn(question, answer, sign)
    case .abuseAtWork, .hardship, .low, .weary:
      guard comforted.insert(sign.level).inserted else { return nil }
      let reply = session.answer(question.text, in: setting)
      guard reply.kind == .said else {
        comforted.remove(sign.level)
        return nil
      }
      self.session = session
      var answer = knowledge.safetyText(for: sign)
      if sign.level == .low || sign.level == .weary { answer.parts = firstWord(of: answer, sign) }
      if sign.level == .low { answer.add(knowledge.said("calm", "pause")) }
      answer.kind = .session
      answer.intents = [.counselling]
      answer.parts += reply.parts
      var saying = CitationCollector(knowledge)
      for figure in reply.figures { saying.note(figure) }
      answer.figures = saying.figures
      answer.citations += saying.citations
      return safetyTurn(question, answer, sign)
    }
  }

  /// Answers a command in whose words somebody's life or safety is in danger, as the words alone would be; nil for others.
  ///
  /// A note is kept first; see `note`.
  mutating func answerSafety(_ command: Command, _ question: Question) -> Turn? {
    if case .note = command { return nil }
    guard let sign = reader.safety.sign(in: Question(Command.words(of: question.text))), sign.level.isGrave
    else { return nil }
    return stop(for: sign, question)
  }

  /// Says the text of a crisis or danger, and keeps what was open. A session that is under way pauses.
  private mutating func stop(for sign: SafetySign, _ question: Question) -> Turn {
    let pauses = isInSession
    if pauses { session?.pause() }
    let isSession = session?.isPaused == true && session?.isOver == false
    interrupted =
      interrupted
      ?? Interrupted(choices: choices, pending: pending, last: last, isSession: isSession, level: sign.level)
    choices = []
    pending = nil
    var turn = safetyTurn(question, knowledge.safetyText(for: sign), sign)
    if pauses { turn.answer.parts += knowledge.said("calm", "session").parts }
    return turn
  }

  /// Goes back to what was open before the crisis.
  private mutating func goBack(_ question: Question) -> Turn? {
    guard let open = interrupted else { return nil }
    interrupted = nil
    var answer = knowledge.said("calm", "go-on")
    answer.kind = .command
    if open.isSession, let today, session?.isOver == false {
      var turn = runSession(question)
      turn.answer.parts = answer.parts + turn.answer.parts
      self.today = today
      return turn
    }
    choices = open.choices
    pending = open.pending
    last = open.last
    answer.choices = open.choices
    if open.choices.isEmpty { answer.choices = open.last?.answer.choices ?? [] }
    return Turn(question: question.text, answer: answer)
  }

  /// A kind or a useful word, and the answer to the question where the line asks one.
  ///
  /// A line asks one where it has the form of a question and is read surely; of the weary, also where it looks for careers.
  private mutating func care(for sign: SafetySign, _ question: Question) -> Turn {
    var kind = knowledge.safetyText(for: sign)
    var turn = answer(question)
    let isSure = turn.answer.kind == .answer && turn.answer.confidence >= Thresholds.sureShare && isAsking(question)
    let speaks = turn.answer.intents.first.map { !Self.speechless.contains($0) } ?? false
    if isSure, speaks {
      if sign.level == .low || sign.level == .weary { kind.parts = firstWord(of: kind, sign) }
      turn.answer.parts = kind.parts + turn.answer.parts
      turn.answer.citations = kind.citations + turn.answer.citations.filter { !kind.citations.contains($0) }
    } else {
      let meant = turn.meaning?.mentions.first.flatMap { $0.careers.first }
      kind.careers = turn.answer.careers
      turn.answer = kind
      turn.answer.choices = nextSteps(career: meant)
      choices = turn.answer.choices
      pending = nil
    }
    turn.answer.safety = sign.level
    turn.safety = sign
    if sign.level == .weary {
      turn.answer.kind = .answer
      let intents = turn.meaning?.intents.filter { !Self.speechless.contains($0) } ?? []
      turn.answer.intents = intents.isEmpty ? [.counselling] : intents
    } else {
      turn.answer.kind = .distress
      turn.answer.intents = [.distress] + (isSure && speaks ? turn.answer.intents.filter { $0 != .distress } : [])
    }
    last = turn
    return turn
  }

  /// The kind word alone, where an answer follows; and the question whether it is more than low spirits, where it may be.
  private func firstWord(of answer: Answer, _ sign: SafetySign) -> [Part] {
    Array(answer.parts.prefix(1)) + (sign.mayBeCrisis ? knowledge.said("low", "ask").parts : [])
  }

  /// Intents that answer nobody who hurts.
  private static let speechless: [Intent.ID] = [
    .greeting, .thanks, .goodbye, .help, .export, .outOfScope, .distress, .listCareers,
  ]

  /// Whether the line has the form of a question: a question mark, or a clause that begins like one.
  func isAsking(_ question: Question) -> Bool {
    question.text.contains("?") || reader.asks(question)
  }

  /// What somebody may want next who asked nothing: work like theirs, or a talk.
  private func nextSteps(career number: Int?) -> [Answer.Choice] {
    let related = number.flatMap(knowledge.career).flatMap { career in
      knowledge.section("related").map { Answer.Choice(career.filling($0.asks)) }
    }
    let session = today == nil || isInSession ? nil : Answer.Choice("Start a guided session")
    return [related, session].compactMap(\.self)
  }

  /// Questions that show how to ask in English.
  private func englishQuestions() -> [Answer.Choice] {
    let careers = mostJobs().compactMap(knowledge.career).prefix(2)
    return zip(careers, [Section.ID.salary, "getting-started"]).compactMap { career, section in
      knowledge.section(section).map { Answer.Choice(career.filling($0.asks)) }
    }
  }

  private mutating func safetyTurn(_ question: Question, _ answer: Answer, _ sign: SafetySign) -> Turn {
    var answer = answer
    answer.confidence = (Double(sign.share) * 1000).rounded() / 1000
    let turn = Turn(question: question.text, answer: answer, safety: sign)
    if sign.level == .crime || sign.level == .rude || sign.level == .language {
      choices = answer.choices
      pending = nil
    }
    last = turn
    return turn
  }

  /// What to say to a line that is not understood right after `level`, a crisis or danger: that somebody is there, and not
  /// that it was not understood.
  ///
  /// A plain question that shows nothing more is answered as any other.
  func staying(_ turn: Turn, to question: Question, after level: SafetyLevel) -> Turn {
    guard !isAsking(question) || reader.safety.mayShow(question) else { return turn }
    guard [.notUnderstood, .outOfScope, .unknownCareer, .clarification, .noData].contains(turn.answer.kind) else {
      return turn
    }
    var turn = turn
    turn.answer = knowledge.said("calm", "stay")
    turn.answer.kind = .distress
    turn.answer.intents = [.distress]
    turn.answer.safety = level
    return turn
  }
}
