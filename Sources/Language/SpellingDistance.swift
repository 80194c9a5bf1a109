/// The number of single edits between two words: a letter added, dropped, changed, or two neighbours swapped.
///
/// Optimal string alignment distance (a swap costs 1), computed bit by bit after Hyyrö (2003), "A bit-vector algorithm
/// for computing Levenshtein and Damerau edit distances". Words are compared as UTF-8 bytes, which is exact for the
/// folded words it is meant for. A `pattern` of more than 64 bytes is only compared for equality and otherwise counts
/// as far apart (`Int.max`).
package func spellingDistance(_ pattern: some Collection<UInt8>, _ text: some Collection<UInt8>) -> Int {
  let count = pattern.count
  if count == 0 { return text.count }
  guard count <= 64 else { return pattern.elementsEqual(text) ? 0 : Int.max }

  return SpellingTable(pattern).distance(to: text)
}

/// The bit masks of one pattern, kept so that many words can be compared with it.
package struct SpellingTable {
  private var masks = [UInt64](repeating: 0, count: 256)
  private var count = 0

  /// A table for `pattern`, of 1 to 64 bytes; of longer ones only the first 64 bytes count.
  package init(_ pattern: some Collection<UInt8>) {
    for byte in pattern.prefix(64) {
      masks[Int(byte)] |= 1 << UInt64(count)
      count += 1
    }
  }

  /// The spelling distance between the pattern and `text`.
  package func distance(to text: some Collection<UInt8>) -> Int {
    text.withContiguousStorageIfAvailable { distance(to: $0) }
      ?? Array(text).withUnsafeBufferPointer { distance(to: $0) }
  }

  /// The spelling distance between the pattern and `text`, without a generic call for every byte.
  package func distance(to text: UnsafeBufferPointer<UInt8>) -> Int {
    if count == 0 { return text.count }
    var positive = ~UInt64(0)
    var negative = UInt64(0)
    var diagonal = UInt64(0)
    var previous = UInt64(0)
    var score = count
    let top = UInt64(1) << UInt64(count - 1)
    for byte in text {
      let match = masks[Int(byte)]
      let swap = (((~diagonal) & match) << 1) & previous
      diagonal = (((match & positive) &+ positive) ^ positive) | match | negative | swap
      var horizontalUp = negative | ~(diagonal | positive)
      let horizontalDown = diagonal & positive
      if horizontalUp & top != 0 { score += 1 }
      if horizontalDown & top != 0 { score -= 1 }
      horizontalUp = (horizontalUp << 1) | 1
      let shiftedDown = horizontalDown << 1
      positive = shiftedDown | ~(diagonal | horizontalUp)
      negative = horizontalUp & diagonal
      previous = match
    }
    return score
  }
}
