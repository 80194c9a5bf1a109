/// Why a compiled catalogue cannot be used or kept.
package enum CatalogueError: Error, Equatable, Sendable {
  /// There is none yet.
  case missing
  /// It was made from other sources or by another version.
  case outdated
  /// It is not a catalogue, or damaged.
  case corrupt
  /// The file cannot be written; the reason as the system gives it.
  case unwritable(String)
}
