internal import Careers
internal import Synchronization

/// Careers, figures, sources and words that were looked up before: an answer takes the same ones again and again.
///
/// Kept by texts and numbers, and not by types of our own: the first dictionary of each such type costs a start a
/// twentieth of a millisecond. The file behind them never changes while it is open. Guarded by locks, since a catalogue may be shared;
/// none is held while something is looked up: two that ask for the same at once look it up twice and find the same.
final class LookupCache: Sendable {
  /// How many look-ups are kept; then all are forgotten. A long batch must not grow without end.
  static let limit = 4_096

  private let all = Mutex<[Career]?>(nil)
  private let employed = Mutex<[Int: [Int]?]>([:])
  private let traits = Mutex<Catalogue.TraitTable?>(nil)
  private let figures = Mutex<[String: Figure?]>([:])
  private let sources = Mutex<[String: Source?]>([:])
  private let elements = Mutex<[String: Element?]>([:])
  private let majorGroups = Mutex<[String: MajorGroup?]>([:])
  private let causes = Mutex<[String: CauseWords?]>([:])
  private let programWords = Mutex<[String: Bool?]>([:])
  private let careers = Mutex<[Int: Career?]>([:])
  private let coded = Mutex<[String: [Career]?]>([:])

  func career(_ number: Int, _ find: () -> Career?) -> Career? {
    Self.recall(number, in: careers, find)
  }

  /// All careers, unless there are more than are kept.
  func careers(_ find: () -> [Career]) -> [Career] {
    if let known = all.withLock({ $0 }) { return known }
    let found = find()
    if found.count <= Self.limit { all.withLock { $0 = found } }
    return found
  }

  /// The `count` occupations with most jobs.
  func mostEmployed(_ count: Int, _ find: () -> [Int]) -> [Int] {
    Self.recall(count, in: employed, find) ?? []
  }

  func careers(code: String, _ find: () -> [Career]) -> [Career] {
    Self.recall(code, in: coded, find) ?? []
  }

  func figure(_ name: String, of key: String, _ find: () -> Figure?) -> Figure? {
    Self.recall(name + "@" + key, in: figures, find)
  }

  func source(_ id: Source.ID, _ find: () -> Source?) -> Source? {
    Self.recall(id.name, in: sources, find)
  }

  func element(_ name: String, _ find: () -> Element?) -> Element? {
    Self.recall(name, in: elements, find)
  }

  func majorGroup(_ id: MajorGroup.ID, _ find: () -> MajorGroup?) -> MajorGroup? {
    Self.recall(id.name, in: majorGroups, find)
  }

  func words(for cause: Cause, _ find: () -> CauseWords?) -> CauseWords? {
    Self.recall(cause.rawValue, in: causes, find)
  }

  func programWord(_ word: ProgramWord, _ find: () -> Bool?) -> Bool {
    Self.recall("\(word.kind.rawValue) \(word.text)", in: programWords, find) ?? false
  }

  func traits(_ find: () -> Catalogue.TraitTable) -> Catalogue.TraitTable {
    if let known = traits.withLock({ $0 }) { return known }
    let found = find()
    traits.withLock { $0 = found }
    return found
  }

  private static func recall<Key: Hashable & Sendable, Value: Sendable>(
    _ key: Key, in kept: borrowing Mutex<[Key: Value?]>, _ find: () -> Value?
  ) -> Value? {
    if let known = kept.withLock({ $0[key] }) { return known }
    let found = find()
    kept.withLock {
      if $0.count >= limit { $0.removeAll(keepingCapacity: true) }
      $0[key] = .some(found)
    }
    return found
  }
}
