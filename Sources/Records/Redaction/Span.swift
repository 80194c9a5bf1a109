/// A stretch of a text that says who somebody is.
struct Span: Equatable {
  var range: Range<String.Index>
  var label: Label

  /// What stands in its place.
  enum Label: String, CaseIterable {
    case name, email = "e-mail", phone, address, postalCode = "postal code", birthDate = "date of birth", id = "ID"
    case card = "card number", employer

    var text: String { "[\(rawValue)]" }
  }
}

extension [Span] {
  /// The spans in order, without those that overlap an earlier one; of two that begin together the longer stays.
  var apart: [Span] {
    let ordered = sorted { left, right in
      left.range.lowerBound == right.range.lowerBound
        ? left.range.upperBound > right.range.upperBound : left.range.lowerBound < right.range.lowerBound
    }
    var kept: [Span] = []
    for span in ordered where span.range.lowerBound >= (kept.last?.range.upperBound ?? span.range.lowerBound) {
      kept.append(span)
    }
    return kept
  }
}
