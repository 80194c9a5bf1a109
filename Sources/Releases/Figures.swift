/// What stands in a fact table where a release publishes nothing.
let notPublished = "-"

extension RawTable.Row {
  /// The text of a cell; nil where the release marks a hole.
  ///
  /// The marks are `*` (no wage), `**` (no employment), `#` and `>=…` (at or above the highest figure published), the
  /// dashes and `n/a`, and nothing at all.
  func published(_ column: Int) -> String? {
    let text = self[column]
    switch text {
    case "", "*", "**", "#", "—", "–", "-", "n/a", "N/A": return nil
    default: return text.hasPrefix(">=") ? nil : text
    }
  }

  /// The number in a cell as published, without commas between thousands; `-` where there is none.
  func figure(_ column: Int) throws(ReleaseError) -> String {
    guard let text = published(column) else { return notPublished }
    let plain = text.utf8.contains(UInt8(ascii: ",")) ? text.replacing(",", with: "") : text
    guard Decimal(plain) != nil else { throw error(.badNumber(text, column: name(of: column))) }
    return plain
  }

  /// The number in a cell that counts thousands, as a number of ones; `-` where there is none.
  func thousands(_ column: Int) throws(ReleaseError) -> String {
    let text = try figure(column)
    guard let number = Decimal(text) else { return notPublished }
    return String(number.thousandths)
  }

  /// The score in a cell in hundredths; nil where there is none.
  func hundredths(_ column: Int) throws(ReleaseError) -> Int? {
    let text = try figure(column)
    return Decimal(text).map { Int((Double($0.thousandths) / 10).rounded()) }
  }

  /// Words in a cell; `-` where there are none.
  func words(_ column: Int) -> String { published(column) ?? notPublished }
}

/// A decimal number, exact to the third place.
private struct Decimal {
  /// The number times a thousand. Digits after the third place are rounded.
  var thousandths: Int

  /// Reads an optional `-`, digits, and perhaps a point and digits; nil if `text` is anything else.
  init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2,
      parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    let digits = parts.count == 2 ? parts[1].utf8.map { Int($0) - 48 } : []
    var rest = 0
    for place in 0..<3 { rest = rest * 10 + (place < digits.count ? digits[place] : 0) }
    if digits.count > 3, digits[3] >= 5 { rest += 1 }
    thousandths = (whole * 1000 + rest) * (isNegative ? -1 : 1)
  }
}
