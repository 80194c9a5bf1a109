internal import Answers
internal import Careers
internal import Catalogue
internal import Composing
internal import Knowledge
internal import Language
internal import Search
internal import Understanding

/// `/why`: how the last question was read, from the evidence that the reading kept.
extension Conversation {
  func why() -> Answer {
    if let last, let sign = last.safety, last.meaning == nil { return why(sign, last) }
    guard let last, let meaning = last.meaning else {
      return Answer(kind: .command, parts: [.paragraph("No question has been read yet.")])
    }
    var items = last.safety.map { [said($0)] } ?? []
    items += meaning.corrections.map { "Spelling: “\($0.from)” as “\($0.to)”." }
    if meaning.mentions.isEmpty { items.append("Careers named: none.") }
    for mention in meaning.mentions {
      let words = meaning.words[mention.words].map(\.text).joined(separator: " ")
      let careers = mention.careers.compactMap { number in
        knowledge.career(number).map { ($0, knowledge.catalogue.silentNames(of: number)) }
      }
      let found = Set(careers.map { NameOrigin(words, of: $0, $1).rawValue }).sorted()
      let isNear = meaning.words[mention.words].contains { word in
        meaning.corrections.contains { $0.to == word.text }
      }
      items.append(
        "Career: “\(words)” is \(listed(careers.map(\.0.title), "or")), "
          + "found by \(listed(found, "or"))\(isNear ? " in near spelling" : "").")
    }
    for assumed in last.answer.assumptions {
      items.append("Of those I took \(assumed.meant): far more people do it.")
    }
    if let name = meaning.unknownCareer { items.append("No career here is called “\(name)”.") }
    items += last.context.map { "Taken from the conversation: \($0)." }
    if last.answer.intents.first == .find, let finding {
      items += criteria(of: finding)
    }
    if meaning.offer != nil { items.append("It is a question that I offer myself, so nothing else was weighed.") }
    items += meaning.scores.prefix(3).map { said($0, in: meaning) }
    if meaning.scores.count > 1 {
      let (first, second) = (meaning.scores[0], meaning.scores[1])
      items.append("Runner-up: \(second.intent), behind by \(decimals(first.margin - second.margin, exactly: 2)).")
    }
    if let sureness = last.sureness { items.append(said(sureness)) }
    if last.answer.intents.contains(Section.ID.type.intent) {
      for career in last.answer.careers where !career.isWritten {
        let name = last.answer.careers.count > 1 ? "\(capitalized(career.plural)): " : ""
        items.append(name + FactText(knowledge).typeRule(for: career))
      }
    }
    items += last.answer.claims.map(said)
    if meaning.question.isCut { items.append("Only the first \(Question.wordLimit) words were read.") }
    return Answer(
      kind: .command,
      parts: [.paragraph("I read “\(meaning.question.text)” like this.")] + items.map { .item($0, number: nil) } + [
        .paragraph("So I answered: \(listed(last.answer.intents.map(\.name))) (\(last.answer.kind.rawValue)).")
      ])
  }

  /// Why a line was answered before it was any question.
  private func why(_ sign: SafetySign, _ turn: Turn) -> Answer {
    Answer(
      kind: .command,
      parts: [
        .paragraph("I read “\(turn.question)” as \(sign.level.rawValue) (\(sign.kind)), share \(percent(sign.share))."),
        .paragraph(reasons(for: sign)),
      ])
  }

  /// What a line showed that was answered as a question too.
  private func said(_ sign: SafetySign) -> String {
    "It shows \(sign.level.rawValue) (\(sign.kind)), share \(percent(sign.share)). \(reasons(for: sign))"
  }

  private func reasons(for sign: SafetySign) -> String {
    let seen = sign.evidence.filter { $0.weight > 0 }.map { "\($0.seen) \(signed($0.weight))" }
    return "What spoke for it: \(listed(seen)). Intents/safety/\(sign.level.rawValue).yaml holds the examples."
  }

  /// An intent with its score and the strongest of what spoke for and against it, which with the rest adds up to the score.
  private func said(_ score: Classifier.Score, in meaning: Meaning) -> String {
    let evidence = meaning.evidence(for: score.intent)
    let shown = evidence.prefix(Self.piecesShown)
    let rest = evidence.dropFirst(Self.piecesShown).reduce(Float(0)) { $0 + $1.weight }
    func seen(_ items: [Weighing.Evidence]) -> String {
      items.map { "\($0.seen) \(signed($0.weight))\($0.isKeyword ? " (keyword)" : "")" }.joined(separator: ", ")
    }
    let (speaking, against) = (shown.filter { $0.weight > 0 }, shown.filter { $0.weight <= 0 })
    var text = "\(score.intent), score \(signed(score.margin)), share \(percent(score.share))"
    if !speaking.isEmpty { text += "; for it: \(seen(speaking))" }
    if !against.isEmpty { text += "; against it: \(seen(against))" }
    if evidence.count > shown.count { text += "; the rest together: \(signed(rest))" }
    return text + "."
  }

  /// So many pieces of evidence are shown one by one.
  private static let piecesShown = 6

  /// What the reading rests on, added up.
  private func said(_ sureness: Sureness) -> String {
    let reasons = sureness.reasons.map { "\($0.seen) \(signed(Float($0.weight)))" }.joined(separator: ", ")
    return
      "How sure: \(decimals(Float(sureness.probability), exactly: 2)), where \(decimals(Float(Sureness.least), exactly: 2)) is enough "
      + "to answer (\(reasons))."
  }

  /// A claim with its direction and its verdict.
  private func said(_ claimed: Answer.Claimed) -> String {
    let by = claimed.words.isEmpty ? "" : " (“\(claimed.words.joined(separator: " … "))”)"
    let asked =
      switch claimed.direction {
      case .same: "asked as it stands\(by)"
      case .opposite: "asked the other way round\(by)"
      case .denial: "denied, to be confirmed\(by)"
      case .open: "not asked for yes or no"
      }
    let verdict = claimed.verdict.map { "; the verdict is “\($0.rawValue)”" } ?? "; no verdict on it is known"
    return "Claim: “\(claimed.claim)”, \(asked)\(verdict)"
      + (claimed.opening.map { ", so the answer opens “\($0)”" } ?? ", so the answer opens with neither yes nor no.")
  }

  /// What a search goes by.
  private func criteria(of finding: Finding) -> [String] {
    let spoken = finding.criteria.spoken
    return (spoken.isEmpty ? [] : ["Criteria: \(spoken)."])
      + (finding.words.isEmpty ? [] : ["Words looked for: \(finding.words.joined(separator: ", "))."])
      + (finding.criteria.order.map { ["Sorted by \($0)."] } ?? [])
      + finding.criteria.notes()
  }

  private func signed(_ number: Float) -> String { (number < 0 ? "-" : "+") + decimals(abs(number), exactly: 2) }

  private func percent(_ share: Float) -> String { "\(Int((share * 100).rounded())) percent" }
}
