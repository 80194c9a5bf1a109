internal import Careers
internal import Language

/// What a person's own O*NET text download adds to the corpus: task statements and all alternate titles.
///
/// Unlike what `Derivation` makes, it holds sentences of the source, and so belongs into the person's data folder, with
/// the attribution that its licence asks for, and never into the corpus.
package struct OnetImport: Sendable {
  /// What the folder calls itself: `O*NET 30.1 Database`.
  package private(set) var title: String
  /// When the release came out, or when the latest of its tasks was looked at: `2025-12`.
  package private(set) var date: String
  /// Whether the release says how important each task is.
  package private(set) var isRated = false
  package private(set) var taskCount = 0
  package private(set) var titleCount = 0
  /// How many occupations have tasks.
  package var occupationCount: Int { tasks.count }

  private var tasks = FactTable("tasks.tsv", ["tasks [list]"])
  private var titles = FactTable("titles.tsv", ["titles [list]"])

  /// Reads the download in `folder`; `progress` is told the share done.
  ///
  /// `Occupation Data.txt`, `Task Statements.txt` and `Alternate Titles.txt` must be there; with `Task Ratings.txt` the
  /// tasks stand in order of importance, without it core tasks come first. Codes that the list of occupations does not
  /// have are passed over.
  package init(_ folder: String, progress: (Double) -> Void = { _ in }) throws(ReleaseError) {
    let about = try OnetReadMe(folder)
    title = about.title
    date = about.date ?? ""
    progress(0)
    var codes: [OccupationCode: [OnetCode]] = [:]
    var listed: Set<OnetCode> = []
    var residual: Set<OccupationCode> = []
    for row in try RawTable("\(folder)/Occupation Data.txt", .tabs, columns: [Self.codeColumn, "Title"]) {
      let code = try row.onet(0)
      guard listed.insert(code).inserted else { throw row.error(.repeated(code.name)) }
      if code.isWhole, Occupation.isResidual(row[1]) { residual.insert(code.base) }
      codes[code.base, default: []].append(code)
    }
    progress(0.05)
    var (found, latest) = try Self.tasks(folder)
    if date.isEmpty { date = latest }
    progress(0.2)
    if ReleaseFile("\(folder)/\(Self.ratings)").exists {
      isRated = true
      try Self.rate(&found, folder)
    }
    progress(0.8)
    let names = try Self.titles(folder)
    for (code, members) in codes {
      let members = members.sorted()
      // As in the fact tables: the whole occupation speaks for itself, else its first detail that has tasks. Nothing speaks
      // for what is left over.
      let speaking = residual.contains(code) ? nil : members.lazy.compactMap { found[$0] }.first
      let chosen = (speaking ?? []).sorted { $0.precedes($1) }
      if !chosen.isEmpty { tasks[code] = [list(chosen.map(\.item))] }
      taskCount += chosen.count
      let known = members.reduce(into: Set<String>()) { $0.formUnion(names[$1] ?? []) }
      if !known.isEmpty { titles[code] = [list(known.sorted())] }
      titleCount += known.count
    }
    progress(1)
  }

  static let ratings = "Task Ratings.txt"
  private static let codeColumn = "O*NET-SOC Code"

  private static func tasks(
    _ folder: String
  ) throws(ReleaseError) -> (tasks: [OnetCode: [OnetTask]], latest: String) {
    var tasks: [OnetCode: [OnetTask]] = [:]
    var seen: Set<String> = []
    var latest = ""
    let columns = [codeColumn, "Task ID", "Task", "Task Type", "Date"]
    for row in try RawTable("\(folder)/Task Statements.txt", .tabs, columns: columns) {
      let code = try row.onet(0)
      let number = try row.whole(1)
      guard seen.insert("\(code) \(number)").inserted else { throw row.error(.repeated("\(code) \(number)")) }
      var kind: OnetTask.Kind?
      if let text = row.published(3) {
        kind = OnetTask.Kind(rawValue: text)
        if kind == nil { throw row.error(.unknownWord(text, known: OnetTask.Kind.allCases.map(\.rawValue))) }
      }
      tasks[code, default: []].append(OnetTask(number: number, text: try row.plainText(2), kind: kind))
      latest = max(latest, month(row[4]) ?? "")
    }
    return (tasks, latest)
  }

  private static func rate(_ tasks: inout [OnetCode: [OnetTask]], _ folder: String) throws(ReleaseError) {
    let columns = [codeColumn, "Task ID", "Scale ID", "Data Value", "Recommend Suppress"]
    for row in try RawTable("\(folder)/\(ratings)", .tabs, columns: columns) where row[2] == "IM" {
      let code = try row.onet(0)
      let number = try row.whole(1)
      guard let place = tasks[code]?.firstIndex(where: { $0.number == number }) else {
        throw row.error(.unknownTask("\(code) \(number)"))
      }
      guard row[4] != "Y", let importance = try row.hundredths(3) else { continue }
      tasks[code]?[place].importance = importance
    }
  }

  private static func titles(_ folder: String) throws(ReleaseError) -> [OnetCode: Set<String>] {
    var titles: [OnetCode: Set<String>] = [:]
    for row in try RawTable("\(folder)/Alternate Titles.txt", .tabs, columns: [codeColumn, "Alternate Title"]) {
      titles[try row.onet(0), default: []].formUnion(jobNames(in: try row.plainText(1)))
    }
    return titles
  }

  /// `08/2023` as `2023-08`; nil for anything else.
  private static func month(_ text: String) -> String? {
    hasShape(text, "00/0000") ? text.suffix(4) + "-" + text.prefix(2) : nil
  }
}

