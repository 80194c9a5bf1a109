internal import Language

/// A fault in the corpus, with its place.
package struct CorpusError: Error, Equatable, Sendable {
  package var fault: Fault
  /// The file, relative to the folder that holds the corpus.
  package var file: String
  /// Counted from 1; 0 when the whole file is meant.
  package var line: Int

  package enum Fault: Equatable, Sendable {
    case unreadable(reason: String)
    case notUTF8
    case controlCharacter
    case malformed(String)
    case missingFrontMatter
    case missingField(String)
    case unknownField(String)
    case wrongID(String, file: String)
    case unknownSection(String, nearest: String?)
    case repeatedSection(String)
    case missingSection(String)
    case emptySection(String)
    case unsourcedSection(String)
    case textOutsideSection
    case unknownAspect(String, section: String, known: [String])
    case unknownVerdict(String)
    case verdictWithoutClaim(String)
    case missingVerdict(String, claim: String)
    case claimedName(String, by: String)
    case unknownRelated(String)
    case unknownSource(String)
    case unknownFigure(String)
    case unpublishedFigure(String)
    case figureWithoutSource(String)
    case figureWithoutDate(String)
    case badDate(String)
    case figureWithoutUnit(String)
    case badNumber(String, column: String)
    case columns(found: Int, wanted: Int)
    case repeatedKey(String)
  }

  package init(_ fault: Fault, file: String, line: Int = 0) {
    self.fault = fault
    self.file = file
    self.line = line
  }
}

extension CorpusError: CustomStringConvertible {
  /// The place, the fault, and what to do, in one line.
  package var description: String {
    (line > 0 ? "\(file):\(line): " : "\(file): ") + cleaned(fault.sentence)
  }
}

extension CorpusError.Fault {
  fileprivate var sentence: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .notUTF8: "is not UTF-8 text; save it as UTF-8"
    case .controlCharacter: "holds a control character; delete it"
    case .malformed(let reason): "cannot be understood: \(reason)"
    case .missingFrontMatter: "has no front matter; begin the file with a line “---”, the fields, and “---”"
    case .missingField(let field): "lacks the field “\(field)”; add it"
    case .unknownField(let field): "unknown field “\(field)”; correct or remove it"
    case .wrongID(let id, let file):
      "the id “\(id)” is not the file’s name; call the file \(id).md or write id: \(file)"
    case .unknownSection(let heading, let nearest):
      "unknown section “\(heading)”"
        + (nearest.map { "; did you mean “\($0)”?" } ?? "; sections.yaml lists the headings")
    case .repeatedSection(let heading): "section “\(heading)” stands here a second time; join the two"
    case .missingSection(let heading): "section “\(heading)” is missing; add “## \(heading)”"
    case .emptySection(let heading): "“\(heading)” has no text; write it"
    case .unsourcedSection(let heading):
      "“\(heading)” names no source; end a paragraph with [source-id] or use a figure"
    case .textOutsideSection: "text before the first section; put it under a “## ” heading"
    case .unknownAspect(let aspect, let section, let known):
      "“\(section)” has no aspect “\(aspect)”; "
        + (known.isEmpty ? "it has none" : "it has " + known.joined(separator: ", "))
    case .unknownVerdict(let text):
      "“\(text)” is no verdict; write one of " + Verdict.allCases.map(\.rawValue).joined(separator: ", ")
    case .verdictWithoutClaim(let heading):
      "the question of “\(heading)” has no claim to judge; remove the verdict or give it a claim in sections.yaml"
    case .missingVerdict(let heading, let claim):
      "“\(heading)” lacks its verdict on “\(claim)”; write one of "
        + Verdict.allCases.map(\.rawValue).joined(separator: ", ") + " after it and a colon"
    case .claimedName(let name, let other): "the name “\(name)” already belongs to \(other); keep it in one of them"
    case .unknownRelated(let id): "unknown related career “\(id)”; there is no careers/\(id).md"
    case .unknownSource(let id): "unknown source “\(id)”; add it to sources.yaml"
    case .unknownFigure(let name): "there is no figure “\(name)” in facts/"
    case .unpublishedFigure(let name): "the figure “\(name)” is not published; say so in words instead"
    case .figureWithoutSource(let name):
      "the column “\(name)” has no source; list it under columns: of one in sources.yaml"
    case .figureWithoutDate(let id): "the source “\(id)” has no date; add date: (a year, a month, or undated)"
    case .badDate(let text): "“\(text)” is no date; write 2025, 2025-05, 2024-34 or undated"
    case .figureWithoutUnit(let name):
      "the column “\(name)” has no known unit; write “\(name) [unit]”, unit one of "
        + Unit.allCases.map(\.rawValue).joined(separator: ", ")
    case .badNumber(let text, let column): "“\(text)” in column “\(column)” is not a number; write a number or “-”"
    case .columns(let found, let wanted): "has \(found) cells where the header has \(wanted)"
    case .repeatedKey(let key): "“\(key)” stands here a second time; keep one"
    }
  }
}
