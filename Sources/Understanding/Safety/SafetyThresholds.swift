/// How surely a line must show a level before anything is said of it: shares among the levels and ordinary talk.
///
/// Set on lines kept from the learner and on lines by writers who wrote none of the examples; `pathways intents check
/// --held-out` prints what they give. A crisis text too many does less harm than one too few, a word on tiredness too many
/// does more: the most urgent levels ask for least.
enum SafetyThresholds {
  static func share(_ level: SafetyLevel) -> Float {
    switch level {
    case .crisis: 0.26
    case .danger: 0.24
    case .abuseAtWork, .hardship: 0.30
    case .low: 0.30
    case .weary: 0.22
    case .crime: 0.24
    case .rude: 0.30
    case .language: 0.5
    }
  }

  /// The strength of phrases, less that of the words against them, at which they alone show a level; see `phrasedShare`.
  static let phrase = 2.5
  /// What the rest of the line must leave a level with such a phrase: less, and it means something else.
  static let phrasedShare: Float = 0.02
  /// The share from which a line may show something of which no word should be kept.
  static let least: Float = 0.1
  /// What a line of one or two words must show at the least: such a line mostly answers a question, “nothing” or “nobody”.
  static func short(_ level: SafetyLevel) -> Float { level == .low || level == .weary ? 0.9 : 0.5 }
  /// What a clause alone must have beyond a whole line: it says less of what is meant. Long stories complain here and
  /// there, and are about something else.
  static func clause(_ level: SafetyLevel) -> Float {
    switch level {
    case .weary: 0.35
    case .low: 0.25
    default: 0.15
    }
  }

  /// By how much more danger must be shown than a crisis that is shown too.
  static let dangerBeforeCrisis: Float = 0.15
  /// How surely another language must be shown, among all languages and English.
  static let language: Float = 0.5
}
