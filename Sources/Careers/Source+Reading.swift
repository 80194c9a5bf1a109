extension Source {
  /// Reads `sources.yaml`: the sources in order, and every fault found.
  static func read(_ folder: CorpusFolder) -> (sources: [Source], faults: [CorpusError]) {
    let file = "sources.yaml"
    do {
      var fields = try Fields(yaml: folder.text(of: file), file: file)
      var sources: [Source] = []
      var faults: [CorpusError] = []
      var seen: Set<String> = []
      var columns: Set<String> = []
      for entry in fields.mappings("sources") {
        var entry = entry
        let source = read(&entry)
        faults += entry.close()
        guard let source else { continue }
        for name in source.columns.keys.sorted() where !columns.insert(name).inserted {
          faults.append(CorpusError(.repeatedKey(name), file: file, line: entry.line))
        }
        if seen.insert(source.id.name).inserted {
          sources.append(source)
        } else {
          faults.append(CorpusError(.repeatedKey(source.id.name), file: file, line: entry.line))
        }
      }
      return (sources, faults + fields.close())
    } catch {
      return ([], [error])
    }
  }

  private static func read(_ fields: inout Fields) -> Source? {
    let id = fields.text("id")
    let isDated = fields.has("date")
    let date = isDated ? period("date", &fields) : nil
    if !isDated {
      let fault = id.map { CorpusError.Fault.figureWithoutDate($0) } ?? .missingField("date")
      fields.faults.append(CorpusError(fault, file: fields.file, line: fields.line))
    }
    let released = fields.has("released") ? period("released", &fields) : nil
    let title = fields.text("title")
    let short = fields.text("short")
    let publisher = fields.text("publisher")
    let place = fields.text("place")
    let licence = fields.text("licence")
    let attribution = fields.text("attribution")
    let url = fields.optional("url")
    let note = fields.optional("note")
    let columns = fields.pairs("columns")
    guard let id, let date, let title, let short, let publisher, let place, let licence, let attribution else {
      return nil
    }
    return Source(
      id: ID(id), title: title, short: short, publisher: publisher, date: date, released: released, place: place,
      url: url, licence: licence, attribution: attribution, note: note,
      columns: Dictionary(columns.map { ($0.key.text, $0.value.text) }, uniquingKeysWith: { first, _ in first }))
  }

  private static func period(_ name: String, _ fields: inout Fields) -> Period? {
    guard let text = fields.text(name) else { return nil }
    guard let period = Period(text) else {
      fields.faults.append(CorpusError(.badDate(text), file: fields.file, line: fields.line))
      return nil
    }
    return period
  }
}
