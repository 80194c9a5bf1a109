internal import Language

/// A career named in a question.
package struct Mention: Equatable, Sendable {
  /// The careers that the name may mean, by number; one unless the name is ambiguous.
  package var careers: [Int]
  /// The words it stands on.
  package var words: Range<Int>
}

/// The careers named in `words`, in order; the longest name wins, then the first.
///
/// Two names never share a word. The name of a field counts only when no person's does: “do archivists do cataloging”
/// names one career; so does work said as an activity (“driving a truck”). What a person says in passing counts only
/// when nothing else is named: “I'm a secretary”, “my
/// wife is a nurse”, “not nurses”; who only says something (“a professor told me”) counts last. A name of no career hides the names
/// inside it: “nursing home”.
func mentions(in words: [Word], names: Names) -> [Mention] {
  var named: [Mention] = []
  var fields: [Mention] = []
  var passing: [Mention] = []
  var saying: [Mention] = []
  let texts = words.map(\.text)
  let plain = texts.map { singular($0) }
  var start = 0
  while start < texts.count {
    guard let (entry, length) = name(at: start, words, texts, plain, names) else {
      start += 1
      continue
    }
    let place = start..<start + length
    start += length
    guard !entry.careers.isEmpty else { continue }
    let mention = Mention(careers: entry.careers, words: place)
    if isRightNow(place, texts) {
      if place.lowerBound < 4 { passing.append(mention) }
    } else if start < texts.count, Passing.saying.contains(texts[start]) {
      saying.append(mention)
    } else if isPassing(place, words, texts) {
      passing.append(mention)
    } else if entry.isField {
      fields.append(mention)
    } else {
      named.append(mention)
    }
  }
  return [named, fields, passing, saying].first { !$0.isEmpty } ?? []
}

/// So many letters can be an acronym that several words happen to spell.
private let longestAcronym = 6

/// The longest name that begins at `start`, with its length in words.
///
/// Two short words of which one is like “is” make no acronym (“what is so bad” holds no ISSO); `it` and `do` may begin one.
private func name(
  at start: Int, _ words: [Word], _ texts: [String], _ plain: [String], _ names: Names
) -> (Names.Entry, Int)? {
  var found: (entry: Names.Entry, length: Int)?
  for (entry, length) in names.entries(at: start, of: plain) {
    let (first, last) = (texts[start], texts[start + length - 1])
    let letters = texts[start..<start + length].reduce(0) { $0 + $1.utf8.count }
    if length > 1, !entry.careers.isEmpty, letters <= longestAcronym,
      stopWords.contains(last) || (stopWords.contains(first) && first != "it" && first != "do")
    {
      continue
    }
    found = (entry, length)
    break
  }
  if let (entry, length) = activity(at: start, texts, names), length > (found?.length ?? 0) { return (entry, length) }
  if (found?.length ?? 1) == 1, let (entry, length) = turned(at: start, words, names) { return (entry, length) }
  return found
}

/// Work said as a verb and its object, “drive a truck”, as the field of whoever does it (`truck driver`).
private func activity(at start: Int, _ texts: [String], _ names: Names) -> (Names.Entry, Int)? {
  guard let agents = Activity.agents(of: texts[start]) else { return nil }
  var object = start + 1
  while object < texts.count, Activity.skipped.contains(texts[object]) { object += 1 }
  for length in stride(from: min(3, texts.count - object), through: 1, by: -1) {
    let words = texts[object..<object + length]
    guard let last = words.last, !stopWords.contains(last) else { continue }
    for agent in agents {
      guard let entry = names.entry((words + [agent])[...]), !entry.careers.isEmpty else { continue }
      return (Names.Entry(careers: entry.careers, isField: true), object + length - start)
    }
  }
  return nil
}

/// A name said the other way round, as many languages do: “engineer civil”, “technician of library”.
private func turned(at start: Int, _ words: [Word], _ names: Names) -> (Names.Entry, Int)? {
  guard Activity.turnable.contains(singular(words[start].text)), start + 1 < words.count else { return nil }
  let head = words[start].text
  let hasOf = words[start + 1].text == "of"
  let first = hasOf ? start + 2 : start + 1
  // With a comma between them, the two words are not one name.
  guard words[start + 1].place.lowerBound - words[start].place.upperBound == 1 else { return nil }
  for length in stride(from: min(hasOf ? 2 : 1, words.count - first), through: 1, by: -1) {
    let before = words[first..<first + length].map(\.text)
    guard let last = before.last, !stopWords.contains(last), hasOf || !Activity.unturned.contains(last),
      let entry = names.entry((before + [head])[...]), !entry.careers.isEmpty, !entry.isField
    else { continue }
    return (entry, first + length - start)
  }
  return nil
}

/// Whether the words at `place` are the `rn` that ends a line and says “right now”; in a longer line it is no name.
private func isRightNow(_ place: Range<Int>, _ texts: [String]) -> Bool {
  texts[place] == ["rn"] && place.upperBound == texts.count && place.lowerBound > 1
    && !Passing.announcing.contains(texts[place.lowerBound - 1])
}

