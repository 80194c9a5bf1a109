internal import Careers

extension OnetRelease {
  /// Reads the text release in `folder`.
  ///
  /// Codes that its list of occupations does not have go to the report. The order of the rows never matters.
  init(_ folder: String, report: inout Report) throws(ReleaseError) {
    try readTitles(folder)
    zones = try singles(folder, "Job Zones", "Job Zone", &report)
    interests = try scores(folder, "Interests", scale: "OI", of: Interest.allCases.map(\.rawValue), &report)
    values = try scores(folder, "Work Values", scale: "EX", of: WorkValue.allCases.map(\.rawValue), &report)
    skills = try importance(folder, "Skills", &report)
    knowledge = try importance(folder, "Knowledge", &report)
    try readTechnologies(folder, &report)
    try readRelated(folder, &report)
    try readNames(folder, "Alternate Titles", "Alternate Title", &report)
    try readNames(folder, "Sample of Reported Titles", "Reported Job Title", &report)
    try readActivities(folder, &report)
  }

  private static let codeColumn = "O*NET-SOC Code"

  private func table(_ folder: String, _ name: String, _ columns: [String]) throws(ReleaseError) -> RawTable {
    try RawTable("\(folder)/\(name).txt", .tabs, columns: columns)
  }

  /// The code of a row; nil, with a line in the report, if the release does not list it.
  private func listed(_ row: RawTable.Row, _ name: String, _ report: inout Report) throws(ReleaseError) -> OnetCode? {
    let code = try row.onet(0)
    guard titles[code] != nil else {
      report.add("O*NET", code.name, notPublished, "\(name) has the code, but the list of occupations does not")
      return nil
    }
    return code
  }

  private mutating func readTitles(_ folder: String) throws(ReleaseError) {
    for row in try table(folder, "Occupation Data", [Self.codeColumn, "Title"]) {
      let code = try row.onet(0)
      guard titles.updateValue(row[1], forKey: code) == nil else { throw row.error(.repeated(code.name)) }
      codes[code.base, default: []].append(code)
    }
    codes = codes.mapValues { $0.sorted() }
  }

  private func singles(
    _ folder: String, _ name: String, _ column: String, _ report: inout Report
  ) throws(ReleaseError) -> [OnetCode: String] {
    var singles: [OnetCode: String] = [:]
    for row in try table(folder, name, [Self.codeColumn, column]) {
      guard let code = try listed(row, name, &report) else { continue }
      guard singles.updateValue(try row.figure(1), forKey: code) == nil else { throw row.error(.repeated(code.name)) }
    }
    return singles
  }

  private func scores(
    _ folder: String, _ name: String, scale: String, of elements: [String], _ report: inout Report
  ) throws(ReleaseError) -> [OnetCode: [String]] {
    var scores: [OnetCode: [String]] = [:]
    var seen: Set<String> = []
    for row in try table(folder, name, [Self.codeColumn, "Element Name", "Scale ID", "Data Value"]) {
      guard row[2] == scale, let code = try listed(row, name, &report) else { continue }
      guard let index = elements.firstIndex(of: row[1]) else { throw row.error(.unknownWord(row[1], known: elements)) }
      guard seen.insert("\(code) \(index)").inserted else { throw row.error(.repeated("\(code) \(row[1])")) }
      let score = try row.figure(3)
      scores[code, default: Array(repeating: notPublished, count: elements.count)][index] = score
    }
    return scores
  }

  /// Importance in hundredths, without what the release recommends to suppress.
  private func importance(
    _ folder: String, _ name: String, _ report: inout Report
  ) throws(ReleaseError) -> [OnetCode: [String: Int]] {
    var importance: [OnetCode: [String: Int]] = [:]
    let columns = [Self.codeColumn, "Element Name", "Scale ID", "Data Value", "Recommend Suppress"]
    for row in try table(folder, name, columns) {
      guard row[2] == "IM", row[4] != "Y", let code = try listed(row, name, &report) else { continue }
      guard let value = try row.hundredths(3) else { continue }
      guard importance[code, default: [:]].updateValue(value, forKey: row[1]) == nil else {
        throw row.error(.repeated("\(code) \(row[1])"))
      }
    }
    return importance
  }

