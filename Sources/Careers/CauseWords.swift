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
    guard folder.has(file) else { return ([], []) }
    do {
      var fields = try Fields(yaml: folder.text(of: file), file: file)
      var causes: [CauseWords] = []
      var faults: [CorpusError] = []
      let entries = fields.mappings("causes")
      if entries.isEmpty { faults.append(CorpusError(.missingField("causes"), file: file)) }
      for entry in entries {
        var entry = entry
        let cause = entry.choice("id", of: Cause.self, isNeeded: true)
        let rise = entry.optional("rise")
        let fall = entry.optional("fall")
        let means = entry.choice("means", of: Means.self)
        faults += entry.close()
        if rise == nil, fall == nil {
          faults.append(CorpusError(.missingField("rise"), file: file, line: entry.line))
        }
        guard let cause else { continue }
        if causes.contains(where: { $0.cause == cause }) {
          faults.append(CorpusError(.repeatedKey(cause.rawValue), file: file, line: entry.line))
        } else {
          causes.append(CauseWords(cause, rise: rise, fall: fall, means: means))
        }
      }
      return (causes, faults + fields.close())
    } catch {
      return ([], [error])
    }
  }

  static let file = "causes.yaml"

  /// The column of the facts that holds causes: `down|automation|Coal mining`.
  static let column = "reasons"
}
