package import Language

/// What a person means to do: a career to go for, and steps with who does them and by when.
package struct Plan: Equatable, Codable, Sendable {
  /// The title of the career it is for; nil while none was chosen.
  package var career: String?
  package var code: String?
  package var actions: [Action] = []

  package init() {}

  /// One step.
  package struct Action: Equatable, Codable, Sendable {
    /// In the person's words, or as suggested.
    package var text: String
    package var owner: Owner
    package var due: Day?
    package var status: Status

    package init(_ text: String, owner: Owner = .you, due: Day? = nil, status: Status = .planned) {
      self.text = text
      self.owner = owner
      self.due = due
      self.status = status
    }

    /// On one line: `Visit a library (you, by Friday, December 4, 2026)`.
    package var spoken: String {
      let date = due.map { "by \($0.spoken)" } ?? "no date yet"
      let done = status == .done ? "; done" : ""
      return "\(text) (\(owner.spoken), \(date)\(done))"
    }
  }

  /// Who does a step.
  package enum Owner: Equatable, Codable, Sendable {
    case you
    /// In words, seen from the person: `your advisor`.
    case other(String)

    package var spoken: String {
      switch self {
      case .you: "you"
      case .other(let name): name
      }
    }
  }

  /// How far a step is.
  package enum Status: String, Codable, Sendable { case planned, done }

  /// The steps that are not done and whose day is `today` or past, in order.
  package func due(on today: Day) -> [Action] {
    actions.filter { $0.status == .planned && ($0.due.map { $0 <= today } ?? false) }
  }
}
