/// The words of a line that were not understood, as they are said back.
struct Echo {
  let line: String
  /// Clauses that look like a condition and are none for sure: they are always said.
  var certain: [Piece] = []
  /// Other words that nothing was read from: they are said beside what was.
  var rests: [Piece] = []

  struct Piece {
    var text: String
    /// Where it stands in the line; nil where the line is not known.
    var bytes: Range<Int>?
    /// The number of the clause that it is the whole of; -1 for a part of one.
    var clause: Int
  }

  init(line: String) { self.line = line }

  mutating func add(_ reading: ClauseReading, _ number: Int) {
    certain.append(Piece(text: reading.said, bytes: reading.scan.bytes(reading.whole), clause: number))
  }

  mutating func addRest(_ reading: ClauseReading, _ number: Int) {
    rests.append(Piece(text: reading.said, bytes: reading.scan.bytes(reading.whole), clause: number))
  }

  /// The words of `reading` that were not understood; the whole of it where nothing was.
  mutating func addRests(of reading: ClauseReading, _ number: Int) {
    guard reading.hasReading else {
      if !reading.doubtful.isEmpty {
        add(reading, number)
      } else if reading.saysSomething {
        addRest(reading, number)
      }
      return
    }
    for place in reading.missed {
      let piece = Piece(text: reading.scan.said(place), bytes: reading.scan.bytes(place), clause: -1)
      if place.contains(where: reading.doubtful.contains) { certain.append(piece) } else { rests.append(piece) }
    }
  }

  /// In the order of the line; whole clauses beside each other are said in one.
  func texts(withRests: Bool) -> [String] {
    let pieces = (certain + (withRests ? rests : [])).sorted {
      ($0.bytes?.lowerBound ?? 0) < ($1.bytes?.lowerBound ?? 0)
    }
    let bytes = Array(line.utf8)
    var texts: [String] = []
    var last: Piece?
    for piece in pieces {
      if var joined = last, joined.clause >= 0, piece.clause == joined.clause + 1, let start = joined.bytes?.lowerBound,
        let end = piece.bytes?.upperBound, start < end
      {
        // A bracket that opens inside closes inside.
        let isOpen = bytes[start..<end].contains(UInt8(ascii: "(")) && bytes[end...].first == UInt8(ascii: ")")
        let text = String(decoding: bytes[start..<(isOpen ? end + 1 : end)], as: UTF8.self)
        texts[texts.count - 1] = text
        joined = Piece(text: text, bytes: start..<end, clause: piece.clause)
        last = joined
      } else {
        if !texts.contains(piece.text) { texts.append(piece.text) }
        last = piece
      }
    }
    return texts
  }
}
