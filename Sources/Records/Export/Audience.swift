/// Who a copy of a record is made for.
package enum Audience: String, CaseIterable, Sendable {
  /// Without the advisor's notes.
  case client
  case advisor
}

extension Transcript {
  /// The copy that may be handed to `audience`.
  ///
  /// - Parameters:
  ///   - redacting: Puts labels in place of what says who the person is.
  ///   - includingDistress: Keeps the turns in which the person was in distress.
  package func copy(
    for audience: Audience, redacting: Bool = false, includingDistress: Bool = false
  ) -> Transcript {
    var result = includingDistress ? self : withoutDistress
    if redacting { result = result.redacted }
    if audience == .client { result.notes = [] }
    return result
  }
}
