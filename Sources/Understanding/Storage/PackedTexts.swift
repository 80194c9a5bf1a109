internal import Language

/// A list of texts that is only read: their bytes one after another, and where each begins.
struct PackedTexts: Equatable, Sendable {
  var bytes: MappedArray<UInt8>
  /// One more than there are texts.
  var starts: MappedArray<UInt32>

  /// None where the two lists do not fit each other.
  init?(bytes: MappedArray<UInt8>, starts: MappedArray<UInt32>) {
    guard starts.elements.first == 0, starts.elements.last.map(Int.init) == bytes.count else { return nil }
    self.bytes = bytes
    self.starts = starts
  }

  init(_ texts: some Sequence<String>) {
    var bytes: [UInt8] = []
    var starts: [UInt32] = [0]
    for text in texts {
      bytes += text.utf8
      starts.append(UInt32(bytes.count))
    }
    self.bytes = MappedArray(bytes)
    self.starts = MappedArray(starts)
  }

  var count: Int { starts.count - 1 }

  subscript(_ place: Int) -> String { String(decoding: bytes(place), as: UTF8.self) }

  func bytes(_ place: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes.elements[starts.run(place, of: bytes.elements.count)])
  }

  /// The place of `text` in a list whose texts rise by their bytes; nil if it is not there.
  func place(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    let place = firstPlace(in: 0..<count) { bytes($0).lexicographicallyPrecedes(wanted) }
    return place < count && bytes(place).elementsEqual(wanted) ? place : nil
  }
}
