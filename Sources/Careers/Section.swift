internal import Language

/// One of the sections that every career has.
package struct Section: Equatable, Sendable {
  package var id: ID
  /// The heading in a career file and on screen.
  package var heading: String
  /// The plain question the section answers, with `{plural}`, `{singular}` and `{a singular}` for the career.
  package var asks: String
  /// What the section's own question asks about, where it can be answered with yes or no.
  package var claim: Claim?
  /// Narrower questions inside the section, in order.
  package var aspects: [Aspect]

  package init(id: ID, heading: String, asks: String, claim: Claim? = nil, aspects: [Aspect] = []) {
    self.id = id
    self.heading = heading
    self.asks = asks
    self.claim = claim
    self.aspects = aspects
  }
}

/// A narrower question inside a section, such as starting pay inside pay.
package struct Aspect: Equatable, Sendable {
  package var id: ID
  /// What stands before the aspect's text where a whole section is shown.
  package var label: String
  /// The question it answers; the same placeholders as `Section.asks`.
  package var asks: String
  /// What it asks about, where it can be answered with yes or no.
  package var claim: Claim?
  /// The cues, one a line. A start reads some fifty aspects and needs the words of one or none.
  package let cueLines: String
  /// The stems of each cue's words, with blanks between, one cue a line: the form in which cues are compared with a
  /// question.
  package let stemLines: String

  /// The stems of each cue's words.
  package var stems: [String] { stemLines.utf8.split(separator: 0x0A).map { String($0) ?? "" } }

  /// Words and phrases that ask for it, in plain form.
  package var cues: [String] { cueLines.utf8.split(separator: 0x0A).map { String($0) ?? "" } }

  package init(id: ID, label: String, asks: String, claim: Claim? = nil, cues: [String]) {
    self.init(
      id: id, label: label, asks: asks, claim: claim, cueLines: cues.joined(separator: "\n"),
      stemLines: cues.map { Question($0).words.map(\.stem).joined(separator: " ") }.joined(separator: "\n"))
  }

  /// An aspect whose stems were worked out before.
  package init(id: ID, label: String, asks: String, claim: Claim? = nil, cueLines: String, stemLines: String) {
    self.id = id
    self.label = label
    self.asks = asks
    self.claim = claim
    self.cueLines = cueLines
    self.stemLines = stemLines
  }
}
