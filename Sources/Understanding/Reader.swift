package import Careers
package import Language

/// Reads questions: spelling, careers named, intents.
package struct Reader: Equatable, Sendable {
  package var classifier: Classifier
  package var spelling: Spelling
  package var names: Names

  package init(classifier: Classifier, spelling: Spelling, names: Names) {
    self.classifier = classifier
    self.spelling = spelling
    self.names = names
  }

  /// What `question` says by itself, without what was said before.
  package func read(_ question: Question) -> Reading {
    var words = question.words
    var corrections: [Spelling.Correction] = []
    var mentions = mentions(in: words, names: names)
    let named = Set(mentions.flatMap { Array($0.words) })
    for index in words.indices where !named.contains(index) {
      guard let right = spelling.correction(of: words[index].text) else { continue }
      corrections.append(Spelling.Correction(from: words[index].text, to: right))
      words[index] = Word(right, at: words[index].place)
    }
    if !corrections.isEmpty { mentions = Understanding.mentions(in: words, names: names) }
    let masked = masked(words, mentions)
    let scores = classifier.scores(for: masked)
    return Reading(
      question: question, words: words, masked: masked, corrections: corrections, mentions: mentions,
      unknownCareer: mentions.isEmpty ? unknownCareer(in: words) : nil, scores: scores,
      intents: intents(of: masked, scores: scores))
  }

  /// The best intent, and a second one when two clauses clearly ask for different things.
  private func intents(of words: [Word], scores: [Classifier.Score]) -> [Intent.ID] {
    guard let best = scores.first else { return [] }
    guard !Intent.ID.beside.contains(best.intent) else { return [best.intent] }
    let clauses = words.split { $0.text == "and" || $0.text == "plus" || $0.text == "then" }
    guard clauses.count == 2, clauses.allSatisfy({ $0.count >= Self.clauseLength }) else { return [best.intent] }
    let asked = clauses.compactMap { clause -> Intent.ID? in
      guard let top = classifier.scores(for: Array(clause)).first, top.share >= Self.clauseShare else { return nil }
      return Intent.ID.beside.contains(top.intent) ? nil : top.intent
    }
    guard asked.count == 2, asked[0] != asked[1], asked.contains(best.intent) else { return [best.intent] }
    return asked
  }

  /// The fewest words that can be a question of their own: "the pay".
  private static let clauseLength = 2
  /// How sure a clause must be before it counts as a second question.
  private static let clauseShare: Float = 0.45

  /// Words in the place of a career's name that nobody knows: after `a`, `as`, `become` and the like, or before `earn`.
  private func unknownCareer(in words: [Word]) -> String? {
    var run: Range<Int>?
    for index in words.indices where !spelling.knows(words[index].text) {
      var start = index
      var end = index + 1
      while end < words.count, !stopWords.contains(words[end].text), !Self.after.contains(words[end].text) { end += 1 }
      while start > 0, !stopWords.contains(words[start - 1].text), !Self.after.contains(words[start - 1].text) {
        start -= 1
      }
      let framedBefore = start > 0 && Self.before.contains(words[start - 1].text)
      let framedAfter = end < words.count && Self.after.contains(words[end].text)
      if framedBefore || framedAfter || end - start == words.count {
        run = start..<end
        break
      }
    }
    guard let run, run.count <= 5 else { return nil }
    return words[run].map(\.text).joined(separator: " ")
  }

  private static let before: Set = [
    "a", "an", "as", "do", "does", "are", "become", "becoming", "being", "be", "for", "of", "about", "is", "can", "the",
    "to", "like", "and", "did", "with",
  ]
  private static let after: Set = [
    "earn", "earns", "make", "makes", "made", "paid", "salary", "pay", "wage", "wages", "job", "jobs", "career",
    "careers", "do", "does",
    "need", "needs", "work", "works", "use", "uses", "get", "have", "training", "degree", "hours", "skills",
    "internship",
    "internships", "live", "outlook", "education",
  ]

  /// The aspect of `section` that `words` ask for; nil when they ask for the section as a whole.
  ///
  /// The question that the program offers for an aspect always asks for it. Otherwise each cue found counts by its number of words; the aspect with most wins, then the first.
  package static func aspect(of section: Section, in words: [Word]) -> Aspect? {
    let stems = words.map(\.stem)
    if let offered = section.aspects.first(where: { exampleWords(exampleForm($0.asks)).map(\.stem) == stems }) {
      return offered
    }
    if exampleWords(exampleForm(section.asks)).map(\.stem) == stems { return nil }
    var best: (aspect: Aspect, weight: Int)?
    for aspect in section.aspects {
      var weight = 0
      var matched: Set<Int> = []
      for cue in aspect.cues {
        let wanted = Question(cue).words.map(\.stem)
        guard !wanted.isEmpty, wanted.count <= stems.count else { continue }
        for start in 0...stems.count - wanted.count
        where zip(wanted, stems[start...]).allSatisfy({ $0 == $1 }) {
          let places = Set(start..<start + wanted.count).subtracting(matched)
          weight += places.count
          matched.formUnion(places)
        }
      }
      if weight > (best?.weight ?? 0) { best = (aspect, weight) }
    }
    return best?.aspect
  }
}
