internal import Careers
internal import Composing
package import Dialogue
internal import Understanding

/// How well the questions of one or more files are understood.
package struct Evaluation: Equatable, Sendable {
  /// The name of the file, without its ending.
  package var name: String
  package private(set) var tally = Tally()
  /// Every question that was understood otherwise than wanted, in the order of the files.
  package private(set) var mistakes: [Mistake] = []
  /// Every answer given, for recall at a precision: how sure it was and whether it was right.
  private var given: [Given] = []

  private struct Given: Equatable {
    var confidence: Double
    var isRight: Bool
  }

  /// Asks `entries` of a new conversation each: a question alone, the lines of a dialogue in one.
  package init(name: String, _ entries: [Entry], asking expertise: Expertise) {
    self.name = name
    for entry in entries {
      var conversation = Conversation(expertise)
      switch entry {
      case .question(let expected): ask(expected, in: &conversation)
      case .dialogue(let turns):
        let before = mistakes.count
        for turn in turns { ask(turn, in: &conversation) }
        tally.dialogues += 1
        if mistakes.count == before { tally.wholeDialogues += 1 }
      }
    }
  }

  /// The evaluations of several files as one.
  package init(name: String, _ parts: [Evaluation]) {
    self.name = name
    for part in parts {
      tally += part.tally
      mistakes += part.mistakes
      given += part.given
    }
  }

  private mutating func ask(_ expected: Expectation, in conversation: inout Conversation) {
    let turn = conversation.reply(to: expected.text.replacing("\n", with: " "))
    guard !judge(turn.answer, by: expected) else { return }
    var aside = conversation
    let why = turn.meaning == nil ? nil : aside.reply(to: "/why").answer
    mistakes.append(Mistake(file: name, expected: expected, answer: turn.answer, why: why))
  }

  /// Counts an answer; whether it is what was wanted.
  mutating func judge(_ answer: Answer, by expected: Expectation) -> Bool {
    let got = answer.intents.map(\.name)
    let isFirst = expected.accepts(intents: got)
    let isCareer = expected.accepts(careers: answer.careers.map(\.title))
    let isRejected =
      ["out-of-scope", "not-understood", nil].contains(got.first)
      || answer.kind == .outOfScope || answer.kind == .notUnderstood
    let isBoth = isFirst && (isCareer || expected.careers.isEmpty)
    let isRight = expected.isOutOfScope ? isRejected : isBoth
    tally.questions += 1
    if expected.isOutOfScope {
      tally.outOfScope += 1
      if isRejected { tally.turnedAway += 1 }
    } else {
      tally.inScope += 1
      if isFirst { tally.firstIntent += 1 }
      if Set(expected.intents).isSubset(of: got) { tally.allIntents += 1 }
      if isRejected { tally.rejected += 1 }
      if isBoth { tally.both += 1 }
      if answer.kind == .answer, !isBoth { tally.sureAndWrong += 1 }
      if !expected.careers.isEmpty {
        tally.withCareer += 1
        if isCareer { tally.career += 1 }
      }
    }
    if expected.intents.first == "distress" {
      tally.distress += 1
      if got.first == "distress" { tally.distressFound += 1 }
    } else if got.first == "distress" {
      tally.distressFalse += 1
    }
    if answer.kind == .answer || answer.kind == .distress {
      given.append(Given(confidence: answer.confidence, isRight: isRight && !expected.isOutOfScope))
    }
    return isRight
  }

  /// The share of the questions in scope that are answered rightly when only answers so sure are given that `precision`
  /// of them, 0 to 1, are right.
  ///
  /// The surest answers are taken, as many as hold the precision; answers equally sure are taken together. A question
  /// asked back is no answer; an answer to a question out of scope is wrong.
  package func recall(atPrecision precision: Double) -> Share {
    let ranked = given.sorted { $0.confidence > $1.confidence }
    var (right, best) = (0, 0)
    for (index, answer) in ranked.enumerated() {
      if answer.isRight { right += 1 }
      let isLastOfEqual = index + 1 == ranked.count || ranked[index + 1].confidence < answer.confidence
      if isLastOfEqual, Double(right) >= precision * Double(index + 1) { best = right }
    }
    return Share(best, of: tally.inScope)
  }

  /// The intents taken for others, the most frequent first, then by name.
  package var confusions: [Confusion] {
    var counts: [[String]: Int] = [:]
    for mistake in mistakes where mistake.isIntent {
      counts[[mistake.expected.intents[0], mistake.taken], default: 0] += 1
    }
    return counts.map { Confusion(wanted: $0.key[0], taken: $0.key[1], count: $0.value) }
      .sorted { ($1.count, $0.wanted, $0.taken) < ($0.count, $1.wanted, $1.taken) }
  }

  /// The mistakes: first what was answered, then what was asked back or turned away; of each the surest first, and
  /// equally sure ones in the order of the files.
  package var worst: [Mistake] {
    func isAnswered(_ mistake: Mistake) -> Bool { mistake.answer.kind == .answer }
    return mistakes.enumerated().sorted {
      let (first, second) = ($0.element, $1.element)
      if isAnswered(first) != isAnswered(second) { return isAnswered(first) }
      if first.answer.confidence != second.answer.confidence {
        return first.answer.confidence > second.answer.confidence
      }
      return $0.offset < $1.offset
    }.map(\.element)
  }
}

extension Expectation {
  /// Whether the first of `got` is what is wanted first, or as good; of two questions in one line either may come first.
  package func accepts(intents got: [String]) -> Bool {
    guard let first = got.first else { return false }
    return intents.first == first || also.contains(first) || intents.contains(first)
  }
}
