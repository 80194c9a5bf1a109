internal import Answers
internal import Careers

/// The stages of a session, in order.
package enum Stage: String, CaseIterable, Codable, Comparable, Sendable {
  case opening, goal, situation, interests, values, limits, shortlist, exploring, plan, summary

  package static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }

  /// What it asks and how it takes answers.
  var script: any StageScript {
    switch self {
    case .opening: OpeningStage()
    case .goal: GoalStage()
    case .situation: SituationStage()
    case .interests: InterestsStage()
    case .values: ValuesStage()
    case .limits: LimitsStage()
    case .shortlist: ShortlistStage()
    case .exploring: ExploringStage()
    case .plan: PlanStage()
    case .summary: SummaryStage()
    }
  }

  var next: Stage? { Self.allCases.first { $0 > self } }
  var previous: Stage? { Self.allCases.last { $0 < self } }

  /// Its place among the parts that a person is told of: `3 of 8`; nil for the opening. Exploring belongs to the
  /// shortlist.
  var part: String? {
    let parts: [Stage] = [.goal, .situation, .interests, .values, .limits, .shortlist, .plan, .summary]
    return parts.firstIndex(of: self).map { "\($0 + 1) of \(parts.count)" }
  }
}

/// What one stage of a session says and takes.
protocol StageScript: Sendable {
  /// How it stands in the prompt: `interests`.
  var name: String { get }
  /// Why it is asked, for the person who wants to know.
  var why: String { get }
  /// Whether lines that look like questions are for it to read first.
  var readsQuestions: Bool { get }

  /// How many questions it has.
  func count(_ session: Session) -> Int
  /// What is said before its first question.
  func intro(_ session: inout Session, _ setting: Setting) -> Said
  /// Question `session.place.number`; `attempt` counts how often it was not understood, and changes the wording.
  func ask(_ session: Session, _ setting: Setting, attempt: Int) -> Said
  /// Takes the answer to that question.
  func take(_ line: TypedLine, _ session: inout Session, _ setting: Setting) -> Taken
  /// What is said after its last question.
  func closing(_ session: Session, _ setting: Setting) -> Said
}

extension StageScript {
  var readsQuestions: Bool { false }
  func count(_ session: Session) -> Int { 1 }
  func intro(_ session: inout Session, _ setting: Setting) -> Said { Said() }
  func closing(_ session: Session, _ setting: Setting) -> Said { Said() }
}

/// What became of an answer.
enum Taken {
  /// Understood; after a remark the next question follows.
  case next(Said = Said())
  /// Understood; the same question stays open.
  case stay(Said)
  /// Understood; the rest of the stage is not needed.
  case finished(Said = Said())
  case unread
  /// A question for the conversation, in these words.
  case elsewhere(String)
  /// Understood as a line for another stage, which takes it.
  case passed(to: Stage)
  /// The session is over.
  case end(Said)
}

/// Parts of a reply and the figures in them.
struct Said: Equatable {
  var parts: [Part] = []
  var figures: [Figure] = []

  init(_ parts: [Part] = [], figures: [Figure] = []) {
    self.parts = parts
    self.figures = figures
  }

  /// One paragraph.
  init(_ text: String) { parts = [.paragraph(text)] }

  static func + (left: Said, right: Said) -> Said {
    Said(left.parts + right.parts, figures: left.figures + right.figures.filter { !left.figures.contains($0) })
  }

  /// Numbered choices, from 1.
  static func choices(_ labels: [String]) -> Said {
    Said(labels.enumerated().map { .item($0.element, number: $0.offset + 1) })
  }
}
