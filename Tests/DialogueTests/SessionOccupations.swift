import Careers
import Dialogue
import FoundationEssentials
import TestSupport

/// Knowledge of nine occupations that exist nowhere, with interest profiles, built once for all scripted sessions.
let sessionKnowledge: Result<Expertise, any Error> = Result {
  let folder = try TemporaryFolder()
  try SessionOccupations.write(to: folder.path)
  let intents = folder.file("intents")
  try TinyCorpus.writeIntents(to: intents)
  return try Expertise.open(corpus: CorpusFolder(folder.path), intents: CorpusFolder(intents), cache: nil).expertise
}

/// The tables behind `sessionKnowledge`.
enum SessionOccupations {
  static func write(to folder: String) throws {
    for name in ["careers", "facts"] {
      try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
    let sections = try Data(contentsOf: URL(filePath: TinyCorpus.repository + "/Corpus/sections.yaml"))
    try TinyCorpus.put(String(decoding: sections, as: UTF8.self), folder + "/sections.yaml")
    try TinyCorpus.put(sources, folder + "/sources.yaml")
    try TinyCorpus.put(callings, folder + "/callings.yaml")
    try TinyCorpus.writeGuidance(to: folder + "/guidance", source: "pathways")
    for (name, rows) in tables {
      let text = rows.map { $0.split(separator: " | ").joined(separator: "\t") + "\n" }.joined()
      try TinyCorpus.put(text, folder + "/facts/\(name).tsv")
    }
  }

  private static let tables = [
    "occupations": [
      "code | title | onet | group | major",
      "49-0001 | Engine Menders | - | - | Repair Occupations", "47-0001 | Well Diggers | - | - | Digging Occupations",
      "51-0001 | Kettle Makers | - | - | Making Occupations", "19-0001 | Water Testers | - | - | Testing Occupations",
      "27-0001 | Sign Painters | - | - | Painting Occupations", "29-0001 | Night Nurses | - | - | Nursing Occupations",
      "41-0001 | Market Callers | - | - | Calling Occupations", "43-0001 | Town Clerks | - | - | Writing Occupations",
      "25-0001 | Chalk Teachers | - | - | Teaching Occupations",
    ],
    "interests": [
      "code | jobzone [1-5] | interest.realistic [1-7] | interest.investigative [1-7] | interest.artistic [1-7] | interest.social [1-7] | interest.enterprising [1-7] | interest.conventional [1-7]",
      "49-0001 | 3 | 7.00 | 3.20 | 1.00 | 1.30 | 2.10 | 4.00", "47-0001 | 1 | 6.80 | 2.00 | 1.00 | 1.20 | 2.40 | 3.10",
      "51-0001 | 2 | 6.60 | 2.50 | 2.60 | 1.00 | 1.50 | 3.60", "19-0001 | 5 | 4.50 | 7.00 | 1.00 | 1.80 | 1.20 | 4.10",
      "27-0001 | 3 | 4.20 | 2.00 | 7.00 | 2.10 | 2.30 | 2.00", "29-0001 | 3 | 3.10 | 4.20 | 1.00 | 7.00 | 1.40 | 3.30",
      "41-0001 | 2 | 1.00 | 1.20 | 2.20 | 3.40 | 7.00 | 4.10", "43-0001 | 3 | 1.00 | 2.10 | 1.00 | 3.00 | 3.20 | 7.00",
      "25-0001 | 4 | 1.50 | 3.00 | 3.40 | 7.00 | 2.60 | 3.00",
    ],
    "values": [
      "code | value.achievement [1-7] | value.working-conditions [1-7] | value.recognition [1-7] | value.relationships [1-7] | value.support [1-7] | value.independence [1-7]",
      "49-0001 | 3 | 5.5 | 2.5 | 3 | 4 | 5", "47-0001 | 2 | 3 | 1.5 | 3.5 | 5.5 | 2",
      "51-0001 | 3 | 4 | 2 | 3 | 5 | 2.5",
      "19-0001 | 5.5 | 5 | 4 | 3 | 4 | 5", "27-0001 | 6 | 3 | 4 | 3 | 2 | 6", "29-0001 | 5 | 4 | 4 | 6.5 | 5 | 4",
      "41-0001 | 4 | 3.5 | 5 | 4.5 | 3 | 5", "43-0001 | 3 | 5 | 3 | 4 | 6 | 3", "25-0001 | 5.5 | 4 | 4 | 6.5 | 4 | 5",
    ],
    "wages": [
      "code | title | employment.count [jobs] | wage.p10 [USD/year] | wage.p25 [USD/year] | wage.median [USD/year] | wage.p75 [USD/year] | wage.p90 [USD/year]",
      "00-0000 | All | 9000000 | 30000 | 38000 | 50000 | 80000 | 120000",
      "49-0001 | Engine menders | 400000 | 33000 | 41000 | 52000 | 64000 | 80000",
      "47-0001 | Well diggers | 20000 | 27000 | 31000 | 36000 | 44000 | 55000",
      "51-0001 | Kettle makers | 60000 | 29000 | 34000 | 42000 | 50000 | 61000",
      "19-0001 | Water testers | 30000 | 55000 | 70000 | 90000 | 120000 | 150000",
      "27-0001 | Sign painters | 8000 | 28000 | 34000 | 45000 | 60000 | 85000",
      "29-0001 | Night nurses | 700000 | 52000 | 60000 | 72000 | 85000 | 99000",
      "41-0001 | Market callers | 300000 | 26000 | 33000 | 48000 | 76000 | 110000",
      "43-0001 | Town clerks | 150000 | 30000 | 36000 | 44000 | 53000 | 65000",
      "25-0001 | Chalk teachers | 500000 | 42000 | 50000 | 61000 | 76000 | 95000",
    ],
    "projections": [
      "code | title | projection.change [percent] | projection.openings [jobs/year]",
      "00-0000 | All | 3 | 900000", "49-0001 | Engine menders | 2.4 | 40000", "47-0001 | Well diggers | -4.1 | 1800",
      "51-0001 | Kettle makers | -8 | 5000", "19-0001 | Water testers | 7.5 | 2600",
      "27-0001 | Sign painters | -1.5 | 700",
      "29-0001 | Night nurses | 11 | 60000", "41-0001 | Market callers | 1 | 38000",
      "43-0001 | Town clerks | -3 | 16000",
      "25-0001 | Chalk teachers | 4 | 45000",
    ],
    "entry": [
      "code | title | entry.education [text] | entry.experience [text] | entry.training [text]",
      "49-0001 | Engine menders | Postsecondary nondegree award | none | Long-term on-the-job training",
      "47-0001 | Well diggers | No formal educational credential | none | Moderate-term on-the-job training",
      "51-0001 | Kettle makers | High school diploma or equivalent | none | Moderate-term on-the-job training",
      "19-0001 | Water testers | Master's degree | none | none",
      "27-0001 | Sign painters | High school diploma or equivalent | none | Long-term on-the-job training",
      "29-0001 | Night nurses | Associate's degree | none | none",
      "41-0001 | Market callers | High school diploma or equivalent | none | Short-term on-the-job training",
      "43-0001 | Town clerks | Associate's degree | Less than 5 years | none",
      "25-0001 | Chalk teachers | Bachelor's degree | none | Internship/residency",
    ],
    "telework": [
      "code | onet2010 | telework.possible [0-1]", "49-0001 | - | 0", "47-0001 | - | 0", "51-0001 | - | 0",
      "19-0001 | - | 0", "27-0001 | - | 0", "29-0001 | - | 0", "41-0001 | - | 1", "43-0001 | - | 1", "25-0001 | - | 1",
    ],
  ]

  private static let callings = """
    callings:
      - say: [fix things, engines]
        codes: [49-0001, 51-0001]
      - say: [teach, chalk]
        codes: [25-0001]

    """

  private static let sources: String = {
    func columns(_ names: [String]) -> [String] {
      names.flatMap { name in
        (tables[name]?[0] ?? "").split(separator: " | ").map(String.init)
          .filter { $0.contains("[") && !$0.contains("[list]") }.map { String($0.prefix { $0 != " " }) }
      }
    }
    func source(_ id: String, _ short: String, _ date: String, _ names: String...) -> String {
      """
        - id: \(id)
          title: \(short), in full
          short: \(short)
          publisher: The Office
          date: \(date)
          place: US
          licence: none
          attribution: The Office

      """ + (names.isEmpty ? "" : "    columns:\n" + columns(names).map { "      \($0): \($0)\n" }.joined())
    }
    return "sources:\n" + source("wages", "the wage count", "2025-05", "wages")
      + source("projections", "the forecast", "2024-34", "projections", "entry")
      + source("onet", "the interest book", "2025-12", "interests", "values")
      + source("study", "the home study", "2020", "telework") + source("pathways", "Pathways' own advice", "2026")
  }()
}
