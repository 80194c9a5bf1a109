internal import Answers
internal import Careers
package import Composing
package import Dialogue
internal import Understanding

extension Transcript.Turn {
  /// What is kept of `turn`, which was shown as `shown` at `time`. The store gives it its number.
  package init(_ turn: Dialogue.Turn, shown: String, time: Timestamp) {
    self.init(time: time, asked: turn.question, shown: shown, reply: Transcript.Reply(turn.answer))
  }
}

extension Transcript.Mark {
  /// The mark that `answer` was given, which is a text for somebody's safety; nil for any other answer.
  package init?(of answer: Answer, time: Timestamp, in origin: Origin) {
    guard let level = answer.safety else { return nil }
    self.init(level: level.rawValue, time: time, in: origin)
  }
}

extension Transcript.Reply {
  /// `answer` as plain values.
  package init(_ answer: Answer) {
    self.init(
      kind: answer.kind.rawValue, intents: answer.intents.map(\.name), safety: answer.safety?.rawValue,
      confidence: answer.confidence, careers: answer.careers.map(\.title),
      corrections: answer.corrections.map { Transcript.Correction(from: $0.from, to: $0.to) },
      parts: answer.parts,
      sections: answer.sections.map { Transcript.Place(career: $0.career, section: $0.section.name) },
      figures: answer.figures.map(Transcript.Figure.init),
      citations: answer.citations.map { citation in
        Transcript.Citation(
          source: citation.source.id.name, title: citation.source.title, date: citation.source.date.description,
          locator: citation.locator)
      },
      suggestions: answer.choices.map(\.label))
  }
}

extension Transcript.Figure {
  init(_ figure: Figure) {
    self.init(
      name: figure.label, value: figure.number, spoken: figure.spoken, unit: figure.unit.rawValue, of: figure.key,
      place: figure.place, date: figure.date.description, source: figure.source.name)
  }
}
