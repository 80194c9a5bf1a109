import FoundationEssentials
import TestSupport
import Testing

@Suite struct EvaluateTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    program = Program(sharing: try Program.shared.get(), folder: folder)
  }

  private func file(_ name: String, _ lines: String...) throws -> String {
    let path = folder.file(name)
    try TinyCorpus.put(lines.map { $0 + "\n" }.joined(), path)
    return path
  }

  private let pay =
    #"{"id": "A", "text": "how much do lamplighters earn?", "careers": ["Lamplighters"], "intents": ["salary"]}"#
  private let wrong =
    #"{"id": "B", "text": "how much do lamplighters earn?", "careers": ["Lamplighters"], "intents": ["tools"]}"#
  private let talk =
    #"{"id": "D", "turns": [{"text": "how much do lamplighters earn?", "careers": ["Lamplighters"], "intents": ["salary"]}, {"text": "and bell ringers?", "careers": ["Bell Ringers"], "intents": ["salary"]}]}"#

  @Test func `the measures of every file and of all stand in one table`() throws {
    let result = try program.run(
      ["evaluate", try file("some.jsonl", pay, wrong), try file("talk.jsonl", talk), "--misses", "0"])
    expectText(
      result.text,
      """
        Measure                       some          talk          total
        Questions                     2             2             4
        First intent right            50.0% (1/2)   100.0% (2/2)  75.0% (3/4)
        All intents found             50.0% (1/2)   100.0% (2/2)  75.0% (3/4)
        Career right                  100.0% (2/2)  100.0% (2/2)  100.0% (4/4)
        Career and first intent       50.0% (1/2)   100.0% (2/2)  75.0% (3/4)
        Out of scope, turned away     -             -             -
        In scope, turned away         0.0% (0/2)    0.0% (0/2)    0.0% (0/4)
        Answered wrongly, as if sure  50.0% (1/2)   0.0% (0/2)    25.0% (1/4)
        Distress found                -             -             -
        Taken for distress wrongly    0.0% (0/2)    0.0% (0/2)    0.0% (0/4)
        Recall at 99% precision       0.0% (0/2)    100.0% (2/2)  0.0% (0/4)
        Whole dialogues right         -             100.0% (1/1)  100.0% (1/1)

      Most often confused

        Wanted  Taken for  Times
        tools   salary         1

      """)
    #expect(result.status == 0)
  }

  @Test func `the worst mistakes come with what why says`() throws {
    let result = try program.run(["evaluate", try file("some.jsonl", pay, wrong)])
    let explained = try program.run(["intents", "explain", "how much do lamplighters earn?"])
    let why = explained.text.split(separator: "\n", maxSplits: 1)[1].drop { $0 == "\n" }
    #expect(result.text.contains("\n\nWorst mistakes\n"), "\(result.text)")
    #expect(
      result.text.contains(
        "some B: “how much do lamplighters earn?” wants tools of Lamplighters, and got salary of Lamplighters (answer, confidence "
      ), "\(result.text)")
    #expect(result.text.hasSuffix(why), "\(result.text)")
  }

  @Test func `json is one object with files, total, confusions and mistakes`() throws {
    let result = try program.run(["evaluate", "--json", try file("some.jsonl", pay, wrong)])
    #expect(
      result.text.hasPrefix(
        #"{"version": 1, "files": [{"name": "some", "questions": 2, "intent_top1": {"part": 1, "whole": 2, "percent": 50}, "#
      ))
    #expect(
      result.text.contains(
        #""whole_dialogues": {"part": 0, "whole": 0, "percent": null}}], "total": {"name": "total", "questions": 2, "#))
    #expect(
      result.text.contains(
        #""confusions": [{"wanted": "tools", "taken": "salary", "count": 1}], "mistakes": [{"file": "some", "id": "B", "#
      ))
    #expect(result.text.split(separator: "\n").count == 1)
  }

  @Test func `lines that cannot be used are all told, and the status is 1`() throws {
    let path = try file("bad.jsonl", pay, #"{"text": "pay?"}"#, "no")
    let result = try program.run(["evaluate", path])
    expectText(
      result.errorText,
      """
      \(path):2: field “intents”: expected a list of at least one intent, such as ["salary"]
      \(path):3: expected one JSON object a line; check quotes, commas and brackets

      """)
    #expect(result.text == "")
    #expect(result.status == 1)
  }

  @Test func `files that are not there are all told before the knowledge is opened`() throws {
    let path = try file("good.jsonl", pay)
    let (one, other) = (program.folder.file("one.jsonl"), program.folder.file("other.jsonl"))
    let result = try program.records("evaluate", one, path, other, "--corpus", program.folder.file("nowhere"))
    expectText(
      result.errorText,
      """
      \(one): expected a file that can be read; give its path
      \(other): expected a file that can be read; give its path

      """)
    #expect(result.status == 1)
  }

  @Test func `explain says what would be answered, and then what why says`() throws {
    let question = "do i need a degree to be a lampligter"
    let explained = try program.run(["intents", "explain", question])
    let talk = try program.run(["ask", "--conversation"], input: question + "\n/why\n")
    let why = try #require(talk.text.ranges(of: "I read “do i need").first)
    expectText(explained.text, "Answer: No. Lamplighters need no degree.\n\n" + talk.text[why.lowerBound...])
    #expect(explained.text.contains("Career: “lamplighter” is Lamplighters, found by its title in near spelling."))
    #expect(try program.run(["intents", "explain", "/careers"]).status == 1)
    #expect(try program.run(["intents", "explain", " "]).status == 2)
  }
}
