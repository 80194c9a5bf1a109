internal import Careers
internal import Synchronization

/// Careers, figures and sources that were looked up before: an answer takes the same ones again and again.
///
/// Kept by texts and numbers, and not by types of our own: the first dictionary of each such type costs a start a
/// twentieth of a millisecond. The file behind them never changes while it is open. Guarded by a lock, since a catalogue may be shared.
final class LookupCache: Sendable {
  /// How many look-ups are kept; then all are forgotten. A long batch must not grow without end.
  static let limit = 4_096

  private let all = Mutex<[Career]?>(nil)
  private let employed = Mutex<[Int: [Int]?]>([:])
  private let traits = Mutex<Catalogue.TraitTable?>(nil)
  private let figures = Mutex<[String: Figure?]>([:])
  private let sources = Mutex<[String: Source?]>([:])
  private let careers = Mutex<[Int: Career?]>([:])
  private let coded = Mutex<[String: [Career]?]>([:])

  func career(_ number: Int, _ find: () -> Career?) -> Career? {
    careers.withLock { Self.recall(number, in: &$0, find) }
  }

  /// All careers, unless there are more than are kept.
  func careers(_ find: () -> [Career]) -> [Career] {
    all.withLock { kept in
      if let known = kept { return known }
      let found = find()
      if found.count <= Self.limit { kept = found }
      return found
    }
  }

  /// The `count` occupations with most jobs.
  func mostEmployed(_ count: Int, _ find: () -> [Int]) -> [Int] {
    employed.withLock { Self.recall(count, in: &$0, find) } ?? []
  }

  func careers(code: String, _ find: () -> [Career]) -> [Career] {
    coded.withLock { Self.recall(code, in: &$0, find) } ?? []
  }

  func figure(_ name: String, of key: String, _ find: () -> Figure?) -> Figure? {
    figures.withLock { Self.recall(name + "@" + key, in: &$0, find) }
  }

  func source(_ id: Source.ID, _ find: () -> Source?) -> Source? {
    sources.withLock { Self.recall(id.name, in: &$0, find) }
  }

  func traits(_ find: () -> Catalogue.TraitTable) -> Catalogue.TraitTable {
    traits.withLock { kept in
      if let known = kept { return known }
      let found = find()
      kept = found
      return found
    }
  }

  private static func recall<Key, Value>(_ key: Key, in kept: inout [Key: Value?], _ find: () -> Value?) -> Value? {
    if let known = kept[key] { return known }
    if kept.count >= limit { kept.removeAll(keepingCapacity: true) }
    let found = find()
    kept[key] = .some(found)
    return found
  }
}
