internal import Answers
internal import ArgumentParser
internal import Dialogue
internal import Files
internal import Language
internal import Rendering
internal import Terminal

/// `pathways config`: what is set, and where it comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show the settings, or begin a settings file.",
    discussion: """
      A setting stands in $XDG_CONFIG_HOME/pathways/settings.yaml (~/.config/pathways/settings.yaml), one a line, such as \
      “color: light”. An environment variable is stronger than the file, a flag stronger than both.
      """,
    subcommands: [ConfigShow.self, ConfigInit.self], defaultSubcommand: ConfigShow.self)
}

/// `pathways config show`.
struct ConfigShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show each setting, its value and where it comes from.",
    discussion: "Ends with 0, or with 1 when something in the file or the environment is not allowed.")

  mutating func run() throws {
    let settings = Settings.current
    let rows = Setting.allCases.map { setting -> [String] in
      let value = settings.value(setting)
      return [setting.rawValue, value.text, value.origin ?? "usual", setting.allowed]
    }
    RecordsDesk.show([
      .table(Part.Table(headings: ["Setting", "Value", "From", "May be"], rows: rows)),
      .paragraph("The settings file is \(settings.path ?? "nowhere: set HOME or XDG_CONFIG_HOME")."),
    ])
    if !settings.faults.isEmpty { throw ExitCode(Exit.faults) }
  }
}

/// `pathways config init`.
struct ConfigInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a settings file with every setting explained and none changed.")

  @Flag(help: "Write over a file that is there.")
  var force = false

  mutating func run() throws {
    guard let path = Settings.current.path else {
      Output.error.tell("pathways: there is no folder for settings. Set XDG_CONFIG_HOME or HOME.\n")
      throw ExitCode(Exit.faults)
    }
    try RecordsDesk.telling {
      Folder.make(Folder.of(path), rights: Folder.seenByAll)
      try NewFile.write(Array(Self.text.utf8), to: path, replacing: force)
    }
    Output.error.tell("Written to \(path). Take the “#” away before a setting that you want to change.\n")
  }

  /// Every setting in a comment, with what it does, what it may be, and what is stronger.
  static let text = """
    # Settings of Pathways. “pathways config show” tells what counts and why.

    """
    + Setting.allCases.map { setting in
      let stronger = listed(setting.variables) + (setting.flag.map { ", \($0)" } ?? "")
      return """

        # \(capitalized(setting.summary)).
        # It may be \(setting.allowed). Stronger: \(stronger).
        #\(setting.rawValue): \(setting.usual)

        """
    }.joined()
}
