import Careers
import Dialogue
import FoundationEssentials
import Language
import Sessions
import TestSupport
import Testing

/// What a session takes from the words of a goal, and which occupations it looks at.
struct PointerTests {
  private let today = Day(number: 20_782)

  @Test(
    arguments: [
      ("I'd like to fix things", ["49-0001": "fix things", "51-0001": "fix things"], [:]),
      ("engines, not kettle makers", ["49-0001": "engines"], ["51-0001": "kettle makers"]),
      ("I'm done teaching", [:], ["25-0001": "teaching"]),
      ("I taught, and I'd be a town clerk", ["43-0001": "town clerk"], [:]),
      ("tired of teaching chalk teachers, but a chalk teacher is what I am", ["25-0001": "chalk teacher"], [:]),
      ("enough money to live alone", [:], [:]),
      ("", [:], [:]),
    ] as [(String, [String: String], [String: String])])
  func `words point to occupations and turn others away`(
    goal: String, wanted: [String: String], refused: [String: String]
  ) throws {
    let setting = try sessionKnowledge.get().setting(today: today)
    #expect(setting.pointers(goal) == Pointers(wanted: wanted, refused: refused))
  }

  @Test func `the parts of a wider occupation without interests stand in for it`() throws {
    let folder = try TemporaryFolder()
    try SessionOccupations.write(to: folder.path)
    try append(
      "31-0010\tBone Aides\t-\t-\tAiding Occupations\n31-0011\tHome Bone Aides\t-\tBone Aides\tAiding Occupations\n",
      to: folder.file("facts/occupations.tsv"))
    try append("31-0011\t2\t3.00\t2.00\t1.00\t6.50\t2.00\t4.00\n", to: folder.file("facts/interests.tsv"))
    try TinyCorpus.put(
      "callings:\n  - say: [old people]\n    codes: [31-0010]\n", folder.file("callings.yaml"))
    let intents = folder.file("intents")
    try TinyCorpus.writeIntents(to: intents)
    let expertise = try Expertise.open(
      corpus: CorpusFolder(folder.path), intents: CorpusFolder(intents), cache: nil
    ).expertise
    let setting = expertise.setting(today: today)
    let found = setting.candidates().filter { $0.code.hasPrefix("31-") }
    #expect(found.map(\.title) == ["Home Bone Aides"])
    #expect(found.map(\.group) == ["bone aides"])
    #expect(setting.candidates().count == 10)
    #expect(setting.pointers("old people").wanted == ["31-0010": "old people", "31-0011": "old people"])
  }

  private func append(_ text: String, to path: String) throws {
    var data = try Data(contentsOf: URL(filePath: path))
    data.append(contentsOf: Array(text.utf8))
    try data.write(to: URL(filePath: path))
  }
}
