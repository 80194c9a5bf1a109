internal import Careers
internal import Counsel
internal import Language

/// What Tab offers: commands after a slash, careers and sections after `/show`, careers in a question.
final class Completion {
  private let knowledge: Knowledge
  /// Read at the first Tab: hundreds of names are no business of the start.
  private lazy var careers = knowledge.careerNames
  private let sections: [String]

  init(_ knowledge: Knowledge) {
    self.knowledge = knowledge
    sections = knowledge.sections.map(\.id.name)
  }

  /// Whole lines that begin as `line` does and go on with a command, a career or a section.
  func candidates(_ line: String, _ start: Int) -> [String] {
    if line.hasPrefix("/") {
      guard let space = line.firstIndex(of: " ") else {
        return Command.Name.allCases.map { "/" + $0.rawValue }.filter { $0.hasPrefix(line) }
      }
      let head = String(line[...space])
      let rest = String(line[line.index(after: space)...])
      switch head {
      case "/show ": return show(rest).map { head + $0 }
      case "/help ": return Command.Name.allCases.map { $0.rawValue }.filter { $0.hasPrefix(rest) }.map { head + $0 }
      default: return []
      }
    }
    return endings(of: line)
  }

  /// A career, then a section.
  private func show(_ text: String) -> [String] {
    let wanted = folded(text)
    let matches = careers.filter { $0.hasPrefix(wanted) && $0 != wanted }
    if !matches.isEmpty { return matches }
    guard let career = careers.first(where: { wanted.hasPrefix($0 + " ") }) else { return [] }
    let part = wanted.dropFirst(career.count + 1)
    return sections.filter { $0.hasPrefix(part) }.map { career + " " + $0 }
  }

  /// The line with its last words completed to a career's name; the longest beginning of a name wins.
  private func endings(of line: String) -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    for count in stride(from: min(words.count, 4), through: 1, by: -1) {
      let tail = folded(words.suffix(count).joined(separator: " "))
      guard tail.count >= 3 else { continue }
      let matches = careers.filter { $0.hasPrefix(tail) && $0 != tail }
      if !matches.isEmpty {
        let head = words.dropLast(count).map { $0 + " " }.joined()
        return matches.map { head + $0 }
      }
    }
    return []
  }
}
