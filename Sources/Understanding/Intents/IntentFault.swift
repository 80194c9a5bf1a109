internal import Careers
internal import Language

/// A fault between intent files: two that contradict each other.
package enum IntentFault: Equatable, Sendable {
  /// An example that the reader takes for another intent.
  case example(file: String, line: Int, text: String, wanted: Intent.ID, taken: Intent.ID)
  /// A word that two intents claim at full strength.
  case keyword(file: String, line: Int, word: String, other: String)

  /// Every fault between `intents`, from all of which `classifier` has learnt.
  package static func all(in intents: [Intent], read classifier: Classifier) -> [IntentFault] {
    keywords(intents) + examples(intents, read: classifier)
  }

  /// Words that two intents claim at full strength; the second to claim it is reported.
  package static func keywords(_ intents: [Intent]) -> [IntentFault] {
    var owners: [String: (Intent.ID, String)] = [:]
    var faults: [IntentFault] = []
    for intent in intents {
      for cue in intent.keywords where cue.strength >= Intent.fullStrength {
        let stem = exampleWords(cue.text).map(\.stem).joined(separator: " ")
        if let (owner, file) = owners[stem], owner != intent.id {
          faults.append(.keyword(file: intent.file, line: cue.line, word: cue.text, other: file))
        } else {
          owners[stem] = (intent.id, intent.file)
        }
      }
    }
    return faults
  }

  /// Examples that a reader which has learnt from all of them takes for another intent.
  package static func examples(_ intents: [Intent], read classifier: Classifier) -> [IntentFault] {
    intents.flatMap { intent in
      (intent.examples + intent.elsewhere).compactMap { example -> IntentFault? in
        guard let best = classifier.scores(for: exampleWords(example.text)).first, best.intent != example.intent else {
          return nil
        }
        return .example(
          file: intent.file, line: example.line, text: example.text, wanted: example.intent, taken: best.intent)
      }
    }
  }
}

extension IntentFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .example(let file, let line, let text, let wanted, let taken):
      "\(file):\(line): “\(text)” is read as \(taken), not \(wanted); reword it, or add a keyword or examples to \(wanted).yaml"
    case .keyword(let file, let line, let word, let other):
      "\(file):\(line): the keyword “\(word)” has full strength in \(other) too; lower one of them"
    }
  }
}

/// How well examples are read that were kept from the learner.
package enum HeldOut {
  package struct Result: Equatable, Sendable {
    package var right: Int
    package var count: Int

    /// With one decimal.
    package var percent: Double { count == 0 ? 0 : (Double(right) / Double(count) * 1000).rounded() / 10 }
  }

  /// Learns four times, leaving out every fourth example each time, and reads those.
  package static func measuring(_ intents: [Intent], rounds: Int = 4) -> Result {
    let examples = Classifier.examples(of: intents)
    var result = Result(right: 0, count: 0)
    for round in 0..<rounds {
      let classifier = Classifier.learning(from: intents, leavingOut: { $0 % rounds == round })
      for (index, example) in examples.enumerated() where index % rounds == round {
        result.count += 1
        if classifier.scores(for: exampleWords(example.text)).first?.intent == example.intent { result.right += 1 }
      }
    }
    return result
  }
}
