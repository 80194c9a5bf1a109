/// What a line may show before it is any question, the most urgent first.
package enum SafetyLevel: String, CaseIterable, Equatable, Sendable {
  /// Somebody may die by their own hand, or is dying now.
  case crisis
  /// Violence from others or to them.
  case danger
  /// An employer breaks the law, or a person, at work.
  case abuseAtWork = "abuse-at-work"
  /// Hunger, no roof, no money, addiction.
  case hardship
  /// The person hurts, and nothing says that they want to die.
  case low
  /// Fed up with the work or with looking for it.
  case weary
  /// Help with a crime is asked for.
  case crime
  /// Insults, or talk of sex, at the program.
  case rude
  /// A language that the program does not read.
  case language

  /// Whether somebody may die or come to harm.
  package var isGrave: Bool { self == .crisis || self == .danger }

  /// Whether the person is in distress, so that their words are kept from others unless they are asked for.
  package var isDistress: Bool { isGrave || self == .abuseAtWork || self == .hardship || self == .low }
}
