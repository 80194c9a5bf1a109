internal import Careers

extension Verdict {
  /// The words with which an answer opens, so that they are true in the direction in which was asked; nil for an open
  /// question.
  ///
  /// What follows is a whole sentence that states the fact. A denial put forward to be confirmed gets neither yes nor no: “no
  /// degree needed?” can be agreed with by both.
  func opening(_ direction: Direction) -> String? {
    switch (direction, self) {
    case (.open, _): nil
    case (_, .itDepends): "It depends."
    case (.same, .no), (.opposite, .yes): "No."
    case (.same, .usuallyNot), (.opposite, .usually): "Usually not."
    case (.same, .usually), (.opposite, .usuallyNot): "Usually, yes."
    case (.same, .yes), (.opposite, .no): "Yes."
    case (.denial, .no): "That is right."
    case (.denial, .usuallyNot): "Usually that is right."
    case (.denial, .usually): "Usually that is not so."
    case (.denial, .yes): "That is not so."
    }
  }
}

extension [Block] {
  /// The blocks with `opening` before the first.
  func opened(with opening: String?) -> [Block] {
    guard let opening, var first else { return self }
    first.prose = Prose(opening + " " + first.prose.source)
    return [first] + dropFirst()
  }
}
