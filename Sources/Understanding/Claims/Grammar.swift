/// The small words by which the direction of a question is heard. What a claim is about, and the words for its contrary,
/// stand in `sections.yaml`.
enum Grammar {
  /// What may stand before a question and says nothing.
  static let leadIns: Set = [
    "and", "so", "but", "ok", "okay", "well", "also", "now", "hi", "hey", "hello", "please", "then", "um", "like",
    "quick", "question", "honestly", "actually", "or",
  ]

  /// Words that begin a question of yes or no.
  static let auxiliaries: Set = [
    "do", "does", "did", "is", "are", "was", "were", "am", "can", "could", "will", "would", "should", "must", "may",
    "might", "has", "have", "shall",
  ]

  /// What follows such a word where it does not begin the line.
  static let subjects: Set = [
    "i", "you", "it", "they", "we", "he", "she", "there", "a", "an", "the", "people", "one", "someone", "somebody",
    "anyone", "anybody", "my", "most", "all", "any", "this", "that", "these", "those", "some", "your", careerMark,
  ]

  /// Subjects that stand before their verb in a statement.
  static let pronouns: Set = ["i", "you", "it", "they", "we", "he", "she", "there", "this", "that"]

  /// Words that ask for more than yes or no.
  static let open: Set = ["what", "which", "how", "why", "who", "whose", "where", "when"]
  /// Those of them that also join clauses: “a job where I can sit”.
  static let joining: Set = ["who", "whose", "where", "when", "which"]

  /// Verbs that pass a question on: “can you tell me whether”.
  static let passing: Set = [
    "tell", "know", "explain", "show", "say", "wonder", "wondering", "ask", "asking", "sure", "see", "curious", "idea",
    "check", "confirm", "describe", "give", "help",
  ]

  /// What says that something is not there.
  static let lacking: Set = [
    "without", "no", "zero", "lack", "lacks", "lacking", "minus", "skip", "skipping", "skipped", "avoid", "avoiding",
    "bypass", "bypassing", "sans", "dodge", "forgo", "never", "dropped", "missing", "failed", "flunked", "around",
    "instead", "neither",
  ]
  /// With “not” before them they say the same: “I don't have”.
  static let having: Set = [
    "have", "has", "had", "got", "get", "getting", "finish", "finished", "graduate", "graduated", "complete",
    "completed", "hold", "earn", "earned", "go", "going", "attend", "attended", "do", "doing", "want", "possess",
    "pass",
  ]

  static let needing: Set = [
    "need", "needs", "needed", "needing", "require", "requires", "required", "requiring", "must", "necessary",
    "mandatory", "expect", "expects", "expected", "essential", "compulsory", "obligatory", "requirement",
    "prerequisite",
    "supposed", "gotta", "demand", "demanded",
  ]
  /// The “to” after them makes a need of them: “do I have to”.
  static let owing: Set = ["have", "has", "had", "got", "forced"]

  /// What says that there is nothing more.
  static let sole: Set = ["only", "just", "solely", "merely", "alone", "enough", "sufficient", "suffice", "straight"]

  static let with: Set = ["with", "have", "has", "having", "hold", "holding", "got", "after", "using", "finished"]

  /// What turns “without” round again: “is it impossible without”.
  static let barring: Set = [
    "impossible", "hard", "harder", "difficult", "tough", "illegal", "unlikely", "screwed", "doomed", "stuck",
    "hopeless", "trouble", "fined", "barred", "rejected", "crime", "unemployable",
  ]

  /// What asks whether something would be good, not whether it is needed.
  static let helping: Set = [
    "help", "helps", "helpful", "useful", "better", "prefer", "preferred", "improve", "should",
  ]

  /// What makes a fragment a question of yes or no.
  static let judging: Set = ["possible", "allowed", "worth", "okay", "able", "optional", "doable"]

  /// What ends the words that belong together.
  static let joints: Set = ["and", "but", "so", "because", "since", "or", "then", careerMark]

  /// After “or” they open no second question: “or not”, “or something”.
  static let trailing: Set = [
    "not", "anything", "something", "whatever", "so", "more", "less", "higher", "better", "any", "other", "no",
    "nothing",
    "similar", "equivalent", "like", "even", "nah", "what",
  ]
}
