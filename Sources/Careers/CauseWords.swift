/// What is said of a cause for which the part that an occupation has in the staff of an industry is projected to change.
package struct CauseWords: Equatable, Sendable {
  /// What the cause says of computers and machines.
  package enum Means: String, CaseIterable, Sendable {
    /// Machines or programs do what people did.
    case machines
    /// Tools change what there is to do.
    case tools
  }

  package var cause: Cause
  /// The clause after `because` where the part grows; nil where the cause makes none grow.
  package var rise: String?
  /// The same where it shrinks.
  package var fall: String?
  package var means: Means?

  package init(_ cause: Cause, rise: String? = nil, fall: String? = nil, means: Means? = nil) {
    self.cause = cause
    self.rise = rise
    self.fall = fall
    self.means = means
  }

  /// Reads `causes.yaml`; none, without a fault, when the corpus has no such file.
  static func read(_ folder: CorpusFolder) -> (causes: [CauseWords], faults: [CorpusError]) {
    var seen: Set<Cause> = []
    let (causes, faults) = folder.entries("causes", of: file, isNeeded: true) { entry, faults -> CauseWords? in
      let cause = entry.choice("id", of: Cause.self, isNeeded: true)
      let rise = entry.optional("rise")
      let fall = entry.optional("fall")
      let means = entry.choice("means", of: Means.self)
      if rise == nil, fall == nil {
        faults.append(CorpusError(.missingField("rise"), file: file, line: entry.line))
      }
      guard let cause else { return nil }
      guard seen.insert(cause).inserted else {
        faults.append(CorpusError(.repeatedKey(cause.rawValue), file: file, line: entry.line))
        return nil
      }
      return CauseWords(cause, rise: rise, fall: fall, means: means)
    }
    return (causes, faults)
  }

  static let file = "causes.yaml"

  /// The column of the facts that holds causes: `down|automation|Coal mining`.
  static let column = "reasons"
}
