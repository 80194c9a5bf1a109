extension RawTable {
  /// Reads `columns` of the table in the file at `path`.
  ///
  /// `captionLines` stand above the header. Lines may end in `\n` or `\r\n`; empty lines are passed over. A row with more
  /// or fewer cells than the header is an error, as is a column that the header does not name exactly so.
  init(
    _ path: String, _ format: Format, columns: [String], captionLines: Int = 0
  ) throws(ReleaseError) {
    let bytes = try ReleaseFile(path).bytes()
    var reader = RawTableReader(bytes: bytes, format: format, file: path)
    for _ in 0..<captionLines { _ = try reader.next() }
    guard try reader.next() else { throw ReleaseError(.empty, file: path) }
    let header = reader.cells.map { reader.text($0) }
    var wanted: [Int] = []
    for column in columns {
      guard let index = header.firstIndex(of: column) else {
        throw ReleaseError(.missingColumn(column), file: path, line: reader.line)
      }
      wanted.append(index)
    }
    var places: [Place] = []
    var lines: [UInt32] = []
    while try reader.next() {
      guard reader.cells.count == header.count else {
        throw ReleaseError(.cells(found: reader.cells.count, wanted: header.count), file: path, line: reader.line)
      }
      for index in wanted { places.append(reader.cells[index]) }
      lines.append(UInt32(reader.line))
    }
    self.init(file: path, columns: columns, bytes: bytes + reader.unescaped, places: places, lines: lines)
  }
}

/// Walks through the rows of a file, one after the other.
private struct RawTableReader {
  let bytes: [UInt8]
  let format: RawTable.Format
  let file: String
  /// The cells of the row read last.
  private(set) var cells: [RawTable.Place] = []
  /// The line on which that row begins.
  private(set) var line = 0
  /// Cells that held doubled quotation marks, with single ones; their places count on from the end of `bytes`.
  private(set) var unescaped: [UInt8] = []
  private var position = 0
  private var nextLine = 1

  init(bytes: [UInt8], format: RawTable.Format, file: String) {
    self.bytes = bytes
    self.format = format
    self.file = file
  }

  func text(_ place: RawTable.Place) -> String {
    let start = Int(place.start)
    let end = Int(place.end)
    guard start >= bytes.count else { return String(decoding: bytes[start..<end], as: UTF8.self) }
    return String(decoding: unescaped[(start - bytes.count)..<(end - bytes.count)], as: UTF8.self)
  }

  /// Reads the next row that is not empty into `cells`; false at the end of the file.
  mutating func next() throws(ReleaseError) -> Bool {
    while position < bytes.count {
      cells.removeAll(keepingCapacity: true)
      line = nextLine
      let start = position
      try readRow()
      if cells.count > 1 || position > start + 2 || cells.contains(where: { $0.end > $0.start }) { return true }
    }
    return false
  }

  private mutating func readRow() throws(ReleaseError) {
    let separator = format == .tabs ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    while true {
      if format == .commas, position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        try readQuoted()
      } else {
        readPlain(until: separator)
      }
      guard position < bytes.count else { return }
      let end = bytes[position]
      position += 1
      if end == UInt8(ascii: "\n") {
        nextLine += 1
        return
      }
    }
  }

  /// Reads to the separator or the end of the line, and stops there.
  private mutating func readPlain(until separator: UInt8) {
    let start = position
    position = end(of: separator, from: start)
    cells.append(trimmed(start, position))
  }

  private func end(of separator: UInt8, from start: Int) -> Int {
    let span = bytes.span
    var index = start
    while index < span.count, span[index] != separator, span[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }

  private func trimmed(_ start: Int, _ end: Int) -> RawTable.Place {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r") }
    var (first, last) = (start, end)
    while first < last, isSpace(bytes[first]) { first += 1 }
    while last > first, isSpace(bytes[last - 1]) { last -= 1 }
    return RawTable.Place(start: UInt32(first), end: UInt32(last))
  }

  /// Reads a cell in quotation marks, and goes on to the separator or the end of the line behind it.
  private mutating func readQuoted() throws(ReleaseError) {
    let opened = nextLine
    let quote = UInt8(ascii: "\"")
    let start = position + 1
    var index = start
    var hasDoubled = false
    while index < bytes.count {
      if bytes[index] == quote {
        guard index + 1 < bytes.count, bytes[index + 1] == quote else { break }
        hasDoubled = true
        index += 1
      } else if bytes[index] == UInt8(ascii: "\n") {
        nextLine += 1
      }
      index += 1
    }
    guard index < bytes.count else { throw ReleaseError(.openQuote, file: file, line: opened) }
    let inside = trimmed(start, index)
    if hasDoubled {
      let from = bytes.count + unescaped.count
      var wasQuote = false
      for byte in bytes[Int(inside.start)..<Int(inside.end)] {
        if byte == quote, wasQuote {
          wasQuote = false
          continue
        }
        wasQuote = byte == quote
        unescaped.append(byte)
      }
      cells.append(RawTable.Place(start: UInt32(from), end: UInt32(bytes.count + unescaped.count)))
    } else {
      cells.append(inside)
    }
    position = index + 1
    if position < bytes.count, bytes[position] == UInt8(ascii: "\r") { position += 1 }
    guard position == bytes.count || [UInt8(ascii: ","), UInt8(ascii: "\n")].contains(bytes[position]) else {
      throw ReleaseError(.openQuote, file: file, line: opened)
    }
  }
}
