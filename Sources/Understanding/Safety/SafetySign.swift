/// What a line was found to show, and by which words.
package struct SafetySign: Equatable, Sendable {
  package var level: SafetyLevel
  /// What kind of it: `home-violence`; for a language its code, such as `es`.
  package var kind: String
  /// The language of the line where it is not English: `es`.
  package var language: String?
  /// How surely, 0 to 1: the share of the level among all, in the line or in the clause that shows it most.
  package var share: Float
  /// What spoke for it, strongest first.
  package var evidence: [Classifier.Evidence]

  package init(
    level: SafetyLevel, kind: String, language: String? = nil, share: Float = 1, evidence: [Classifier.Evidence] = []
  ) {
    self.level = level
    self.kind = kind
    self.language = language
    self.share = share
    self.evidence = evidence
  }
}