  private mutating func readTechnologies(_ folder: String, _ report: inout Report) throws(ReleaseError) {
    let name = "Technology Skills"
    for row in try table(folder, name, [Self.codeColumn, "Example", "Hot Technology", "In Demand"]) {
      guard let code = try listed(row, name, &report) else { continue }
      let example = row[1].contains("&") ? unescaped(row[1]) : row[1]
      var technology = technologies[code, default: [:]][example] ?? Technology()
      if row[2] == "Y" { technology.isHot = true }
      if row[3] == "Y" { technology.isInDemand = true }
      technologies[code, default: [:]][example] = technology
    }
  }

  private mutating func readRelated(_ folder: String, _ report: inout Report) throws(ReleaseError) {
    let name = "Related Occupations"
    let columns = [Self.codeColumn, "Related O*NET-SOC Code", "Relatedness Tier", "Index"]
    for row in try table(folder, name, columns) {
      guard let code = try listed(row, name, &report) else { continue }
      let other = try row.onet(1)
      guard let tier = Tier(rawValue: row[2]) else {
        throw row.error(.unknownWord(row[2], known: Tier.allCases.map(\.rawValue)))
      }
      guard let index = Int(row[3]) else { throw row.error(.badNumber(row[3], column: row.name(of: 3))) }
      guard titles[other] != nil else {
        report.add("O*NET", other.name, notPublished, "\(name) has the code, but the list of occupations does not")
        continue
      }
      related[code, default: []].append(Relation(tier: tier, index: index, code: other))
    }
    related = related.mapValues { $0.sorted { ($0.tier, $0.index, $0.code) < ($1.tier, $1.index, $1.code) } }
  }

  private mutating func readNames(
    _ folder: String, _ name: String, _ column: String, _ report: inout Report
  ) throws(ReleaseError) {
    for row in try table(folder, name, [Self.codeColumn, column]) {
      guard let code = try listed(row, name, &report), let text = row.published(1) else { continue }
      names[code, default: []].insert(text)
    }
  }

  private mutating func readActivities(_ folder: String, _ report: inout Report) throws(ReleaseError) {
    var activityTitles: [String: String] = [:]
    for row in try table(folder, "DWA Reference", ["DWA ID", "DWA Title"]) {
      let title = row[1].hasSuffix(".") ? String(row[1].dropLast()) : row[1]
      guard activityTitles.updateValue(title, forKey: row[0]) == nil else { throw row.error(.repeated(row[0])) }
    }
    // The release lists the tasks of an occupation by importance: the core ones first.
    var places: [OnetCode: [String: Int]] = [:]
    for row in try table(folder, "Task Statements", [Self.codeColumn, "Task ID"]) {
      guard let code = try listed(row, "Task Statements", &report) else { continue }
      let place = places[code, default: [:]].count
      places[code, default: [:]][row[1]] = place
    }
    let name = "Tasks to DWAs"
    for row in try table(folder, name, [Self.codeColumn, "Task ID", "DWA ID"]) {
      guard let code = try listed(row, name, &report) else { continue }
      guard let title = activityTitles[row[2]] else {
        report.add("O*NET", row[2], notPublished, "\(name) has the activity, but DWA Reference does not")
        continue
      }
      guard let place = places[code]?[row[1]] else {
        report.add("O*NET", code.name, row[1], "\(name) has the task, but Task Statements does not")
        continue
      }
      let first = activities[code]?[title] ?? .max
      activities[code, default: [:]][title] = min(first, place)
    }
  }
}

/// `text` with the character references that are left over in the release: `Tradesman&apos;s` is `Tradesman's`.
private func unescaped(_ text: String) -> String {
  text.replacing("&apos;", with: "'").replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
    .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
}
