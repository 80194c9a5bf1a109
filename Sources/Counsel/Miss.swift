internal import Careers
package import Understanding

/// A line that was turned away, not understood, or not answered for want of a career or a text; for whoever keeps the
/// intents.
package struct Miss: Equatable, Sendable {
  /// As typed, without control characters.
  package var text: String
  package var kind: Answer.Kind
  /// What it was taken for, best first.
  package var intents: [String]
  /// The careers it was taken to mean, by title.
  package var careers: [String]

  package init(text: String, kind: Answer.Kind, intents: [String] = [], careers: [String] = []) {
    self.text = text
    self.kind = kind
    self.intents = intents
    self.careers = careers
  }

  /// The miss that `turn` is; nil when it was answered or asked back, when it could tell who asked, and when it shows the
  /// least sign of distress.
  package init?(_ turn: Turn, reader: Reader) {
    switch turn.answer.kind {
    case .unknownCareer, .noData, .outOfScope, .notUnderstood: break
    case .answer, .clarification, .distress, .session, .command: return nil
    }
    guard let reading = turn.reading, turn.question.utf8.count <= Self.longest, !mayTellWho(turn.question),
      !Self.mayBeDistress(reading, reader.classifier)
    else { return nil }
    self.init(
      text: turn.question, kind: turn.answer.kind, intents: turn.answer.intents.map(\.name),
      careers: turn.answer.careers.map(\.title))
  }

  /// The longest line that is kept, in bytes: a pasted page teaches nothing and may hold anything.
  private static let longest = 500
  /// Distress among the three likeliest readings, and no further below a neutral margin than this, is a sign of it; far
  /// less than what is answered as distress.
  private static let leastDistress: Float = -0.5

  private static func mayBeDistress(_ reading: Reading, _ classifier: Classifier) -> Bool {
    let scores = classifier.scores(for: reading.masked)
    return scores.prefix(3).contains { $0.intent == .distress && $0.margin > leastDistress }
      || scores.contains { $0.intent == .distress && $0.margin > 0 }
      || classifier.hits(of: .distress, in: reading.masked).contains { $0.strength > 0 }
  }
}

/// Whether `text` may hold what a redaction would remove: an address of mail or of a house, a number of seven digits or
/// more, or a name the person gives. Rather too often yes than once too few.
package func mayTellWho(_ text: String) -> Bool {
  hasLongNumber(text) || hasMailAddress(text) || hasHouse(text) || givesName(text)
}

/// Seven digits or more, with nothing but spaces and the usual marks of numbers between them.
private func hasLongNumber(_ text: String) -> Bool {
  var digits = 0
  for character in text {
    if character.isNumber {
      digits += 1
      if digits >= 7 { return true }
    } else if !" -.()/+,$".contains(character) {
      digits = 0
    }
  }
  return false
}

private func hasMailAddress(_ text: String) -> Bool {
  text.contains("@") || text.lowercased().contains(" at gmail")
}

/// A number and, among the three words after it, a word for a street.
private func hasHouse(_ text: String) -> Bool {
  let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  let streets: Set<Substring> = [
    "street", "st", "avenue", "ave", "road", "rd", "lane", "ln", "drive", "dr", "boulevard", "blvd", "court", "ct",
    "apartment", "apt", "suite", "box",
  ]
  return words.indices.contains { index in
    words[index].allSatisfy(\.isNumber) && words[(index + 1)...].prefix(3).contains(where: streets.contains)
      || (words[index] == "box" || words[index] == "apt") && words[(index + 1)...].first?.allSatisfy(\.isNumber) == true
  }
}

/// “my name is …”, “call me …”, “I'm Maria”.
private func givesName(_ text: String) -> Bool {
  let plain = text.replacing("’", with: "'")
  let lower = " " + plain.lowercased()
  if ["my name", "name's", " call me ", "i am called", "i live at", "signed,", "this is mr", "this is ms"].contains(
    where: lower.contains)
  {
    return true
  }
  let words = plain.split(separator: " ")
  return words.indices.dropFirst().contains { index in
    let isNamed = words[index].first?.isUppercase == true && words[index].dropFirst().first?.isLowercase == true
    let before = words[index - 1].lowercased()
    return isNamed && (["i'm", "im", "named"].contains(before) || before == "am" && index > 1)
  }
}
