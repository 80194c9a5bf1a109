/// The fact tables derived from public releases, and what found no place in them.
///
/// The same releases give the same bytes, in whatever order their rows stand.
package struct Derivation: Sendable {
  /// In order of name.
  package private(set) var tables: [FactTable] = []
  package private(set) var report = Report()
  /// How many occupations the tables describe.
  package private(set) var occupations = 0

  /// Reads `releases` and derives the tables.
  ///
  /// Without the file of programs, of telework or of the handbook the table of that name is left out; without the file of abilities
  /// their column has no value; without the crosswalk no occupation has the figures of its group.
  package init(_ releases: Releases) throws(ReleaseError) {
    let onet = try OnetRelease(releases.onet, report: &report)
    let wages = try WageRelease(releases.oews)
    let projections = try ProjectionRelease(releases.projections, report: &report)
    var crosswalk = Crosswalk()
    if let file = releases.crosswalk { crosswalk = try Crosswalk(file, onet: onet, report: &report) }
    var abilities: Abilities?
    if let file = releases.abilities { abilities = try Abilities(file, onet: onet, report: &report) }

    let occupations = CoveredOccupation.all(onet: onet, wages: wages, projections: projections, crosswalk: crosswalk)
    self.occupations = occupations.count
    let official = OfficialFigures(occupations: occupations, wages: wages, projections: projections)
    let profiles = Profiles(occupations: occupations, onet: onet)
    let lists = Lists(occupations: occupations, onet: onet)

    tables = [
      Self.occupations(occupations, majors: wages.majors), official.wages(&report), official.projections(&report),
      official.entry(&report), official.attainment(&report), official.reasons(&report), profiles.interests(&report),
      profiles.values(&report), profiles.skills(abilities: abilities, &report), profiles.technologies(&report),
      lists.related(), lists.details(), lists.names(&report), lists.activities(),
    ]
    if let file = releases.telework {
      var taxonomy = Taxonomy()
      if let file = releases.taxonomy { taxonomy = try Taxonomy(file) }
      let telework = try Telework(file, taxonomy: taxonomy, onet: onet, report: &report)
      tables.append(profiles.telework(telework, &report))
    }
    if let file = releases.programs {
      tables.append(lists.programs(try Programs(file, onet: onet, report: &report), &report))
    }
    if let file = releases.handbook {
      let handbook = try Handbook(file, report: &report)
      tables += [handbook.table(occupations), handbook.pages(occupations)]
    }
    tables.sort { $0.name < $1.name }
    for (code, targets) in crosswalk.split {
      report.add(
        "Crosswalk", code.name, onet.title(of: code),
        "its detail codes are counted in several places: " + targets.map(\.name).joined(separator: ", "))
    }
  }

  /// Writes the tables into `folder`, each whole or not at all.
  package func write(to folder: String) throws(ReleaseError) {
    for table in tables { try ReleaseFile("\(folder)/\(table.name)").write(table.text) }
  }

  /// Writes the report to `file`.
  package func writeReport(to file: String) throws(ReleaseError) {
    try ReleaseFile(file).write(report.text)
  }

  /// The title of the one major group that neither the wage survey nor the projections cover.
  private static let military = "Military Specific Occupations"

  private static func occupations(_ occupations: [CoveredOccupation], majors: [String: String]) -> FactTable {
    var table = FactTable("occupations.tsv", ["title", "onet", "group", "major"])
    for occupation in occupations {
      let major = majors[occupation.code.major] ?? (occupation.code.major == "55" ? military : notPublished)
      table[occupation.code] = [
        occupation.title, list(occupation.onet.map(\.name)), occupation.group?.name ?? notPublished, major,
      ]
    }
    return table
  }
}

extension OnetRelease {
  /// The title of the code that stands for the whole of `occupation`; `-` if there is none.
  func title(of occupation: OccupationCode) -> String {
    codes[occupation]?.first { $0.isWhole }.flatMap { titles[$0] } ?? notPublished
  }
}
