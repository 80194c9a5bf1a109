internal import Careers
internal import Catalogue
internal import Knowledge
internal import Language
package import Understanding

/// The texts on somebody's safety, which stand in `Corpus/guidance/`.
extension Knowledge {
  /// The text that belongs to a sign, first in the person's own language where there is one.
  package func safetyText(for sign: SafetySign) -> Answer {
    let level = sign.level.rawValue
    // Where no kind is sure, the text that speaks of all of them, if the level has one.
    let any = sign.isKindSure ? Answer(kind: .answer) : said(level, "any")
    let own = any.parts.isEmpty ? said(level, sign.kind) : any
    var answer: Answer
    switch (sign.level, sign.language) {
    case (.language, let code?):
      answer = said(level, code)
      answer.add(said(level, "en"))
    case (.crisis, let code?):
      answer = said(level, sign.kind + "-" + code)
      if answer.parts.isEmpty { answer = said(level, "self-" + code) }
      answer.add(own)
    case (_, let code?):
      answer = own
      answer.add(said("language", code))
    case (_, nil): answer = own
    }
    if let other = sign.other { answer.add(said(level, "also-" + other)) }
    if sign.mayBeCrisis { answer.add(said("low", "ask")) }
    switch sign.level {
    case .crisis, .danger, .abuseAtWork, .hardship, .low: (answer.kind, answer.intents) = (.distress, [.distress])
    case .crime, .rude, .language: (answer.kind, answer.intents) = (.outOfScope, [.outOfScope])
    case .weary: answer.kind = .answer
    }
    answer.safety = sign.level
    return answer
  }

  /// A text of a guidance file, with its sources.
  package func said(_ file: String, _ topic: String) -> Answer {
    var saying = CitationCollector(self)
    var answer = Answer(kind: .answer)
    answer.parts = saying.parts(catalogue.guidance(Guidance.ID(file), topic: topic))
    answer.citations = saying.citations
    return answer
  }
}

extension Answer {
  /// Adds what `other` says, with its sources.
  package mutating func add(_ other: Answer) {
    parts += other.parts
    citations += other.citations.filter { !citations.contains($0) }
  }
}
