import Careers
import TestSupport

@testable import Releases

/// Releases of four occupations that exist nowhere, in the formats of the real ones, with their traps.
///
/// Lamplighters (10-0001) are everywhere. Bell ringers, all other (10-0002) have their data under two detail codes.
/// Glass weighers (10-0031) are published as the group 10-0030. Signal men (55-0001) have nothing but names.
struct TinyReleases {
  /// The text of every file, by its name.
  var files: [String: String]
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    files = Self.onet.merging(Self.official) { first, _ in first }
  }

  /// Where the files are, once they are written.
  var releases: Releases {
    Releases(
      onet: folder.path, oews: folder.file("oews.csv"), projections: folder.path, telework: folder.file("telework.csv"),
      taxonomy: folder.file("taxonomy.tsv"), crosswalk: folder.file("crosswalk.csv"),
      programs: folder.file("programs.csv"),
      abilities: folder.file("abilities.csv"), handbook: folder.file("handbook.json"))
  }

  /// Where a file is.
  func path(_ name: String) -> String { folder.file(name) }

  /// Writes the files and derives the tables.
  func derivation() throws -> Derivation {
    for (name, text) in files { try TinyCorpus.put(text, folder.file(name)) }
    return try Derivation(releases)
  }

  /// Puts `new` in the place of `old`, which `file` must hold.
  mutating func replace(_ old: String, with new: String, in file: String) throws {
    let text = files[file] ?? ""
    guard text.contains(old) else { throw Missing(text: old, file: file) }
    files[file] = text.replacing(old, with: new)
  }

  struct Missing: Error {
    var text: String
    var file: String
  }

  /// The first line fault of deriving, with the file's folder left out.
  func fault() -> String? {
    do {
      _ = try derivation()
      return nil
    } catch {
      return "\(error)".replacing(folder.path + "/", with: "")
    }
  }

  /// A table of an O*NET release: its texts are written here with ` | ` between cells.
  private static func tabs(_ text: String) -> String {
    text.split(separator: "\n").map { $0.replacing(" | ", with: "\t") + "\r\n" }.joined()
  }

  private static func importance(_ rows: [(String, String, String, String)]) -> String {
    tabs(
      "O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | N | Recommend Suppress | Not Relevant\n"
        + rows.map { code, name, value, suppress in
          "\(code) | 2.A | \(name) | IM | \(value) | 8 | \(suppress) | n/a\n"
            + "\(code) | 2.A | \(name) | LV | 6.66 | 8 | \(suppress) | N\n"
        }.joined())
  }

  private static func scores(_ scale: String, _ other: String, _ elements: [String], _ codes: [String: Int]) -> String {
    var text = "O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | Date\n"
    for (code, start) in codes.sorted(by: { $0.key < $1.key }) {
      for (index, element) in elements.enumerated() {
        text += "\(code) | 1.B | \(element) | \(scale) | \(start).0\(index) | 11/2023\n"
      }
      text += "\(code) | 1.B | First | \(other) | 9.00 | 11/2023\n"
    }
    return tabs(text)
  }

  private static let onet: [String: String] = [
    "Occupation Data.txt": tabs(
      """
      O*NET-SOC Code | Title | Description
      10-0001.00 | Lamplighters | Light "lamps at dusk.
      10-0002.00 | Bell Ringers, All Other | Ring.
      10-0002.01 | Tower Ringers | Ring high up.
      10-0002.02 | Hand Ringers | Ring low down.
      10-0031.00 | Glass Weighers | Weigh.
      55-0001.00 | Signal Men | Signal.
      """),
    "Job Zones.txt": tabs(
      """
      O*NET-SOC Code | Job Zone | Date
      10-0001.00 | 2 | 08/2023
      10-0002.01 | 3 | 08/2023
      10-0002.02 | 5 | 08/2023
      10-0031.00 | 4 | 08/2023
      """),
    "Interests.txt": scores(
      "OI", "IH", Interest.allCases.map(\.rawValue),
      ["10-0001.00": 1, "10-0002.01": 2, "10-0002.02": 3, "10-0031.00": 4]),
    "Work Values.txt": scores("EX", "VH", WorkValue.allCases.map(\.rawValue), ["10-0001.00": 5, "10-0002.02": 6]),
    "Skills.txt": importance(
      (1...9).map { ("10-0001.00", "Skill \($0)", "3.\($0)0", "N") } + [
        ("10-0001.00", "Suppressed", "5.00", "Y"), ("10-0001.00", "Another", "3.9", "n/a"),
        ("10-0002.01", "Pulling", "4.00", "N"), ("10-0002.02", "Shaking", "4.00", "N"),
      ]),
    "Knowledge.txt": importance([("10-0001.00", "Oil", "4.12", "N"), ("10-0001.00", "Streets", "n/a", "N")]),
    "Technology Skills.txt": tabs(
      """
      O*NET-SOC Code | Example | Commodity Code | Commodity Title | Hot Technology | In Demand
      10-0001.00 | Wick software | 1 | Lamps | N | N
      10-0001.00 | Wick software | 2 | Wicks | N | N
      10-0001.00 | Street maps | 1 | Lamps | N | N
      10-0001.00 | Oil ledger | 1 | Lamps | N | Y
      10-0001.00 | Tradesman&apos;s Guide | 1 | Lamps | Y | N
      10-0001.00 | Microsoft Excel | 1 | Lamps | Y | Y
      """),
    "Related Occupations.txt": tabs(
      """
      O*NET-SOC Code | Related O*NET-SOC Code | Relatedness Tier | Index
      10-0001.00 | 10-0031.00 | Supplemental | 11
      10-0001.00 | 10-0002.02 | Primary-Long | 6
      10-0001.00 | 10-0002.01 | Primary-Short | 1
      10-0002.01 | 10-0002.02 | Primary-Short | 1
      10-0002.01 | 10-0001.00 | Primary-Short | 2
      """),
    "Alternate Titles.txt": tabs(
      """
      O*NET-SOC Code | Alternate Title | Short Title | Source(s)
      10-0001.00 | Lamp Keeper | n/a | 08
      10-0001.00 | Street Light Assistant (SLA) | SLA | 08
      10-0002.02 | Ringer of Bells | n/a | 08
      55-0001.00 | Flag Officer (Guided Missiles) | n/a | 08
      55-0001.00 | \(String(repeating: "Very ", count: 12))Long Name | n/a | 08
      """),
    "Sample of Reported Titles.txt": tabs(
      """
      O*NET-SOC Code | Reported Job Title | Shown in My Next Move
      10-0001.00 | Lamp Keeper | Y
      10-0002.01 | Ringer of Bells | N
      """),
    "DWA Reference.txt": tabs(
      """
      Element ID | IWA ID | DWA ID | DWA Title
      4.A | I1 | D1 | Light lamps.
      4.A | I1 | D2 | Climb ladders.
      4.A | I1 | D3 | Buy oil.
      """),
    "Task Statements.txt": tabs(
      """
      O*NET-SOC Code | Task ID | Task | Task Type
      10-0001.00 | 3 | Buy oil. | Core
      10-0001.00 | 1 | Light lamps from ladders. | Core
      10-0001.00 | 2 | Climb. | Supplemental
      """),
    "Tasks to DWAs.txt": tabs(
      """
      O*NET-SOC Code | Task ID | DWA ID | Date
      10-0001.00 | 1 | D1 | 07/2014
      10-0001.00 | 1 | D2 | 07/2014
      10-0001.00 | 2 | D2 | 07/2014
      10-0001.00 | 3 | D3 | 07/2014
      """),
  ]

  private static let official: [String: String] = [
    "oews.csv": """
    AREA,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,H_MEAN,A_MEAN,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90
    99,00-0000,All Occupations,total,9,1,2,3,4,5,6,7,8,9,10,11,12
    99,10-0000,Light and Sound Occupations,major,9,1,2,3,4,5,6,7,8,9,10,11,12
    99,10-0010,Lamplighters,broad,1200,10.5,20000,5,7.5,10,12,15,10000,15000,19000,25000,#
    99,10-0001,"Lamplighters, Public",detailed,"1,200",10.5,20000,5,7.5,10,12,15,10000,15000,19000,25000,#
    99,10-0002,"Bell Ringers, ""All"" Other",detailed,**,*,30000,*,*,*,*,*,*,25000,30000,—,n/a
    99,10-0030,Weighers,detailed,300,9,18000,9,9,9,9,9,17000,17500,18000,18500,19000

    """,
    "table_1_2.csv": """
    "Table 1.2 Occupational projections, 2024–2034",,,,,,,,,,,
    2024 National Employment Matrix title,2024 National Employment Matrix code,Occupation type,"Employment, 2024","Employment, 2034","Employment distribution, percent, 2024","Employment change, numeric, 2024–34","Employment change, percent, 2024–34","Percent self employed, 2024","Occupational openings, 2024–34 annual average","Median annual wage, dollars, 2024[1]",OOH
    "Total, all occupations",00-0000,Summary,10.5,11,100,0.5,4.8,5.8,1.3,49500,—
      Light and sound occupations,10-0000,Summary,9,9,9,9,9,9,9,9,—
          Lamplighters,10-0001,Line item,1.2,1,0,-0.2,-16.7,—,0.1,18500,—
    "      Bell ringers, all other",10-0002,Line item,0.3,0.3,0,0,0,12,0,">=$239,200",—
          Weighers,10-0030,Line item,0.4,0.5,0,0.1,25,2,0.05,—,—
    Footnotes:,,,,,,,,,,,
    "[1] Data are from a survey, as everybody knows.",,,,,,,,,,,

    """,
    "table_1_10.csv": """
    Table 1.10,,,
    2024 National Employment Matrix title,2024 National Employment Matrix code,Occupation type,"Total occupational separations rate, 2024–34 annual average"
    "Total, all occupations",00-0000,Summary,10.6
      Lamplighters,10-0001,Line item,11.2
    "      Bell ringers, all other",10-0002,Line item,—
      Weighers,10-0030,Line item,9
    "Source: the office",,,

    """,
    "table_1_12.csv": """
    Table 1.12,,,,
    2024 National Employment Matrix occupation title,2024 National Employment Matrix occupation code,2024 National Employment Matrix industry title,2024 National Employment Matrix industry code,Factors affecting occupational utilization
    Lamplighters,10-0001,Lamp shops,441120,Demand change - share increases as e-commerce grows.
    Lamplighters,10-0001,Hospitals; private,62210P,Demand change - share decreases as hospitals consolidate.
    Lamplighters,10-0001,"Total, all industries",TE1000,"Productivity change - share decreases as lamps, with AI inside, light themselves."
    Lamplighters,10-0001,Lamp making,335000,Capital/labor substitution - share decreases as robots fill lamps.
    Lamplighters,10-0001,Lamp repair,811219,Sourcing change - share decreases as work moves.
    Weighers,10-0030,Glass making,327000,Demand change - a sentence that says nothing of it.

    """,
    "table_5_3.csv": """
    Table 5.3,,,,,,,,
    2024 National Employment Matrix title,2024 National Employment Matrix code,Less than high school diploma,High school diploma or equivalent,"Some college, no degree",Associate's degree,Bachelor's degree,Master's degree,Doctoral or professional degree
    "Total, all occupations",00-0000,7.4,22.5,18.6,9.5,25.2,11.9,4.9
    Lamplighters[1],10-0001,1,2,3,4,5,6,7.5
    Weighers,10-0030,10,20,30,—,5,6,7
    Makers of nothing,10-0099,10,20,30,4,5,6,7
    Footnotes:,,,,,,,,

    """,
    "table_5_4.csv": """
    Table 5.4,,,,
    2024 National Employment Matrix title,2024 National Employment Matrix code,Typical education needed for entry,Work experience in a related occupation,Typical on-the-job training needed to attain competency in the occupation
    Lamplighters,10-0001,"Some college, no degree",None,Short-term on-the-job training
    "Bell ringers, all other",10-0002,—,—,—
    Weighers,10-0030,Master's degree,5 years or more,None

    """,
    "crosswalk.csv": """
    Sort Order,O*NET-SOC Code,O*NET-SOC Title,NEM Code
    1,10-0001.00,Lamplighters,10-0001
    2,10-0002.00,"Bell Ringers, All Other",10-0002
    3,10-0002.01,Tower Ringers,10-0002
    4,10-0002.02,Hand Ringers,10-0002
    5,10-0031.00,Glass Weighers,10-0030
    6,10-0077.00,Forgotten Trades,10-0077

    """,
    "programs.csv": """
    2020 CIP Code,2020 CIP Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title
    25.0301,"Lamps, General",10-0001.00,Lamplighters
    01.0001,Oil,10-0001.00,Lamplighters
    25.0301,"Lamps, General",10-0002.01,Tower Ringers
    25.0301,"Lamps, General",10-0077.00,Forgotten Trades

    """,
    "telework.csv": """
    onetsoccode,title,teleworkable
    10-0001.00,Lighters of Lamps,0
    10-0055.00,Hand Ringers,1
    10-0066.00,Forgotten Trades,1

    """,
    "taxonomy.tsv": """
    # Where the codes of readers
    # and of watchers went.
    older\tnewer
    25-4021.00\t25-4022.00
    25-9011.00\t25-4022.00

    """,
    "handbook.json": """
    [{"slug": "bells-and-weights", "title": "Bells and weights", "projections": [ {"title": "Bell ringers, all other", "soc": "10-0002"}, {"title": "Weighers", "soc": "10-0030"}], "sections": {"work_environment": "Bell ringers, all other held about 300 jobs. The largest employers of bell ringers, all other were as follows:\\n| Towers; state, local, and private | 80% |\\n| Self-employed workers | 12 |\\nThey ring.\\nThe largest employers of weighers were as follows:\\n| Glass making | 55% |\\nThe largest employers of clerks were as follows:\\n| Shops | 5% |\\n"}}, {"slug": "lamps", "title": "Lamps, and oil", "projections": [{"title": "Lamp workers", "soc": "10-0000"}, {"title": "Lamplighters", "soc": "10-0001"}], "sections": {"work_environment": "The largest employers of lamp workers were as follows:\\n| Streets | 99.5% |\\n"}}]

    """,
    "abilities.csv": "O*NET-SOC Code,Title,Description,"
      + Abilities.names.map { "Ability: \($0)" }.joined(separator: ",")
      + "\n10-0001.00,Lamplighters,\"Light, at dusk.\"," + scores.joined(separator: ",")
      + "\n10-0002.01,Tower Ringers,Ring.," + scores.map { _ in "" }.joined(separator: ",") + "\n",
  ]

  private static let scores = Abilities.names.indices.map { $0 < 7 ? "4.\($0)" : "1" }
}
