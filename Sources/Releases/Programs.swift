/// Programs of study by occupation: the CIP 2020 to O*NET-SOC 2019 crosswalk.
struct Programs {
  /// The programs of each six-digit occupation: code and title, as `25.0301 Library and Archives Assisting`.
  var titles: [OccupationCode: Set<String>] = [:]

  /// Reads the file at `path`; codes that O*NET does not list go to the report.
  ///
  /// Where several kinds of work are gathered (`All Other`), the programs of one of them are not those of all.
  init(_ path: String, onet: OnetRelease, report: inout Report) throws(ReleaseError) {
    let columns = ["2020 CIP Code", "2020 CIP Title", "O*NET-SOC 2019 Code", "O*NET-SOC 2019 Title"]
    for row in try RawTable(path, .commas, columns: columns) {
      guard hasShape(row[0], "00.0000") else { throw row.error(.badCode(row[0], like: "25.0301")) }
      let code = try row.onet(2)
      guard onet.titles[code] != nil else {
        report.add("Programs", code.name, row[3], "O*NET's list of occupations does not have the code")
        continue
      }
      guard code.isWhole || !onet.isResidual(code.base) else { continue }
      titles[code.base, default: []].insert("\(row[0]) \(row[1])")
    }
  }
}
