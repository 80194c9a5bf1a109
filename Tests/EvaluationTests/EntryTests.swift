import Careers
import Evaluation
import FoundationEssentials
import TestSupport
import Testing
import Understanding

@Suite struct EntryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ text: String) throws -> (entries: [Entry], faults: [String]) {
    let path = folder.file("questions.jsonl")
    try TinyCorpus.put(text, path)
    let (entries, faults) = Entry.readAll(try Entry.text(of: path), of: path, known: ["salary", "outlook", "find"])
    return (entries, faults.map { $0.description.replacing(path, with: "questions.jsonl") })
  }

  @Test func `a line is a question with what it means, and unknown fields are passed over`() throws {
    let (entries, faults) = try read(
      """
      {"id": "A", "text": "pay?", "careers": ["Nurses"], "careers_alt": ["RNs"], "approx": true, "intents": ["salary"], "also": ["outlook"], "style": "terse"}

      {"text": "which?", "intents": ["find", "salary"]}

      """)
    #expect(faults == [])
    #expect(
      entries == [
        .question(
          Expectation(
            id: "A", text: "pay?", careers: ["Nurses"], alternatives: ["RNs"], isApproximate: true,
            intents: ["salary"], also: ["outlook"])),
        .question(Expectation(id: "line 3", text: "which?", intents: ["find", "salary"])),
      ])
  }

  @Test func `the turns of a dialogue are numbered`() throws {
    let (entries, faults) = try read(
      #"{"id": "D", "turns": [{"text": "pay?", "intents": ["salary"]}, {"text": "future?", "intents": ["outlook"]}]}"#)
    #expect(faults == [])
    #expect(
      entries == [
        .dialogue([
          Expectation(id: "D.1", text: "pay?", intents: ["salary"]),
          Expectation(id: "D.2", text: "future?", intents: ["outlook"]),
        ])
      ])
  }

  @Test func `every line that cannot be used is told with its field and what should stand there`() throws {
    let (_, faults) = try read(
      """
      {"text": "pay?", "intents": ["salary"]}
      {"text": "pay?"
      ["pay?"]
      {"intents": ["salary"]}
      {"text": 7, "intents": ["salary"]}
      {"text": "pay?", "intents": "salary"}
      {"text": "pay?", "intents": []}
      {"text": "pay?", "intents": ["salery"]}
      {"text": "pay?", "intents": ["salary"], "approx": "yes"}
      {"text": "pay?", "intents": ["salary"], "careers": [null]}
      {"turns": []}
      {"turns": [{"text": "pay?", "intents": ["salary"]}, {"text": " ", "intents": ["salary"]}]}
      {"turns": [{"text": "pay?", "intents": [1]}]}
      """)
    expectText(
      faults.joined(separator: "\n"),
      """
      questions.jsonl:2: expected one JSON object a line; check quotes, commas and brackets
      questions.jsonl:3: expected one JSON object a line
      questions.jsonl:4: field “text”: expected the question, as a text
      questions.jsonl:5: field “text”: expected a text in quotes
      questions.jsonl:6: field “intents”: expected a list in brackets
      questions.jsonl:7: field “intents”: expected a list of at least one intent, such as ["salary"]
      questions.jsonl:8: field “intents”: expected intents that there are, and “salery” is none
      questions.jsonl:9: field “approx”: expected true or false
      questions.jsonl:10: field “careers[0]”: expected a text in quotes
      questions.jsonl:11: field “turns”: expected at least one turn
      questions.jsonl:12: field “turns[1].text”: expected the question, as a text
      questions.jsonl:13: field “turns[0].intents[0]”: expected a text in quotes
      """)
  }

  @Test func `a file that is not there, holds nothing, or is no text is a fault of the file`() throws {
    func fault(_ path: String) -> String? {
      do throws(EntryError) {
        _ = try Entry.text(of: path)
        return nil
      } catch {
        return error.description
      }
    }
    let missing = folder.file("none.jsonl")
    #expect(fault(missing) == "\(missing): expected a file that can be read; give its path")
    #expect(try read(" \n\n").faults == ["questions.jsonl: expected at least one question or dialogue"])
    let binary = folder.file("binary.jsonl")
    try Data([0x7B, 0xFF]).write(to: URL(filePath: binary))
    #expect(fault(binary) == "\(binary): expected UTF-8 text; convert the file")
  }
}
