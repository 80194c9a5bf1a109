internal import Language

extension Facts {
  /// Reads the tables in `facts/`.
  ///
  /// A table is tab separated. Its header names the columns: first `code` (an occupation code or a career's id), then
  /// texts without a unit (`title`, other codes), then figures as `name [unit]`. `-` means not published. Every
  /// column of figures must be claimed by one source.
  static func read(_ folder: CorpusFolder, sources: [Source]) -> (facts: Facts, faults: [CorpusError]) {
    var facts = Facts()
    var faults: [CorpusError] = []
    var owners: [String: (source: Source, label: String)] = [:]
    for source in sources {
      for (name, label) in source.columns { owners[name] = (source, label) }
    }
    do {
      for file in try folder.files(in: "facts", ending: ".tsv") {
        do {
          faults += try facts.readTable(folder.text(of: file), file: file, owners: owners)
        } catch {
          faults.append(error)
        }
      }
    } catch {
      faults.append(error)
    }
    return (facts, faults)
  }

  /// No published figure is as large; beyond it, digits would be said that the number does not have.
  private static let limit = 1e15

  /// Columns that hold no figures.
  private static let texts = ["title", "onet", "onet2010", "group", "major"]

  private struct Column {
    var name: String
    var unit: Unit
    var label: String
    var source: Source
  }

  private mutating func readTable(
    _ text: String, file: String, owners: [String: (source: Source, label: String)]
  ) throws(CorpusError) -> [CorpusError] {
    var faults: [CorpusError] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard let header = lines.first else { throw CorpusError(.malformed("the table is empty"), file: file) }
    let names = cells(header)
    guard names.first == "code" else {
      throw CorpusError(.malformed("the first column must be “code”"), file: file, line: 1)
    }

    var columns: [Int: Column] = [:]
    for (index, name) in names.enumerated() where index > 0 && !Self.texts.contains(name) {
      guard let open = name.firstIndex(of: "["), name.hasSuffix("]"),
        let unit = Unit(rawValue: String(name[name.index(after: open)...].dropLast()))
      else {
        faults.append(CorpusError(.figureWithoutUnit(name), file: file, line: 1))
        continue
      }
      let bare = String(name[..<open].trimmingSpaces)
      guard let owner = owners[bare] else {
        faults.append(CorpusError(.figureWithoutSource(bare), file: file, line: 1))
        continue
      }
      guard addColumn(bare) else {
        faults.append(CorpusError(.repeatedKey(bare), file: file, line: 1))
        continue
      }
      columns[index] = Column(name: bare, unit: unit, label: owner.label, source: owner.source)
    }

    var keys: Set<String> = []
    for (index, line) in lines.enumerated().dropFirst() {
      let row = cells(line)
      let number = index + 1
      guard row.count == names.count else {
        faults.append(CorpusError(.columns(found: row.count, wanted: names.count), file: file, line: number))
        continue
      }
      guard keys.insert(row[0]).inserted else {
        faults.append(CorpusError(.repeatedKey(row[0]), file: file, line: number))
        continue
      }
      if let title = names.firstIndex(of: "title"), titles[row[0]] == nil { titles[row[0]] = row[title] }
      for (place, cell) in row.enumerated() {
        guard let column = columns[place] else { continue }
        if cell == "-" {
          addHole(column.name, of: row[0])
          continue
        }
        let value: Figure.Value
        if column.unit == .text || column.unit == .list {
          value = .words(cell)
        } else if let number = Double(cell), abs(number) < Self.limit {
          value = .number(number)
        } else {
          faults.append(CorpusError(.badNumber(cell, column: column.name), file: file, line: number))
          continue
        }
        add(
          Figure(
            name: column.name, label: column.label, key: row[0], value: value, unit: column.unit,
            source: column.source.id, place: column.source.place, date: column.source.date))
      }
    }
    return faults
  }

  private func cells(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}
