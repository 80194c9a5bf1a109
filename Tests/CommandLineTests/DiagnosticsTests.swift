import Glibc
import TestSupport
import Testing

@testable import CommandLine

/// What `pathways doctor` finds, for folders that are as they should be and for those that are not.
@Suite struct DiagnosticsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func examination(_ environment: [String: String]) -> Diagnostics {
    Diagnostics(KnowledgeChoice(), environment: environment)
  }

  @Test func `a corpus that cannot be read is wrong, with what to do`() throws {
    let missing = folder.file("none")
    let choice = KnowledgeChoice(corpus: missing, intents: folder.path)
    let checks = Diagnostics(choice, environment: ["HOME": folder.path]).knowledge
    #expect(
      checks.first
        == Check(
          .wrong, "\(missing) cannot be read (No such file or directory).",
          "Install Pathways again, or set PATHWAYS_HOME."))
    #expect(checks[1] == Check(.fine, "\(folder.path) can be read."))
  }

  @Test func `without a home folder the records and the catalogue are noted as not kept`() throws {
    let checks = examination([:]).files
    #expect(
      checks.first == Check(.note, "There is no folder for records, so nothing is kept.", "Set XDG_DATA_HOME or HOME."))
  }

  @Test func `a damaged file of records is wrong, and says where it is`() throws {
    mkdir(folder.file("pathways"), 0o700)
    let file = folder.file("pathways/records.sqlite")
    try TinyCorpus.put(String(repeating: "no database", count: 400), file)
    let checks = examination(["XDG_DATA_HOME": folder.path]).files
    #expect(
      checks.contains(
        Check(
          .wrong, "\(file) is damaged (file is not a database).",
          "Copy it to a safe place; the next start sets it aside and begins an empty one.")), "\(checks)")
  }

  @Test func `a locale without UTF-8 is noted`() throws {
    #expect(
      examination(["LANG": "C"]).terminal.last
        == Check(
          .note, "The locale is “C”: quotes and bars may look wrong.", "Set LANG to C.UTF-8 or another with UTF-8."))
    #expect(
      examination(["LC_ALL": "de_DE.utf8", "LANG": "C"]).terminal.last == Check(.fine, "The locale is de_DE.utf8."))
  }
}
