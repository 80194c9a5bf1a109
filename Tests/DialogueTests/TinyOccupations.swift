import Careers
import Catalogue
import Composing
import Dialogue
import FoundationEssentials
import Knowledge
import TestSupport
import Understanding

/// Five occupations that exist nowhere and that nobody has written, known by small tables of figures.
///
/// Bell Nurses (29-0001) have every figure; Lamp Fitters (47-0001) have holes; Cooks, Fast Fish (35-0001) are fewer every
/// year; Jugglers (27-0001) are paid by the hour; Night Aides (31-0001) are counted as Day and Night Aides (31-0000).
struct TinyOccupations {
  let knowledge: Knowledge
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["careers", "facts"] {
      try FileManager.default.createDirectory(atPath: folder.file(name), withIntermediateDirectories: true)
    }
    let sections = try Data(contentsOf: URL(filePath: TinyCorpus.repository + "/Corpus/sections.yaml"))
    try TinyCorpus.put(String(decoding: sections, as: UTF8.self), folder.file("sections.yaml"))
    try TinyCorpus.put(Self.sources, folder.file("sources.yaml"))
    try TinyWords.write(to: folder.path)
    for (name, rows) in Self.tables {
      try TinyCorpus.put(Self.table(rows), folder.file("facts/\(name).tsv"))
    }
    var (corpus, faults) = Corpus.read(CorpusFolder(folder.path))
    if let fault = faults.first { throw fault }
    corpus.careers = Self.careers
    knowledge = Knowledge(
      catalogue: try Catalogue.inMemory(corpus, parts: [:], fingerprint: ""), sections: corpus.sections)
  }

  /// The career with `code`.
  func career(_ code: String) -> Career { Self.careers.first { $0.code == code } ?? Self.careers[0] }

  /// What `FactText` says of the career with `code` in `sections`: figures put in words, sources in brackets.
  func text(_ code: String, _ sections: Section.ID...) -> String {
    let career = career(code)
    return sections.map { id in
      guard let text = FactText(knowledge).text(of: id, for: career) else { return "# \(id): nothing" }
      let aspects = knowledge.section(id)?.aspects.map(\.id) ?? []
      return
        (["# \(id)" + (text.judgement.map { " (\($0.source))" } ?? "")] + text.blocks.map { line($0, career) }
        + aspects.flatMap { aspect in
          let verdict = text.aspects[aspect]?.judgement.map { " (\($0.source))" } ?? ""
          return (text.aspects[aspect]?.blocks ?? []).map { "\(aspect)\(verdict): \(line($0, career))" }
        }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func line(_ block: Block, _ career: Career) -> String {
    let words = block.prose.pieces.map { piece -> String in
      switch piece {
      case .text(let text): return text
      case .figure(let reference):
        guard let figure = knowledge.catalogue.figure(reference.name, of: reference.key ?? career.code) else {
          return "<\(reference.name) is not published>"
        }
        switch reference.form {
        case .value: return figure.spoken
        case .date: return figure.date.spoken
        case .trend: return figure.spokenTrend
        }
      }
    }.joined()
    let mark =
      switch block.kind {
      case .paragraph: ""
      case .bullet: "- "
      case .numbered: "1. "
      }
    return mark + words + (block.sources.isEmpty ? "" : " [\(block.sources.map(\.name).joined(separator: ", "))]")
  }

  private static let careers = [
    ("29-0001", "Bell Nurses", nil), ("47-0001", "Lamp Fitters", nil), ("35-0001", "Cooks, Fast Fish", nil),
    ("27-0001", "Jugglers", nil), ("31-0001", "Night Aides", "Day and Night Aides"),
    ("31-0000", "Day and Night Aides", nil),
  ].map { code, title, group in
    Career(
      id: Career.ID(code), title: title, singular: "one", code: code, countedAs: group, category: "Work")
  }.sorted { $0.title < $1.title }

  private static func table(_ rows: [String]) -> String {
    rows.map { row in
      row.split(separator: " | ").joined(separator: "\t") + "\n"
    }.joined()
  }

  private static let tables = [
    "wages": [
      "code | employment.count [jobs] | wage.p10 [USD/year] | wage.p25 [USD/year] | wage.median [USD/year] | wage.p75 [USD/year] | wage.p90 [USD/year] | wage.hourly.p10 [USD/hour] | wage.hourly.p25 [USD/hour] | wage.hourly.median [USD/hour] | wage.hourly.p75 [USD/hour] | wage.hourly.p90 [USD/hour]",
      "00-0000 | 1000000 | 20000 | 30000 | 40000 | 60000 | 90000 | 10 | 14 | 19 | 29 | 43",
      "29-0001 | 3000 | 50000 | 60000 | 70000 | 85000 | 101000 | 24 | 29 | 33.5 | 41 | 48.5",
      "47-0001 | 900 | - | 35000 | 42000 | 50000 | - | - | - | - | - | -",
      "35-0001 | 5000 | 18000 | 20000 | 22000 | 24000 | 26000 | 8 | 9 | 10.5 | 11 | 12",
      "27-0001 | 70 | - | - | - | - | - | 9 | 15 | 25 | 60 | 99.5",
      "31-0001 | 800 | 25000 | 28000 | 31000 | 33000 | 37000 | 12 | 13 | 15 | 16 | 18",
      "31-0000 | 800 | 25000 | 28000 | 31000 | 33000 | 37000 | 12 | 13 | 15 | 16 | 18",
    ],
    "projections": [
      "code | projection.employment [jobs] | projection.employment.2034 [jobs] | projection.change.jobs [jobs] | projection.change [percent] | projection.openings [jobs/year] | projection.self-employed [percent] | projection.leaving [percent/year]",
      "00-0000 | 1100000 | 1133000 | 33000 | 3 | 110000 | 6 | 10",
      "29-0001 | 3200 | 3584 | 384 | 12 | 250 | 2.5 | 6",
      "47-0001 | 1000 | 995 | -5 | -0.5 | - | - | -",
      "35-0001 | 5100 | 4539 | -561 | -11 | 700 | 0.4 | 15.5",
      "27-0001 | 100 | 104 | 4 | 4 | 12 | 40.5 | 11",
      "31-0001 | 900 | 981 | 81 | 9 | 140 | - | 13",
      "31-0000 | 900 | 981 | 81 | 9 | 140 | - | 13",
    ],
    "entry": [
      "code | entry.education [text] | entry.experience [text] | entry.training [text]",
      "29-0001 | Bachelor's degree | Less than 5 years | Internship/residency",
      "47-0001 | High school diploma or equivalent | none | Apprenticeship",
      "35-0001 | No formal educational credential | none | Short-term on-the-job training",
      "27-0001 | Some college, no degree | none | Long-term on-the-job training",
      "31-0001 | Postsecondary nondegree award | none | none",
      "31-0000 | Postsecondary nondegree award | none | none",
    ],
    "attainment": [
      "code | attainment.no-diploma [percent] | attainment.high-school [percent] | attainment.some-college [percent] | attainment.associate [percent] | attainment.bachelor [percent] | attainment.master [percent] | attainment.doctoral [percent]",
      "29-0001 | 0.5 | 2 | 6 | 31.5 | 50 | 8 | 2",
      "35-0001 | 30 | 45 | 15 | 5 | 5 | - | -",
    ],
    "interests": [
      "code | jobzone [1-5] | interest.realistic [1-7] | interest.investigative [1-7] | interest.artistic [1-7] | interest.social [1-7] | interest.enterprising [1-7] | interest.conventional [1-7]",
      "29-0001 | 4 | 3 | 4.5 | 1 | 6.25 | 2 | 4.5",
      "35-0001 | 1 | 6 | 1 | 1 | 2 | 2 | 3",
      "31-0001 | 2 | - | - | - | - | - | -",
    ],
    "values": [
      "code | value.achievement [1-7] | value.working-conditions [1-7] | value.recognition [1-7] | value.relationships [1-7] | value.support [1-7] | value.independence [1-7]",
      "29-0001 | 5 | 4 | 4 | 6.5 | 6 | 5",
    ],
    "skills": [
      "code | skills [list] | knowledge [list] | abilities [list]",
      "29-0001 | Active Listening=4.00;Service Orientation=4.00;Speaking=3.88;Critical Thinking=3.50;Instructing=3.25;Juggling Well=3.00 | Medicine and Dentistry=4.50;Computers and Electronics=4.00;Biology=3.00 | Static Strength=4.00;Oral Expression=3.50",
      "35-0001 | - | Food Production=3.00;English Language=2.50 | Manual Dexterity=3.00",
    ],
    "technologies": [
      "code | in-demand [list] | hot [list] | technologies [list]",
      "29-0001 | - | Python;Microsoft Excel | Email software;Structured query language SQL;BellTracker",
      "35-0001 | - | - | Point of sale POS software",
      "31-0001 | Ear trumpet;Night lamp;Structured query language SQL;Bed rails;Tea urns | Microsoft Word | Slippers",
    ],
    "related": [
      "code | related [list]",
      "29-0001 | 31-0001;47-0001;99-9999;35-0001", "35-0001 | 47-0001;29-0001", "31-0001 | 29-0001",
      "47-0001 | 35-0001",
    ],
    "details": ["code | details [list]", "29-0001 | Bell Nurses;Church Bell Nurses;Door Bell Nurses, All Other"],
    "programs": ["code | programs [list]", "29-0001 | 51.01 Bell Care, Other;51.02 Bell Nursing, General"],
    "reasons": [
      "code | reasons [list]",
      "29-0001 | down|ai|Total, all industries;up|health|Bell hospitals, local;up|health|Bell hospitals, private;up|other|Towers",
      "35-0001 | down|usage-decline|Total, all industries;down|productivity|Fish bars (722,3)",
      "31-0001 | up|ageing|Homes, excluding towers",
    ],
    "activities": [
      "code | activities [list]",
      "29-0001 | Wash bells;Oil bells, clappers, or ropes;Record bell histories;Ring bells;Advise towers;Oil bells",
      "35-0001 | Fry fish",
    ],
    "tasks": [
      "code | tasks [list]", "27-0001 | Keep balls in the air.;Greet crowds",
      "31-0001 | TV repair at night=4.50;Sit up.=3.00",
    ],
    "licences": [
      "code | licence.verdict [text] | licence.name [text] | licence.exam [text] | licence.note [text] | licence.changed [text]",
      "29-0001 | yes | state bell license | Bell Exam | takes a bell program. | August 28, 2025",
      "47-0001 | usually-not | - | - | voluntary: lamp certification. | August 28, 2025",
      "35-0001 | it-depends | food handler's certification | - | some towns only. | August 28, 2025",
    ],
    "pages": ["code | handbook.page [text]", "29-0001 | Bells, and nursing", "35-0001 | Cooks"],
    "telework": ["code | telework.possible [0-1]", "29-0001 | 0", "27-0001 | 1"],
  ]

  private static let sources: String = {
    func source(_ id: String, _ date: String, _ columns: [String]) -> String {
      """
        - id: \(id)
          title: \(id)
          short: \(id)
          publisher: The Office
          date: \(date)
          place: Nowhere
          licence: none
          attribution: The Office

      """ + (columns.isEmpty ? "" : "    columns:\n" + columns.map { "      \($0): \($0)\n" }.joined())
    }
    func columns(_ tables: String...) -> [String] {
      tables.flatMap { name in
        (Self.tables[name]?[0] ?? "").split(separator: " | ").dropFirst().map { String($0.prefix { $0 != " " }) }
      }
    }
    return "sources:\n" + source("wages", "2025-05", columns("wages"))
      + source("projections", "2024-34", columns("projections", "entry", "attainment", "reasons"))
      + source(
        "onet", "2025-12",
        columns("interests", "values", "skills", "technologies", "related", "details", "activities", "tasks"))
      + source("handbook", "2024-05", columns("licences", "pages")) + source("cip", "2020", columns("programs"))
      + source("study", "2020", columns("telework"))
      + source("pathways", "2026", [])
  }()
}
