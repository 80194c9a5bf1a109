/// The published figures of the corpus, by occupation and column.
package struct Facts: Equatable, Sendable {
  /// The titles the tables give each key, first one wins.
  package var titles: [String: String]
  private var figures: [String: [String: Figure]]
  /// Cells that a table marks as not published.
  private var holes: Set<Cell>
  private(set) var columns: Set<String>

  private struct Cell: Hashable {
    var key: String
    var name: String
  }

  package init() {
    titles = [:]
    figures = [:]
    holes = []
    columns = []
  }

  /// The figure `name` of `key`, an occupation code or a career's id; nil if there is none or it is not published.
  package func figure(_ name: String, of key: String) -> Figure? { figures[key]?[name] }

  /// Whether a table has the figure and says that it is not published.
  package func isUnpublished(_ name: String, of key: String) -> Bool { holes.contains(Cell(key: key, name: name)) }

  /// All figures, by key and then by name.
  package var all: [Figure] {
    figures.sorted { $0.key < $1.key }.flatMap { $0.value.sorted { $0.key < $1.key }.map(\.value) }
  }

  package mutating func add(_ figure: Figure) {
    columns.insert(figure.name)
    figures[figure.key, default: [:]][figure.name] = figure
  }

  /// Takes in a column; false if it is there already.
  mutating func addColumn(_ name: String) -> Bool { columns.insert(name).inserted }

  mutating func addHole(_ name: String, of key: String) {
    columns.insert(name)
    holes.insert(Cell(key: key, name: name))
  }
}
