import Careers
import FoundationEssentials
import TestSupport
import Testing

/// A small good corpus, of which a test may change a file before it is written and read.
struct TinyCorpus {
  /// The text of each file, by its path in the corpus.
  var files: [String: String] = [
    "sections.yaml": """
    sections:
      - id: overview
        heading: Overview
        asks: What is {a singular}?
      - id: salary
        heading: Average Salary Range
        asks: How much do {plural} earn?
        aspects:
          - id: entry
            label: At the start
            asks: What does {a singular} earn at the start?
            cues: [entry, starting pay]
          - id: senior
            label: With experience
            asks: What does {a singular} earn with experience?
            cues: [senior]

    """,
    "sources.yaml": """
    sources:
      - id: survey
        title: Survey of Wages, May 2025
        short: wage survey
        publisher: Bureau of Wages
        date: 2025-05
        released: 2026-04
        place: US
        url: https://example.org/wages
        licence: public domain
        attribution: Bureau of Wages, Survey of Wages
        note: Employees only.
        columns:
          wage.median: annual wage, median
          jobs.change: change in jobs
          entry.education: usual education
      - id: page
        title: A Page on Bread
        short: bread page
        publisher: The Guild
        date: undated
        place: UK
        licence: facts only
        attribution: The Guild

    """,
    "facts/pay.tsv": """
    code\ttitle\twage.median [USD/year]\tjobs.change [percent]\tentry.education [text]
    51-3011\tBakers\t36410\t-6.8\tno degree
    bakers\tBakers here\t40000\t-\tnone
    51-9021\tMillers\t-\t2\tHigh school

    """,
    "careers/bakers.md": """
    ---
    id: bakers
    title: Bakers
    singular: baker
    code: 51-3011
    counted-as: Food workers
    category: Food
    aliases: [bread maker, pastry cook]
    silent:
      - bakr
    fields:
      - baking
    related: [millers]
    sources: [survey, page]
    ---

    ## Overview
    A baker bakes bread. [page]

    ## Average Salary Range
    The median is {wage.median}, by {date wage.median}. [survey, page]

    - A first point
    1. A first step

    ### entry
    Less than {wage.median@51-3011}.

    """,
    "careers/millers.md": """
    ---
    id: millers
    title: Millers
    singular: miller
    code: 51-9021
    category: Food
    related: []
    ---
    ## Overview
    A miller mills grain. [page]
    ## Average Salary Range
    Jobs show {trend jobs.change}.

    """,
  ]

  /// Replaces `old`, which must stand once in `file`, by `new`.
  mutating func change(_ file: String, _ old: String, to new: String, sourceLocation: SourceLocation = #_sourceLocation)
  {
    let parts = files[file, default: ""].split(separator: old, omittingEmptySubsequences: false)
    #expect(parts.count == 2, "“\(old)” must stand once in \(file)", sourceLocation: sourceLocation)
    files[file] = parts.joined(separator: new)
  }

  /// Gives bakers the list `items` in the column `name` of a table of its own.
  mutating func addList(_ items: String, in name: String) {
    change("sources.yaml", "wage.median: annual wage, median", to: "wage.median: annual wage\n      \(name): \(name)")
    files["facts/\(name).tsv"] = "code\t\(name) [list]\n51-3011\t\(items)\n"
  }

  /// Writes the corpus into a new folder.
  func written() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["careers", "facts"] { try makeFolder(folder.file(name)) }
    for (name, text) in files { try write(Array(text.utf8), to: folder.file(name)) }
    return folder
  }

  /// What is read from the corpus.
  func read() throws -> (corpus: Corpus, faults: [CorpusError]) {
    let folder = try written()
    return Corpus.read(CorpusFolder(folder.path))
  }
}

/// The messages of the faults in a tiny corpus after `change`, one a line.
func faults(
  after change: (inout TinyCorpus) throws -> Void = { _ in }
) throws -> String {
  var tiny = TinyCorpus()
  try change(&tiny)
  return lines(try tiny.read().faults)
}

/// The messages of `faults`, one a line.
func lines(_ faults: [CorpusError]) -> String {
  faults.map(\.description).joined(separator: "\n")
}

func write(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(filePath: path))
}

func makeFolder(_ path: String) throws {
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
}

func remove(_ path: String) throws {
  try FileManager.default.removeItem(atPath: path)
}

extension Prose {
  init(pieces: [Piece]) {
    self.init("")
    self.pieces = pieces
  }
}
