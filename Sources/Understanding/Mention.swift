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
/// Two names never share a word. The name of a field counts only when no career is named otherwise: “do archivists do
/// cataloging” names one career.
func mentions(in words: [Word], names: Names) -> [Mention] {
  var found: [Mention] = []
  var fields: [Mention] = []
  let texts = words.map(\.text)
  var start = 0
  while start < texts.count {
    let longest = min(Names.longestName, texts.count - start)
    var taken = 1
    for length in stride(from: longest, through: 1, by: -1) {
      if let entry = names.entry(texts[start..<start + length]) {
        let mention = Mention(careers: entry.careers, words: start..<start + length)
        if entry.isField { fields.append(mention) } else { found.append(mention) }
        taken = length
        break
      }
    }
    start += taken
  }
  return found.isEmpty ? fields : found
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
