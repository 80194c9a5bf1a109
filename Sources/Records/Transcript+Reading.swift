internal import FoundationEssentials

extension Transcript {
  /// Reads what `file` wrote.
  ///
  /// Throws the first fault: not such a file, of a newer version, changed since it was written, or a field that is
  /// missing or holds the wrong thing. Writing the result again gives the same bytes.
  package init(file text: String) throws(TranscriptError) {
    struct Head: Decodable {
      var format: String
      var version: Int
    }
    let data = Data(text.utf8)
    guard let head = try? JSONDecoder().decode(Head.self, from: data), head.format == "pathways-transcript" else {
      throw .notATranscript
    }
    guard head.version <= Self.version else { throw .newer(version: head.version) }
    try Self.verify(text)
    self = try Self.decoded(Transcript.self, from: data)
    guard Set(turns.map(\.number)).count == turns.count, turns.allSatisfy({ $0.number > 0 }) else {
      throw .malformed(place: "turns", fault: "two turns have the same number, or one has none")
    }
    guard file == text else { throw .malformed(place: "the file", fault: "a field is unknown or out of order") }
  }

  /// Throws unless the digest at the end of `text` is that of all that stands before it.
  package static func verify(_ text: String) throws(TranscriptError) {
    let tail = sealLine(String(repeating: "0", count: 64))
    guard text.utf8.count > tail.utf8.count else { throw .notATranscript }
    let body = String(decoding: text.utf8.dropLast(tail.utf8.count), as: UTF8.self)
    guard text == body + sealLine(digest(of: body)) else { throw .changed }
  }

  /// `Value` as JSON in `data`.
  static func decoded<Value: Decodable>(_ type: Value.Type, from data: Data) throws(TranscriptError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch let error as DecodingError {
      throw TranscriptError(error)
    } catch {
      throw .notATranscript
    }
  }
}

/// Why a file is not taken as a transcript.
package enum TranscriptError: Error, Equatable, Sendable, CustomStringConvertible {
  case notATranscript
  /// It was written by a later program.
  case newer(version: Int)
  /// The digest does not fit.
  case changed
  /// Where, and what is wrong there.
  case malformed(place: String, fault: String)

  package var description: String {
    switch self {
    case .notATranscript:
      "this is not a transcript. Give a file made by “pathways transcripts export --format json”."
    case .newer(let version):
      "this transcript has version \(version) of the form; this program reads up to \(Transcript.version). Use a newer Pathways."
    case .changed:
      "the text does not fit its digest: it was changed or cut after it was exported. Export it again from the original."
    case .malformed(let place, let fault): "\(place): \(fault)."
    }
  }

  init(_ error: DecodingError) {
    func place(_ context: DecodingError.Context, _ last: String? = nil) -> String {
      let path = context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? "." + key.stringValue }
      let text = (path + (last.map { ["." + $0] } ?? [])).joined()
      return text.hasPrefix(".") ? String(text.dropFirst()) : text.isEmpty ? "the file" : text
    }
    switch error {
    case .keyNotFound(let key, let context):
      self = .malformed(place: place(context, key.stringValue), fault: "the field is missing")
    case .typeMismatch(let type, let context):
      self = .malformed(place: place(context), fault: "\(Self.noun(of: type)) is expected")
    case .valueNotFound(let type, let context):
      self = .malformed(place: place(context), fault: "\(Self.noun(of: type)) is expected")
    case .dataCorrupted(let context):
      self = .malformed(place: place(context), fault: context.debugDescription)
    @unknown default: self = .notATranscript
    }
  }

  private static func noun(of type: Any.Type) -> String {
    switch type {
    case is String.Type: "text"
    case is Int.Type, is Double.Type: "a number"
    case is [String: Any].Type: "an object"
    default: "another kind of value"
    }
  }
}

extension Transcript: Decodable {
  private enum CodingKeys: String, CodingKey {
    case code, safeguarding, client, started, program, corpus, counselling, plan, notes, turns
    case leftOut = "left-out"
    case redactions
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      code: try fields.decode(Code.self, forKey: .code),
      client: try fields.decodeIfPresent(String.self, forKey: .client),
      started: try fields.decode(Timestamp.self, forKey: .started),
      program: try fields.decode(String.self, forKey: .program),
      corpus: try fields.decode(String.self, forKey: .corpus),
      counselling: try fields.decodeIfPresent(Counselling.self, forKey: .counselling),
      plan: try fields.decode([Step].self, forKey: .plan), notes: try fields.decode([Note].self, forKey: .notes),
      turns: try fields.decode([Turn].self, forKey: .turns), leftOut: try fields.decode([Int].self, forKey: .leftOut),
      redactions: try fields.decode([Redaction].self, forKey: .redactions))
    // Those of the turns are not kept twice.
    let own = turns.compactMap(\.mark)
    otherMarks = try (fields.decodeIfPresent([Mark].self, forKey: .safeguarding) ?? []).filter { !own.contains($0) }
  }
}
