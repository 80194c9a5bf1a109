/// The words of a line with one blank between them, in which phrases are found with their edges.
package struct SpacedWords: Equatable, Sendable {
  /// In UTF-8, with a blank before the first word and after the last.
  private let bytes: [UInt8]

  package init(_ words: some Sequence<String>) {
    var bytes: [UInt8] = [0x20]
    for word in words {
      bytes += word.utf8
      bytes.append(0x20)
    }
    self.bytes = bytes
  }

  /// Whether `phrase`, words with one blank between them, stands in the line. Compared byte by byte, which is exact for
  /// folded words; the empty phrase stands in none.
  package func has(_ phrase: String) -> Bool { place(of: phrase, from: 0, to: bytes.count) != nil }

  /// Whether the line begins with `phrase`.
  package func begins(with phrase: String) -> Bool {
    place(of: phrase, from: 0, to: min(bytes.count, phrase.utf8.count + 2)) != nil
  }

  /// Whether the line ends with `phrase`.
  package func ends(with phrase: String) -> Bool {
    place(of: phrase, from: max(0, bytes.count - phrase.utf8.count - 2), to: bytes.count) != nil
  }

  /// Where `phrase` begins between the blanks at `start` and before `end`.
  private func place(of phrase: String, from start: Int, to end: Int) -> Int? {
    var phrase = phrase
    return phrase.withUTF8 { wanted -> Int? in
      guard let first = wanted.first, wanted.count + 2 <= end - start else { return nil }
      return bytes.withUnsafeBufferPointer { bytes -> Int? in
        var place = start + 1
        search: while place + wanted.count < end {
          defer { place += 1 }
          guard bytes[place] == first, bytes[place - 1] == 0x20, bytes[place + wanted.count] == 0x20 else { continue }
          for offset in wanted.indices where bytes[place + offset] != wanted[offset] { continue search }
          return place
        }
        return nil
      }
    }
  }
}
