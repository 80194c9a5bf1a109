internal import Counsel
internal import FoundationEssentials
internal import Language
internal import Records
internal import Rendering
internal import Terminal

/// The local list of misses: what people asked and did not get, one JSON object a line, for whoever keeps the intents.
///
/// The last `limit` lines, the oldest go first. Several programs may append at once; readable by its owner alone.
final class MissList {
  /// How many lines are kept.
  static let limit = 2_000
  /// How many more may stand in the file before it is shortened: to shorten a full list at every line would take longer
  /// than the answer.
  static let slack = 200

  /// Where it is, or will be once there is a miss.
  let path: String
  private var file: HistoryFile { HistoryFile(path: path, keeping: Self.limit) }
  /// How many lines the file has, as far as this program knows; nil until it has appended one.
  private var count: Int?
  /// Whether keeping has failed, which is told once.
  private var hasFailed = false

  init(folder: String) { path = folder + "/misses.jsonl" }

  /// The list in the data folder `folder`; nil when there is none, or the person set that none is kept, or
  /// nothing at all is to be saved.
  static func keeping(in folder: String?) -> MissList? {
    guard Settings.current.keepsMisses else { return nil }
    return folder.map { MissList(folder: $0) }
  }

  /// Keeps `turn` if it is a miss and holds nothing that a redaction would remove; trouble is told on standard error, once.
  func keep(_ turn: Turn, from knowledge: Knowledge) {
    guard !hasFailed, let miss = Miss(turn, reader: knowledge.reader), !tellsWho(miss.text) else { return }
    do throws(HistoryFault) {
      try file.append(Self.line(miss))
      let known = if let count { count + 1 } else { try file.lineCount() }
      count = known > Self.limit + Self.slack ? try file.load().count : known
    } catch {
      hasFailed = true
      Output.error.tell(
        "pathways: the list of misses, \(error.path), cannot be \(error.failure.rawValue) (\(error.reason)). "
          + "PATHWAYS_MISSES=off keeps none.\n")
    }
  }

  /// The misses, the oldest first, each question once; lines that are none are passed over.
  func misses() throws(HistoryFault) -> [Miss] {
    var seen: Set<String> = []
    return try file.load().compactMap(Self.miss).filter { seen.insert($0.text).inserted }
  }

  /// Empties the list.
  func clear() throws(HistoryFault) { try file.clear() }

  /// A miss as it stands in the file: `text`, `kind`, `intents`, `careers`; with `id` in an export.
  static func line(_ miss: Miss, id: Int? = nil) -> String {
    JSON.object(
      (id.map { [("id", .whole($0))] } ?? []) + [
        ("text", .text(miss.text)), ("kind", .text(miss.kind.rawValue)),
        ("intents", .list(miss.intents.map { .text($0) })), ("careers", .list(miss.careers.map { .text($0) })),
      ]
    ).line
  }

  private struct Record: Decodable {
    var text: String
    var kind: String
    var intents: [String]
    var careers: [String]
  }

  private static func miss(_ line: String) -> Miss? {
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(line.utf8)),
      let kind = Answer.Kind(rawValue: record.kind)
    else { return nil }
    return Miss(text: record.text, kind: kind, intents: record.intents, careers: record.careers)
  }
}
