/// One of the six interests of the RIASEC model, in the order in which they are written.
package enum Interest: String, CaseIterable, Sendable {
  case realistic = "Realistic"
  case investigative = "Investigative"
  case artistic = "Artistic"
  case social = "Social"
  case enterprising = "Enterprising"
  case conventional = "Conventional"

  /// The column of the facts that holds its score, 1 to 7.
  package var column: String { "interest.\(rawValue.lowercased())" }

  /// What people with it like, after `work with`: `hands and tools`.
  package var things: String {
    switch self {
    case .realistic: "hands and tools"
    case .investigative: "questions to study and work out"
    case .artistic: "room to create"
    case .social: "people to help or teach"
    case .enterprising: "people to lead or persuade"
    case .conventional: "numbers and records"
    }
  }
}
