/// What the facts name must have its words, where the corpus has a file of such words.
extension Corpus {
  /// A fault for every element, cause and major group that the facts have and the files of words have not; each once.
  func faultsOfMissingWords() -> [CorpusError] {
    elementFaults() + causeFaults() + groupFaults()
  }

  private func elementFaults() -> [CorpusError] {
    let known = Set(elements.map(\.name))
    guard !known.isEmpty else { return [] }
    return missing(in: Element.columns, Element.file) { name, key in
      known.contains(name) ? nil : (name, "there is no “\(name)”, which the facts have for \(key); add it")
    }
  }

  private func causeFaults() -> [CorpusError] {
    guard !causes.isEmpty else { return [] }
    let rising = Set(causes.filter { $0.rise != nil }.map(\.cause.rawValue))
    let falling = Set(causes.filter { $0.fall != nil }.map(\.cause.rawValue))
    return missing(in: [CauseWords.column], CauseWords.file) { item, key in
      let parts = item.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, parts[1] != Cause.other.rawValue else { return nil }
      guard !(parts[0] == "up" ? rising : falling).contains(parts[1]) else { return nil }
      let side = parts[0] == "up" ? "rise" : "fall"
      return (side + parts[1], "“\(parts[1])” lacks its \(side), which the facts have for \(key); add it")
    }
  }

  private func groupFaults() -> [CorpusError] {
    var seen = Set(majorGroups.map(\.id))
    guard !seen.isEmpty else { return [] }
    return careers.sorted { $0.code < $1.code }.compactMap { career in
      let id = MajorGroup.ID(ofCode: career.code)
      guard !career.isWritten, seen.insert(id).inserted else { return nil }
      let text = "there is no “\(id)”, the group of \(career.code); add it"
      return CorpusError(.malformed(text), file: MajorGroup.file)
    }
  }

  /// A fault of `file` for every item of the lists in `columns` that `judge`, given it and the code of the occupation,
  /// finds wanting: what is missing, which is told once, and the sentence.
  private func missing(
    in columns: [String], _ file: String, _ judge: (String, String) -> (missing: String, sentence: String)?
  ) -> [CorpusError] {
    var seen: Set<String> = []
    var faults: [CorpusError] = []
    for code in Set(careers.map(\.code)).sorted() {
      for item in columns.flatMap({ facts.figure($0, of: code)?.items ?? [] }) {
        guard let found = judge(item, code), seen.insert(found.missing).inserted else { continue }
        faults.append(CorpusError(.malformed(found.sentence), file: file))
      }
    }
    return faults
  }
}
