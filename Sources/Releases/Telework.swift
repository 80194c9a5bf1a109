/// Whether work could be done at home: the classification by Dingel and Neiman, which has the codes of O*NET-SOC 2010.
struct Telework {
  /// What the older codes that became one newer code say.
  struct Entry: Equatable {
    /// In order.
    var older: [OnetCode]
    /// `1`, `0`, or nil when the older codes disagree.
    var value: String?
  }

  private(set) var entries: [OnetCode: Entry] = [:]

  /// How an older code leads to a newer one; the surest first.
  private enum Way: Int {
    case title
    case number
    case crosswalk
  }

  /// Reads the file at `path` and moves it to the codes of `onet`.
  ///
  /// A newer code takes the older one of the same title, else the one of the same number, else all that `taxonomy`
  /// puts into it. What leads nowhere goes to the report.
  init(_ path: String, taxonomy: Taxonomy, onet: OnetRelease, report: inout Report) throws(ReleaseError) {
    var byTitle: [String: OnetCode] = [:]
    for (code, title) in onet.titles.sorted(by: { $0.key < $1.key }) { byTitle[title.lowercased()] = code }
    var rows: [OnetCode: [(way: Way, older: OnetCode, value: String)]] = [:]
    var seen: Set<OnetCode> = []
    for row in try RawTable(path, .commas, columns: ["onetsoccode", "title", "teleworkable"]) {
      let older = try row.onet(0)
      guard seen.insert(older).inserted else { throw row.error(.repeated(older.name)) }
      guard let value = row.published(2) else { continue }
      guard ["0", "1"].contains(value) else { throw row.error(.unknownWord(value, known: ["0", "1"])) }
      let way: Way
      let newer: [OnetCode]
      if let codes = taxonomy.newer(than: older) {
        (way, newer) = (.crosswalk, codes)
      } else if let code = byTitle[row[1].lowercased()] {
        (way, newer) = (.title, [code])
      } else {
        (way, newer) = (.number, [older])
      }
      let known = newer.filter { onet.titles[$0] != nil }
      for code in known { rows[code, default: []].append((way, older, value)) }
      if known.isEmpty {
        report.add("Telework", older.name, row[1], "the older code leads to no code of today's O*NET")
      }
    }
    entries = rows.mapValues { rows in
      let surest = rows.map(\.way.rawValue).min()
      let joined = rows.filter { $0.way.rawValue == surest }.sorted { $0.older < $1.older }
      let values = Set(joined.map(\.value))
      return Entry(older: joined.map(\.older), value: values.count == 1 ? values.first : nil)
    }
  }
}