/// Whether the name at `place` is only mentioned: after “not” or “my”, as what the person or one of theirs is or was
/// (“I was a Navy corpsman”, “my husband has been in IT”).
private func isPassing(_ place: Range<Int>, _ words: [Word], _ texts: [String]) -> Bool {
  var index = place.lowerBound - 1
  while index >= 0, Passing.between.contains(texts[index]) { index -= 1 }
  guard index >= 0 else { return false }
  if ["not", "no", "my", "our"].contains(texts[index]) { return true }
  if texts[index] == "i", index < place.lowerBound - 1 { return true }
  if index > 0, texts[index] == "of", texts[index - 1] == "family" { return true }
  return isSelf(place.lowerBound, words, texts)
}

/// Whether the clause up to `end` only says what somebody is: “I was a Navy hospital …”, “my wife is a …”.
private func isSelf(_ end: Int, _ words: [Word], _ texts: [String]) -> Bool {
  var start = end
  while start > 0, words[start].place.lowerBound - words[start - 1].place.upperBound < 2,
    !["and", "but", "so", "because", "or", "while", "since"].contains(texts[start - 1])
  {
    start -= 1
  }
  var clause = texts[start..<end]
  guard let subject = clause.popFirst() else { return false }
  if ["my", "our"].contains(subject) {
    guard clause.count > 0 else { return false }
    clause.removeFirst()
    if clause.isEmpty { return true }
  } else if subject != "i" {
    return false
  }
  // One or two words of kind before the name: “certified”, “Navy hospital”.
  var kinds = 0
  while kinds < 2, let last = clause.last, !Passing.being.contains(last), !stopWords.contains(last),
    !Passing.wishing.contains(last)
  {
    clause.removeLast()
    kinds += 1
  }
  return !clause.isEmpty && clause.allSatisfy { Passing.being.contains($0) }
}

/// Words around a name that is only mentioned.
private enum Passing {
  static let between: Set = ["a", "an", "the", "just", "only", "currently", "now", "am", "was", "guidance"]
  static let saying: Set = ["says", "said", "told", "tells", "offered", "thinks", "mentioned", "drew", "keeps"]
  /// Before the abbreviation RN; elsewhere at the end of a line it says “right now”.
  static let announcing: Set = [
    "a", "an", "as", "be", "being", "the", "for", "of", "about", "and", "or", "vs", "versus", "than", "become", "to",
    "becoming", "on", "is", "like", "my", "not",
  ]
  static let being: Set = [
    "i", "am", "was", "been", "have", "had", "is", "has", "a", "an", "the", "as", "in", "for", "work", "works",
    "worked", "working", "currently", "now", "just", "still", "already", "once", "used", "to", "be", "make", "makes",
    "made", "good", "decent", "great", "money", "spent", "years", "retired", "former", "year", "ten", "twenty", "old",
  ]
  static let wishing: Set = [
    "want", "wants", "choosing", "between", "torn", "deciding", "comparing", "become", "becoming", "thinking",
    "interested", "studying", "considering", "need", "wish", "hope",
  ]
}

/// Verbs of work, and how people who are new to English turn a name round.
private enum Activity {
  private static let verbs: [(forms: [String], agents: [String])] = [
    (["teach", "teaches", "teaching"], ["teacher"]),
    (["drive", "drives", "driving"], ["driver", "operator"]),
    (["run", "runs", "running", "operate", "operates", "operating"], ["operator"]),
    (
      ["fix", "fixes", "fixing", "repair", "repairs", "repairing"], ["mechanic", "repairer", "technician", "repairman"]
    ),
    (["install", "installs", "installing"], ["installer"]),
    (["groom", "grooms", "grooming"], ["groomer"]),
    (["paint", "paints", "painting"], ["painter"]),
    (["design", "designs", "designing"], ["designer"]),
    (["inspect", "inspects", "inspecting"], ["inspector"]),
    (["cut", "cuts", "cutting"], ["cutter"]),
    (["clean", "cleans", "cleaning"], ["cleaner"]),
  ]
  private static let table = Dictionary(
    verbs.flatMap { verb in verb.forms.map { ($0, verb.agents) } }, uniquingKeysWith: { first, _ in first })

  /// The nouns for one who does what `verb` says; nil for other words.
  static func agents(of verb: String) -> [String]? { table[verb] }

  static let skipped: Set = ["a", "an", "the", "big", "my", "some"]

  static let turnable: Set = [
    "engineer", "technician", "teacher", "manager", "assistant", "nurse", "designer", "driver", "operator", "mechanic",
    "therapist", "officer", "developer", "scientist", "analyst", "inspector", "programmer", "biologist", "psychologist",
  ]
  /// Words that follow such a noun without belonging to a name: “nurse school”.
  static let unturned: Set = [
    "school", "home", "sales", "office", "store", "training", "program", "job", "license", "degree", "work", "general",
    "education", "health", "care", "research", "service", "support", "travel", "safety", "staff", "quality",
  ]
}

/// `words` with every mention replaced by one `careerMark`, where it is the first of its careers.
///
/// A second name of the same work keeps its words: “do accountants need a CPA” asks of one career.
func masked(_ words: [Word], _ mentions: [Mention]) -> [Word] {
  var result: [Word] = []
  var index = 0
  var seen: Set<[Int]> = []
  for mention in mentions where seen.insert(mention.careers).inserted {
    result += words[index..<mention.words.lowerBound]
    result.append(Word(careerMark, at: words[mention.words.lowerBound].place))
    index = mention.words.upperBound
  }
  return result + words[index...]
}
