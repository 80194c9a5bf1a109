import FoundationEssentials
import Glibc
import TestSupport
import Testing

@testable import Records

@Suite struct TranscriptFileTests {
  let code: Code

  init() throws { code = try #require(Code("K7QM-3XPR")) }

  @Test func `an export that was read and written again has the same bytes`() throws {
    let transcript = Samples.whole(code)
    let read = try Transcript(file: transcript.file)
    #expect(read == transcript)
    expectText(read.file, transcript.file)
    let bare = Transcript(code: code, started: Samples.started, program: "0", corpus: "0")
    #expect(try Transcript(file: bare.file) == bare)
  }

  @Test func `an export is JSON in a fixed order that ends with its digest`() {
    let bare = Transcript(code: code, started: Samples.started, program: "0.1.0", corpus: "2026")
    expectText(
      bare.file,
      """
      {
        "format": "pathways-transcript",
        "version": 1,
        "code": "K7QM-3XPR",
        "client": null,
        "started": "2026-11-25T06:00:00-05:00",
        "program": "0.1.0",
        "corpus": "2026",
        "counselling": null,
        "plan": [],
        "notes": [],
        "turns": [],
        "left-out": [],
        "redactions": [],
        "sha256": "DIGEST"
      }

      """.replacing("DIGEST", with: Transcript.digest(of: bare.file.split(separator: "  \"sha256\"")[0])))
  }

  @Test func `the digest is what sha256sum says of the lines before it`() throws {
    let lines = Samples.whole(code).file.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3)
    let body = lines.joined(separator: "\n") + "\n"
    let sum = try Piped.run("/usr/bin/sha256sum", environment: [:], input: body).text.prefix(64)
    #expect(Samples.whole(code).file.contains("\"sha256\": \"\(sum)\""))
  }

  @Test func `a change anywhere is found`() throws {
    let file = Samples.whole(code).file
    try Transcript.verify(file)
    for (old, new) in [("44,580", "44,590"), ("\"number\": 2", "\"number\": 3"), ("  \"version\"", "   \"version\"")] {
      #expect(throws: TranscriptError.changed) { try Transcript(file: file.replacing(old, with: new)) }
    }
    #expect(throws: TranscriptError.changed) { try Transcript.verify(file + "\n") }
    #expect(throws: TranscriptError.changed) { try Transcript.verify(String(file.dropLast())) }
    #expect(throws: TranscriptError.notATranscript) { try Transcript(file: String(file.dropLast(100))) }
  }

  @Test(arguments: ["", "{}", "[1]", "null", "# Markdown", #"{"format": "other", "version": 1}"#])
  func `another file is no transcript`(_ text: String) {
    #expect(throws: TranscriptError.notATranscript) { try Transcript(file: text) }
  }

  @Test func `a newer version is said to be one`() {
    let file = Samples.whole(code).file.replacing("\"version\": 1", with: "\"version\": 2")
    #expect(throws: TranscriptError.newer(version: 2)) { try Transcript(file: file) }
  }

  /// `file` with `old` changed to `new` and a digest that fits.
  private func forged(_ old: String, _ new: String) -> String {
    let file = Samples.whole(code).file.replacing(old, with: new)
    let body = String(file[..<(file.ranges(of: "  \"sha256\"").first?.lowerBound ?? file.endIndex)])
    return body + Transcript.sealLine(Transcript.digest(of: body))
  }

  @Test func `a fault inside is told with its place`() {
    let faults: [(String, String, String)] = [
      ("\"due\": \"2026-12-04\"", "\"due\": \"2026-02-30\"", "plan[1].due: a day such as 2026-12-04 is expected."),
      ("      \"asked\": \"how much do libary technicians earn?\",\n", "", "turns[0].asked: the field is missing."),
      ("\"confidence\": 0.97", "\"confidence\": \"high\"", "turns[0].reply.confidence: a number is expected."),
      ("\"code\": \"K7QM-3XPR\"", "\"code\": \"1\"", "code: a code such as K7QM-3XPR is expected."),
      (
        "\"number\": 2,\n      \"time\"", "\"number\": 1,\n      \"time\"",
        "turns: two turns have the same number, or one has none."
      ),
      (
        "\"client\": \"C-104\"", "\"client\": \"C-104\",\n  \"extra\": 1",
        "the file: a field is unknown or out of order."
      ),
    ]
    for (old, new, message) in faults {
      do {
        _ = try Transcript(file: forged(old, new))
        Issue.record("nothing was found: \(message)")
      } catch {
        #expect("\(error)" == message)
      }
    }
  }

  @Test func `turns of distress are left out and their places kept`() {
    var transcript = Samples.whole(code)
    transcript.turns.append(Samples.numbered(3, Samples.turn("i want to die", kind: "distress")))
    transcript.turns.append(Samples.numbered(4, Samples.turn("thanks")))
    let without = transcript.withoutDistress
    #expect(without.turns.map(\.number) == [1, 2, 4])
    #expect(without.leftOut == [3])
    #expect(without.withoutDistress == without)
  }

  @Test func `questions without an answer are listed, unless the next line settled them`() {
    var transcript = Samples.whole(code)
    transcript.turns += [
      Samples.turn("librarian?", kind: "clarification"), Samples.turn("2", kind: "answer"),
      Samples.turn("technician?", kind: "clarification"), Samples.turn("never mind", kind: "out-of-scope"),
      Samples.turn("what about glass weighers", kind: "unknown-career"),
    ]
    #expect(transcript.unanswered == ["what about glass weighers", "technician?"])
  }

  @Test func `the shipped schema takes an export and refuses a wrong one`() throws {
    let schema = #filePath.replacing(
      "Tests/RecordsTests/TranscriptFileTests.swift", with: "Sources/Records/Resources/transcript.schema.json")
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let environment = ["PATH": path]
    let check = """
      import json, sys
      import jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      faults = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin)))
      for fault in faults: print(fault.json_path, fault.message)
      """
    guard
      try Piped.run("/usr/bin/env", ["python3", "-c", "import jsonschema"], environment: environment, input: "").status
        == 0
    else { return }
    func faults(_ text: String) throws -> String {
      let result = try Piped.run(
        "/usr/bin/env", ["python3", "-c", check, schema], environment: environment, input: text)
      #expect(result.status == 0, "\(result.errorText)")
      return result.text
    }
    #expect(try faults(Samples.whole(code).file) == "")
    #expect(try faults(Transcript(code: code, started: Samples.started, program: "0", corpus: "0").file) == "")
    #expect(try faults(forged("\"status\": \"done\"", "\"status\": \"maybe\"")).contains("$.plan[2].status"))
    #expect(try faults(forged("\"client\": \"C-104\"", "\"client\": \"C-104\",\n  \"extra\": 1")).contains("extra"))
  }
}
