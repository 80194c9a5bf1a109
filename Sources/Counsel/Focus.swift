internal import Careers
package import Understanding

/// What later lines may lean on: the careers talked about and what was last asked of them.
package struct Focus: Equatable, Sendable {
  /// The careers of the last answer, in order; one, or those of a comparison.
  package internal(set) var careers: [Int] = []
  /// All careers named so far, the latest last, each once.
  package internal(set) var recent: [Int] = []
  /// What was last asked of a career.
  package internal(set) var intents: [Intent.ID] = []

  mutating func turn(to careers: [Int], intents: [Intent.ID]) {
    self.careers = careers
    self.intents = intents
    for career in careers {
      recent.removeAll { $0 == career }
      recent.append(career)
    }
  }
}

extension Conversation {
  /// The career being talked about, as it stands in a sentence; nil when there is none or several.
  package var topic: String? {
    focus.careers.count == 1 ? knowledge.career(focus.careers[0])?.plural : nil
  }
}
