/// All that is kept of one conversation: what an advisor files.
package struct Transcript: Equatable, Sendable {
  package var code: Code
  /// The advisor's own reference of the client; nil when none was given.
  package var client: String?
  package var started: Timestamp
  /// The version of the program it was held with.
  package var program: String
  /// The version of the corpus it was held with.
  package var corpus: String
  /// What a guided session found; nil when there was none.
  package var counselling: Counselling?
  /// Goals and actions, in order of their numbers.
  package var plan: [Step]
  /// The advisor's notes and referrals, oldest first.
  package var notes: [Note]
  /// The dialogue, in order of numbers; a number that is missing was left out.
  package var turns: [Turn]
  /// Numbers of the turns that an export left out to protect the person, in order.
  package var leftOut: [Int]
  /// What an export put labels in place of; empty when nothing was taken out.
  package var redactions: [Redaction]
  /// Marks of texts that were given in no turn that is here: to notes and plans, and in turns that were left out. In
  /// order; see `marks` for all.
  package var otherMarks: [Mark]

  package init(
    code: Code, client: String? = nil, started: Timestamp, program: String, corpus: String,
    counselling: Counselling? = nil, plan: [Step] = [], notes: [Note] = [], turns: [Turn] = [], leftOut: [Int] = [],
    redactions: [Redaction] = [], otherMarks: [Mark] = []
  ) {
    self.code = code
    self.client = client
    self.started = started
    self.program = program
    self.corpus = corpus
    self.counselling = counselling
    self.plan = plan
    self.notes = notes
    self.turns = turns
    self.leftOut = leftOut
    self.redactions = redactions
    self.otherMarks = otherMarks
  }

  /// What was put in place of something personal, and how often.
  package struct Redaction: Equatable, Sendable, Codable {
    package var label: String
    package var count: Int

    package init(label: String, count: Int) {
      self.label = label
      self.count = count
    }
  }
}

extension Transcript {
  /// The questions that got no answer, in order, each once.
  package var unanswered: [String] {
    let open: Set<String> = ["clarification", "unknown-career", "no-data", "not-understood"]
    var seen: Set<String> = []
    return turns.indices.compactMap { index in
      let turn = turns[index]
      guard open.contains(turn.reply.kind) else { return nil }
      // A question asked back was answered if the next turn picked one of its readings.
      if turn.reply.kind == "clarification", turns.indices.contains(index + 1),
        turns[index + 1].reply.kind == "answer"
      {
        return nil
      }
      return seen.insert(turn.asked).inserted ? turn.asked : nil
    }
  }

  /// The transcript without the turns in which the person was in distress; their numbers stay in `leftOut`, their marks in
  /// `otherMarks`.
  package var withoutDistress: Transcript {
    var result = self
    result.otherMarks = marks
    result.leftOut = (leftOut + turns.filter(\.isDistress).map(\.number)).sorted()
    result.turns.removeAll(where: \.isDistress)
    return result
  }
}
