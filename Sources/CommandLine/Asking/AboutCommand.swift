internal import ArgumentParser
internal import Careers
internal import Catalogue
internal import Dialogue
internal import Knowledge
internal import Language
internal import Rendering
internal import Terminal

/// `pathways about`: version, licence, and whose data it rests on.
struct AboutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about", abstract: "Show the version, the licence and the attributions of all sources.")

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws { try Self.show(options) }

  /// Prints it all; `pathways --about` does the same.
  static func show(_ options: KnowledgeOptions) throws {
    let expertise = try options.choice.open(ProgramPaths(environment: Environment.all))
    let style = Style.current()
    let columns = style.columns
    var lines = [
      "Pathways \(Pathways.version)",
      wrapped(
        "Free software under the GNU General Public License, version 3 or later. It comes with no warranty.",
        columns: columns),
      "",
    ]
    for source in expertise.knowledge.catalogue.sources() {
      lines.append(
        wrapped("\(source.attribution). Licence: \(source.licence).", columns: columns, first: "- ", indent: "  "))
    }
    _ = Paged.write(lines.joined(separator: "\n") + "\n", style)
  }
}
