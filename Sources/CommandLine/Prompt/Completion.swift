internal import Careers
internal import Dialogue
internal import FoundationEssentials
internal import Knowledge
internal import Language

/// What Tab offers: commands after a slash and what they take, careers in a question.
final class Completion {
  private let knowledge: Knowledge
  /// Read at the first Tab: hundreds of names are no business of the start.
  private lazy var careers = knowledge.careerNames
  /// Every other name a career goes by; looked at where no career is called so.
  private lazy var names = knowledge.otherNames
  private let sections: [String]
  /// The codes of what was kept, the last changed first.
  private let codes: () -> [String]

  init(_ knowledge: Knowledge, codes: @escaping () -> [String] = { [] }) {
    self.knowledge = knowledge
    self.codes = codes
    sections = knowledge.sections.map(\.id.name)
  }

  /// Whole lines that begin as `line` does and go on with what may stand there.
  func candidates(_ line: String, _ start: Int) -> [String] {
    guard line.hasPrefix("/") else { return endings(of: line) }
    guard let space = line.firstIndex(of: " ") else { return commands.map { "/" + $0 }.filter { $0.hasPrefix(line) } }
    let head = String(line[...space])
    let rest = String(line[line.index(after: space)...])
    return taken(by: head.dropFirst().dropLast(), rest).map { head + $0 }
  }

  private var commands: [String] { Command.Name.allCases.map(\.rawValue) }

  /// What `command` may take that begins as `rest` does.
  private func taken(by command: Substring, _ rest: String) -> [String] {
    switch Command.Name(rawValue: String(command)) {
    case .show: show(rest)
    case .help: commands.filter { $0.hasPrefix(rest) }
    case .resume: codes().filter { $0.replacing("-", with: "").hasPrefix(rest.uppercased().replacing("-", with: "")) }
    case .export: files(rest)
    case .session: ["quick"].filter { $0.hasPrefix(rest) }
    case .compare, .why, .history: endings(of: rest)
    default: []
    }
  }

  /// A career, then a section.
  private func show(_ text: String) -> [String] {
    let wanted = folded(text)
    let matches = called(wanted)
    if !matches.isEmpty { return matches }
    guard let career = (careers + names).first(where: { wanted.hasPrefix($0 + " ") }) else { return [] }
    let part = wanted.dropFirst(career.count + 1)
    return sections.filter { $0.hasPrefix(part) }.map { career + " " + $0 }
  }

  /// The line with its last words completed to a career's name; the longest beginning of a name wins.
  private func endings(of line: String) -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    for count in stride(from: min(words.count, 4), through: 1, by: -1) {
      let tail = folded(words.suffix(count).joined(separator: " "))
      guard tail.count >= 3 else { continue }
      let matches = called(tail)
      if !matches.isEmpty {
        let head = words.dropLast(count).map { $0 + " " }.joined()
        return matches.map { head + $0 }
      }
    }
    return []
  }

  /// The careers that are called so; else their other names.
  private func called(_ beginning: String) -> [String] {
    let matches = careers.filter { $0.hasPrefix(beginning) && $0 != beginning }
    guard matches.isEmpty, !careers.contains(beginning) else { return matches }
    return names.filter { $0.hasPrefix(beginning) && $0 != beginning }
  }

  /// The files and folders that begin as `path` does; a folder ends in a slash.
  private func files(_ path: String) -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let beginning = path.dropFirst(folder.count)
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return found.filter { $0.hasPrefix(beginning) && ($0.hasPrefix(".") == beginning.hasPrefix(".")) }.sorted()
      .map { name in
        var isFolder = false
        _ = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
        return folder + name + (isFolder ? "/" : "")
      }
  }
}
