internal import Composing
internal import Dialogue
internal import FoundationEssentials
internal import Language
internal import Records
internal import Rendering
internal import Terminal
internal import Understanding

/// The local list of misses: what people asked and did not get, one JSON object a line, for whoever keeps the intents.
///
/// The last `limit` lines, the oldest go first. Several programs may append at once; readable by its owner alone.
final class UnansweredLog {
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
  /// Whether keeping has failed, which is told once, or the person has said that nothing is to be saved.
  private var hasEnded = false
  /// What this program has kept, and how often each, so that it can be forgotten.
  private var kept: [String: Int] = [:]
  private let folder: String

  /// The name of the file in the data folder.
  static let name = "misses.jsonl"

  init(folder: String) {
    self.folder = folder
    path = folder + "/" + Self.name
  }

  /// The list in the data folder `folder`; nil when there is none, or the person did not set that one is kept, or
  /// nothing at all is to be saved, or the records are locked.
  static func keeping(in folder: String?) -> UnansweredLog? {
    guard Settings.current.keepsMisses, let folder, !Store.isLocked(in: folder) else { return nil }
    return UnansweredLog(folder: folder)
  }

  /// Keeps `turn` if it is a miss and holds nothing that a redaction would remove; trouble is told on standard error, once.
  func keep(_ turn: Turn, read reader: Reader) {
    guard !hasEnded, let miss = Miss(turn, reader: reader), !tellsWho(miss.text),
      // Another program may have locked the records since.
      !Store.isLocked(in: folder)
    else { return }
    do throws(HistoryFault) {
      let line = Self.line(miss, day: .today)
      try file.append(line)
      kept[line, default: 0] += 1
      let known = if let count { count + 1 } else { try file.lineCount() }
      count = known > Self.limit + Self.slack ? try file.load().count : known
    } catch {
      hasEnded = true
      Output.error.tell(
        "pathways: the list of misses, \(error.path), cannot be \(error.failure.rawValue) (\(error.reason)). "
          + "From here on none are kept.\n")
    }
  }

  /// The misses, the oldest first, each question once; lines that are none are passed over.
  func misses() throws(HistoryFault) -> [Miss] {
    var seen: Set<String> = []
    return try file.load().compactMap(Self.miss).filter { seen.insert($0.text).inserted }
  }

  /// Forgets what this program has kept, and keeps nothing more.
  func endForgetting() throws(HistoryFault) {
    hasEnded = true
    guard !kept.isEmpty else { return }
    // Only as often as it was kept here: the same question may have been asked on the same day before.
    _ = try file.remove { line in
      guard let count = kept[line], count > 0 else { return false }
      kept[line] = count - 1
      return true
    }
  }

  /// Forgets the questions that stand in `asked`; how many.
  func forget(_ asked: Set<String>) throws(HistoryFault) -> Int {
    try file.remove { Self.record($0).map { asked.contains($0.text) } ?? false }
  }

  /// Forgets the questions from before `day`, and those that bear no day; how many.
  func forget(before day: Day) throws(HistoryFault) -> Int { try file.remove { Self.isOlder($0, than: day) } }

  /// How many `forget(before:)` would forget.
  func count(before day: Day) throws(HistoryFault) -> Int { try file.load().count { Self.isOlder($0, than: day) } }

  private static func isOlder(_ line: String, than day: Day) -> Bool {
    record(line).flatMap { $0.day }.flatMap { Day($0) }.map { $0 < day } ?? true
  }

  /// Empties the list.
  func clear() throws(HistoryFault) { try file.clear() }

  /// A miss as it stands in the file: `text`, `kind`, `intents`, `careers`, and the day; in an export with `id` and
  /// without the day.
  static func line(_ miss: Miss, id: Int? = nil, day: Day? = nil) -> String {
    JSON.object(
      (id.map { [("id", .whole($0))] } ?? []) + [
        ("text", .text(miss.text)), ("kind", .text(miss.kind.rawValue)),
        ("intents", .list(miss.intents.map { .text($0) })), ("careers", .list(miss.careers.map { .text($0) })),
      ] + (day.map { [("day", .text($0.description))] } ?? [])
    ).line
  }

  private struct Record: Decodable {
    var text: String
    var kind: String
    var intents: [String]
    var careers: [String]
    /// Missing in lines of a version that kept none.
    var day: String?
  }

  private static func record(_ line: String) -> Record? {
    try? JSONDecoder().decode(Record.self, from: Data(line.utf8))
  }

  private static func miss(_ line: String) -> Miss? {
    guard let record = record(line), let kind = Answer.Kind(rawValue: record.kind) else { return nil }
    return Miss(text: record.text, kind: kind, intents: record.intents, careers: record.careers)
  }
}
