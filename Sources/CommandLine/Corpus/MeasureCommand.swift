internal import ArgumentParser
internal import Careers
internal import Catalogue
internal import Dialogue
internal import Knowledge
internal import Language
internal import Sessions
internal import Terminal
internal import Understanding

/// `pathways measure`: how long opening and looking up take inside one process. Hidden: `Benchmarks/table`
/// and `Benchmarks/lookups` run it.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measure opening and look-ups.", shouldDisplay: false)

  @Option(help: ArgumentHelp("An empty SQLite file, to compare with.", valueName: "file"))
  var empty: String

  @Option(help: ArgumentHelp("A larger catalogue with the same stamp.", valueName: "file"))
  var large: String?

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    let home = ProgramPaths(environment: Environment.all)
    var expertise = try options.choice.open(home)
    var bare: [Double] = []
    var whole: [Double] = []
    for _ in 0..<Self.openings {
      bare.append(try milliseconds { try openBare(empty) })
      whole.append(try milliseconds { expertise = try options.choice.open(home) })
    }
    let (least, opened) = (median(bare), median(whole))
    say("open an empty SQLite file", least)
    say("open the knowledge", opened, beside: "\(figure(opened - least)) ms more")

    let small = median(lookUps(in: expertise.knowledge.catalogue))
    say("look-ups of a question", small)
    let searched = median(searches(in: expertise.knowledge.catalogue))
    say("search of the full text", searched)
    let read = readings(of: expertise)
    say("reading of a question", median(read), beside: "99th percentile \(figure(percentile(99, of: read))) ms")
    say("whole answer to a question", median(answers(of: expertise)))
    let (gathered, matched) = matchings(in: expertise)
    say("occupations gathered for matching", median(gathered))
    say("all of them matched, with two limits", median(matched))
    guard let large, let stamp = try options.choice.stamp(home) else { return }
    let catalogue = try Catalogue(opening: large, fingerprint: stamp)
    let factor = Double(catalogue.careerCount) / Double(max(1, expertise.knowledge.careerCount))
    let larger = median(lookUps(in: catalogue))
    say("look-ups, \(figure(factor)) times the corpus", larger, beside: "\(figure(larger / small)) x")
    let searchedLarge = median(searches(in: catalogue))
    say("search, \(figure(factor)) times the corpus", searchedLarge, beside: "\(figure(searchedLarge / searched)) x")
  }

  private static let openings = 100
  private static let questions = 2_000
  /// The figures that an answer on pay and outlook takes.
  private static let figures = [
    "wage.p10", "wage.p25", "wage.median", "wage.p75", "wage.p90", "projection.change", "projection.openings",
    "entry.education",
  ]

  /// What each of many questions looks up: a career, a section, eight figures and their sources, of careers drawn by
  /// chance, so that nothing is remembered from the question before.
  private func lookUps(in catalogue: Catalogue) -> [Double] {
    let sections = catalogue.sections().map(\.id)
    let count = catalogue.careerCount
    var dice = SystemRandomNumberGenerator()
    return (0..<Self.questions).map { _ in
      let number = Int.random(in: 0..<count, using: &dice)
      let section = sections[Int.random(in: 0..<sections.count, using: &dice)]
      return milliseconds {
        guard let career = catalogue.career(number) else { return }
        _ = catalogue.text(of: section, career: number)
        for name in Self.figures {
          guard let figure = catalogue.figure(name, of: career.code) else { continue }
          _ = catalogue.source(figure.source)
        }
      }
    }
  }

  /// Searches for two words that few sections have, as the prompt does for a name it does not know.
  private func searches(in catalogue: Catalogue) -> [Double] {
    (0..<Self.openings).map { _ in milliseconds { _ = catalogue.passages(for: ["koha", "evergreen"]) } }
  }

  /// Questions about careers drawn by chance, answered as at the prompt.
  private func answers(of expertise: Expertise) -> [Double] {
    let names = expertise.knowledge.careerNames
    let templates = ["how much do {} earn?", "what is the job outlook for {}?", "what skills do {} need?"]
    return (0..<Self.openings * 3).map { number in
      let name = names[Int.random(in: 0..<names.count)]
      let question = templates[number % templates.count].replacing("{}", with: name)
      var conversation = Conversation(expertise)
      return milliseconds { _ = conversation.reply(to: question) }
    }
  }

  /// Readings of lines that name careers drawn by chance: short and long, with slips, with two careers, of none.
  private func readings(of expertise: Expertise) -> [Double] {
    let names = expertise.knowledge.careerNames
    return (0..<Self.questions).map { number in
      let template = Self.lines[number % Self.lines.count]
      let question = Question(
        template.replacing("{}", with: names[Int.random(in: 0..<names.count)])
          .replacing("{2}", with: names[Int.random(in: 0..<names.count)]))
      return milliseconds { _ = expertise.reader.read(question) }
    }
  }

  private static let lines = [
    "how much do {} earn?", "do i need a degree", "waht is the outlok for {}", "{} vs {2}, which pays beter",
    "i have worked nights for ten years and my knees are going, what would {} ask of me and could i do it from home",
    "jobs over $60k without a degree", "and the downsides?", "whats the wether tomorow in sprinfield",
  ]

  /// How long it takes to gather the occupations, and to match them to a profile within two limits.
  private func matchings(in expertise: Expertise) -> (gathered: [Double], matched: [Double]) {
    guard let today = Day(2026, 1, 1) else { return ([0], [0]) }
    let setting = expertise.setting(today: today)
    var limits = Criteria()
    limits.conditions = [.payAtLeast(45_000), .schoolingAtMost(.associate)]
    var (gathered, matched): ([Double], [Double]) = ([], [])
    for number in 0..<Self.openings {
      var candidates: [Candidate] = []
      gathered.append(milliseconds { candidates = setting.candidates() })
      let scores = Interest.allCases.indices.map { Double(($0 + number) % 6) * 0.7 + 1 }
      matched.append(
        milliseconds {
          let ranked = Matching(profile: InterestProfile(scores: scores)).ranked(candidates)
          _ = LimitEffects(ranked, within: limits, beside: setting.all)
          _ = Diversification.picks(ranked.filter { limits.admits($0.candidate.traits, beside: setting.all) }, count: 5)
        })
    }
    return (gathered, matched)
  }

  private func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let taken = (ContinuousClock.now - start).components
    return Double(taken.seconds) * 1e3 + Double(taken.attoseconds) / 1e15
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private func percentile(_ share: Int, of values: [Double]) -> Double {
    values.sorted()[min(values.count - 1, values.count * share / 100)]
  }

  private func say(_ what: String, _ value: Double, beside note: String = "") {
    let line = what + String(repeating: " ", count: max(1, 36 - what.count)) + figure(value) + " ms"
    Output.standard.write(line + (note.isEmpty ? "" : "   " + note) + "\n")
  }

  /// A number with three places.
  private func figure(_ number: Double) -> String { "\((number * 1000).rounded() / 1000)" }
}
