internal import ArgumentParser
internal import Dialogue
internal import Glibc
internal import Knowledge
internal import Language
internal import Rendering
internal import Terminal
internal import Understanding

/// `pathways corpus info`: what the program knows, and how it came to know it.
struct CorpusInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Show what is covered: careers, sections, names, sources with dates, the catalogue, imports.")

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "No colour, no drawings.")
  var plain = false

  @OptionGroup var options: KnowledgeOptions

  mutating func run() throws {
    let environment = Environment.all
    let home = ProgramPaths(environment: environment)
    let expertise = try options.choice.open(home)
    let coverage = Coverage(of: expertise.knowledge, names: expertise.reader.names.count)
    let text = CoverageText(
      style: .current(isPlain: plain),
      catalogue: try options.choice.catalogue(home).flatMap(Self.file))
    Output.standard.write((json ? text.json(coverage) : text.text(coverage)) + "\n")
  }

  /// The catalogue at `path`; nil if there is none.
  private static func file(_ path: String) -> CoverageText.Catalogue? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return CoverageText.Catalogue(
      path: path, bytes: Int(status.st_size), age: max(0, time(nil) - status.st_mtim.tv_sec))
  }
}
