import Careers
import FoundationEssentials
import TestSupport
import Testing
import Understanding

@Suite struct IntentReadingTests {
  private let start = "intent: salary\nanswers: What a career pays.\n"
  private let examples = "examples:\n  - what is the wage\n"

  @Test func `a good folder is read whole, in order of file`() throws {
    let (intents, faults) = try IntentFiles().read()
    #expect(faults == [])
    let ids: [Intent.ID] = [
      "compare", "counselling", "distress", "education", "export", "find", "goodbye", "greeting", "help",
      "list-careers", "out-of-scope", "salary", "thanks",
    ]
    #expect(intents.map(\.id) == ids)
    #expect(
      intents.first { $0.id == "salary" }
        == Intent(
          id: "salary", answers: "What a career pays.",
          keywords: [Intent.Cue("wage", 3, line: 4), Intent.Cue("pay", 1.5, line: 5)],
          phrases: [Intent.Cue("how much do {career} earn", 2.5, line: 7)],
          against: [Intent.Cue("tuition", 0.5, line: 9)], next: ["education"],
          says: [["cash", "dough"], ["rise", "raise"]], reply: "It pays.\n",
          examples: [
            Intent.Example("what is the wage of a {career}", "salary", line: 17),
            Intent.Example("do {career}s earn a lot: say", "salary", line: 18),
          ],
          elsewhere: [Intent.Example("who pays for the school", "education", line: 20)], file: "salary.yaml"))
  }

  @Test func `a file beyond the wanted ones is a further intent`() throws {
    var files = IntentFiles()
    files.files["weather.yaml"] = "intent: weather\nanswers: Rain.\nexamples: [will it rain]\n"
    let (intents, faults) = try files.read()
    #expect(faults == [])
    #expect(intents.last?.id == "weather")
  }

  @Test func `only yaml files are read, and no hidden ones`() throws {
    var files = IntentFiles()
    files.files["notes.txt"] = "not yaml: ["
    files.files[".draft.yaml"] = "not yaml: ["
    #expect(try files.read().faults == [])
  }

  @Test(arguments: ["salary.yaml", "greeting.yaml"])
  func `a section or an intent beside them without a file is a fault`(file: String) throws {
    var files = IntentFiles()
    files.files[file] = nil
    #expect(
      try files.read().faults.map(\.description).contains(
        "\(file): cannot be read: it is not there; every section needs an intent"))
  }

  @Test func `the missing file of a section is named, sections first, then the others`() throws {
    var files = IntentFiles()
    for name in ["thanks.yaml", "salary.yaml", "compare.yaml"] { files.files[name] = nil }
    #expect(
      try files.read().faults.map(\.file) == ["salary.yaml", "compare.yaml", "thanks.yaml"])
  }

  @Test func `an unknown field is a fault on its line`() throws {
    try expectFaults(
      "salary.yaml", start + "keyword: {}\n" + examples,
      "salary.yaml:3: unknown field “keyword”; correct or remove it")
  }

  @Test func `an unknown field of an example from elsewhere is a fault on its line`() throws {
    try expectFaults(
      "salary.yaml", start + examples + "elsewhere:\n  - text: who pays\n    is: education\n    why: because\n",
      "salary.yaml:8: unknown field “why”; correct or remove it")
  }

  @Test(arguments: ["0", "-1", "3.5", "strong", "nan"])
  func `a strength that is no number above 0 and up to 3 is a fault on its line`(strength: String) throws {
    for field in ["keywords", "phrases", "against"] {
      try expectFaults(
        "salary.yaml", start + "\(field):\n  pay: 3\n  wage: \(strength)\n" + examples,
        "salary.yaml:5: cannot be understood: the strength of “wage” must be a number above 0 and up to 3")
    }
  }

  @Test func `a next section that does not exist is a fault on its line`() throws {
    try expectFaults(
      "salary.yaml", start + "next:\n  - education\n  - greeting\n" + examples,
      "salary.yaml:5: cannot be understood: “greeting” is no section")
  }

  @Test func `an example of an intent that does not exist is a fault on its line`() throws {
    try expectFaults(
      "salary.yaml", start + examples + "elsewhere:\n  - {text: who pays, is: education}\n  - {text: hm, is: hum}\n",
      "salary.yaml:7: cannot be understood: “is: hum” is no intent")
  }

  @Test func `an example from elsewhere needs its text and its intent`() throws {
    try expectFaults(
      "salary.yaml", start + examples + "elsewhere:\n  - text: who pays\n  - is: education\n",
      """
      salary.yaml:6: lacks the field “is”; add it
      salary.yaml:7: lacks the field “text”; add it
      """)
  }

  @Test func `an intent must have its file's name`() throws {
    try expectFaults(
      "pay.yaml", start + examples,
      "pay.yaml:1: cannot be understood: “intent: salary” is not the file’s name; call the file salary.yaml or write intent: pay"
    )
  }

  @Test func `a file without examples is a fault`() throws {
    try expectFaults(
      "salary.yaml", start,
      "salary.yaml:1: cannot be understood: it has no examples; add some")
  }

  @Test func `a file without an intent or an answer is a fault, and it is not missing`() throws {
    try expectFaults(
      "salary.yaml", "answers: Pay.\n" + examples,
      "salary.yaml:1: lacks the field “intent”; add it")
    try expectFaults(
      "salary.yaml", "intent: salary\n" + examples,
      "salary.yaml:1: lacks the field “answers”; add it")
  }

  @Test func `malformed YAML is a fault on the line where reading stopped, and the file is not missing`() throws {
    try expectFaults(
      "salary.yaml", start + "examples: [what is the wage\nnext: []\n",
      "salary.yaml:4: cannot be understood: did not find expected ',' or ']'")
  }

  @Test func `a field that stands twice is a fault`() throws {
    try expectFaults(
      "salary.yaml", start + examples + examples,
      "salary.yaml:3: cannot be understood: the field “examples” stands twice")
  }

  @Test func `a field of the wrong form is a fault on its line`() throws {
    try expectFaults(
      "salary.yaml", start + examples + "keywords: [pay]\nsays: [pay]\nelsewhere: [hm]\n",
      """
      salary.yaml:5: cannot be understood: “keywords” must hold names and values
      salary.yaml:6: cannot be understood: “says” must hold lists
      salary.yaml:7: cannot be understood: “elsewhere” must hold fields
      """)
  }

  @Test func `an escape sequence in a file is a fault on its line`() throws {
    try expectFaults(
      "salary.yaml", start + "reply: \u{1B}[31mred\n" + examples,
      "salary.yaml:3: holds a control character; delete it")
  }

  @Test
  func `every faulty file is reported, in order of file, and the intents of faulty files are none the less known`()
    throws
  {
    var files = IntentFiles()
    files.files["education.yaml"] = ""
    files.files["help.yaml"] = "- a\n"
    #expect(
      try files.read().faults.map(\.description) == [
        "education.yaml: cannot be understood: the file is empty",
        "help.yaml:1: cannot be understood: it must be a list of fields (name: value)",
      ])
  }

  @Test func `a folder that is not there is the only fault`() {
    let (intents, faults) = Intent.readAll(CorpusFolder("/nowhere/intents"), sections: IntentFiles.sections)
    #expect(intents == [])
    #expect(faults.map(\.description) == ["/nowhere/intents: cannot be read: it is not there"])
  }

  @Test func `a file in the place of the folder is a fault`() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(filePath: folder.file("intents")))
    let (_, faults) = Intent.readAll(CorpusFolder(folder.file("intents")), sections: IntentFiles.sections)
    #expect(faults.map(\.description) == ["\(folder.file("intents")): cannot be read: it is not a folder"])
  }

  @Test func `more intents than can be told apart are a fault, and end nothing`() throws {
    let folder = try TemporaryFolder()
    for number in 100...356 {
      try TinyCorpus.put(
        "intent: i\(number)\nanswers: \"One thing.\"\nexamples:\n  - \"word\(number)\"\n",
        folder.file("i\(number).yaml"))
    }
    let (_, faults) = Intent.readAll(CorpusFolder(folder.path), sections: [])
    #expect(
      faults.map(\.description).contains(
        "i355.yaml: cannot be understood: one intent too many: 257 files, and 255 can be told apart; remove some"),
      "\(faults.map(\.description).prefix(3))")
  }

  @Test func `a folder in the place of a file is a fault`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.file("salary.yaml"), withIntermediateDirectories: false)
    let (_, faults) = Intent.readAll(CorpusFolder(folder.path), sections: [])
    #expect(faults.first?.description == "salary.yaml: cannot be read: it is not a plain file")
  }
}
