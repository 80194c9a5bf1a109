internal import FoundationEssentials
package import Understanding

extension Entry {
  /// The text of the file at `path`, so that a name that is wrong is told before the questions can be judged.
  package static func text(of path: String) throws(EntryError) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw EntryError(file: path, line: 0, expected: "a file that can be read; give its path")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw EntryError(file: path, line: 0, expected: "UTF-8 text; convert the file")
    }
    return text
  }

  /// Reads the `text` of the file at `path`, JSON lines: questions, dialogues, or both; empty lines are passed over.
  ///
  /// `known` are the intents that may be wanted. Every fault is reported, one a line of the file.
  package static func readAll(
    _ text: String, of path: String, known: Set<Intent.ID>
  ) -> (entries: [Entry], faults: [EntryError]) {
    var entries: [Entry] = []
    var faults: [EntryError] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      do throws(Fault) {
        entries.append(try read(String(line), number: index + 1, known: known))
      } catch {
        faults.append(EntryError(file: path, line: index + 1, field: error.field, expected: error.expected))
      }
    }
    if entries.isEmpty, faults.isEmpty {
      faults.append(EntryError(file: path, line: 0, expected: "at least one question or dialogue"))
    }
    return (entries, faults)
  }

  private struct Fault: Error {
    var field: String?
    var expected: String
  }

  /// A line as it stands in the file.
  private struct Record: Decodable {
    var id: String?
    var text: String?
    var careers: [String]?
    var careers_alt: [String]?
    var approx: Bool?
    var intents: [String]?
    var also: [String]?
    var turns: [Record]?
  }

  private static func read(_ line: String, number: Int, known: Set<Intent.ID>) throws(Fault) -> Entry {
    let record: Record
    do {
      record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
    } catch let error as DecodingError {
      throw fault(error)
    } catch {
      throw Fault(field: nil, expected: "one JSON object a line")
    }
    let id = record.id ?? "line \(number)"
    guard let turns = record.turns else { return .question(try expectation(record, id, known, at: "")) }
    guard !turns.isEmpty else { throw Fault(field: "turns", expected: "at least one turn") }
    var dialogue: [Expectation] = []
    for (index, turn) in turns.enumerated() {
      dialogue.append(try expectation(turn, "\(id).\(index + 1)", known, at: "turns[\(index)]."))
    }
    return .dialogue(dialogue)
  }

  private static func expectation(
    _ record: Record, _ id: String, _ known: Set<Intent.ID>, at place: String
  ) throws(Fault) -> Expectation {
    guard let text = record.text, !text.allSatisfy(\.isWhitespace) else {
      throw Fault(field: place + "text", expected: "the question, as a text")
    }
    guard let intents = record.intents, !intents.isEmpty else {
      throw Fault(field: place + "intents", expected: "a list of at least one intent, such as [\"salary\"]")
    }
    for (field, ids) in [("intents", intents), ("also", record.also ?? [])] {
      guard let stranger = ids.first(where: { !known.contains(Intent.ID($0)) }) else { continue }
      throw Fault(field: place + field, expected: "intents that there are, and “\(stranger)” is none")
    }
    return Expectation(
      id: id, text: text, careers: record.careers ?? [], alternatives: record.careers_alt ?? [],
      isApproximate: record.approx ?? false, intents: intents, also: record.also ?? [])
  }

  private static func fault(_ error: DecodingError) -> Fault {
    switch error {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let field = path(context.codingPath)
      return Fault(field: field, expected: field == nil ? "one JSON object a line" : expected(type))
    case .keyNotFound(let key, let context):
      return Fault(field: path(context.codingPath + [key]), expected: "this field")
    case .dataCorrupted: return Fault(field: nil, expected: "one JSON object a line; check quotes, commas and brackets")
    @unknown default: return Fault(field: nil, expected: "one JSON object a line")
    }
  }

  private static func expected(_ type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text in quotes"
    case is Bool.Type: "true or false"
    default: "a list in brackets"
    }
  }

  /// `turns[1].text`; nil for the line as a whole.
  private static func path(_ keys: [any CodingKey]) -> String? {
    guard !keys.isEmpty else { return nil }
    return keys.reduce("") { path, key in
      if let index = key.intValue { return path + "[\(index)]" }
      return path.isEmpty ? key.stringValue : path + "." + key.stringValue
    }
  }
}
