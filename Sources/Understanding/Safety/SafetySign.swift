/// What a line was found to show, and by which words.
package struct SafetySign: Equatable, Sendable {
  package var level: SafetyLevel
  /// What kind of it: `home-violence`; for a language its code, such as `es`.
  package var kind: String
  /// Whether the kind is shown by itself, or is only the least unlikely.
  package var isKindSure: Bool
  /// Another kind that may be meant as well; nil where the first is clear.
  package var other: String?
  /// The language of the line where it is not English: `es`.
  package var language: String?
  /// How surely, 0 to 1: the share of the level among all, in the line or in the clause that shows it most.
  package var share: Float
  /// Whether low spirits, or danger from others, may be a crisis too, so that the person should be asked.
  package var mayBeCrisis: Bool
  /// What spoke for it, strongest first.
  package var evidence: [Weighing.Evidence]

  package init(
    level: SafetyLevel, kind: String, isKindSure: Bool = true, other: String? = nil, language: String? = nil,
    share: Float = 1,
    mayBeCrisis: Bool = false,
    evidence: [Weighing.Evidence] = []
  ) {
    self.level = level
    self.kind = kind
    self.isKindSure = isKindSure
    self.other = other
    self.language = language
    self.share = share
    self.mayBeCrisis = mayBeCrisis
    self.evidence = evidence
  }
}
