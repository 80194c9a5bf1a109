internal import Answers
internal import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
package import Language
package import Sessions
internal import Understanding

/// The guided session inside a conversation: begun, taken up again, answered; questions in the middle are the
/// conversation's own.
extension Conversation {
  /// Whether lines are answers to a session.
  package var isInSession: Bool { session.map { !$0.isOver && !$0.isPaused } ?? false }

  /// Where the session stands, for the prompt: `interests 7/30`; nil outside of one.
  package var progress: String? { isInSession ? session?.progress : nil }

  /// Begins a session and says its first words.
  ///
  /// With `isKept` false nothing of it may be kept, whatever the person answers.
  package mutating func beginSession(
    _ form: Session.Form = .full, today: Day, client: String? = nil, isKept: Bool = true
  ) -> Turn {
    self.today = today
    var session = Session(form, started: today, client: client, isKept: isKept && !isPrivate)
    let reply = session.begin(in: expertise.setting(today: today))
    self.session = session
    let turn = turn(Question(""), reply)
    // The reference is typed too, outside of the talk.
    guard var answer = client.flatMap(expertise.safetyText(forRecord:)) else { return turn }
    answer.parts += turn.answer.parts
    return Turn(question: turn.question, answer: answer)
  }

  /// Takes up a session that was kept, and greets the person.
  package mutating func resume(_ session: Session, today: Day) -> Turn {
    self.today = today
    self.session = session
    if isPrivate { self.session?.keepNothing() }
    return goOn(Question(""), today)
  }

  /// Leaves the session for now, as Ctrl-D does; nil when none is under way.
  package mutating func pauseSession() -> Turn? {
    guard isInSession, let reply = session?.pause() else { return nil }
    return turn(Question(""), reply)
  }

  /// The code that the session under way is kept under.
  package mutating func keepSession(under code: String) { session?.code = code }

  /// Answers a line of the session; nil when there is none under way.
  ///
  /// What shows danger comes before everything; see `answerSafety`. A question in the middle is answered as ever, and
  /// the open question of the session stands again at the end.
  mutating func answerSession(_ question: Question) -> Turn? {
    guard isInSession, let today, var session else { return nil }
    if let turn = answerSafety(question, in: session, today: today) { return turn }
    let reply =
      askedInstead(question).map { session.leave(for: $0) }
      ?? session.answer(question.text, in: expertise.setting(today: today))
    self.session = session
    if !session.isKept { isPrivate = true }
    switch reply.kind {
    case .elsewhere(let words): return aside(words, question, reply)
    case .left(let words): return parting(words, question, reply)
    case .said, .paused, .ended: return turn(question, reply)
    }
  }

  /// What a person wants to know instead of going on, where a career named in it tells it from a goal: “i just wanted to
  /// know what electricians earn”; nil for other lines.
  private func askedInstead(_ question: Question) -> String? {
    guard let words = cues.rest(of: .askCareer, in: question),
      !reader.read(Question(words)).mentions.isEmpty
    else { return nil }
    return words
  }

  /// The answer to `words`, for which the person left the session.
  private mutating func parting(_ words: String, _ question: Question, _ reply: Reply) -> Turn {
    var turn = answer(Question(words))
    turn.question = question.text
    turn.answer.parts = reply.parts + turn.answer.parts
    return turn
  }

  /// `/session`: begins one, or goes on with the one that pauses.
  mutating func runSession(_ question: Question, _ form: Session.Form = .full) -> Turn {
    guard let today else {
      let text =
        "A guided session needs more than one line. Start the prompt with “pathways”, or type “pathways counsel”."
      return Turn(question: question.text, answer: Answer(kind: .command, parts: [.paragraph(text)]))
    }
    guard session != nil, session?.isOver == false else {
      var turn = beginSession(form, today: today, isKept: keepsSessions && !isPrivate)
      turn.question = question.text
      return turn
    }
    return goOn(question, today)
  }

  /// `/profile`, `/shortlist`, `/plan`: what the session knows so far.
  func show(_ view: Session.View, _ question: Question) -> Turn {
    let parts = session?.shown(view) ?? [.paragraph("There is no session yet. /session begins one.")]
    return Turn(question: question.text, answer: Answer(kind: .command, parts: parts))
  }

  /// `/note TEXT`: a note of the advisor. Where it shows that somebody may die or come to harm, the text for that follows,
  /// and the session goes on.
  mutating func note(_ text: String, _ question: Question) -> Turn {
    var said = "There is no session to note it in yet. /session begins one."
    if session != nil, let today {
      session?.note(cleaned(text), on: today)
      said = "Noted as the advisor's, and kept out of the client's copy."
    }
    var answer = expertise.safetyText(forRecord: text) ?? Answer(kind: .command)
    answer.parts.insert(.paragraph(said), at: 0)
    return Turn(question: question.text, answer: answer)
  }

  /// `/why CAREER`: the sum behind its place on the shortlist; nil when no session has anything to reckon with.
  func why(_ career: String, _ question: Question) -> Turn? {
    guard let session, let today, session.profile != nil else { return nil }
    let words = Question(career).words.map(\.text)
    let place = words.count == 1 ? words.first.flatMap { Int($0) } : nil
    let listed = place.flatMap { session.shortlist.indices.contains($0 - 1) ? session.shortlist[$0 - 1].code : nil }
    let numbers = reader.read(Question(career)).mentions.first?.careers ?? []
    guard let code = listed ?? numbers.first.flatMap({ knowledge.career($0)?.code }) else { return nil }
    let parts =
      session.arithmetic(of: code, in: expertise.setting(today: today))
      ?? [.paragraph("No interests of this occupation are published, so it cannot be matched.")]
    return Turn(question: question.text, answer: Answer(kind: .session, parts: parts))
  }

  private mutating func goOn(_ question: Question, _ today: Day) -> Turn {
    guard var session else { return runSession(question) }
    let reply = session.resume(in: expertise.setting(today: today))
    self.session = session
    return turn(question, reply)
  }

  /// A question in the middle: the conversation answers `words`, then the session asks its own again.
  ///
  /// Numbers belong to the session, so what the answer offers is shown without them.
  private mutating func aside(_ words: String, _ question: Question, _ reply: Reply) -> Turn {
    var turn = answer(Question(words))
    turn.question = question.text
    if [.clarification, .notUnderstood].contains(turn.answer.kind) {
      turn.answer.parts += turn.answer.choices.map { .item($0.label, number: nil) }
    }
    turn.answer.choices = []
    turn.answer.rest = []
    last?.answer.rest = []
    turn.answer.areChoicesListed = false
    turn.answer.parts = turn.answer.parts.map { part in
      if case .item(let text, _) = part { .item(text, number: nil) } else { part }
    }
    choices = []
    pending = nil
    turn.answer.parts += [.label("Back to our session")] + reply.parts
    return turn
  }

  private func turn(_ question: Question, _ reply: Reply) -> Turn {
    var saying = CitationCollector(knowledge)
    for figure in reply.figures { saying.note(figure) }
    return Turn(
      question: question.text,
      answer: Answer(
        kind: .session, intents: [.counselling], parts: reply.parts, figures: saying.figures,
        citations: saying.citations))
  }
}
