/// How sure is sure enough: every threshold of the conversation in one place, with what set it.
enum Thresholds {
  // MARK: Answering

  /// How sure a reading must be to be answered at all; below, the person is asked.
  ///
  /// Set on examples held out from the intent files: readings below it are right one time in six.
  static let leastShare: Float = 0.085
  /// The same where no career is named or talked about: of such lines below it, nine in ten were no career question or
  /// read wrongly, on questions by other writers.
  static let leastShareUnnamed: Float = 0.22
  /// Two readings closer than this to each other, and neither of a strong share, are asked about. Set on the two
  /// development sets, so that of those asked about half were read wrongly.
  static let closeness: Float = 0.75
  static let strongShare: Float = 0.22
  /// How many times the jobs of the next a meaning of a name needs to be taken without asking. By judgement: at two to one
  /// the other meaning is named in the answer and costs one more line.
  static let dominance = 2.0
  /// The share among sections from which a comparison is on one of them. Set on the dialogues of the first development
  /// set.
  static let comparedShare: Float = 0.2
  /// How surely a question must be read to be answered beside a word of care; two thirds of lines without a question are
  /// below it.
  static let sureShare = 0.3

  // MARK: Leaning on what was said before

  /// Below this share a line that points at another one asks for nothing of its own. Set on the dialogues of the first
  /// development set.
  static let unclearShare: Float = 0.45
  /// A line of fewer words that has the end of a name means that name, whatever else it may look like. By judgement.
  static let pointingLine = 9
  /// A line of fewer words, while a career is talked about, is more often a question about it than anything else: so in
  /// both sets of dialogues.
  static let shortLine = 5
  /// From this strength on, the keywords of what is no question about careers count in such a line: one full keyword or
  /// phrase.
  static let elseStrength = 2.5

  // MARK: Looking for careers

  /// A line that asks something else with this share is no search, whatever conditions it seems to hold. Set on the
  /// development questions, of which no search is above it.
  static let plainShare: Float = 0.6
  /// So many conditions in one line are a search of their own. By judgement.
  static let wholeSearch = 3
  /// A line of no more words may be nothing but a wish: “between 30 and 50 thousand”. By judgement.
  static let shortWish = 8
}
