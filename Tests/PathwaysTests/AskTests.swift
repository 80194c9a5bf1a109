import FoundationEssentials
import TestSupport
import Testing

@Suite struct AskTests {
  let program: Program

  init() throws { program = try Program.shared.get() }

  @Test func `a question in the arguments is answered with its source and next questions`() throws {
    let result = try program.run(["ask", "how", "much", "do", "lamplighters", "earn?"])
    expectText(
      result.text,
      """
      Lamplighters earn a median of $200 a year (May 1891).

        - Oil is paid for by the town.
        - Ladders are not.

      Sources: the Census, May 1891; the Guild, 1890.

      Next questions (or “more” for the rest of this):
        1. What do lamplighters earn at the start?
        2. What is the job outlook for lamplighters?
        3. What education do lamplighters need?

      """)
    #expect(result.status == 0)
    #expect(result.errorText == "")
  }

  @Test func `a slip in a name is put right and told`() throws {
    let result = try program.run(["ask", "do i need a degree to be a lampligter"])
    expectText(
      result.text,
      """
      (I read “lampligter” as “lamplighter”.)

      No. Lamplighters need no degree.

      Source: the Guild, 1890.

      Next questions (or “more” for the rest of this):
        1. What training or certificates do lamplighters need?
        2. How do I become a lamplighter?
        3. How much do lamplighters earn?

      """)
  }

  @Test func `json holds every field of the documented form, in order, on one line`() throws {
    let result = try program.run(["ask", "--json", "how much do lamplighters earn?"])
    let figure = { (name: String, value: Int) in
      #"{"name": "annual wage, \#(name)", "value": \#(value), "unit": "USD/year", "place": "Nowhere", "date": "1891-05", "source": "census", "occupation": "10-0001"}"#
    }
    let confidence = try #require(result.text.firstMatch(of: #/"confidence": ([0-9.]+)/#)).1
    expectText(
      result.text,
      #"{"version": 1, "question": "how much do lamplighters earn?", "kind": "answer", "intents": ["salary"], "safety": null, "#
        + #""confidence": \#(confidence), "careers": ["Lamplighters"], "corrections": [], "#
        + #""text": "Lamplighters earn a median of $200 a year (May 1891).\n\n  - Oil is paid for by the town.\n  - Ladders are not.", "#
        + #""sections": [{"career": "Lamplighters", "section": "salary"}], "figures": ["#
        + [
          figure("median", 200), figure("10th percentile", 100), figure("25th percentile", 150),
          figure("75th percentile", 300), figure("90th percentile", 400),
        ].joined(separator: ", ")
        + #"], "citations": [{"source": "census", "title": "Census of Trades", "date": "1891-05", "locator": ""}, "#
        + #"{"source": "guild", "title": "Book of the Guild", "date": "1890", "locator": ""}], "#
        + #""suggestions": ["What do lamplighters earn at the start?", "What is the job outlook for lamplighters?", "#
        + #""What education do lamplighters need?"]}"# + "\n")
  }

  @Test func `lines on standard input stand alone, and empty ones are passed over`() throws {
    let result = try program.run(
      ["ask", "--json"], input: "how much do lamplighters earn?\n\nand what is the job outlook?\nhello\n")
    #expect(try kinds(result) == ["answer", "clarification", "answer"])
  }

  @Test func `a hyphen alone stands for standard input`() throws {
    let lines = "how much do lamplighters earn?\n\nhello\n"
    let result = try program.run(["ask", "--json", "-"], input: lines)
    #expect(try kinds(result) == ["answer", "answer"])
    expectText(result.text, try program.run(["ask", "--json"], input: lines).text)
  }

  @Test func `in a conversation a later line keeps the career, until an empty line`() throws {
    let result = try program.run(
      ["ask", "--json", "--conversation"],
      input: "how much do lamplighters earn?\nand what is the job outlook?\n\nwhat is the job outlook?\n")
    #expect(try kinds(result) == ["answer", "answer", "clarification"])
    #expect(result.text.contains(#""text": "Jobs for lamplighters are projected to show a fall of 6.8 percent.""#))
  }

  @Test(arguments: [
    ("how much do lamplighters earn?", Int32(0)),
    ("hello", 0),
    ("/careers", 0),
    ("how much do dragon tamers earn?", 3),
    ("what will the weather be in Tulsa tomorrow?", 3),
    ("how much do they earn?", 3),
  ])
  func `the exit status says whether a single question was answered`(question: String, status: Int32) throws {
    #expect(try program.run(["ask", question]).status == status)
  }

  @Test(arguments: [["ask", "--colour"], ["sing"], ["corpus", "check", "--loudly"]])
  func `wrong usage ends with 2 and says how it is done`(arguments: [String]) throws {
    let result = try Piped.run(builtProgram("pathways"), arguments, environment: program.environment, input: "")
    #expect(result.status == 2)
    #expect(result.text == "")
    #expect(result.errorText.contains("Usage: pathways"))
  }

  @Test func `help documents the exit codes`() throws {
    let result = try Piped.run(builtProgram("pathways"), ["--help"], environment: program.environment, input: "")
    #expect(result.status == 0)
    let text = result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        "Exit status: 0 answered; 1 the corpus or the intents have faults, or something could not be written; "
          + "2 wrong usage; 3 a single question was understood but could not be answered, or a search found nothing."))
  }

  @Test func `a reader that stops after one line is no error`() throws {
    let command =
      "yes 'how much do lamplighters earn?' | head -200 | \(builtProgram("pathways")) ask "
      + program.knowledge.joined(separator: " ") + " | head -1"
    let result = try Piped.run(
      "/bin/bash", ["-o", "pipefail", "-c", command], environment: program.environment, input: "")
    #expect(result.text == "Lamplighters earn a median of $200 a year (May 1891).\n")
    #expect(result.errorText == "")
  }

  private func kinds(_ result: Piped) throws -> [String] {
    result.text.split(separator: "\n").compactMap { $0.firstMatch(of: #/"kind": "([a-z-]+)"/#).map { String($0.1) } }
  }
}
