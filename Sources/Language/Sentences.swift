/// The sentences of a line, by the marks that end them: `.`, `?`, `!` and `;` before a blank or the end.
///
/// `words` must have their places in `text`. A line without such marks is one sentence; sentences without a word are left
/// out.
package func sentences(of words: [Word], in text: String) -> [[Word]] {
  let bytes = Array(text.utf8)
  var sentences: [[Word]] = []
  var sentence: [Word] = []
  for (index, word) in words.enumerated() {
    sentence.append(word)
    let next = index + 1 < words.count ? words[index + 1].place.lowerBound : bytes.count
    let end = min(word.place.upperBound, bytes.count)
    guard end < next, next <= bytes.count else { continue }
    let between = bytes[end..<next]
    let isEnd = between.indices.contains { place in
      [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";")].contains(between[place])
        && (place + 1 == bytes.count || bytes[place + 1] == UInt8(ascii: " ") || place + 1 == next)
    }
    if isEnd {
      sentences.append(sentence)
      sentence = []
    }
  }
  if !sentence.isEmpty { sentences.append(sentence) }
  return sentences
}