extension OnetImport {
  /// Puts the import in the place of `folder`, whole or not at all; see `ImportFolder`.
  package func write(to folder: String) throws(ReleaseError) {
    try ImportFolder(folder).replace(with: [
      "sources.yaml": source, "facts/\(tasks.name)": tasks.text, "facts/\(titles.name)": titles.text,
    ])
  }

  /// The words that O*NET's licence asks for.
  package var attribution: String {
    "This program includes information from the \(title) by the U.S. Department of Labor, Employment and Training "
      + "Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Pathways "
      + "has modified some of this information; USDOL/ETA has not approved, endorsed, or tested these modifications."
  }

  private var source: String {
    """
    sources:
      - id: onet-import
        title: \(title), your own download
        short: \(title.replacing(" Database", with: "")), your download
        publisher: U.S. Department of Labor, Employment and Training Administration
        date: \(date.isEmpty ? "undated" : date)
        place: US
        url: https://www.onetcenter.org/database.html
        licence: CC BY 4.0
        attribution: \(attribution)
        columns:
          tasks: tasks
          titles: alternate titles

    """
  }
}

/// What `Read Me.txt` says of an O*NET text release.
private struct OnetReadMe {
  /// `O*NET 30.1 Database`; without the number where the file does not give it.
  var title = "O*NET Database"
  var date: String?

  /// Throws when `folder` is no O*NET text release; the file itself may be missing.
  init(_ folder: String) throws(ReleaseError) {
    guard ReleaseFile("\(folder)/Occupation Data.txt").exists else {
      throw ReleaseError(.noOnet(inside: ReleaseFile(folder).folder(with: "Occupation Data.txt")), file: folder)
    }
    let file = ReleaseFile("\(folder)/Read Me.txt")
    guard file.exists else { return }
    for line in String(decoding: try file.bytes(), as: UTF8.self).split(whereSeparator: \.isNewline).prefix(2) {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3 else { continue }
      if words[0] == "O*NET", words[2] == "Database", words[1].allSatisfy({ $0.isNumber || $0 == "." }) {
        title = words.joined(separator: " ")
      }
      if words[2] == "Release", let month = Day.months.firstIndex(of: words[0]), hasShape(words[1], "0000") {
        date = words[1] + (month < 9 ? "-0" : "-") + String(month + 1)
      }
    }
  }
}

extension RawTable.Row {
  /// The whole number in a cell.
  fileprivate func whole(_ column: Int) throws(ReleaseError) -> Int {
    guard let number = Int(self[column]) else { throw error(.badNumber(self[column], column: name(of: column))) }
    return number
  }

  /// The text in a cell, which must have some and nothing that a terminal would obey.
  fileprivate func plainText(_ column: Int) throws(ReleaseError) -> String {
    let text = self[column]
    guard !text.isEmpty, !hasControls(text) else { throw error(.badText(column: name(of: column))) }
    return text
  }
}
