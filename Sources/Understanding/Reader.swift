package import Careers
package import Language

/// Reads questions: spelling, careers named, intents.
package struct Reader: Equatable, Sendable {
  package var classifier: Classifier
  /// What is read before everything else.
  package var safety: SafetyReader
  package var spelling: Spelling
  package var names: Names
  /// The questions that the program itself offers, by their stems: whoever types one is always understood.
  var offers: Offers

  package init(
    classifier: Classifier, safety: SafetyReader = .none, spelling: Spelling, names: Names,
    offered: [String: Offer] = [:]
  ) {
    self.init(classifier: classifier, safety: safety, spelling: spelling, names: names, offers: Offers(offered))
  }

  init(classifier: Classifier, safety: SafetyReader, spelling: Spelling, names: Names, offers: Offers) {
    self.classifier = classifier
    self.safety = safety
    self.spelling = spelling
    self.names = names
    self.offers = offers
  }

  /// The form in which an offered question is known; articles do not count, since a name decides them.
  static func key(_ words: [Word]) -> String {
    words.filter { $0.text != "a" && $0.text != "an" }.map(\.stem).joined(separator: " ")
  }

  /// What `question` says by itself, without what was said before.
  package func read(_ question: Question) -> Reading {
    var words = question.words
    var corrections: [Spelling.Correction] = []
    var mentions = mentions(in: words, names: names)
    let named = Set(mentions.flatMap { Array($0.words) })
    for index in words.indices where !named.contains(index) {
      let choices = spelling.corrections(of: words[index].text)
      guard
        let right = choices.first(where: { completesName($0, at: index, in: words) })
          // Of long words equally near, one that is a career's name: an “electrican” is an electrician and not electrical.
          // A short word has neighbours by chance: “caeer” is no caser.
          ?? (words[index].text.utf8.count < Self.longWord ? nil : choices.first(where: isPerson))
          // Only a noun has a plural, and it may name the work.
          ?? (singular(words[index].text) == words[index].text ? nil : choices.first { names.entry([$0]) != nil })
          ?? choices.first
          // A word further off counts where it makes a name with its neighbours: “vetinary technicians”.
          ?? spelling.corrections(of: words[index].text, oneMore: true)
          .first(where: { completesName($0, at: index, in: words) })
      else {
        continue
      }
      corrections.append(Spelling.Correction(from: words[index].text, to: right))
      words[index] = Word(right, at: words[index].place)
    }
    if !corrections.isEmpty { mentions = Understanding.mentions(in: words, names: names) }
    let masked = masked(words, mentions)
    let sentences = sentences(of: masked, in: question.text)
    let weighed = weigh(masked, sentences: sentences)
    var scores = weighed.scores
    let offer = offers[Self.key(masked)]
    if let offer, let place = scores.firstIndex(where: { $0.intent == offer.intent }) {
      var score = scores.remove(at: place)
      score.share = 1
      scores = [score] + scores.map { Classifier.Score(intent: $0.intent, margin: $0.margin, share: 0) }
    }
    return Reading(
      question: question, words: words, masked: masked, corrections: corrections, mentions: mentions,
      unknownCareer: mentions.isEmpty ? unknownCareer(in: words) : nil, cues: DiscourseCues(words), weighed: weighed,
      scores: scores,
      intents: intents(of: masked, sentences: sentences, scores: scores), offer: offer)
  }

  /// The length in letters from which two slips are forgiven.
  private static let longWord = 9

  /// Whether `words` are letters that say nothing here: no word is known, and none taught anything (“qwertz”). Their letters
  /// alone would still fit some intent better than others.
  package func isUnread(_ words: [Word]) -> Bool {
    !words.isEmpty && words.allSatisfy { !spelling.knows($0.text) && !classifier.knows($0) }
  }

  /// Whether `text` alone is what somebody of a career is called.
  private func isPerson(_ text: String) -> Bool {
    names.entry([text]).map { !$0.isField && !$0.careers.isEmpty } ?? false
  }

  /// Whether `text` at `index` makes a name with the words beside it: “carier” is a carrier after “mail”.
  private func completesName(_ text: String, at index: Int, in words: [Word]) -> Bool {
    var words = words
    words[index] = Word(text, at: words[index].place)
    return Understanding.mentions(in: words, names: names).contains { $0.words.count > 1 && $0.words.contains(index) }
  }

  /// How well each intent fits; where a story leads up to a question, the question counts as much as the whole.
  ///
  /// Of several sentences those that begin like a question are read once more by themselves, and the mean of their
  /// margins is averaged with that of the line; not those that lean on the story (“could I live on that?”). Distress is
  /// read in the whole.
  private func weigh(_ words: [Word], sentences: [[Word]]) -> WeighedLine {
    let asking = sentences.count > 1 ? sentences.filter { $0.count > 2 && isWhole($0) }.prefix(4) : []
    return WeighedLine(classifier.weigh(words), questions: asking.map(classifier.weigh))
  }

  /// Weighs `part` of a line by itself, where the rest of it only leads up to it or points back.
  package func weigh(part: [Word]) -> WeighedLine { WeighedLine(classifier.weigh(part)) }

  /// Whether a sentence is a question that stands by itself.
  private func isWhole(_ sentence: [Word]) -> Bool {
    isQuestion(sentence) && !sentence.contains { Self.leaning.contains($0.text) }
  }

  private static let leaning: Set = ["that", "this", "it", "them", "those", "these", "there", "him", "her", "me", "i"]

  /// Whether a sentence of `question` begins like a question.
  package func asks(_ question: Question) -> Bool {
    sentences(of: question.words, in: question.text).contains { isQuestion($0) }
  }

  private func isQuestion(_ sentence: [Word]) -> Bool {
    sentence.first { !Self.leadIns.contains($0.text) }.map { Self.questionOpenings.contains($0.text) } ?? false
  }

  private static let leadIns: Set = ["and", "so", "but", "ok", "okay", "well", "also", "now", "or", "then", "please"]
  private static let questionOpenings: Set = [
    "what", "how", "who", "where", "when", "which", "why", "whose", "do", "does", "did", "is", "are", "was", "can",
    "could", "will", "would", "should", "any", "has", "have", "must", "may", "whats", "hows", "wheres",
  ]

  /// The best intent, and a second one when two clauses clearly ask for different things.
  private func intents(of words: [Word], sentences: [[Word]], scores: [Classifier.Score]) -> [Intent.ID] {
    guard let best = scores.first else { return [] }
    guard best.intent.isSection else { return [best.intent] }
    let asking = sentences.filter(isQuestion)
    let clauses =
      asking.count == 2
      ? asking.map { $0[...] } : words.split { $0.text == "and" || $0.text == "plus" || $0.text == "then" }
    guard clauses.count == 2, clauses.allSatisfy({ $0.count >= Self.clauseLength }) else { return [best.intent] }
    let asked = clauses.compactMap { clause -> Intent.ID? in
      guard let top = classifier.scores(for: Array(clause)).first, top.share >= Self.clauseShare else { return nil }
      return !top.intent.isSection ? nil : top.intent
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

  /// The aspect of `section` whose cues stand in `words`; nil when there are none.
  ///
  /// Each cue found counts by its number of words, no word twice; the aspect with most wins, then the first.
  package static func aspect(of section: Section, in words: [Word]) -> Aspect? {
    guard !section.aspects.isEmpty else { return nil }
    let stems = words.map(\.stem)
    let line = SpacedWords(stems)
    var best: (aspect: Aspect, weight: Int)?
    for aspect in section.aspects {
      var matched: Set<Int> = []
      for cue in aspect.stemLines.utf8.split(separator: 0x0A) {
        guard let cue = String(cue), line.has(cue) else { continue }
        let wanted = cue.utf8.split(separator: 0x20).map { String($0) ?? "" }
        for start in 0...stems.count - wanted.count
        where wanted.indices.allSatisfy({ wanted[$0] == stems[start + $0] }) {
          matched.formUnion(start..<start + wanted.count)
        }
      }
      if matched.count > (best?.weight ?? 0) { best = (aspect, matched.count) }
    }
    return best?.aspect
  }
}
