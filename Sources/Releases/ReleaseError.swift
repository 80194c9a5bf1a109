internal import Language

/// A fault in a public release, or in writing what was derived from it, with its place.
package struct ReleaseError: Error, Equatable, Sendable {
  package var fault: Fault
  /// The file as it was named to the reader.
  package var file: String
  /// Counted from 1; 0 when the whole file is meant.
  package var line: Int

  package enum Fault: Equatable, Sendable {
    case unreadable(reason: String)
    case unwritable(reason: String)
    case notUTF8
    case empty
    case missingColumn(String)
    case cells(found: Int, wanted: Int)
    case openQuote
    case badCode(String, like: String)
    case badNumber(String, column: String)
    case unknownWord(String, known: [String])
    case repeated(String)
    case notPages
    /// The folder is no O*NET text release; `inside` names a folder in it that is.
    case noOnet(inside: String?)
    case badText(column: String)
    case unknownTask(String)
  }

  package init(_ fault: Fault, file: String, line: Int = 0) {
    self.fault = fault
    self.file = file
    self.line = line
  }
}

extension ReleaseError: CustomStringConvertible {
  /// The place, the fault, and what to do, in one line.
  package var description: String {
    (line > 0 ? "\(file):\(line): " : "\(file): ") + cleaned(fault.sentence)
  }
}

extension ReleaseError.Fault {
  fileprivate var sentence: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .unwritable(let reason): "cannot be written: \(reason)"
    case .notUTF8: "is not UTF-8 text; download the file again, or save it as UTF-8"
    case .empty: "has no header line; download the file again"
    case .missingColumn(let column):
      "lacks the column “\(column)”; give the file of that release as published, with its header"
    case .cells(let found, let wanted):
      "has \(found) cells where the header has \(wanted); download the file again"
    case .openQuote: "a cell begins here whose quotation marks do not pair; download the file again"
    case .badCode(let text, let like): "“\(text)” is no occupation code; it should look like \(like)"
    case .badNumber(let text, let column):
      "“\(text)” in column “\(column)” is neither a number nor a known mark for a missing one; download the file again"
    case .unknownWord(let text, let known):
      "“\(text)” is not known here; it should be one of " + known.joined(separator: ", ")
    case .notPages:
      "is not the list of handbook pages in JSON, with slug, projections and sections; give the file as published"
    case .repeated(let key): "“\(key)” stands here a second time; remove one of the two rows"
    case .noOnet(let inside?):
      "is no O*NET text release: “Occupation Data.txt” is not there; did you mean the folder \(inside)?"
    case .noOnet(nil):
      "is no O*NET text release: “Occupation Data.txt” is not there; download the text files from "
        + "https://www.onetcenter.org/database.html, unpack them, and give the folder that holds them"
    case .badText(let column):
      "the cell of column “\(column)” should hold a line of text; it is empty or holds control characters"
    case .unknownTask(let task):
      "“\(task)” is no task of Task Statements.txt; both files should be of the same release"
    }
  }
}
