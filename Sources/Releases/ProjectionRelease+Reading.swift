extension ProjectionRelease {
  /// Reads the tables in `folder`, which are named `table_1_2.csv` and so on.
  init(_ folder: String, report: inout Report) throws(ReleaseError) {
    try readProjections(folder)
    try readLeaving(folder)
    try readReasons(folder, &report)
    try readAttainment(folder)
    try readEntry(folder)
  }

  private static let titleColumn = "2024 National Employment Matrix title"
  private static let codeColumn = "2024 National Employment Matrix code"

  /// The rows of a table that have a code; footnotes, which have none, are left out.
  private func table(
    _ folder: String, _ number: String, _ columns: [String]
  ) throws(ReleaseError) -> [(code: OccupationCode, row: RawTable.Row)] {
    var rows: [(code: OccupationCode, row: RawTable.Row)] = []
    for row in try RawTable("\(folder)/table_\(number).csv", .commas, columns: columns, captionLines: 1)
    where !row[1].isEmpty {
      rows.append((try row.occupation(1), row))
    }
    return rows
  }

  private mutating func readProjections(_ folder: String) throws(ReleaseError) {
    let columns = [
      Self.titleColumn, Self.codeColumn, "Occupation type", "Employment, 2024", "Employment, 2034",
      "Employment change, numeric, 2024–34", "Employment change, percent, 2024–34", "Percent self employed, 2024",
      "Occupational openings, 2024–34 annual average", "Median annual wage, dollars, 2024[1]",
    ]
    for (code, row) in try table(folder, "1_2", columns) where row[2] == "Line item" || code == Self.all {
      let figures = [
        try row.thousands(3), try row.thousands(4), try row.thousands(5), try row.figure(6), try row.thousands(8),
        try row.figure(7),
      ]
      let entry = Row(title: plain(row[0]), figures: figures, wage: try row.figure(9))
      guard rows.updateValue(entry, forKey: code) == nil else { throw row.error(.repeated(code.name)) }
    }
  }

  private mutating func readLeaving(_ folder: String) throws(ReleaseError) {
    let columns = [
      Self.titleColumn, Self.codeColumn, "Occupation type",
      "Total occupational separations rate, 2024–34 annual average",
    ]
    for (code, row) in try table(folder, "1_10", columns) where row[2] == "Line item" || code == Self.all {
      guard leaving.updateValue(try row.figure(3), forKey: code) == nil else { throw row.error(.repeated(code.name)) }
    }
  }

  private mutating func readReasons(_ folder: String, _ report: inout Report) throws(ReleaseError) {
    let columns = [
      "2024 National Employment Matrix occupation title", "2024 National Employment Matrix occupation code",
      "2024 National Employment Matrix industry title", "2024 National Employment Matrix industry code",
      "Factors affecting occupational utilization",
    ]
    for (code, row) in try table(folder, "1_12", columns) {
      guard let reason = Reason(text: row[4], industry: row[2], industryCode: row[3]) else {
        report.add("Projections", code.name, plain(row[0]), "table 1.12 does not say whether the share rises or falls")
        continue
      }
      reasons[code, default: []].append(reason)
    }
    reasons = reasons.mapValues { $0.sorted() }
  }

  private mutating func readAttainment(_ folder: String) throws(ReleaseError) {
    let columns = [
      Self.titleColumn, Self.codeColumn, "Less than high school diploma", "High school diploma or equivalent",
      "Some college, no degree", "Associate's degree", "Bachelor's degree", "Master's degree",
      "Doctoral or professional degree",
    ]
    for (code, row) in try table(folder, "5_3", columns) {
      var shares: [String] = []
      for column in 2..<columns.count { shares.append(try row.figure(column)) }
      guard attainment.updateValue((plain(row[0]), shares), forKey: code) == nil else {
        throw row.error(.repeated(code.name))
      }
    }
  }

  private mutating func readEntry(_ folder: String) throws(ReleaseError) {
    let columns = [
      Self.titleColumn, Self.codeColumn, "Typical education needed for entry",
      "Work experience in a related occupation",
      "Typical on-the-job training needed to attain competency in the occupation",
    ]
    for (code, row) in try table(folder, "5_4", columns) {
      let words = (2..<columns.count).map { row.words($0) == "None" ? "none" : row.words($0) }
      guard entry.updateValue((plain(row[0]), words), forKey: code) == nil else {
        throw row.error(.repeated(code.name))
      }
    }
  }

  /// A title without the mark of a footnote: `Legislators[1]` is `Legislators`.
  private func plain(_ title: String) -> String {
    guard title.hasSuffix("]"), let open = title.lastIndex(of: "[") else { return title }
    return String(title[..<open])
  }
}
