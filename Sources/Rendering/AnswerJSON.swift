internal import Answers
internal import Careers
internal import Composing
package import Dialogue
internal import Language
internal import Understanding

/// The version of the JSON form; fields are only ever added within one.
private let version = 1

/// A turn in the JSON form, on one line.
///
/// Fields: `version`, `question` as typed, `kind`, `intents` best first, `safety` (a level or null), `confidence` 0 to 1, `careers` by title,
/// `corrections`, `text`, `sections`, `figures`, `citations`, `suggestions`. The value of a figure is a number, or a text
/// where its unit is `text` (the usual schooling); `occupation` is the code or career that it describes.
package func json(_ turn: Turn) -> String {
  let answer = turn.answer
  let figures = answer.figures.compactMap { figure -> JSON? in
    let value: JSON
    switch figure.value {
    case .number(let number): value = .number(number)
    case .words(let words):
      if figure.unit == .list { return nil }
      value = .text(words)
    }
    return .object([
      ("name", .text(figure.label)), ("value", value), ("unit", .text(figure.unit.rawValue)),
      ("place", .text(figure.place)), ("date", .text(figure.date.description)), ("source", .text(figure.source.name)),
      ("occupation", .text(figure.key)),
    ])
  }
  return JSON.object([
    ("version", .whole(version)),
    ("question", .text(turn.question)),
    ("kind", .text(answer.kind.rawValue)),
    ("intents", .list(answer.intents.map { .text($0.name) })),
    ("safety", answer.safety.map { .text($0.rawValue) } ?? .null),
    ("confidence", .number(answer.confidence)),
    ("careers", .list(answer.careers.map { .text($0.title) })),
    ("corrections", .list(answer.corrections.map { .object([("from", .text($0.from)), ("to", .text($0.to))]) })),
    ("text", .text(AnswerText(style: .plain).body(answer))),
    (
      "sections",
      .list(answer.sections.map { .object([("career", .text($0.career)), ("section", .text($0.section.name))]) })
    ),
    ("figures", .list(figures)),
    ("citations", .list(answer.citations.map(json))),
    ("suggestions", .list(answer.choices.map { .text($0.label) })),
  ]).line
}

/// A citation: `source` (its id), `title`, `date`, `locator`.
func json(_ citation: Citation) -> JSON {
  .object([
    ("source", .text(citation.source.id.name)), ("title", .text(citation.source.title)),
    ("date", .text(citation.source.date.description)), ("locator", .text(citation.locator)),
  ])
}
