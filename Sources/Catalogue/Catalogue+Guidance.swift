package import Careers
internal import GRDB

extension Catalogue {
  /// The text of one topic of a guidance file, in order; empty where there is none.
  package func guidance(_ id: Guidance.ID, topic: String) -> [Block] {
    rows(
      "SELECT kind, text, sources, line FROM guidance WHERE id = ? AND topic = ? ORDER BY number", [id.name, topic]
    ) { row in
      Block(
        kind: Block.Kind(rawValue: row[0]) ?? .paragraph, prose: Prose(row[1]),
        sources: (row[2] as String).split(separator: " ").map { Source.ID(String($0)) }, line: row[3])
    }
  }
}
