package import Testing

/// Expects two texts to be equal and, when they are not, shows only the lines that differ.
package func expectText(
  _ actual: String, _ expected: String, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  var shown: [String] = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, let line, _): shown.append("line \(offset + 1) wanted: \(line)")
    case .insert(let offset, let line, _): shown.append("line \(offset + 1) came:   \(line)")
    }
  }
  let note = comment.map { "\($0)\n" } ?? ""
  Issue.record("\(note)\(shown.joined(separator: "\n"))\n--- whole text:\n\(actual)", sourceLocation: sourceLocation)
}
