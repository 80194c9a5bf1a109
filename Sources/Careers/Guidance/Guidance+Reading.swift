internal import Language

extension Guidance {
  /// Reads every file of `guidance/`, in order of name, with the helplines they name; none, without a fault, where the
  /// corpus has no such folder.
  static func readAll(
    _ folder: CorpusFolder, helplines: [Helpline]
  ) -> (guidance: [Guidance], faults: [CorpusError]) {
    guard folder.has("guidance") else { return ([], []) }
    var guidance: [Guidance] = []
    var faults: [CorpusError] = []
    do {
      for file in try folder.files(in: "guidance", ending: ".md") {
        do {
          let (read, found) = read(try folder.text(of: file), file: file, helplines: helplines)
          faults += found
          if let read { guidance.append(read) }
        } catch {
          faults.append(error)
        }
      }
    } catch {
      faults.append(error)
    }
    return (guidance, faults)
  }

  static func read(
    _ text: String, file: String, helplines: [Helpline]
  ) -> (guidance: Guidance?, faults: [CorpusError]) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      return (nil, [CorpusError(.missingFrontMatter, file: file, line: 1)])
    }
    var faults: [CorpusError] = []
    var guidance: Guidance?
    do {
      var fields = try Fields(yaml: lines[1..<end].joined(separator: "\n"), file: file, offset: 1)
      let id = fields.text("id")
      let title = fields.text("title")
      let sources = fields.list("sources").map { Source.ID($0.text) }
      faults += fields.close()
      if let id, let title {
        let name = file.split(separator: "/").last.map { String($0.dropLast(3)) } ?? file
        if id != name { faults.append(CorpusError(.wrongID(id, file: name), file: file, line: 2)) }
        guidance = Guidance(id: ID(id), title: title, sources: sources, topics: [], file: file)
      }
    } catch {
      return (nil, [error])
    }
    for (index, line) in lines.enumerated() where index > end {
      let text = String(line.trimmingSpaces)
      let number = index + 1
      if text.isEmpty { continue }
      if text.hasPrefix("### ") {
        let id = String(text.dropFirst(4).trimmingSpaces)
        if guidance?.topic(id) != nil { faults.append(CorpusError(.repeatedKey(id), file: file, line: number)) }
        guidance?.topics.append(Topic(id: id, blocks: [], line: number))
        continue
      }
      guard let last = guidance?.topics.indices.last else {
        faults.append(CorpusError(.textOutsideSection, file: file, line: number))
        continue
      }
      let (said, unknown) = helplines.filling(text)
      for name in unknown {
        let advice = "“{\(name)}” means no helpline; helplines.yaml lists them"
        faults.append(CorpusError(.malformed(advice), file: file, line: number))
      }
      guard let block = Block.read(said, line: number) else {
        faults.append(CorpusError(.malformed("the item has no text; write it"), file: file, line: number))
        continue
      }
      guidance?.topics[last].blocks.append(block)
    }
    for topic in guidance?.topics ?? [] where topic.blocks.isEmpty {
      faults.append(CorpusError(.emptySection(topic.id), file: file, line: topic.line))
    }
    return (guidance, faults)
  }

  /// The faults that only a look at the sources shows: those named and not known, and texts that name none.
  func faults(sources known: Set<Source.ID>) -> [CorpusError] {
    var faults = sources.filter { !known.contains($0) }.map {
      CorpusError(.unknownSource($0.name), file: file, line: 1)
    }
    for topic in topics {
      if topic.blocks.allSatisfy(\.sources.isEmpty) {
        faults.append(CorpusError(.unsourcedSection(topic.id), file: file, line: topic.line))
      }
      for block in topic.blocks {
        for id in block.sources where !known.contains(id) {
          faults.append(CorpusError(.unknownSource(id.name), file: file, line: block.line))
        }
      }
    }
    return faults
  }
}
