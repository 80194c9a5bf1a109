/// How surely a line must show a level before anything is said of it: shares among the levels and ordinary talk.
///
/// Set on lines kept from the learner and on lines by writers who wrote none of the examples; `pathways intents check
/// --held-out` prints what they give. A crisis text too many does less harm than one too few, a word on tiredness too many
/// does more: the most urgent levels ask for least.
enum SafetyThresholds {
  /// What `level` must have in a line in which ordinary talk has the share `ordinary`: crisis and danger less where no level
  /// is shown more, the less ordinary the line is. A line of one or two English words mostly answers a question, “nothing” or “nobody”.
  static func share(_ level: SafetyLevel, ordinary: Float, isMost: Bool, isShort: Bool) -> Float {
    var least = share(level)
    if isMost, level == .crisis || level == .danger { least *= min(1, 0.7 + 0.6 * ordinary) }
    return isShort ? max(least, level == .low || level == .weary ? 0.9 : 0.5) : least
  }

  private static func share(_ level: SafetyLevel) -> Float {
    switch level {
    case .crisis: 0.26
    case .danger: 0.24
    case .abuseAtWork, .hardship: 0.30
    case .low: 0.40
    case .weary: 0.30
    case .crime: 0.30
    case .rude: 0.30
    case .language: 0.5
    }
  }

  /// The margin below which `level` is only the least unlikely: a complaint in passing has such a one.
  static func margin(_ level: SafetyLevel) -> Float {
    switch level {
    case .weary: -0.3
    case .low: -0.5
    default: -.infinity
    }
  }

  /// The strength of phrases, less that of the words against them, at which they alone show a level; see `phrasedShare`.
  static let phrase = 2.5
  /// What the rest of the line must leave a level with such a phrase: less, and it means something else. A crime is
  /// asked for in the words in which people ask for any work.
  static func phrasedShare(_ level: SafetyLevel) -> Float { level == .crime || level == .rude ? 0.004 : 0.02 }
  /// The share from which a line may show something of which no word should be kept.
  static let least: Float = 0.1
  /// The share of a crisis from which low spirits may be more, so that the person is asked.
  static let maybeCrisis: Float = 0.1
  /// The same beside danger from others.
  static let maybeCrisisBesideDanger: Float = 0.15
  /// What a clause alone must have beyond a whole line, in which ordinary talk has the share `ordinary`: it says less of
  /// what is meant. Long stories complain here and there, and are about something else.
  static func clause(_ level: SafetyLevel, ordinary: Float) -> Float {
    switch level {
    case .weary: 0.35 + 0.3 * ordinary
    case .low: 0.25 + 0.3 * ordinary
    case .abuseAtWork, .hardship: 0.15 + 0.15 * ordinary
    default: 0.2 + 0.3 * ordinary
    }
  }

  /// What a level must have that words in the line speak against.
  static let denied: Float = 0.9
  /// The share from which a crisis is none of the low spirits that may be meant too.
  static let sureCrisis: Float = 0.7
  /// What low spirits must have, of the share of a crisis, so that they may be meant too.
  static let lowBesideCrisis: Float = 0.4
  /// By how much more another level must be shown to be answered before a crisis or danger that no phrase says.
  static let lead: Float = 0.3
  /// By how much more danger must be shown than a crisis that is shown too; less than none, since its text then asks
  /// about the crisis as well, and a crisis text names no help against other people.
  static let dangerBeforeCrisis: Float = -0.12
  /// The margin below which a kind is only the least unlikely.
  static let sureKind: Float = -0.35
  /// How close, in margin, a second kind must come to the first so that its line of help is named too.
  static let closeKinds: Float = 0.5
  /// How surely another language must be shown, among all languages and English.
  static let language: Float = 0.5

  /// From so surely a crisis or danger in a line that shows neither is a fault of the files. Below it is the price of asking
  /// for little: of 36,000 such lines 0.3 percent are read so, the surest at 0.73.
  static let sureAlarm: Float = 0.8
  /// The share of such lines, however surely they are read so, above which the files are at fault.
  static let mostAlarms = 0.005
}
