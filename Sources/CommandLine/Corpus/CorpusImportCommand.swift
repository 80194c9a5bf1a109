internal import ArgumentParser
internal import Careers
internal import Releases
internal import Terminal

/// `pathways corpus import`: what a person's own download of a release adds.
struct CorpusImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add your own download of a public release, for you alone.",
    subcommands: [Onet.self, Remove.self])

  /// `pathways corpus import onet DIR`.
  struct Onet: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "onet", abstract: "Add task statements and all alternate titles from an O*NET text download.",
      discussion: """
        The folder holds the text files from https://www.onetcenter.org/database.html. They go into your data folder \
        ($XDG_DATA_HOME/pathways/imports, or --data), never into the corpus. A second import replaces the first. Ends \
        with 1, and changes nothing, when a file cannot be read as what it should be.
        """)

    @Argument(help: ArgumentHelp("The folder with the text files.", valueName: "folder"))
    var folder: String

    @OptionGroup var destination: ImportDestination

    mutating func run() throws {
      let path = try destination.path()
      let bar = ProgressLine("Reading the download")
      do {
        let release = try OnetImport(folder, progress: bar.show)
        try release.write(to: path)
        bar.clear()
        Output.standard.write(
          """
          \(release.title): \(Self.count(release.taskCount, "task")) of \
          \(Self.count(release.occupationCount, "occupation")) and \
          \(Self.count(release.titleCount, "alternate title")) are now in \(path).
          \(release.isRated ? "The tasks stand in order of importance." : Self.unrated)
          The next start builds the catalogue anew, which takes a few seconds.

          \(release.attribution)

          """)
      } catch {
        bar.clear()
        Output.error.tell("pathways: \(error)\nNothing was changed.\n")
        throw ExitCode(Exit.faults)
      }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
      "\(Unit.jobs.spoken(Double(number))) \(noun)\(number == 1 ? "" : "s")"
    }

    private static let unrated =
      "The folder has no “Task Ratings.txt”, so core tasks come first, not the most important ones."
  }

  /// `pathways corpus import remove onet`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Take away what you imported.")

    /// What can be imported.
    enum Release: String, CaseIterable, ExpressibleByArgument { case onet }

    @Argument(help: "What to take away: onet.")
    var release: Release

    @OptionGroup var destination: ImportDestination

    mutating func run() throws {
      let path = try destination.path()
      do {
        let isThere = try ImportFolder(path).remove()
        Output.standard.write(
          isThere ? "The import in \(path) is gone.\n" : "There is no import in \(path); nothing was changed.\n")
      } catch {
        Output.error.tell("pathways: \(error)\n")
        throw ExitCode(Exit.faults)
      }
    }
  }
}

/// Where imports go.
struct ImportDestination: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that keeps what you import, instead of the usual one.", valueName: "folder"))
  var data: String?

  /// The folder of the O*NET import.
  func path() throws -> String {
    guard let data = data ?? ProgramPaths(environment: Environment.all).data else {
      Output.error.tell("pathways: no home folder found. Set XDG_DATA_HOME, or use --data.\n")
      throw ExitCode(Exit.faults)
    }
    return ProgramPaths.imports(in: data)
  }
}
