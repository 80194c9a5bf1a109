import FoundationEssentials
import TestSupport
import Testing

/// Settings of the built program: the file, the variables, and what is stronger.
struct SettingsTests {
  private let folder: TemporaryFolder
  private var program: Program
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    program = Program(sharing: try Program.shared.get(), folder: folder)
    program.environment["XDG_CONFIG_HOME"] = folder.file("config")
    program.environment["PATHWAYS_PAGER"] = nil
    path = folder.file("config/pathways/settings.yaml")
  }

  private func set(_ text: String) throws {
    try FileManager.default.createDirectory(atPath: folder.file("config/pathways"), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test func `without a file everything is as usual`() throws {
    let shown = try program.records("config", "show")
    #expect(shown.status == 0)
    expectText(
      shown.text,
      """
        Setting     Value  From   May be
        save        on     usual  on or off
        misses      off    usual  on or off
        color       auto   usual  auto, dark, light or never
        accessible  off    usual  on or off
        width       96     usual  a number from 40 to 200
        pager       auto   usual  auto, off or a command such as less -R
        links       auto   usual  auto, on or off

      The settings file is \(path).

      """)
  }

  @Test func `a fault in the settings is told beside the answer and never among it, as JSON too`() throws {
    let questions = "how much do lamplighters earn?\nqwertz uiop\n"
    let sound = try program.run(["ask", "--json"], input: questions)
    #expect(sound.errorText == "")
    #expect(sound.text.split(separator: "\n").count == 2)
    try set("color: blue\n: [\nsave off\n")
    var environment = program
    environment.environment["PATHWAYS_LINKS"] = "perhaps"
    let faulty = try environment.run(["ask", "--json"], input: questions)
    #expect(faulty.text == sound.text)
    #expect(faulty.status == sound.status)
    #expect(faulty.errorText.hasPrefix("pathways: \(path):"), "\(faulty.errorText)")
    #expect(
      faulty.errorText.hasSuffix(
        "pathways: PATHWAYS_LINKS: “perhaps” is not allowed here; it may be auto, on or off.\n"),
      "\(faulty.errorText)")
  }

  @Test func `a variable is stronger than the file, and each value says where it comes from`() throws {
    try set("# mine\ncolor: light\nwidth: 60\nsave: no\n")
    var environment = program
    environment.environment["PATHWAYS_WIDTH"] = "80"
    environment.environment["NO_COLOR"] = "1"
    let lines = try environment.records("config").text.split(separator: "\n").map {
      $0.split(separator: " ").prefix(3).joined(separator: " ")
    }
    #expect(lines.contains("save off \(path):4"))
    #expect(lines.contains("color never NO_COLOR"))
    #expect(lines.contains("width 80 PATHWAYS_WIDTH"))
  }

  @Test func `what is not allowed is told with its place and what may stand there, and the rest counts`() throws {
    try set("color: blue\nwdth: 80\nsave: off\n")
    var environment = program
    environment.environment["PATHWAYS_WIDTH"] = "7"
    let shown = try environment.records("config", "show")
    #expect(shown.status == 1)
    expectText(
      shown.errorText,
      """
      pathways: \(path):1: “blue” is not allowed for “color”; it may be auto, dark, light or never.
      pathways: \(path):2: there is no setting “wdth”; there are save, misses, color, accessible, width, pager and links.
      pathways: PATHWAYS_WIDTH: “7” is not allowed here; it may be a number from 40 to 200.

      """)
    #expect(shown.text.contains("save        off    \(path):3"))
    try set("color: [unclosed\n")
    #expect(try program.records("config", "show").errorText.hasPrefix("pathways: \(path):"))
  }

  @Test func `a file is begun once, with nothing changed by it`() throws {
    let begun = try program.records("config", "init")
    #expect(begun.errorText == "Written to \(path). Take the “#” away before a setting that you want to change.\n")
    #expect(try program.records("config", "show").status == 0)
    #expect(try !program.records("config", "show").text.contains(path + ":"))
    #expect(
      try program.records("config", "init").errorText
        == "pathways: \(path) is there already. Add --force to write over it.\n")
    try set("width: 60\n")
    #expect(try program.records("config", "init", "--force").status == 0)
    #expect(try program.records("config", "show").text.contains("  width       96     usual"))
  }

  @Test func `save off in the file keeps nothing`() throws {
    try set("save: off\n")
    _ = try program.run(input: "how much do lamplighters earn?\n")
    #expect(try program.records("transcripts", "list").text == "There are no transcripts yet.\n")
  }

  @Test func `the width of the file holds on a wider terminal`() throws {
    try set("width: 40\n")
    let terminal = try program.prompt(columns: 100)
    _ = try terminal.expect("> ")
    try terminal.send("/sources\n/quit\n")
    let text = try terminal.expect("answered")
    #expect(!text.contains("No question has been answered yet."), "\(text)")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `ACCESSIBLE gives tables as lines and bars as words on a terminal`() throws {
    var heard = program
    heard.environment["ACCESSIBLE"] = "1"
    heard.environment["PATHWAYS_PAGER"] = "off"
    let terminal = try heard.prompt(columns: 100)
    _ = try terminal.expect("> ")
    try terminal.send("/help\n/quit\n")
    let text = try terminal.expect("Ctrl-D does the same")
    #expect(text.contains("  /careers\n    the careers I know, by field\n"), "\(text)")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `an answer that does not fit is handed to the pager, one that fits is not`() throws {
    var paged = program
    paged.environment["PATHWAYS_PAGER"] = "sed s/^/P:/"
    let terminal = try PseudoTerminal(
      builtProgram("pathways"), ["prompt"] + paged.knowledge, environment: paged.environment, columns: 80,
      rows: 12)
    _ = try terminal.expect("> ")
    try terminal.send("hello\n/help\n/quit\n")
    let text = try terminal.expect("P:  /quit")
    #expect(!text.contains("P:Hello"), "\(text)")
    #expect(text.contains("P:  /careers"), "\(text)")
    #expect(try terminal.waitForExit() == 0)
  }
}
