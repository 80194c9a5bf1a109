/// One of the six work values of O*NET.
package enum WorkValue: String, CaseIterable, Codable, Sendable {
  case achievement, conditions, recognition, relationships, support, independence

  /// The column of the facts that holds its score, 1 to 7.
  package var column: String { "value.\(self == .conditions ? "working-conditions" : rawValue)" }

  /// What it means, as an answer to `What matters at work?`
  var meaning: String {
    switch self {
    case .achievement: "using what I am good at and seeing what comes of it"
    case .conditions: "good pay, a secure job and comfortable conditions"
    case .recognition: "getting ahead and being looked up to"
    case .relationships: "friendly people, and being of use to others"
    case .support: "bosses who are fair and stand behind their people"
    case .independence: "deciding for myself and trying my own ideas"
    }
  }

  /// The official name: `Working Conditions`.
  package var name: String {
    self == .conditions ? "Working Conditions" : rawValue.prefix(1).uppercased() + rawValue.dropFirst()
  }

  /// Words that mean it, when a person names it instead of giving its number.
  var words: Set<String> {
    switch self {
    case .achievement: ["achievement", "achieve", "talents", "abilities", "accomplishment", "results"]
    case .conditions: ["conditions", "pay", "money", "security", "secure", "salary", "comfort", "comfortable"]
    case .recognition: ["recognition", "status", "promotion", "advancement", "prestige", "ahead", "admired"]
    case .relationships:
      ["relationships", "friendly", "friends", "coworkers", "colleagues", "helping", "others", "people"]
    case .support: ["support", "supportive", "boss", "bosses", "fair", "management"]
    case .independence: ["independence", "independent", "freedom", "autonomy", "creativity", "myself", "ideas"]
    }
  }
}
