/// What is used of the national wage survey (OEWS): one row for every detailed occupation, and one for all together.
struct WageRelease {
  struct Row {
    var title: String
    /// Employment, then yearly pay, then hourly pay, as the fact table has them.
    var figures: [String]
  }

  var rows: [OccupationCode: Row] = [:]
  /// The titles of the major groups, by their first two digits.
  var majors: [String: String] = [:]

  /// Reads the file at `path`.
  ///
  /// Only rows of the groups `detailed` and `total` count: many occupations stand there a second time as a broad group of one.
  init(_ path: String) throws(ReleaseError) {
    let figures = [
      "TOT_EMP", "A_MEAN", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "H_MEAN", "H_PCT10", "H_PCT25",
      "H_MEDIAN", "H_PCT75", "H_PCT90",
    ]
    for row in try RawTable(path, .commas, columns: ["OCC_CODE", "OCC_TITLE", "O_GROUP"] + figures) {
      switch row[2] {
      case "major": majors[try row.occupation(0).major] = row[1]
      case "total", "detailed":
        let code = try row.occupation(0)
        var cells: [String] = []
        for column in figures.indices { cells.append(try row.figure(3 + column)) }
        guard rows.updateValue(Row(title: row[1], figures: cells), forKey: code) == nil else {
          throw row.error(.repeated(code.name))
        }
      default: continue
      }
    }
  }
}
