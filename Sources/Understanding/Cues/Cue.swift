/// What a line may be beside a question or an answer: a wish to leave a session, to be kept nowhere, to begin.
package enum Cue: String, CaseIterable, Sendable {
  /// To leave the guided session.
  case leave
  /// To leave it for a question, whose words follow.
  case ask
  /// The same, where only the name of a career in those words tells it from a goal.
  case askCareer = "ask-career"
  /// That nothing be saved.
  case saveNothing = "save-nothing"
  /// A plain yes.
  case consent
  /// A plain no.
  case refuse
  /// No, because of what would be kept.
  case refuseSaving = "refuse-saving"
  /// Neither yes nor no yet.
  case doubt
  /// Who sees what is said, and where it goes.
  case asksPrivacy = "asks-privacy"
  /// Whether one must, and may stop.
  case asksDuty = "asks-duty"
  /// What it is, how long it takes, what it costs.
  case asksForm = "asks-form"
  /// Words that say nothing of their own between the others.
  case filler
}
