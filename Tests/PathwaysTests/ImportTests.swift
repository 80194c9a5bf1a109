import FoundationEssentials
import TestSupport
import Testing

/// A person's own O*NET download, from the command line to the answer.
@Suite struct ImportTests {
  private let derived: DerivedProgram
  private let data: TemporaryFolder

  init() throws {
    derived = try DerivedProgram()
    data = try TemporaryFolder()
  }

  private var place: String { data.path + "/imports/onet" }

  private func run(_ arguments: [String]) throws -> Piped {
    try Piped.run(
      builtProgram("pathways"), arguments + ["--data", data.path], environment: derived.program.environment)
  }

  private func ask(_ question: String) throws -> String {
    let result = try run(["ask", question] + derived.program.knowledge)
    return result.text.components(before: "\n\nNext questions")
  }

  private let listed = """
    In the course of their work, amber polishers may polish stones.

    Source: O*NET, December 2025 (51-2000).
    """

  @Test func `tasks and titles of a download are used, and go again when it is removed`() throws {
    let question = "what do amber polishers do all day?"
    expectText(try ask(question), listed)

    let imported = try run(["corpus", "import", "onet", derived.releases.folder])
    #expect(imported.status == 0)
    #expect(imported.errorText == "")
    expectText(
      imported.text,
      """
      O*NET 30.1 Database: 2 tasks of 1 occupation and 1 alternate title are now in \(place).
      The tasks stand in order of importance.
      The next start builds the catalogue anew, which takes a few seconds.

      This program includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Pathways has modified some of this information; USDOL/ETA has not approved, endorsed, or tested these modifications.

      """)
    expectText(
      try ask(question),
      """
      The task rated most important for amber polishers is to heat resin in zinc pans.

        - Polish amber.
        - The wording of the tasks is O*NET's, from your own download.

      Source: O*NET 30.1, your download, December 2025 (51-2000).
      """)
    #expect(
      try run(["about"] + derived.program.knowledge).text.components(separatedByLines: "O*NET 30.1 Database").count == 2
    )

    expectText(
      try run(["search", "zinc"] + derived.program.knowledge).text,
      """
      “zinc” stands in 1 section of 1 career.

      Amber Polishers: Key Responsibilities
        Tasks: Heat resin in zinc pans.
        Source: O*NET 30.1, your download, December 2025.

      """)

    let removed = try run(["corpus", "import", "remove", "onet"])
    expectText(removed.text, "The import in \(place) is gone.\n")
    #expect(removed.status == 0)
    expectText(try ask(question), listed)
    expectText(
      try run(["corpus", "import", "remove", "onet"]).text,
      "There is no import in \(place); nothing was changed.\n")
  }

  @Test func `a download with a bad row changes nothing`() throws {
    _ = try run(["corpus", "import", "onet", derived.releases.folder])
    let tasks = try Data(contentsOf: URL(filePath: place + "/facts/tasks.tsv"))
    let file = derived.releases.folder + "/Task Statements.txt"
    let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    try TinyCorpus.put(text.replacing("51-2000.00\t2", with: "51-2000\t2"), file)
    let result = try run(["corpus", "import", "onet", derived.releases.folder])
    #expect(result.status == 1)
    #expect(result.text == "")
    expectText(
      result.errorText,
      """
      pathways: \(file):3: “51-2000” is no occupation code; it should look like 25-4031.00
      Nothing was changed.

      """)
    #expect(try Data(contentsOf: URL(filePath: place + "/facts/tasks.tsv")) == tasks)
  }

  @Test func `a damaged import is left out, told, and can be imported again`() throws {
    _ = try run(["corpus", "import", "onet", derived.releases.folder])
    try TinyCorpus.put("nonsense\n", place + "/facts/tasks.tsv")
    let result = try run(["ask", "what do amber polishers do all day?"] + derived.program.knowledge)
    expectText(
      result.errorText,
      "pathways: What you imported into \(place) is left out; import it again. facts/tasks.tsv:1: cannot be understood: "
        + "the first column must be “code”\n")
    #expect(result.text.hasPrefix("In the course of their work, amber polishers may polish stones."))
    _ = try run(["corpus", "import", "onet", derived.releases.folder])
    #expect(try ask("what do amber polishers do all day?").hasPrefix("The task rated most important"))
  }

  @Test func `on a terminal the progress of an import is shown`() throws {
    let terminal = try PseudoTerminal(
      builtProgram("pathways"), ["corpus", "import", "onet", derived.releases.folder, "--data", data.path],
      environment: derived.program.environment)
    try terminal.expect("Reading the download … 100 %")
    try terminal.expect("are now in")
  }
}

extension String {
  /// What stands before `mark`; all of it if that is nowhere.
  fileprivate func components(before mark: String) -> String {
    guard let place = firstRange(of: mark) else { return self }
    return String(self[..<place.lowerBound])
  }

  /// The lines that hold `text`.
  fileprivate func components(separatedByLines text: String) -> [Substring] {
    split(separator: "\n").filter { $0.contains(text) }
  }
}
