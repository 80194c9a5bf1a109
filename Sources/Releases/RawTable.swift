/// A table of a release as published, reduced to the columns somebody asked for.
///
/// Cells are kept as places in the bytes of the file and become text only when they are read.
struct RawTable {
  /// How the file separates its cells.
  enum Format {
    /// Tabs, and a quotation mark is a letter like any other: the O*NET text files.
    case tabs
    /// Commas, with cells in quotation marks where needed: what spreadsheets write.
    case commas
  }

  /// Where a cell's bytes are.
  struct Place {
    var start: UInt32
    var end: UInt32
  }

  let file: String
  private let columns: [String]
  private let bytes: [UInt8]
  private let places: [Place]
  private let lines: [UInt32]

  init(file: String, columns: [String], bytes: [UInt8], places: [Place], lines: [UInt32]) {
    self.file = file
    self.columns = columns
    self.bytes = bytes
    self.places = places
    self.lines = lines
  }

  /// One row; its cells are numbered as the columns were asked for.
  struct Row {
    fileprivate let table: RawTable
    fileprivate let index: Int

    /// The text of a cell, without spaces at either end.
    subscript(_ column: Int) -> String {
      let place = table.places[index * table.columns.count + column]
      return String(decoding: table.bytes[Int(place.start)..<Int(place.end)], as: UTF8.self)
    }

    /// The line of the file on which the row begins.
    var line: Int { Int(table.lines[index]) }

    /// The fault, placed in this row.
    func error(_ fault: ReleaseError.Fault) -> ReleaseError { ReleaseError(fault, file: table.file, line: line) }

    /// The name of a column, for messages.
    func name(of column: Int) -> String { table.columns[column] }
  }
}

extension RawTable: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { lines.count }
  subscript(_ index: Int) -> Row { Row(table: self, index: index) }
}
