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
/// names one career. What a person says in passing counts only when nothing else is named: “I'm a secretary”, “my
/// teacher says”, “not nurses”.
func mentions(in words: [Word], names: Names) -> [Mention] {
  var named: [Mention] = []
  var fields: [Mention] = []
  var passing: [Mention] = []
  let texts = words.map(\.text)
  var start = 0
  while start < texts.count {
    let longest = min(Names.longestName, texts.count - start)
    var taken = 1
    for length in stride(from: longest, through: 1, by: -1) {
      guard let entry = names.entry(texts[start..<start + length]) else { continue }
      let mention = Mention(careers: entry.careers, words: start..<start + length)
      if isPassing(start, texts) {
        passing.append(mention)
      } else if entry.isField {
        fields.append(mention)
      } else {
        named.append(mention)
      }
      taken = length
      break
    }
    start += taken
  }
  return [named, fields, passing].first { !$0.isEmpty } ?? []
}

/// Whether the name at `place` is only mentioned: after “not”, after “my”, or as what the person is.
private func isPassing(_ place: Int, _ texts: [String]) -> Bool {
  var index = place - 1
  while index >= 0,
    ["a", "an", "the", "just", "only", "currently", "now", "am", "was", "guidance"].contains(texts[index])
  {
    index -= 1
  }
  guard index >= 0 else { return false }
  return ["not", "my", "our"].contains(texts[index]) || (texts[index] == "i" && index < place - 1)
}

/// `words` with every mention replaced by one `careerMark`.
func masked(_ words: [Word], _ mentions: [Mention]) -> [Word] {
  var result: [Word] = []
  var index = 0
  for mention in mentions {
    result += words[index..<mention.words.lowerBound]
    result.append(Word(careerMark, at: words[mention.words.lowerBound].place))
    index = mention.words.upperBound
  }
  return result + words[index...]
}
