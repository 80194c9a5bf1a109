internal import ArgumentParser
internal import FoundationEssentials
internal import Terminal

/// `pathways manual FOLDER`, for the installation: a manual page for each command, from the declarations that `--help` is
/// made of.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the manual pages.", shouldDisplay: false)

  @Argument(help: "The folder to write them into.")
  var folder: String

  mutating func run() throws {
    try RecordsDesk.telling {
      let tool = try JSONDecoder().decode(ManualPage.Tool.self, from: Data(Pathways._dumpHelp().utf8))
      try write(tool.command, below: [])
    }
  }

  private func write(_ command: ManualPage.Command, below: [ManualPage.Command]) throws {
    let page = ManualPage(command: command, below: below)
    try NewFile.write(Array(page.text.utf8), to: "\(folder)/\(page.name).1", replacing: true)
    for child in page.shown { try write(child, below: below + [command]) }
  }
}
