package import Language

/// Short lines that lean wholly on what was said before.
package enum DiscourseMarker: Equatable, Sendable {
  case more
  /// How the program came to say it.
  case why
  /// Why the thing itself is so.
  case reason

  package init?(_ words: [Word]) {
    switch words.map(\.text).joined(separator: " ") {
    case "more", "tell me more", "say more", "more please", "go on", "continue", "and more", "more about that",
      "keep going":
      self = .more
    case "how do you know", "how do you know that", "why do you say that", "why did you say that":
      self = .why
    case "why", "why is that", "why not", "how come", "why so", "but why", "and why", "why is it", "why though":
      self = .reason
    default: return nil
    }
  }

  /// Words that carry no question of their own; what is left after them decides.
  package static let fillers: Set<String> = [
    "and", "what", "about", "how", "for", "same", "or", "the", "ok", "okay", "so", "but", "then", "also", "now", "well",
    "one", "ones", "a", "an", "is", "it", "that", "in", "with", "of", "instead", "no", "not", "sorry", "oops", "i",
    "meant", "mean", "actually", "rather", "question", "number", "please", "again", "to", "thing", "be", "being", "as",
    "if",
    "case", "on", "cool", "great", "nice", "alright", "right", "yeah", "yes", "got", "thanks", "fine", "good", "hey",
    "wait", "maybe", "like", "say", "hm", "hmm", "oh", "just", "they", "do", "does", "are", "there", "too", "let", "us",
    "take", "have", "any", "was", "asking", "thinking", "himself", "herself", "themselves", "kindly",
  ]

  /// Places named in words; below zero counts from the end.
  package static let ordinals = [
    "first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1, "former": 0, "latter": -1,
  ]
}
