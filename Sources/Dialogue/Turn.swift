package import Composing
package import Understanding

/// One exchange: what was typed, how it was read, what was answered.
package struct Turn: Equatable, Sendable {
  /// As typed, without control characters.
  package var question: String
  /// What the line is; words of a turn that nothing was typed for.
  package internal(set) var act: Act = .words
  /// Nil for commands and for lines picked by number.
  package var meaning: Meaning?
  package var answer: Answer
  /// What the reading leaned on, in words, for `/why`: `archivists, from an earlier question`.
  package var context: [String]
  /// How surely the line was read; nil where nothing needed to be weighed.
  var sureness: Sureness?
  /// What the line showed of the person's safety, with the words that did; nil for ordinary talk.
  package var safety: SafetySign?
  /// Whether the person asked to leave.
  package var isEnd: Bool

  package init(
    question: String, meaning: Meaning? = nil, answer: Answer, context: [String] = [],
    safety: SafetySign? = nil, isEnd: Bool = false
  ) {
    self.init(
      question: question, meaning: meaning, answer: answer, context: context, sureness: nil, safety: safety,
      isEnd: isEnd)
  }

  init(
    question: String, meaning: Meaning?, answer: Answer, context: [String], sureness: Sureness?,
    safety: SafetySign? = nil, isEnd: Bool = false
  ) {
    self.question = question
    self.meaning = meaning
    self.answer = answer
    self.context = context
    self.sureness = sureness
    self.safety = safety
    self.isEnd = isEnd
  }
}
