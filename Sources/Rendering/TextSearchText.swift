internal import Answers
internal import Careers
package import Composing
internal import Dialogue
internal import Language

/// What a search for words found, as text or JSON.
package struct TextSearchText {
  package var style: Style
  /// How many hits are shown at most.
  package var limit: Int

  package init(style: Style, limit: Int) {
    self.style = style
    self.limit = limit
  }

  /// The count, then each hit: career and section, passage, sources; last how many are left out.
  package func text(_ search: TextSearch) -> String {
    let query = search.words.joined(separator: " ")
    guard !search.hits.isEmpty else {
      return wrap(
        search.words.isEmpty
          ? "There is no word to search for. Try: pathways search koha" : "Nothing here mentions “\(query)”.")
    }
    let places = "in \(count(search.hits.count, "section")) of \(count(search.careerCount, "career"))."
    var blocks = [
      wrap(
        search.hasAll
          ? "“\(query)” stands \(places)" : "No section has all the words of “\(query)”. Some of them stand \(places)")
    ]
    for hit in search.hits.prefix(limit) {
      let sources = hit.citations.map { "\($0.source.short), \($0.source.date.spoken)" }.joined(separator: "; ")
      blocks.append(
        [
          style.paintLines(wrap("\(hit.career.title): \(hit.section.heading)"), .heading),
          wrapped(hit.passage, columns: style.columns, first: "  ", indent: "  "),
        ].joined(separator: "\n")
          + (sources.isEmpty
            ? ""
            : "\n"
              + style.paintLines(
                wrapped("Source: \(sources).", columns: style.columns, first: "  ", indent: "  "), .quiet)))
    }
    if search.hits.count > limit {
      blocks.append(wrap("These are the first \(limit). --limit \(search.hits.count) shows them all."))
    }
    return blocks.joined(separator: "\n\n")
  }

  /// One object on one line: `version`, `query`, `all` (whether every hit has all the words), `careers` and `sections`
  /// (counts of all hits), `hits` (at most `limit`): `career`, `code`, `section`, `layer`, `passage`, `citations`.
  package func json(_ search: TextSearch) -> String {
    JSON.object([
      ("version", .whole(1)), ("query", .text(search.words.joined(separator: " "))), ("all", .flag(search.hasAll)),
      ("careers", .whole(search.careerCount)), ("sections", .whole(search.hits.count)),
      (
        "hits",
        .list(
          search.hits.prefix(limit).map { hit in
            .object([
              ("career", .text(hit.career.title)), ("code", .text(hit.career.code)),
              ("section", .text(hit.section.id.name)), ("layer", .text(hit.career.isWritten ? "written" : "facts")),
              ("passage", .text(hit.passage)),
              ("citations", .list(hit.citations.map { Rendering.json($0) })),
            ])
          })
      ),
    ]).line
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private func wrap(_ text: String) -> String { wrapped(text, columns: style.columns) }
}
