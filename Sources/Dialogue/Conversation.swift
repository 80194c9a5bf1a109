internal import Answers
internal import Careers
internal import Catalogue
internal import Composing
package import Knowledge
package import Language
internal import Search
package import Sessions
internal import Understanding

/// A conversation: answers lines, and remembers what later lines may lean on.
package struct Conversation: Sendable {
  package let expertise: Expertise
  /// What later lines may lean on.
  var talk = Talk()
  /// The levels that a word was said on in the session under way: each once.
  var comforted: Set<SafetyLevel> = []

  /// The guided session, under way or over; nil when none was begun.
  package internal(set) var session: Session?
  /// The day of the conversation, which sessions need for their plans; nil where no session may begin.
  var today: Day?

  /// Whether the caller saves sessions; if not, the person is told that nothing is saved.
  let keepsSessions: Bool

  /// Whether the person has said that nothing is to be saved; never unsaid.
  package internal(set) var isPrivate = false

  /// A conversation on the day `today`; without a day it leads no guided sessions.
  package init(_ expertise: Expertise, today: Day? = nil, keepsSessions: Bool = false) {
    self.expertise = expertise
    self.today = today
    self.keepsSessions = keepsSessions
  }

  /// Replies to `line`, remembering what later lines may lean on.
  ///
  /// A line of slashes is a command; a number picks one of the last choices; everything else is a question. The line
  /// is cleaned first, so nothing in the turn can move a cursor.
  ///
  /// `act` is what the line is, where the caller has read that already.
  package mutating func reply(to line: String, _ act: Act? = nil) -> Turn {
    let act = act ?? Act(line)
    var turn = reply(to: Question(line), act)
    turn.act = act
    return turn
  }

  private mutating func reply(to question: Question, _ act: Act) -> Turn {
    if case .command(let command) = act { return answerSafety(command, question) ?? run(command, question) }
    if let turn = answerPrivacy(question) { return turn }
    if let turn = answerSession(question) { return turn }
    if let turn = answerSafety(question) { return turn }
    let open = interrupted
    interrupted = nil
    let turn = replyOrdinarily(to: question)
    return open.map { staying(turn, to: question, after: $0.level) } ?? turn
  }

  /// Replies to a line that shows nothing that stands before its question.
  private mutating func replyOrdinarily(to question: Question) -> Turn {
    if let turn = followList(question) { return turn }
    if let index = pick(question), let turn = choose(index, question) { return turn }
    if let text = mispick(question) {
      return Turn(question: question.text, answer: Answer(kind: .command, parts: [.paragraph(text)], choices: choices))
    }
    switch DiscourseMarker(question.words) {
    case .more?: return more(question)
    case .why? where last != nil: return run(.why(nil), question)
    case .reason? where last != nil: return reason(question)
    default: break
    }
    return answer(question)
  }

  // MARK: What it draws on

  package var knowledge: Knowledge { expertise.knowledge }
  var reader: Reader { expertise.reader }
  var cues: Cues { expertise.cues }

  // MARK: The talk

  package internal(set) var focus: Focus {
    get { talk.focus }
    set { talk.focus = newValue }
  }
  /// The last turn that was a question.
  package internal(set) var last: Turn? {
    get { talk.last }
    set { talk.last = newValue }
  }
  var finding: Finding? {
    get { talk.finding }
    set { talk.finding = newValue }
  }
  var choices: [Answer.Choice] {
    get { talk.choices }
    set { talk.choices = newValue }
  }
  var pending: Meaning? {
    get { talk.pending }
    set { talk.pending = newValue }
  }
  var asked: Set<String> {
    get { talk.asked }
    set { talk.asked = newValue }
  }
  var interrupted: Interrupted? {
    get { talk.interrupted }
    set { talk.interrupted = newValue }
  }

  /// Keeps what `turn` answered.
  mutating func remember(_ turn: Turn, careers: [Int]) {
    last = turn
    choices = turn.answer.choices
    pending = turn.answer.kind == .clarification ? turn.meaning : nil
    if turn.answer.kind == .clarification, careers.count == 1 {
      focus.turn(to: careers, intents: Array(turn.answer.intents.filter { $0.isSection }.prefix(1)))
    }
    if turn.answer.kind == .answer || turn.answer.kind == .noData, !careers.isEmpty {
      let before = focus.careers
      focus.turn(to: careers, intents: turn.answer.intents)
      // A comparison built over turns leaves the talk with the career it was made for.
      if careers.count == 2, turn.meaning?.mentions.count == 1 {
        focus.careers = [careers[1]]
      } else if careers.count > 1, turn.meaning?.mentions.isEmpty == true, before.count == 1,
        careers.contains(before[0])
      {
        focus.careers = before
      }
      asked.insert(turn.question)
      for intent in turn.answer.intents {
        guard careers.count == 1, let career = knowledge.career(careers[0]),
          let section = knowledge.section(intent.section)
        else { continue }
        let aspect = turn.meaning?.aspect(of: section)
        asked.insert(career.filling(aspect?.asks ?? section.asks))
      }
    }
  }

  /// The place of the choice that `question` picks: `2`, `2.`, `the second one`; nil if it picks none.
  private func pick(_ question: Question) -> Int? {
    guard !choices.isEmpty else { return nil }
    let words = question.words.map(\.text).filter { !DiscourseMarker.fillers.contains($0) }
    // “And the first one?” after a comparison means a career, not a question on the list.
    if pending == nil, focus.set.count > 1, DiscourseCues(question.words).isAdded, question.words.count > 1 {
      return nil
    }
    guard words.count == 1 else {
      guard !question.words.contains(where: { $0.text.hasPrefix("than") || $0.text == "thx" }) else { return nil }
      let known = ["yes", "yeah", "yep", "sure", "ok", "okay"]
      let isYes = words.isEmpty && question.words.contains { known.contains($0.text) }
      return isYes && (pending == nil || isDoubted) ? 0 : nil
    }
    if let number = Int(words[0]) { return choices.indices.contains(number - 1) ? number - 1 : nil }
    if ["yes", "yeah", "yep", "sure"].contains(words[0]), pending == nil || isDoubted { return 0 }
    guard let ordinal = DiscourseMarker.ordinals[words[0]] else { return nil }
    let index = ordinal < 0 ? choices.count + ordinal : ordinal
    return choices.indices.contains(index) ? index : nil
  }

  /// Whether the last answer said what it thinks was asked, so that a yes says that it is right.
  private var isDoubted: Bool { last?.answer.kind == .clarification && last?.sureness?.isEnough == false }

  /// What to say to a number or a yes that picks nothing; nil for other lines.
  private func mispick(_ question: Question) -> String? {
    guard question.words.count == 1, let word = question.words.first?.text else { return nil }
    if Int(word) != nil, word.count < 4 {
      if choices.isEmpty { return "There is nothing to pick from yet. Ask a question first." }
      return "There is no choice \(word); pick a number from 1 to \(choices.count), or ask in words."
    }
    guard ["yes", "yeah", "yep", "no", "nope"].contains(word) else { return nil }
    return "I asked nothing that this answers. Ask me about a career, or type /help."
  }

  private mutating func choose(_ index: Int, _ question: Question) -> Turn? {
    let choice = choices[index]
    switch choice.pick {
    case .question:
      var turn = answer(Question(choice.label))
      turn.question = choice.label
      return turn
    case .career(let number):
      guard let meaning = pending else { return nil }
      return answer(meaning, careers: [number], context: ["the career you picked"], isSettled: true)
    case .intent(let intent):
      guard let meaning = pending?.asking([intent]) else { return nil }
      // The career that was asked back about, which an earlier line may have named.
      let careers = last?.answer.careers.compactMap { knowledge.catalogue.number(of: $0.id) } ?? []
      return answer(meaning, careers: careers, context: ["the question you picked"], isSettled: true)
    }
  }

  /// What the last answer left unsaid, where reasons stand; how it was read, when nothing is left.
  private mutating func reason(_ question: Question) -> Turn {
    guard let before = last, !before.answer.rest.isEmpty else { return run(.why(nil), question) }
    var turn = more(question)
    turn.answer.kind = before.answer.kind
    turn.answer.intents = before.answer.intents
    return turn
  }

  mutating func more(_ question: Question) -> Turn {
    if let turn = nextPage(question) { return turn }
    guard let last, !last.answer.rest.isEmpty else {
      let text =
        last == nil
        ? "There is nothing to add yet. Ask a question first."
        : "That was all I have on it."
      return Turn(
        question: question.text,
        answer: Answer(kind: .command, parts: [.paragraph(text)], choices: last?.answer.choices ?? []))
    }
    var answer = Composition(knowledge: knowledge).more(of: last.answer)
    self.last?.answer.rest = []
    // What has now been read in full is no longer worth asking.
    for place in answer.sections {
      guard let section = knowledge.section(place.section), let career = answer.careers.first else { continue }
      asked.formUnion(section.aspects.map { career.filling($0.asks) })
    }
    answer.choices.removeAll { asked.contains($0.label) }
    choices = answer.choices
    return Turn(question: question.text, answer: answer)
  }
}
