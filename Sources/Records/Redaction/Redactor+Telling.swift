/// Whether `text`, which somebody typed, holds anything that a redaction would remove, names an employer, or has a number
/// so long that it may be an account's.
package func tellsWho(_ text: String) -> Bool {
  !introducedNames(in: text).isEmpty || !Redactor.found(in: text).isEmpty || !employers(in: text).isEmpty
    || hasLongNumber(text)
}

/// Whether a run of digits stands in `text`, broken by hyphens perhaps, that is longer than a yearly wage or a number of
/// jobs has: seven digits or more without a dollar sign or commas.
private func hasLongNumber(_ text: String) -> Bool {
  guard numberCount(in: text) >= longNumber else { return false }
  return Token.all(in: text).contains { token in
    token.markBefore != "$" && token.digits >= longNumber && token.text.allSatisfy { $0.isNumber || $0 == "-" }
  }
}

private let longNumber = 7
