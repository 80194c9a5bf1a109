internal import Careers
internal import Knowledge
package import Understanding

/// What later lines may lean on: the careers talked about and what was last asked of them.
package struct Focus: Equatable, Sendable {
  /// The careers of the last answer, in order; one, or those of a comparison.
  package internal(set) var careers: [Int] = []
  /// All careers named so far, the latest last, each once.
  package internal(set) var recent: [Int] = []
  /// What was last asked of a career.
  package internal(set) var intents: [Intent.ID] = []
  /// The sections last asked about, the latest last, each once; at most two.
  package internal(set) var sections: [Intent.ID] = []
  /// The careers last set side by side, in order: what “the first one” is one of.
  package internal(set) var set: [Int] = []

  mutating func turn(to careers: [Int], intents: [Intent.ID]) {
    self.careers = careers
    if !intents.isEmpty { self.intents = intents }
    if careers.count > 1 { set = careers }
    for section in intents where section.isSection {
      sections.removeAll { $0 == section }
      sections.append(section)
    }
    sections = sections.suffix(2)
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
