internal import Language
internal import Yams

/// A YAML mapping being read strictly: every field is asked for once, and what is left over is a fault.
///
/// Used for front matter, `sections.yaml`, `sources.yaml` and the intent files, so that all of them report a fault in
/// the same way, with file and line.
package struct Fields {
  /// One text of a list or mapping, with its line.
  package struct Item: Equatable, Sendable {
    package var text: String
    package var line: Int
  }

  package let file: String
  /// The line the mapping begins on.
  package let line: Int
  /// What was wrong so far.
  package var faults: [CorpusError] = []

  private let offset: Int
  private var values: [String: Node] = [:]
  private var order: [String] = []

  /// Reads `yaml`, the text of `file`; `offset` lines stand before it there.
  ///
  /// Throws a `CorpusError` with the line where reading stopped, also when the top level is no mapping.
  package init(yaml: String, file: String, offset: Int = 0) throws(CorpusError) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml)
    } catch {
      throw Self.fault(error, file: file, offset: offset)
    }
    guard let node else { throw CorpusError(.malformed("the file is empty"), file: file) }
    guard let fields = Fields(node, file: file, offset: offset) else {
      throw CorpusError(.malformed("it must be a list of fields (name: value)"), file: file, line: offset + 1)
    }
    self = fields
  }

  private init?(_ node: Node, file: String, offset: Int) {
    guard case .mapping(let mapping) = node else { return nil }
    self.file = file
    self.offset = offset
    line = (node.mark?.line ?? 1) + offset
    for (key, value) in mapping {
      guard let name = key.string else { continue }
      values[name] = value
      order.append(name)
    }
  }

  /// The line of every field that has not been asked for yet, by name.
  package var lines: [String: Int] { values.mapValues(line(of:)) }

  /// The text of a field that may be missing.
  package mutating func optional(_ name: String) -> String? {
    guard let node = values.removeValue(forKey: name) else { return nil }
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      faults.append(CorpusError(.malformed("“\(name)” must be text"), file: file, line: line(of: node)))
      return nil
    }
    return clean(scalar.string, node)
  }

  /// The text of a field that must be there; nil, with a fault, if it is not.
  package mutating func text(_ name: String) -> String? {
    if values[name] == nil {
      faults.append(CorpusError(.missingField(name), file: file, line: line))
      return nil
    }
    return optional(name)
  }

  /// Whether a field says `true`; it may be missing, and what else it says is a fault.
  package mutating func flag(_ name: String) -> Bool {
    guard let node = values[name], let text = optional(name) else { return false }
    if text != "true" {
      faults.append(
        CorpusError(.malformed("“\(name)” must be true, or left out"), file: file, line: line(of: node)))
    }
    return text == "true"
  }

  /// Which of a closed set a field names; nil, with a fault, for what is none of them. Where it is missing that is a fault
  /// if it `isNeeded`.
  package mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of choices: Choice.Type, isNeeded: Bool = false
  ) -> Choice? {
    guard let node = values[name] else {
      if isNeeded { faults.append(CorpusError(.missingField(name), file: file, line: line)) }
      return nil
    }
    guard let text = optional(name) else { return nil }
    let choice = Choice(rawValue: text)
    if choice == nil {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      faults.append(
        CorpusError(.malformed("“\(text)” is no \(name); write one of \(known)"), file: file, line: line(of: node)))
    }
    return choice
  }

  /// The texts of a list; a missing list is empty.
  package mutating func list(_ name: String) -> [Item] {
    guard let sequence = sequence(name) else { return [] }
    return sequence.compactMap { node in item(node, of: name) }
  }

  /// The texts of a list of lists; a missing list is empty.
  package mutating func lists(_ name: String) -> [[Item]] {
    guard let sequence = sequence(name) else { return [] }
    return sequence.compactMap { node -> [Item]? in
      guard case .sequence(let inner) = node else {
        faults.append(CorpusError(.malformed("“\(name)” must hold lists"), file: file, line: line(of: node)))
        return nil
      }
      return inner.compactMap { item($0, of: name) }
    }
  }

  /// The names and texts of a mapping, in order; a missing mapping is empty.
  package mutating func pairs(_ name: String) -> [(key: Item, value: Item)] {
    guard let node = values.removeValue(forKey: name) else { return [] }
    guard case .mapping(let mapping) = node else {
      faults.append(CorpusError(.malformed("“\(name)” must hold names and values"), file: file, line: line(of: node)))
      return []
    }
    return mapping.compactMap { key, value in
      guard let keyItem = item(key, of: name), let valueItem = item(value, of: name) else { return nil }
      return (keyItem, valueItem)
    }
  }

  /// The mappings of a list, each to be read and closed by the caller; a missing list is empty.
  package mutating func mappings(_ name: String) -> [Fields] {
    guard let sequence = sequence(name) else { return [] }
    return sequence.compactMap { node in
      let fields = Fields(node, file: file, offset: offset)
      if fields == nil {
        faults.append(CorpusError(.malformed("“\(name)” must hold fields"), file: file, line: line(of: node)))
      }
      return fields
    }
  }

  /// Whether a field is there and not yet read.
  package func has(_ name: String) -> Bool { values[name] != nil }

  /// Ends the reading: every field that nobody asked for is a fault. Returns all faults.
  package mutating func close() -> [CorpusError] {
    for name in order {
      guard let node = values[name] else { continue }
      faults.append(CorpusError(.unknownField(name), file: file, line: line(of: node)))
    }
    return faults
  }

  private mutating func sequence(_ name: String) -> Node.Sequence? {
    guard let node = values.removeValue(forKey: name) else { return nil }
    guard case .sequence(let sequence) = node else {
      faults.append(CorpusError(.malformed("“\(name)” must be a list"), file: file, line: line(of: node)))
      return nil
    }
    return sequence
  }

  private mutating func item(_ node: Node, of name: String) -> Item? {
    if case .scalar(let scalar) = node {
      return clean(scalar.string, node).map { Item(text: $0, line: line(of: node)) }
    }
    faults.append(CorpusError(.malformed("“\(name)” must hold only text"), file: file, line: line(of: node)))
    return nil
  }

  /// `text`, or nil with a fault when it holds a control character, which YAML can write as an escape (`"\\e[31m"`).
  private mutating func clean(_ text: String, _ node: Node) -> String? {
    guard hasControls(text.filter { $0 != "\n" && $0 != "\t" }) else { return text }
    faults.append(CorpusError(.controlCharacter, file: file, line: line(of: node)))
    return nil
  }

  private func line(of node: Node) -> Int { (node.mark?.line ?? 1) + offset }

  private static func fault(_ error: any Error, file: String, offset: Int) -> CorpusError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      CorpusError(.malformed(problem), file: file, line: mark.line + offset)
    case .duplicatedKeysInMapping(let names, let context):
      CorpusError(
        .malformed("the field “\(names.first ?? "")” stands twice"), file: file, line: context.mark.line + offset)
    default:
      CorpusError(.malformed("\(error)"), file: file)
    }
  }
}
