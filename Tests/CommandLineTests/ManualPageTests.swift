import FoundationEssentials
import TestSupport
import Testing

@testable import CommandLine

@Suite struct ManualPageTests {
  private let program = ManualPage.Command(commandName: "pathways", abstract: "Answers.")

  private func option(_ abstract: String, valueName: String? = nil, usual: String? = nil) -> ManualPage.Argument {
    ManualPage.Argument(
      kind: "option", isOptional: true, isRepeating: false, names: [.init(kind: "long", name: "folder")],
      valueName: valueName, defaultValue: usual, abstract: abstract)
  }

  /// The lines of a page that `man` would take as requests, but for those that are.
  private func strangers(_ page: ManualPage) -> [Substring] {
    let requests = [".TH", ".nh", ".ad", ".SH", ".TP", ".PP", ".B"]
    return page.text.split(separator: "\n").filter { line in
      (line.hasPrefix(".") || line.hasPrefix("'")) && !requests.contains { line == $0 || line.hasPrefix($0 + " ") }
    }
  }

  @Test func `a text that begins with a dot or a quotation mark is text`() {
    let command = ManualPage.Command(
      commandName: ".hidden", abstract: "'Quoted' and told.", discussion: ".SH is no heading\nhere.\n\n'Nor is this.",
      arguments: [
        option(".pathways in the home folder.", valueName: ".name", usual: ".pathways"), option("", usual: ".pathways"),
        ManualPage.Argument(
          kind: "positional", isOptional: false, isRepeating: false, valueName: ".file", abstract: "'File'."),
      ])
    let page = ManualPage(command: command, below: [program])
    #expect(strangers(page) == [])
    let lines = page.text.split(separator: "\n")
    for line in [
      "\\&.SH is no heading here.", "\\&'Nor is this.", "\\&.pathways in the home folder. (default: \\&.pathways)",
      "(default: \\&.pathways)", "\\&'File'.",
    ] {
      #expect(lines.contains { $0 == line }, "\(line)")
    }
  }

  @Test func `what surrounds the program is text too`() {
    let page = ManualPage(command: program, below: [])
    #expect(strangers(page) == [])
    #expect(page.text.contains("\n.TP\n\\&../share/pathways\nbeside the program"))
  }

  @Test func `every variable that sets something is in the manual`() {
    let lines = ManualPage(command: program, below: []).text.split(separator: "\n")
    for name in Setting.allCases.flatMap(\.variables) {
      #expect(lines.contains { $0.split { !$0.isLetter && $0 != "_" }.contains(Substring(name)) }, "\(name)")
    }
  }

  @Test func `the page bears the day on which its version was released`() throws {
    let changes = try Data(contentsOf: URL(filePath: TinyCorpus.repository + "/CHANGELOG.md"))
    let headings = String(decoding: changes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("## ") }
    let latest = try #require(headings.first { $0 != "## Not yet released" })
    #expect(latest == "## \(Pathways.version), \(Pathways.released)")
    let page = ManualPage(command: program, below: [])
    #expect(page.text.hasPrefix(".TH \"PATHWAYS\" 1 \"\(Pathways.released)\" \"Pathways \(Pathways.version)\""))
  }
}
