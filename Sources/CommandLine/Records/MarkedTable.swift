internal import Answers
internal import Dialogue
internal import Language
internal import Records

/// A list of records for an advisor, in which those stand out that bear a mark of somebody's safety.
struct MarkedTable {
  var headings: [String]
  var rows: [(cells: [String], marks: [Transcript.Mark])]

  /// The table; where some are marked, with a second column that says so.
  var table: Part {
    let marks = rows.map { Safeguarding.short($0.marks) }
    guard marks.contains(where: { !$0.isEmpty }) else {
      return .table(Part.Table(headings: headings, rows: rows.map(\.cells)))
    }
    func insert(_ cell: String, _ cells: [String]) -> [String] {
      Array(cells.prefix(1)) + [cell] + Array(cells.dropFirst())
    }
    return .table(
      Part.Table(headings: insert("Mark", headings), rows: zip(rows, marks).map { insert($1, $0.cells) }))
  }

  /// The table; where some are marked, with a sentence before it.
  var parts: [Part] {
    let count = rows.count { !$0.marks.isEmpty }
    guard count > 0 else { return [table] }
    return [
      .paragraph(
        "Safeguarding: \(count) of these \(count == 1 ? "bears" : "bear") a mark, that a crisis text or one on danger was given."
      ), table,
    ]
  }
}
