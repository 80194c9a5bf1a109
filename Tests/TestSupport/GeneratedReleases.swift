/// Public releases of 260 occupations that exist nowhere, in the formats of the real ones, made by a fixed rule.
///
/// Every tenth wage is not published, in one of the ways in which that is marked, and so is every seventh projection.
package struct GeneratedReleases {
  /// What the raw files say of one occupation; nil where they publish nothing.
  package struct Occupation: Sendable {
    package var code: String
    package var title: String
    package var median: Int?
    /// In percent, as written.
    package var change: String?
    /// Openings a year, in thousands, as written.
    package var openings: String?
    package var education: String?
  }

  package let occupations: [Occupation]
  package let folder: String

  /// Writes the releases into `folder`, which must exist.
  package init(in folder: String) throws {
    var dice = Dice(seed: 2025)
    self.folder = folder
    occupations = Self.materials.enumerated().flatMap { major, material in
      Self.trades.enumerated().map { minor, trade in
        let number = major * Self.trades.count + minor
        let education = Self.schooling[dice.roll(Self.schooling.count)]
        return Occupation(
          code: "51-\(2000 + number)", title: "\(material) \(trade)",
          median: number % 10 == 3 ? nil : 20_000 + 10 * dice.roll(15_000),
          change: number % 7 == 5 ? nil : "\(dice.roll(500) - 250)".tenths,
          openings: number % 7 == 5 ? nil : "\(1 + dice.roll(900))".tenths,
          education: number % 7 == 5 ? nil : education)
      }
    }
    for (name, text) in onet.merging(official, uniquingKeysWith: { first, _ in first }) {
      try TinyCorpus.put(text, "\(folder)/\(name)")
    }
  }

  /// The arguments of `pathways releases derive` that read them.
  package var arguments: [String] {
    ["--onet", folder, "--oews", "\(folder)/oews.csv", "--projections", folder]
  }

  /// `count` of them, drawn by chance that is the same every time.
  package func drawn(_ count: Int) -> [Occupation] {
    var dice = Dice(seed: 7)
    var rest = occupations
    return (0..<count).map { _ in rest.remove(at: dice.roll(rest.count)) }
  }

  private static let materials = [
    "Amber", "Copper", "Ivory", "Marble", "Pewter", "Velvet", "Granite", "Linen", "Bronze", "Cedar", "Slate", "Wicker",
    "Nickel", "Walnut", "Quartz", "Satin", "Basalt", "Cobalt", "Mahogany", "Porcelain",
  ]
  private static let trades = [
    "Polishers", "Weighers", "Sorters", "Binders", "Carvers", "Gilders", "Stampers", "Threaders", "Molders",
    "Tracers", "Engravers", "Varnishers", "Splicers",
  ]
  private static let schooling = [
    "No formal educational credential", "High school diploma or equivalent", "Postsecondary nondegree award",
    "Associate's degree", "Bachelor's degree", "Master's degree",
  ]
  private static let holes = ["*", "**", "#", "—"]

  private var official: [String: String] {
    var oews =
      "AREA,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,H_MEAN,A_MEAN,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,"
      + "A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n99,00-0000,All Occupations,total,9000000,20,40000,9,12,16,30,50,18000,"
      + "25000,48000,60000,99000\n99,51-0000,Production Occupations,major,9,1,2,3,4,5,6,7,8,9,10,11,12\n"
    var matrix =
      "Table 1.2,,,,,,,,,,\n2024 National Employment Matrix title,2024 National Employment Matrix code,Occupation type,"
      + "\"Employment, 2024\",\"Employment, 2034\",\"Employment change, numeric, 2024–34\","
      + "\"Employment change, percent, 2024–34\",\"Percent self employed, 2024\","
      + "\"Occupational openings, 2024–34 annual average\",\"Median annual wage, dollars, 2024[1]\",OOH\n"
      + "\"Total, all occupations\",00-0000,Summary,170000,175000,5000,3.1,5.8,18000,49500,—\n"
    var rates =
      "Table 1.10,,,\n2024 National Employment Matrix title,2024 National Employment Matrix code,Occupation type,"
      + "\"Total occupational separations rate, 2024–34 annual average\"\n\"Total, all occupations\",00-0000,Summary,10.6\n"
    var attainment =
      "Table 5.3,,,,,,,,\n2024 National Employment Matrix title,2024 National Employment Matrix code,"
      + "Less than high school diploma,High school diploma or equivalent,\"Some college, no degree\",Associate's degree,"
      + "Bachelor's degree,Master's degree,Doctoral or professional degree\n"
      + "\"Total, all occupations\",00-0000,7.4,22.5,18.6,9.5,25.2,11.9,4.9\n"
    var entry =
      "Table 5.4,,,,\n2024 National Employment Matrix title,2024 National Employment Matrix code,"
      + "Typical education needed for entry,Work experience in a related occupation,"
      + "Typical on-the-job training needed to attain competency in the occupation\n"
    for (number, one) in occupations.enumerated() {
      let hole = Self.holes[number % Self.holes.count]
      let wage = one.median.map { "\"\($0 / 1000),\(String($0 % 1000 + 1000).dropFirst())\"" } ?? hole
      oews += "99,\(one.code),\(one.title),detailed,\"1,200\",\(hole),\(hole),*,*,*,*,*,*,*,\(wage),*,*\n"
      matrix +=
        "    \(one.title),\(one.code),Line item,10,11,0.4,\(one.change ?? "—"),2,\(one.openings ?? "—"),30000,—\n"
      rates += "  \(one.title),\(one.code),Line item,9\n"
      attainment += "\(one.title),\(one.code),1,2,3,4,5,6,7\n"
      entry += "\(one.title),\(one.code),\(one.education ?? "—"),None,None\n"
    }
    let reasons =
      "Table 1.12,,,,\n2024 National Employment Matrix occupation title,2024 National Employment Matrix occupation code,"
      + "2024 National Employment Matrix industry title,2024 National Employment Matrix industry code,"
      + "Factors affecting occupational utilization\n"
    return [
      "oews.csv": oews, "table_1_2.csv": matrix, "table_1_10.csv": rates, "table_1_12.csv": reasons,
      "table_5_3.csv": attainment, "table_5_4.csv": entry,
    ]
  }

  private var onet: [String: String] {
    func table(_ header: String, _ rows: [String] = []) -> String {
      ([header] + rows).map { $0.replacing("|", with: "\t") + "\r\n" }.joined()
    }
    let scores = "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Date"
    let importance = "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|N|Recommend Suppress|Not Relevant"
    let first = occupations[0].code + ".00"
    let second = occupations[1].code + ".00"
    return [
      "Occupation Data.txt": table(
        "O*NET-SOC Code|Title|Description", occupations.map { "\($0.code).00|\($0.title)|They do it." }),
      "Job Zones.txt": table("O*NET-SOC Code|Job Zone|Date"), "Interests.txt": table(scores),
      "Work Values.txt": table(scores), "Skills.txt": table(importance), "Knowledge.txt": table(importance),
      "Technology Skills.txt": table(
        "O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand",
        ["\(first)|Gemstone Ledger|1|Ledgers|N|N", "\(second)|Gemstone Scales|1|Scales|Y|N"]),
      "Related Occupations.txt": table("O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index"),
      "Alternate Titles.txt": table(
        "O*NET-SOC Code|Alternate Title|Short Title|Source(s)", ["\(first)|Resin Shiner|n/a|08"]),
      "Sample of Reported Titles.txt": table("O*NET-SOC Code|Reported Job Title|Shown in My Next Move"),
      "DWA Reference.txt": table("Element ID|IWA ID|DWA ID|DWA Title", ["4.A|I1|D1|Polish stones."]),
      "Tasks to DWAs.txt": table("O*NET-SOC Code|Task ID|DWA ID|Date", ["\(first)|1|D1|07/2014"]),
      "Task Statements.txt": table(
        "O*NET-SOC Code|Task ID|Task|Task Type|Incumbents Responding|Date|Domain Source",
        [
          "\(first)|1|Polish amber.|Core|9|08/2023|Incumbent",
          "\(first)|2|Heat resin in zinc pans.|Core|9|08/2023|Incumbent",
        ]),
      "Task Ratings.txt": table(
        "O*NET-SOC Code|Task ID|Scale ID|Category|Data Value|N|Recommend Suppress|Date",
        ["\(first)|1|IM|n/a|3.90|9|N|08/2023", "\(first)|2|IM|n/a|4.60|9|N|08/2023"]),
      "Read Me.txt": "O*NET 30.1 Database\r\nDecember 2025 Release\r\n",
    ]
  }
}

/// Chance that is the same every time: a linear congruential generator with Knuth's constants.
private struct Dice {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  /// A number from 0 to below `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}

extension String {
  /// A whole number of tenths as a decimal: `-68` is `-6.8`.
  fileprivate var tenths: String {
    let digits = hasPrefix("-") ? String(dropFirst()) : self
    let padded = digits.count < 2 ? "0" + digits : digits
    return (hasPrefix("-") ? "-" : "") + padded.dropLast() + "." + padded.suffix(1)
  }
}
