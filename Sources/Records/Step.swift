package import Language

/// A goal or an action of a plan.
package struct Step: Equatable, Sendable, Codable {
  /// From 1, in the order they were agreed; the store gives it.
  package var number: Int
  package var kind: Kind
  package var text: String
  /// Who does it: `client`, `advisor`, or a name.
  package var owner: String
  package var due: Day?
  package var status: Status

  package init(
    number: Int = 0, kind: Kind = .action, text: String, owner: String, due: Day? = nil, status: Status = .open
  ) {
    self.number = number
    self.kind = kind
    self.text = text
    self.owner = owner
    self.due = due
    self.status = status
  }

  package enum Kind: String, Equatable, Sendable, Codable, CaseIterable {
    case goal, action
  }

  package enum Status: String, Equatable, Sendable, Codable, CaseIterable {
    case open, done, dropped
  }
}

/// Something the advisor wrote down.
package struct Note: Equatable, Sendable, Codable {
  package var time: Timestamp
  package var kind: Kind
  package var text: String

  package init(time: Timestamp, kind: Kind = .note, text: String) {
    self.time = time
    self.kind = kind
    self.text = text
  }

  package enum Kind: String, Equatable, Sendable, Codable, CaseIterable {
    case note
    /// A place or a person the client was pointed to.
    case referral
  }
}
