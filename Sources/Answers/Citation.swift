package import Careers

/// A source that an answer rests on.
package struct Citation: Equatable, Sendable {
  package var source: Source
  /// Where in the source: an occupation code; empty when the source has no codes.
  package var locator: String

  package init(source: Source, locator: String) {
    self.source = source
    self.locator = locator
  }
}
