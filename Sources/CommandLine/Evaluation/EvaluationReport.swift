internal import Answers
internal import Careers
internal import Composing
internal import Dialogue
internal import Evaluation
internal import Language
internal import Rendering
internal import Understanding

/// Evaluations of several files, as text and as JSON.
struct EvaluationReport {
  let evaluations: [Evaluation]
  /// All of them as one.
  let total: Evaluation
  /// How many mistakes are shown.
  let mistakeLimit: Int

  init(evaluations: [Evaluation], mistakeLimit: Int) {
    self.evaluations = evaluations
    self.mistakeLimit = mistakeLimit
    total = Evaluation(name: "total", evaluations)
  }

  /// How many pairs of intents the text shows.
  private static let confusionLimit = 12

  /// A measure by its name in the text and in JSON.
  private struct Measure: Sendable {
    var label: String
    var key: String
    var value: @Sendable (Evaluation) -> Share
  }

  private static let measures: [Measure] = [
    Measure(label: "First intent right", key: "intent_top1") { Share($0.tally.firstIntent, of: $0.tally.inScope) },
    Measure(label: "All intents found", key: "intents_all") { Share($0.tally.allIntents, of: $0.tally.inScope) },
    Measure(label: "Career right", key: "career") { Share($0.tally.career, of: $0.tally.withCareer) },
    Measure(label: "Career and first intent", key: "both") { Share($0.tally.both, of: $0.tally.inScope) },
    Measure(label: "Out of scope, turned away", key: "out_of_scope_recall") {
      Share($0.tally.turnedAway, of: $0.tally.outOfScope)
    },
    Measure(label: "In scope, turned away", key: "false_rejection") { Share($0.tally.rejected, of: $0.tally.inScope) },
    Measure(label: "Answered wrongly, as if sure", key: "confident_wrong") {
      Share($0.tally.sureAndWrong, of: $0.tally.inScope)
    },
    Measure(label: "Distress found", key: "distress_recall") {
      Share($0.tally.distressFound, of: $0.tally.distress)
    },
    Measure(label: "Taken for distress wrongly", key: "distress_false") {
      Share($0.tally.distressFalse, of: $0.tally.questions - $0.tally.distress)
    },
    Measure(label: "Recall at 99% precision", key: "recall_at_99_precision") { $0.recall(atPrecision: 0.99) },
    Measure(label: "Whole dialogues right", key: "whole_dialogues") {
      Share($0.tally.wholeDialogues, of: $0.tally.dialogues)
    },
  ]

  /// The text: a table of the measures, the intents most often confused, the surest mistakes with how they were read.
  var answer: Answer {
    let columns = evaluations.count > 1 ? evaluations + [total] : evaluations
    var rows = [["Questions"] + columns.map { String($0.tally.questions) }]
    rows += Self.measures.map { measure in [measure.label] + columns.map { measure.value($0).spoken } }
    var parts: [Part] = [.table(Part.Table(headings: ["Measure"] + columns.map(\.name), rows: rows))]
    let confusions = total.confusions.prefix(Self.confusionLimit)
    if !confusions.isEmpty {
      parts.append(.label("Most often confused"))
      parts.append(
        .table(
          Part.Table(
            headings: ["Wanted", "Taken for", "Times"],
            rows: confusions.map { [$0.wanted, $0.taken, String($0.count)] })))
    }
    let worst = total.worst.prefix(mistakeLimit)
    if !worst.isEmpty { parts.append(.label("Worst mistakes")) }
    for mistake in worst {
      parts.append(.paragraph(Self.said(mistake)))
      parts += mistake.why?.parts ?? []
    }
    return Answer(kind: .command, parts: parts)
  }

  private static func said(_ mistake: Mistake) -> String {
    func of(_ intents: [String], _ careers: [String]) -> String {
      let asked = intents.isEmpty ? "nothing" : intents.joined(separator: " and ")
      return careers.isEmpty ? asked : asked + " of " + careers.joined(separator: " and ")
    }
    let (expected, answer) = (mistake.expected, mistake.answer)
    return
      "\(mistake.file) \(expected.id): “\(expected.text)” wants \(of(expected.intents, expected.careers)), and got "
      + "\(of(answer.intents.map(\.name), answer.careers.map(\.title))) (\(answer.kind.rawValue), confidence "
      + "\(answer.confidence))."
  }

  /// One object: `version`, `files` with the measures of each, `total`, `confusions`, `mistakes`.
  ///
  /// A measure is an object of `part`, `whole` and `percent`, which is null for a part of nothing.
  var json: JSON {
    .object([
      ("version", .whole(1)),
      ("files", .list(evaluations.map(Self.json))),
      ("total", Self.json(total)),
      (
        "confusions",
        .list(
          total.confusions.map {
            .object([("wanted", .text($0.wanted)), ("taken", .text($0.taken)), ("count", .whole($0.count))])
          })
      ),
      ("mistakes", .list(total.worst.prefix(mistakeLimit).map(Self.json))),
    ])
  }

  private static func json(_ evaluation: Evaluation) -> JSON {
    .object(
      [("name", .text(evaluation.name)), ("questions", .whole(evaluation.tally.questions))]
        + measures.map { measure in
          let share = measure.value(evaluation)
          return (
            measure.key,
            .object([
              ("part", .whole(share.part)), ("whole", .whole(share.whole)),
              ("percent", share.percent.map { .number($0) } ?? .null),
            ])
          )
        })
  }

  private static func json(_ mistake: Mistake) -> JSON {
    func texts(_ items: [String]) -> JSON { .list(items.map { .text($0) }) }
    let (expected, answer) = (mistake.expected, mistake.answer)
    return .object([
      ("file", .text(mistake.file)), ("id", .text(expected.id)), ("text", .text(expected.text)),
      ("intents", texts(expected.intents)), ("also", texts(expected.also)), ("careers", texts(expected.careers)),
      ("got", texts(answer.intents.map(\.name))), ("got_careers", texts(answer.careers.map(\.title))),
      ("kind", .text(answer.kind.rawValue)), ("confidence", .number(answer.confidence)),
      ("why", mistake.why.map { .text(AnswerText(style: .plain).body($0)) } ?? .null),
    ])
  }
}
