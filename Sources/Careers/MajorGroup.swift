/// A major group of the official classification: what the first two digits of a code stand for.
package struct MajorGroup: Equatable, Sendable {
  package var id: ID
  /// The official name, in small letters.
  package var official: String
  /// The field, after `belong to`.
  package var field: String
  /// What people in it do, after `the part of work in which people`.
  package var work: String
  /// Whether states often license work in it, so that the question must be asked.
  package var isOftenLicensed: Bool
  /// Whether people in it write programs themselves, so that the programs of developers count like any other.
  package var hasDevelopers: Bool

  package init(
    _ id: ID, official: String, field: String, work: String, isOftenLicensed: Bool = false, hasDevelopers: Bool = false
  ) {
    self.id = id
    self.official = official
    self.field = field
    self.work = work
    self.isOftenLicensed = isOftenLicensed
    self.hasDevelopers = hasDevelopers
  }

  /// The first two digits of the codes in it.
  package struct ID: Identifier {
    package let name: String
    package init(_ name: String) { self.name = name }

    /// The group of the occupation with `code`.
    package init(ofCode code: String) { name = String(code.prefix(2)) }
  }

  /// Reads `major-groups.yaml`; none, without a fault, when the corpus has no such file.
  static func read(_ folder: CorpusFolder) -> (groups: [MajorGroup], faults: [CorpusError]) {
    var seen: Set<String> = []
    let (groups, faults) = folder.entries("groups", of: file, isNeeded: true) { entry, faults -> MajorGroup? in
      let code = entry.text("code")
      let official = entry.text("official")
      let field = entry.text("field")
      let work = entry.text("work")
      let isOftenLicensed = entry.flag("licensed")
      let hasDevelopers = entry.flag("developers")
      guard let code, let official, let field, let work else { return nil }
      guard code.count == 2, code.allSatisfy({ ("0"..."9").contains($0) }) else {
        let text = "“\(code)” is no major group; write the first two digits of its codes"
        faults.append(CorpusError(.malformed(text), file: file, line: entry.line))
        return nil
      }
      guard seen.insert(code).inserted else {
        faults.append(CorpusError(.repeatedKey(code), file: file, line: entry.line))
        return nil
      }
      return MajorGroup(
        ID(code), official: official, field: field, work: work, isOftenLicensed: isOftenLicensed,
        hasDevelopers: hasDevelopers)
    }
    return (groups, faults)
  }

  static let file = "major-groups.yaml"
}
