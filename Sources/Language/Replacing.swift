extension String {
  /// The text with every `old` as `new`, compared byte by byte; ten times quicker than the same for any collection.
  package func with(_ new: String, for old: String) -> String {
    let wanted = Array(old.utf8)
    guard let first = wanted.first else { return self }
    var text = self
    return text.withUTF8 { bytes -> String? in
      var result: [UInt8] = []
      var done = 0
      var place = 0
      while place + wanted.count <= bytes.count {
        guard bytes[place] == first, bytes[place..<place + wanted.count].elementsEqual(wanted) else {
          place += 1
          continue
        }
        result += bytes[done..<place]
        result += new.utf8
        place += wanted.count
        done = place
      }
      guard done > 0 else { return nil }
      result += bytes[done...]
      return String(decoding: result, as: UTF8.self)
    } ?? self
  }

  /// What stands between every two `mark`s, without what is empty, compared byte by byte.
  package func pieces(between mark: String) -> [String] {
    let wanted = Array(mark.utf8)
    var text = self
    return text.withUTF8 { bytes in
      var pieces: [String] = []
      var start = 0
      func end(at place: Int) {
        if place > start { pieces.append(String(decoding: bytes[start..<place], as: UTF8.self)) }
        start = place + wanted.count
      }
      var place = 0
      while !wanted.isEmpty, place + wanted.count <= bytes.count {
        let isMark = bytes[place] == wanted[0] && bytes[place..<place + wanted.count].elementsEqual(wanted)
        if isMark { end(at: place) }
        place += isMark ? wanted.count : 1
      }
      end(at: bytes.count)
      return pieces
    }
  }
}
