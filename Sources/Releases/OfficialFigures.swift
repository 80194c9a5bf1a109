/// The tables of figures that the BLS publishes by occupation.
///
/// An occupation without a figure of its own has that of its group, if the official crosswalk names one.
struct OfficialFigures {
  let occupations: [CoveredOccupation]
  let wages: WageRelease
  let projections: ProjectionRelease

  private static let wageRelease = "OEWS"
  private static let projectionRelease = "Projections"

  func wages(_ report: inout Report) -> FactTable {
    let points = ["mean", "p10", "p25", "median", "p75", "p90"]
    var table = FactTable(
      "wages.tsv",
      ["title", "employment.count [jobs]"] + points.map { "wage.\($0) [USD/year]" }
        + points.map { "wage.hourly.\($0) [USD/hour]" })
    if let all = wages.rows[ProjectionRelease.all] { table[ProjectionRelease.all] = [all.title] + all.figures }
    for occupation in occupations {
      let row = wages.rows[occupation.code]
      let figures = row?.figures ?? occupation.group.flatMap { wages.rows[$0]?.figures }
      if figures == nil { missing(occupation, in: Self.wageRelease, &report) }
      table[occupation.code] = [row?.title ?? occupation.title] + (figures ?? holes(1 + 2 * points.count))
    }
    return table
  }

  func projections(_ report: inout Report) -> FactTable {
    var table = FactTable(
      "projections.tsv",
      [
        "title", "projection.employment [jobs]", "projection.employment.2034 [jobs]", "projection.change.jobs [jobs]",
        "projection.change [percent]", "projection.openings [jobs/year]", "projection.self-employed [percent]",
        "projection.leaving [percent/year]",
      ])
    func cells(_ code: OccupationCode) -> [String]? {
      projections.rows[code].map { $0.figures + [projections.leaving[code] ?? notPublished] }
    }
    if let all = projections.rows[ProjectionRelease.all], let cells = cells(ProjectionRelease.all) {
      table[ProjectionRelease.all] = [all.title] + cells
    }
    for occupation in occupations {
      let figures = cells(occupation.code) ?? occupation.group.flatMap(cells)
      if figures == nil { missing(occupation, in: Self.projectionRelease, &report) }
      table[occupation.code] = [projections.rows[occupation.code]?.title ?? occupation.title] + (figures ?? holes(7))
    }
    return table
  }

  func entry(_ report: inout Report) -> FactTable {
    var table = FactTable(
      "entry.tsv",
      [
        "title", "entry.education [text]", "entry.experience [text]", "entry.training [text]",
        "wage.2024.median [USD/year]",
      ])
    for occupation in occupations {
      let code = occupation.code
      let words = projections.entry[code] ?? occupation.group.flatMap { projections.entry[$0] }
      let wage = (projections.rows[code] ?? occupation.group.flatMap { projections.rows[$0] })?.wage
      table[code] =
        [projections.entry[code]?.title ?? occupation.title] + (words?.words ?? holes(3)) + [wage ?? notPublished]
    }
    unknown(projections.entry.mapValues(\.title), in: "table 5.4", &report)
    return table
  }

  func attainment(_ report: inout Report) -> FactTable {
    let degrees = ["no-diploma", "high-school", "some-college", "associate", "bachelor", "master", "doctoral"]
    var table = FactTable("attainment.tsv", ["title"] + degrees.map { "attainment.\($0) [percent]" })
    for occupation in occupations {
      let code = occupation.code
      let shares = projections.attainment[code] ?? occupation.group.flatMap { projections.attainment[$0] }
      table[code] =
        [projections.attainment[code]?.title ?? occupation.title] + (shares?.shares ?? holes(degrees.count))
    }
    unknown(projections.attainment.mapValues(\.title), in: "table 5.3", &report)
    return table
  }

  /// The most general reasons; see `Reason`.
  func reasons(_ report: inout Report) -> FactTable {
    let most = 4
    var table = FactTable("reasons.tsv", ["reasons [list]"])
    for occupation in occupations {
      let reasons = projections.reasons[occupation.code] ?? occupation.group.flatMap { projections.reasons[$0] } ?? []
      if !reasons.isEmpty { table[occupation.code] = [list(reasons.prefix(most).map(\.item))] }
      if projections.reasons[occupation.code, default: []].count > most {
        report.add(
          Self.projectionRelease, occupation.code.name, occupation.title,
          "table 1.12 has more than \(most) reasons; the most general are kept")
      }
    }
    unknown(projections.reasons.mapValues { _ in notPublished }, in: "table 1.12", &report)
    return table
  }

  private func holes(_ count: Int) -> [String] { Array(repeating: notPublished, count: count) }

  private func missing(_ occupation: CoveredOccupation, in release: String, _ report: inout Report) {
    let reason =
      occupation.code.major == "55" ? "military occupations are not covered" : "no row, and no group in its place"
    report.add(release, occupation.code.name, occupation.title, reason)
  }

  private func unknown(_ titles: [OccupationCode: String], in table: String, _ report: inout Report) {
    let known = Set(occupations.map(\.code)).union([ProjectionRelease.all])
    for (code, title) in titles where !known.contains(code) {
      report.add(Self.projectionRelease, code.name, title, "\(table) has the code, but it is no line item of table 1.2")
    }
  }
}
