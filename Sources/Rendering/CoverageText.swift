internal import Answers
internal import Careers
internal import Dialogue
package import Knowledge
internal import Language

/// What the knowledge covers, as text or JSON.
package struct CoverageText {
  package var style: Style
  /// Where the compiled catalogue is, with its size in bytes and its age in words; nil when it is kept in memory only.
  package var catalogue: Catalogue?

  package struct Catalogue: Equatable, Sendable {
    package var path: String
    package var bytes: Int
    /// Seconds since it was built.
    package var age: Int

    package init(path: String, bytes: Int, age: Int) {
      self.path = path
      self.bytes = bytes
      self.age = age
    }
  }

  package init(style: Style, catalogue: Catalogue?) {
    self.style = style
    self.catalogue = catalogue
  }

  /// Careers, names and figures; a table of the sections; the sources of the figures; the catalogue; the imports.
  package func text(_ coverage: Coverage) -> String {
    let total = coverage.careers * coverage.rows.count
    let written = coverage.rows.reduce(0) { $0 + $1.written }
    let facts = coverage.rows.reduce(0) { $0 + $1.facts }
    let cited = coverage.origins.filter { $0.figures == 0 }
    let sections = Part.Table(
      headings: ["Section", "written", "from figures", "neither"],
      rows: coverage.rows.map { row in
        [row.section.heading, grouped(row.written), grouped(row.facts), grouped(row.neither)]
      })
    let sources = Part.Table(
      headings: ["Source of figures", "date", "figures"],
      rows: coverage.origins.filter { $0.figures > 0 }.map { origin in
        [origin.source.title, origin.source.date.spoken, grouped(origin.figures)]
      })
    return [
      wrap(
        "\(grouped(coverage.careers)) careers: \(grouped(coverage.writtenCareers)) written, "
          + "\(grouped(coverage.careers - coverage.writtenCareers)) by their figures. "
          + "\(grouped(coverage.names)) names. \(grouped(coverage.figures)) figures."),
      wrap(
        "Of \(grouped(total)) sections, \(grouped(written)) are written, \(grouped(facts)) come from figures, and "
          + "\(grouped(total - written - facts)) have neither."),
      TableText(style: style).text(sections),
      TableText(style: style).text(sources),
      wrap(
        "\(cited.count == 1 ? "1 further source is" : "\(grouped(cited.count)) further sources are") cited in the written "
          + "texts; pathways about names them all."),
      wrap(
        catalogue.map {
          "Catalogue: \($0.path), \(size($0.bytes)), built \(ago($0.age))."
        } ?? "Catalogue: in memory only, since it cannot be kept on disk."),
      wrap(imports(coverage)),
    ].joined(separator: "\n\n")
  }

  /// One object on one line: `version`, `careers`, `written_careers`, `names`, `figures`, `sections` (id, written, facts,
  /// neither), `sources` (id, title, date, figures), `catalogue` (path, bytes, age in seconds) or null, `imports`.
  package func json(_ coverage: Coverage) -> String {
    JSON.object([
      ("version", .whole(1)), ("careers", .whole(coverage.careers)),
      ("written_careers", .whole(coverage.writtenCareers)), ("names", .whole(coverage.names)),
      ("figures", .whole(coverage.figures)),
      (
        "sections",
        .list(
          coverage.rows.map { row in
            .object([
              ("section", .text(row.section.id.name)), ("written", .whole(row.written)), ("facts", .whole(row.facts)),
              ("neither", .whole(row.neither)),
            ])
          })
      ),
      (
        "sources",
        .list(
          coverage.origins.map { origin in
            .object([
              ("source", .text(origin.source.id.name)), ("title", .text(origin.source.title)),
              ("date", .text(origin.source.date.description)), ("figures", .whole(origin.figures)),
            ])
          })
      ),
      (
        "catalogue",
        catalogue.map {
          .object([("path", .text($0.path)), ("bytes", .whole($0.bytes)), ("age", .whole($0.age))])
        } ?? .null
      ),
      ("imports", .list(coverage.imports.map { .text($0.title) })),
    ]).line
  }

  private func imports(_ coverage: Coverage) -> String {
    guard let release = coverage.imports.first else {
      return
        "Imported: nothing. With your own O*NET download, “pathways corpus import onet FOLDER” adds tasks and names."
    }
    return "Imported: \(release.title), \(release.date.spoken), with the tasks of "
      + "\(grouped(coverage.importedTasks)) occupations and its alternate titles."
  }

  /// `bytes` in megabytes, or in kilobytes below one.
  private func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
  }

  /// `seconds` in the largest unit of which there is at least one.
  private func ago(_ seconds: Int) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")]
    guard let (length, unit) = units.first(where: { seconds >= $0.0 }) else { return "less than a minute ago" }
    return "\(grouped(seconds / length)) \(unit)\(seconds / length == 1 ? "" : "s") ago"
  }

  private func grouped(_ number: Int) -> String { Unit.jobs.spoken(Double(number)) }

  private func wrap(_ text: String) -> String { wrapped(text, columns: style.columns) }
}
