package import Language

/// What a run of words says for and against every intent: made once, when the words are classified, and kept with the
/// reading, so that whoever asks why is shown what was weighed and not what is weighed again.
package struct Weighing: Equatable, Sendable {
  /// The words, names masked.
  package let words: [Word]
  /// The intents, in the order in which `margins` and the entries count them.
  let intents: [Intent.ID]
  let features: [Feature]
  let hits: [Keywords.Hit]
  /// What each feature added to each intent that it says anything of.
  let entries: [Entry]
  /// What everything added up to, an intent each.
  let margins: [Float]
  /// The keywords' part of the margins, an intent each.
  let keywordMargins: [Float]

  /// What one feature added to one intent.
  struct Entry: Equatable, Sendable {
    var feature: UInt16
    var intent: UInt16
    var weight: Float
  }

  /// A piece of evidence for one intent.
  package struct Evidence: Equatable, Sendable {
    /// What was seen: a keyword, `“how long”`, or `letters of “salry”`.
    package var seen: String
    /// What it added to the margin.
    package var weight: Float
    /// Whether a person wrote the strength, rather than the examples.
    package var isKeyword: Bool

    package init(seen: String, weight: Float, isKeyword: Bool = false) {
      self.seen = seen
      self.weight = weight
      self.isKeyword = isKeyword
    }
  }

  /// The intents with their margins and shares, best first; equal ones keep the order of `intents`.
  package var scores: [Classifier.Score] { Classifier.ranked(intents, margins) }

  /// The keywords and phrases of `intent` that stand in the words, those against it too.
  package func hits(of intent: Intent.ID) -> [Keywords.Hit] {
    guard let number = intents.firstIndex(of: intent) else { return [] }
    return hits.filter { $0.intent == number }
  }

  /// What each word adds to the margin of `intent` by what was learnt of whole words, in their order; what several
  /// add together is shared among them. A word that taught nothing adds nothing, whatever its letters look like.
  package func contributions(to intent: Intent.ID) -> [Float] {
    var added = [Float](repeating: 0, count: words.count)
    guard let number = intents.firstIndex(of: intent) else { return added }
    for entry in entries where entry.intent == number {
      let feature = features[Int(entry.feature)]
      switch feature.kind {
      case .careers, .length, .letters: continue
      default: for index in feature.words { added[index] += entry.weight / Float(feature.words.count) }
      }
    }
    return added
  }

  /// Everything that spoke for and against `intent`, in the order in which it was weighed; it adds up to the margin.
  func evidence(for intent: Intent.ID) -> [Evidence] {
    guard let number = intents.firstIndex(of: intent) else { return [] }
    var evidence = hits.filter { $0.intent == number }.map {
      Evidence(seen: "“\($0.text)”", weight: Float($0.strength * Keywords.worth), isKeyword: true)
    }
    let surplus = keywordMargins[number] - evidence.reduce(0) { $0 + $1.weight }
    if abs(surplus) > Self.rounding {
      evidence.append(Evidence(seen: "more keywords than count", weight: surplus, isKeyword: true))
    }
    for entry in entries where entry.intent == number {
      evidence.append(Evidence(seen: name(of: features[Int(entry.feature)]), weight: entry.weight))
    }
    return evidence
  }

  /// What adding up small numbers may lose.
  private static let rounding: Float = 0.0001

  private func name(of feature: Feature) -> String {
    func text(_ index: Int) -> String { words[index].text == careerMark ? "(career)" : words[index].text }
    switch feature.kind {
    case .word, .pair, .triple: return "“" + feature.words.map(text).joined(separator: " ") + "”"
    case .gap: return "“\(text(feature.words.lowerBound)) … \(text(feature.words.upperBound - 1))”"
    case .letters: return "letters of “\(text(feature.words.lowerBound))”"
    case .synonym: return "the meaning of “\(text(feature.words.lowerBound))”"
    case .opening: return "“\(text(feature.words.lowerBound))” near the start"
    case .ending: return "“\(text(feature.words.lowerBound))” near the end"
    case .careers: return ["no career named", "one career named", "two careers named"][feature.words.lowerBound]
    case .length: return "the length of the question"
    }
  }
}

/// Weighings of a line and of questions in it, each by its part: where a story leads up to a question, the question counts
/// as much as the whole.
package struct WeighedLine: Equatable, Sendable {
  /// The line as a whole.
  package let whole: Weighing
  /// The questions that were read once more by themselves; mostly none.
  let questions: [Weighing]
  /// The intents, best first.
  package let scores: [Classifier.Score]

  init(_ whole: Weighing, questions: [Weighing] = []) {
    self.whole = whole
    self.questions = questions
    guard !questions.isEmpty else {
      scores = whole.scores
      return
    }
    let scale = Float(2 * questions.count)
    scores = Classifier.ranked(
      whole.intents,
      whole.intents.indices.map { intent in
        questions.reduce(whole.margins[intent] / 2) { $0 + $1.margins[intent] / scale }
      })
  }

  /// What spoke for and against `intent`, strongest first, equal ones in the order in which they were weighed: what is
  /// seen more than once is one piece. It adds up to the margin.
  package func evidence(for intent: Intent.ID) -> [Weighing.Evidence] {
    var pieces: [Weighing.Evidence] = []
    var places: [String: Int] = [:]
    func add(_ weighing: Weighing, times part: Float) {
      for piece in weighing.evidence(for: intent) {
        let key = piece.isKeyword ? "k" + piece.seen : piece.seen
        if let place = places[key] {
          pieces[place].weight += piece.weight * part
        } else {
          places[key] = pieces.count
          pieces.append(Weighing.Evidence(seen: piece.seen, weight: piece.weight * part, isKeyword: piece.isKeyword))
        }
      }
    }
    add(whole, times: questions.isEmpty ? 1 : 0.5)
    for question in questions { add(question, times: 0.5 / Float(questions.count)) }
    return Self.ranked(pieces)
  }

  /// `pieces`, strongest first; equal ones keep their order.
  static func ranked(_ pieces: [Weighing.Evidence]) -> [Weighing.Evidence] {
    pieces.enumerated().sorted {
      abs($0.element.weight) != abs($1.element.weight)
        ? abs($0.element.weight) > abs($1.element.weight) : $0.offset < $1.offset
    }.map(\.element)
  }
}
