internal import Answers
internal import Careers
package import Language
package import Understanding

/// A guided session: where it stands and everything that was answered.
///
/// A value: it can be paused, saved, tested and taken up again. What follows from answers (the profile, the criteria) is
/// reckoned from them and not kept. It knows no clock, no file and no catalogue; see `Setting`.
package struct Session: Codable, Equatable, Sendable {
  /// How many interest questions there are: 30, or 12.
  package enum Form: String, Codable, Sendable { case full, quick }

  /// A question: its stage and its number there, from 0.
  package struct Place: Codable, Equatable, Sendable {
    package var stage: Stage
    package var number: Int

    package init(stage: Stage, number: Int) {
      self.stage = stage
      self.number = number
    }
  }

  package let form: Form
  package let started: Day
  /// The reference an advisor gave the client.
  package var client: String?
  /// The code it can be taken up by, once the caller keeps it.
  package var code: String?
  /// Whether the person lets it be kept: false once they have said that nothing is to be saved.
  package internal(set) var isKept: Bool
  package internal(set) var place = Place(stage: .opening, number: 0)
  /// Where to go on after a changed answer.
  var returning: Place?
  /// Whether a whole part is answered again before that, and not one question.
  var isRedoing = false
  /// How often the open question was not understood.
  var attempts = 0
  package internal(set) var isPaused = false
  package internal(set) var isOver = false

  /// The goal in the person's own words; nil when skipped.
  package internal(set) var goal: String?
  package internal(set) var situation = Situation()
  /// Answers by the name of the item.
  var likings: [String: InterestResponse] = [:]
  package internal(set) var values = ValueOrder()
  /// The limits, line by line, as typed.
  package internal(set) var limits: [String] = []
  /// The careers shown, in the order of their numbers.
  package internal(set) var shortlist: [ShortlistEntry] = []
  package internal(set) var plan = Plan()
  /// Notes of the advisor, in order. Never shown in the client's copy unless asked for.
  package private(set) var notes: [Note] = []

  /// A note of the advisor at the desk.
  package struct Note: Codable, Equatable, Sendable {
    package var text: String
    package var day: Day
  }

  /// A new session. With `isKept` false nothing may be kept, whatever the person answers.
  package init(_ form: Form = .full, started: Day, client: String? = nil, isKept: Bool = true) {
    self.form = form
    self.started = started
    self.client = client
    self.isKept = isKept
  }

  /// Whether `text` is an answer as it was offered, such as a number or “hate it” to a question on interests, so that its
  /// words say nothing else.
  package func isPlainAnswer(_ text: String) -> Bool {
    let line = TypedLine(text)
    return line.number != nil || place.stage == .interests && line.words.count <= 4 && InterestResponse(line) != nil
  }

  /// The answers to the interest items.
  package var answers: [InterestItem.ID: InterestResponse] {
    Dictionary(uniqueKeysWithValues: likings.map { (InterestItem.ID($0.key), $0.value) })
  }

  /// The interests that follow from the answers; nil while they are too few.
  package var profile: InterestProfile? { InterestProfile(answers) }

  /// The limits as criteria: later lines have the word over earlier ones.
  package var criteria: Criteria {
    var criteria = Criteria()
    for line in limits { criteria.merge(Self.criteria(of: line)) }
    // “No more school” is measured by what the person said of their schooling.
    criteria.conditions = criteria.conditions.map { condition in
      if case .noMoreSchool(nil) = condition { .noMoreSchool(beyond: situation.education) } else { condition }
    }
    return criteria
  }

  /// What one line of limits asks.
  static func criteria(of line: String) -> Criteria {
    let question = Question(line)
    return Criteria(question.words, in: question.text)
  }

  /// Notes that nothing more of it may be kept, and that what was kept is gone.
  package mutating func keepNothing() {
    isKept = false
    code = nil
  }

  package mutating func note(_ text: String, on day: Day) { notes.append(Note(text: text, day: day)) }

  /// Stops asking until `resume(in:)`; says how to go on.
  @discardableResult
  package mutating func pause() -> Reply {
    isPaused = true
    let code = code.map { "To go on later, type “pathways counsel --resume \($0)”, or /session here." }
    return Reply(
      .paused, [.paragraph("We stop here for now. " + (code ?? "Type /session to go on while this window is open."))])
  }

  /// Where it stands, for the prompt: `interests 7/30`, `plan`.
  package var progress: String {
    let script = place.stage.script
    let count = script.count(self)
    return count > 1 ? "\(script.name) \(place.number + 1)/\(count)" : script.name
  }
}
