package import Careers

/// Where a person stands: what brings them, what school they have, where they live.
package struct Situation: Codable, Equatable, Sendable {
  package var reason: Reason?
  /// In the official words of the usual entry schooling.
  var schooling: String?
  /// In the person's words.
  package var place: String?

  package init() {}

  package var education: EntryLevel? {
    get { schooling.flatMap(EntryLevel.init) }
    set { schooling = newValue?.rawValue }
  }

  /// What is known, in words: `changing to other work`, `high school diploma or GED`, `Dayton, Ohio`.
  package var spoken: [String] { [reason?.said, education.map(SituationStage.said), place].compactMap { $0 } }

  /// What brings a person.
  package enum Reason: String, CaseIterable, Codable, Sendable {
    case school, first, change, back, unsure

    var label: String {
      switch self {
      case .school: "I am at school and thinking ahead"
      case .first: "I am looking for a first job"
      case .change: "I want to change to other work"
      case .back: "I am coming back to work"
      case .unsure: "None of these"
      }
    }

    /// In a summary: `thinking ahead at school`.
    var said: String {
      switch self {
      case .school: "at school and thinking ahead"
      case .first: "looking for a first job"
      case .change: "changing to other work"
      case .back: "coming back to work"
      case .unsure: "another reason"
      }
    }

    var words: [String] {
      switch self {
      case .school: ["school", "student", "college", "studying", "thinking ahead", "graduate", "graduating", "senior"]
      case .first: ["first job", "first", "starting out", "never worked"]
      case .change:
        ["change", "switch", "new career", "different", "other work", "hate my job", "leave my job", "quit"]
      case .back:
        ["return", "returning", "back to work", "coming back", "go back", "laid off", "unemployed", "lost my job"]
      case .unsure: ["none", "other", "something else", "neither"]
      }
    }
  }
}
