internal import ArgumentParser
internal import Releases
internal import Terminal

/// `pathways releases`: makes the facts of the corpus out of public releases.
struct ReleasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "releases", abstract: "Derive facts from public data releases.", subcommands: [Derive.self])

  /// `pathways releases derive`: fact tables for every occupation that the releases describe.
  struct Derive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Derive fact tables for every US occupation from O*NET and BLS releases.",
      discussion: """
        Reads the files as published and writes figures, codes and names, no sentence of a source. The same releases \
        give the same bytes. Ends with 1, and writes nothing, when a file cannot be read as what it should be.
        """)

    @Option(help: ArgumentHelp("The O*NET text database.", valueName: "folder"))
    var onet: String

    @Option(help: ArgumentHelp("The national wage estimates (OEWS), as CSV.", valueName: "file"))
    var oews: String

    @Option(help: ArgumentHelp("The employment projections: table_1_2.csv and its like.", valueName: "folder"))
    var projections: String

    @Option(help: ArgumentHelp("Dingel and Neiman's telework classification.", valueName: "file"))
    var telework: String?

    @Option(
      help: ArgumentHelp(
        "The pairs of older and newer O*NET codes, instead of the corpus' own; for --telework.", valueName: "file"))
    var taxonomy: String?

    @Option(help: ArgumentHelp("The BLS crosswalk from O*NET codes to those of the projections.", valueName: "file"))
    var crosswalk: String?

    @Option(help: ArgumentHelp("The crosswalk from programs of study (CIP) to O*NET codes.", valueName: "file"))
    var programs: String?

    @Option(help: ArgumentHelp("The wide table of O*NET abilities.", valueName: "file"))
    var abilities: String?

    @Option(help: ArgumentHelp("The pages of the Occupational Outlook Handbook, as JSON.", valueName: "file"))
    var handbook: String?

    @Option(help: ArgumentHelp("Where the fact tables go.", valueName: "folder"))
    var output: String

    @Option(help: ArgumentHelp("Where to list what did not join, with the reason.", valueName: "file"))
    var report: String?

    /// The file of pairs; nil where nothing is to be carried over.
    private var taxonomyFile: String? {
      get throws {
        guard telework != nil else { return nil }
        if let taxonomy { return taxonomy }
        guard let home = ProgramPaths(environment: Environment.all).knowledge else {
          Output.error.tell(
            "pathways: no corpus found, which has the pairs of older and newer codes. Set PATHWAYS_HOME to the folder that holds Corpus, or use --taxonomy.\n"
          )
          throw ExitCode(Exit.faults)
        }
        return home + "/Corpus/taxonomy.tsv"
      }
    }

    mutating func run() throws {
      let taxonomy = try taxonomyFile
      do {
        let derivation = try Derivation(
          Releases(
            onet: onet, oews: oews, projections: projections, telework: telework, taxonomy: taxonomy,
            crosswalk: crosswalk, programs: programs, abilities: abilities, handbook: handbook))
        try derivation.write(to: output)
        if let report { try derivation.writeReport(to: report) }
        for table in derivation.tables {
          Output.standard.write("\(table.name): \(table.count) rows, \(table.text.utf8.count) bytes\n")
        }
        for (release, reason, count) in derivation.report.counts {
          Output.standard.write("\(release): \(count) × \(reason)\n")
        }
        Output.standard.write("\(derivation.occupations) occupations.\n")
      } catch {
        Output.error.tell("pathways: \(error)\n")
        throw ExitCode(Exit.faults)
      }
    }
  }
}
