internal import FoundationEssentials

/// A corpus of three careers that exist nowhere, for tests: small enough to know by heart, so that whole answers can be
/// compared, and independent of the prose that ships.
///
/// Lamplighters (10-0001) have figures and two aspects, Bell Ringers (10-0002) have figures, Glass Weighers are counted
/// as Bell Ringers. Every section has one sentence, and the salary of lamplighters has more.
package struct TinyCorpus {
  /// The folder of the repository.
  package static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// The intents that ship: the tests read questions with the real reader.
  package static let intents = repository + "/Intents"

  /// Writes the corpus into `folder`, which must exist.
  package static func write(to folder: String) throws {
    let manager = FileManager.default
    for name in ["careers", "facts"] {
      try manager.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
    let sections = try String(
      decoding: Data(contentsOf: URL(filePath: repository + "/Corpus/sections.yaml")), as: UTF8.self)
    try put(sections, folder + "/sections.yaml")
    try put(sources, folder + "/sources.yaml")
    try put(facts, folder + "/facts/wages.tsv")
    try writeGuidance(to: folder + "/guidance")
    // A section with a claim of its own takes a verdict.
    let headings = sections.split(separator: "\n").reduce(into: [String]()) { headings, line in
      if line.hasPrefix("    heading: ") { headings.append(String(line.dropFirst("    heading: ".count))) }
      if line.hasPrefix("    claim: ") { headings[headings.count - 1] += ": yes" }
    }
    try put(
      career(lamplighters, "Lamplighters", headings, salary: lampPay, education: lampSchool),
      folder + "/careers/lamplighters.md")
    try put(career(bellRingers, "Bell ringers", headings), folder + "/careers/bell-ringers.md")
    try put(career(glassWeighers, "Glass weighers", headings), folder + "/careers/glass-weighers.md")
  }

  /// Writes a sentence for every kind of every level of safety that ships, so that the intents that ship can be used; it
  /// stands in `source`.
  package static func writeGuidance(to folder: String, source: String = "guild") throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in try manager.contentsOfDirectory(atPath: intents + "/safety").sorted() where name.hasSuffix(".yaml") {
      let level = String(name.dropLast(".yaml".count))
      let text = String(decoding: try Data(contentsOf: URL(filePath: intents + "/safety/" + name)), as: UTF8.self)
      let kinds = text.split(separator: "\n").filter { $0.hasPrefix("  - id: ") }.map { $0.dropFirst("  - id: ".count) }
      let more = ["language": ["en"], "calm": ["stay", "session"]][level] ?? []
      let topics = kinds.map(String.init) + more
      try put(
        "---\nid: \(level)\ntitle: \(level)\nsources: [\(source)]\n---\n\n"
          + topics.map { "### \($0)\nThe text on \(level), \($0). [\(source)]\n\nAnd what helps. [\(source)]\n" }
          .joined(separator: "\n"), folder + "/\(level).md")
    }
  }

  /// Writes the intents that ship into `folder`, with only the first `limit` examples of each: learnt in a moment, and
  /// good enough for plain questions.
  package static func writeIntents(to folder: String, limit: Int = 40) throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in try manager.contentsOfDirectory(atPath: intents) where name.hasSuffix(".yaml") {
      let text = String(decoding: try Data(contentsOf: URL(filePath: intents + "/" + name)), as: UTF8.self)
      var kept: [Substring] = []
      var count: Int?
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line == "examples:" { count = 0 }
        if line == "elsewhere:" { break }
        if let known = count, line.hasPrefix("  - ") {
          count = known + 1
          if known >= limit { continue }
        }
        kept.append(line)
      }
      try put(kept.joined(separator: "\n") + "\n", folder + "/" + name)
    }
    try writeSafety(to: folder + "/safety", limit: limit)
  }

  /// Writes the levels of safety that ship, with the first `limit` examples of each kind and all that only looks like it.
  private static func writeSafety(to folder: String, limit: Int) throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in try manager.contentsOfDirectory(atPath: intents + "/safety") where name.hasSuffix(".yaml") {
      let text = String(decoding: try Data(contentsOf: URL(filePath: intents + "/safety/" + name)), as: UTF8.self)
      var count = 0
      let kept = text.split(separator: "\n").filter { line in
        count = line.hasPrefix("      - ") ? count + 1 : 0
        return count <= limit
      }
      try put(kept.joined(separator: "\n") + "\n", folder + "/" + name)
    }
  }

  /// Puts `text` in the place of a file of the corpus.
  package static func put(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private static func career(
    _ header: String, _ plural: String, _ headings: [String], salary: String? = nil, education: String? = nil
  ) -> String {
    header
      + headings.map { heading in
        switch heading {
        case "Average Salary Range":
          "\n## \(heading)\n" + (salary ?? "\(plural) earn a median of {wage.median} a year ({date wage.median}).\n")
        case "Educational Requirements" where education != nil: "\n## \(heading)\n" + (education ?? "")
        case "Job Outlook":
          "\n## \(heading)\nJobs for \(plural.lowercased()) are projected to show {trend projection.change}.\n"
        default: "\n## \(heading)\n\(plural) on “\(heading.prefix { $0 != ":" })”. [guild]\n"
        }
      }.joined()
  }

  private static let lamplighters = """
    ---
    id: lamplighters
    title: Lamplighters
    singular: lamplighter
    code: 10-0001
    category: Light & Sound
    aliases: [lamp keeper]
    silent: [lampist]
    fields: [lamplighting]
    related: [bell-ringers, glass-weighers]
    sources: [guild, census]
    ---

    """

  private static let bellRingers = """
    ---
    id: bell-ringers
    title: Bell Ringers
    singular: bell ringer
    code: 10-0002
    category: Light & Sound
    aliases: [ringer of bells]
    related: [lamplighters]
    sources: [guild, census]
    ---

    """

  private static let glassWeighers = """
    ---
    id: glass-weighers
    title: Glass Weighers
    singular: glass weigher
    code: 10-0002
    counted-as: Bell Ringers
    category: Glass & Scales
    related: [lamplighters]
    sources: [guild, census]
    ---

    """

  private static let lampPay = """
    Lamplighters earn a median of {wage.median} a year ({date wage.median}).

    - Oil is paid for by the town. [guild]
    - Ladders are not. [guild]

    ### entry
    Lamplighters earn {wage.p10} or less at the start.

    """

  private static let lampSchool = """
    Lamplighters need a season beside an old hand. [guild]

    ### degree: no
    Lamplighters need no degree. [guild]

    """

  private static let sources = """
    sources:
      - id: guild
        title: Book of the Guild
        short: the Guild
        publisher: The Guild
        date: 1890
        place: Nowhere
        licence: none
        attribution: The Guild
      - id: census
        title: Census of Trades
        short: the Census
        publisher: The Office
        date: 1891-05
        place: Nowhere
        url: https://census.example/
        licence: none
        attribution: The Office
        note: Counts grown people only.
        columns:
          wage.p10: annual wage, 10th percentile
          wage.p25: annual wage, 25th percentile
          wage.median: annual wage, median
          wage.p75: annual wage, 75th percentile
          wage.p90: annual wage, 90th percentile
          employment.count: employment
          projection.change: projected change
          entry.education: usual schooling
          telework.possible: could be done at home

    """

  private static let facts = [
    [
      "code", "title", "wage.p10 [USD/year]", "wage.p25 [USD/year]", "wage.median [USD/year]", "wage.p75 [USD/year]",
      "wage.p90 [USD/year]", "employment.count [jobs]", "projection.change [percent]", "entry.education [text]",
      "telework.possible [0-1]",
    ],
    [
      "10-0001", "Lamplighters", "100", "150", "200", "300", "400", "12", "-6.8", "High school diploma or equivalent",
      "0",
    ],
    ["10-0002", "Bell Ringers", "500", "600", "700", "800", "-", "3", "4", "Master's degree", "1"],
  ].map { $0.joined(separator: "\t") + "\n" }.joined()
}
