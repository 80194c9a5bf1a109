/// What a person's own words say of occupations, by code; with each the words that do.
package struct Pointers: Equatable, Sendable {
  /// Those the words name or point to.
  package var wanted: [String: String]
  /// Those the words turn away; none of them is in `wanted`.
  package var refused: [String: String]

  package init(wanted: [String: String] = [:], refused: [String: String] = [:]) {
    self.wanted = wanted
    self.refused = refused
  }
}
