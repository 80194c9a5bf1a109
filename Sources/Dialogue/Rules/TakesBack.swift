internal import Language
internal import Understanding

/// “No, make it curators”, “beekeepers or, no, curators”: of the careers named the last one counts.
extension LeaningRule {
  static let takesBack = LeaningRule("the career named last, which takes back the one before") { situation in
    guard situation.named.count > 1, let last = situation.named.last else { return nil }
    let cues = situation.cues
    return cues.corrects && situation.isBare || isTakenBack(situation) ? .narrows([last]) : nil
  }

  /// Whether the words between two names take the first back.
  private static func isTakenBack(_ situation: Situation) -> Bool {
    let (mentions, words) = (situation.meaning.mentions, situation.meaning.words)
    guard mentions.count == 2 else { return false }
    let between = words[mentions[0].words.upperBound..<mentions[1].words.lowerBound]
    return between.count < 6
      && between.contains { ["no", "make", "mean", "meant", "rather", "sorry"].contains($0.text) }
  }
}
