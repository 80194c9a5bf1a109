internal import FoundationEssentials

/// Who employs an occupation: the shares of the largest industries, from the Occupational Outlook Handbook.
///
/// The handbook's pages come as one JSON array, a record a page; a page tells of one occupation or of several, and each
/// may have its own table of “largest employers” or share one.
struct Handbook {
  /// The industries with the most jobs, largest first, with the share of the jobs in percent.
  struct Employers: Equatable {
    var industries: [(name: String, share: String)]
    /// The wider group that the shares are of; nil when they are the occupation's own.
    var group: String?

    static func == (left: Self, right: Self) -> Bool {
      left.group == right.group && left.industries.elementsEqual(right.industries) { $0 == $1 }
    }
  }

  private(set) var employers: [OccupationCode: Employers] = [:]
  /// The title of the page that tells of an occupation.
  private(set) var pages: [OccupationCode: String] = [:]

  /// A page, with only what is read of it.
  private struct Page: Decodable {
    var slug: String
    var title: String
    var projections: [Row]
    var sections: [String: String]

    struct Row: Decodable {
      var title: String
      var soc: String
    }
  }

  /// Reads the file at `path`; tables whose occupation the page does not name go to the report.
  init(_ path: String, report: inout Report) throws(ReleaseError) {
    let bytes = try ReleaseFile(path).bytes()
    let pages: [Page]
    do {
      pages = try JSONDecoder().decode([Page].self, from: Data(bytes))
    } catch {
      throw ReleaseError(.notPages, file: path)
    }
    for page in pages.sorted(by: { $0.slug < $1.slug }) {
      let rows = page.projections.compactMap { row in
        hasShape(row.soc, "00-0000") ? (title: row.title, code: OccupationCode(row.soc)) : nil
      }
      for row in rows { self.pages[row.code] = page.title }
      guard let text = page.sections["work_environment"] else { continue }
      let tables = Self.tables(in: text)
      for table in tables {
        let own = rows.first { $0.title.lowercased() == table.name.lowercased() } ?? (rows.count == 1 ? rows[0] : nil)
        if let own { employers[own.code] = Employers(industries: table.industries) }
        if tables.count == 1 {
          for row in rows where employers[row.code] == nil {
            employers[row.code] = Employers(industries: table.industries, group: table.name)
          }
        } else if own == nil {
          report.add("Handbook", page.slug, table.name, "no row of the page has the occupation's name")
        }
      }
    }
  }

  /// The tables under “The largest employers of … were as follows:”, in order.
  private static func tables(in text: String) -> [(name: String, industries: [(name: String, share: String)])] {
    var tables: [(name: String, industries: [(name: String, share: String)])] = []
    var isInside = false
    for line in text.split(separator: "\n") {
      if let start = line.firstRange(of: "largest employers of "), let end = line.firstRange(of: " were as follows:"),
        start.upperBound < end.lowerBound
      {
        tables.append((String(line[start.upperBound..<end.lowerBound]), []))
        isInside = true
      } else if isInside, line.hasPrefix("|") {
        let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        let share = cells.last.map { $0.hasSuffix("%") ? String($0.dropLast()) : $0 } ?? ""
        if cells.count == 2, Double(share) != nil { tables[tables.count - 1].industries.append((cells[0], share)) }
      } else {
        isInside = false
      }
    }
    return tables.filter { !$0.industries.isEmpty }
  }

  /// How many industries a row of the table has room for.
  private static let most = 5

  /// The table of industries: a name and a share for each; occupations that no page tells of have no row.
  ///
  /// One that is published as a group has the shares of the group.
  func table(_ occupations: [CoveredOccupation]) -> FactTable {
    let columns = (1...Self.most).flatMap { ["industry.\($0).name [text]", "industry.\($0).share [percent]"] }
    var table = FactTable("industries.tsv", ["title", "industry.of [text]"] + columns)
    for occupation in occupations {
      guard let (found, group) = self.found(occupation) else { continue }
      let pairs = found.industries.prefix(Self.most)
      table[occupation.code] =
        [occupation.title, group ?? notPublished] + pairs.flatMap { [$0.name, $0.share] }
        + Array(repeating: notPublished, count: 2 * (Self.most - pairs.count))
    }
    return table
  }

  /// The table of pages: the title of the one that tells of an occupation, or of the group it is published in.
  func pages(_ occupations: [CoveredOccupation]) -> FactTable {
    var table = FactTable("pages.tsv", ["handbook.page [text]"])
    for occupation in occupations {
      if let page = pages[occupation.code] ?? occupation.group.flatMap({ pages[$0] }) {
        table[occupation.code] = [page]
      }
    }
    return table
  }

  private func found(_ occupation: CoveredOccupation) -> (Employers, group: String?)? {
    if let own = employers[occupation.code] { return (own, own.group) }
    guard let group = occupation.group, let wider = employers[group] else { return nil }
    return (wider, wider.group ?? group.name)
  }
}
