internal import Language

/// How surely a line was read: what its reading rests on, added up. An answer that rests on too little is offered and not
/// given.
///
/// The weights are those of a logistic regression, rounded, on 1,100 answers to questions of five sets, which told the
/// right ones from the wrong with an area under the curve of 0.86, each tenth judged by the other nine; the share alone
/// gives 0.82.
struct Sureness: Equatable, Sendable {
  /// One thing that makes a reading more or less sure.
  struct Reason: Equatable, Sendable {
    /// In words, for `/why`.
    var seen: String
    var weight: Double
  }

  /// In the order in which they were weighed.
  var reasons: [Reason]

  /// The share of such readings that are right, 0 to 1.
  var probability: Double {
    let sum = reasons.reduce(Self.start) { $0 + $1.weight }
    return 1 / (1 + exponential(-sum))
  }

  /// Whether it is enough to answer.
  var isEnough: Bool { probability >= Self.least }

  /// From here on a reading is answered. Below it, half of the answers to questions that real people had posted were
  /// wrong.
  static let least = 0.62

  static let start = 0.7
  /// For the share of the best intent, times the share.
  static let share = 2.4
  /// For its margin, times the margin between these ends.
  static let margin = 1.15
  static let margins = -1.0...1.5
  /// For words that say something and speak for another intent or for none, times their part of all such words.
  static let unexplained = -1.5
  /// What a word must add to the margin to speak for an intent.
  static let explaining: Float = 0.02
  /// For words that ask a narrower question of the section, “no degree” of the schooling.
  static let cue = 0.6
  /// For two careers: a second name is often a name by chance.
  static let secondName = -2.0
  /// For two names that are all there is, with but a space between: “librarian carrier” is rather one name, and not known.
  static let sideBySide = -2.0
  /// For a name that only stands there when a slip is put right.
  static let correctedName = -0.7
  /// For a name of one word that is no title: such a word is often used otherwise.
  static let commonName = -0.5
  /// For a line that names no career, of which more speaks against the best intent than for it, and whose best intent has
  /// less than half of the share, no keyword or narrower question being heard: it leans on a career that was talked of, and says too
  /// little of its own. Of such answers in the two sets of dialogues every second one was wrong.
  static let leaning = -1.1
  /// The share under which a line may say too little.
  static let half: Float = 0.5
  /// For a list of careers by nothing but words.
  static let list = -1.5
  /// For a reply about the program, a greeting, a session.
  static let talk = -0.7
}
