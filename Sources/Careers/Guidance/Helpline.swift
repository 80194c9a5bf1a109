internal import Language

/// Somebody to call: a name and a number, with the source that gives them.
///
/// Read from `helplines.yaml`. In a guidance text `{line dv}` stands for the name and the number, `{call dv}` for the
/// number, `{text dv}` for how to write to it and `{web dv}` for its page.
package struct Helpline: Equatable, Sendable {
  package var id: String
  package var name: String
  /// The number to call, as people write it; nil where there is none.
  package var call: String?
  /// How to write to it: `text HOME to 741741`.
  package var text: String?
  package var web: String?
  /// When somebody answers and what it costs.
  package var hours: String?
  /// The languages it answers in, where the source says so.
  package var languages: String?
  package var source: Source.ID

  static let file = "helplines.yaml"

  /// Reads the file; none, without a fault, when the corpus has no such file.
  static func read(_ folder: CorpusFolder) -> (helplines: [Helpline], faults: [CorpusError]) {
    var seen: Set<String> = []
    let (helplines, faults) = folder.entries("helplines", of: file) { entry, faults -> Helpline? in
      let id = entry.text("id")
      let name = entry.text("name")
      let call = entry.optional("call")
      let text = entry.optional("text")
      let web = entry.optional("web")
      let hours = entry.optional("hours")
      let languages = entry.optional("languages")
      let source = entry.text("source")
      guard let id, let name, let source else { return nil }
      if call == nil, text == nil, web == nil {
        faults.append(CorpusError(.missingField("call"), file: file, line: entry.line))
      }
      guard seen.insert(id).inserted else {
        faults.append(CorpusError(.repeatedKey(id), file: file, line: entry.line))
        return nil
      }
      return Helpline(
        id: id, name: name, call: call, text: text, web: web, hours: hours, languages: languages,
        source: Source.ID(source))
    }
    return (helplines, faults)
  }

  /// What `form` of it says; nil where it has none of that form.
  fileprivate func saying(_ form: Substring) -> String? {
    switch form {
    case "line": call.map { "\(name) (\($0))" } ?? name
    case "call": call
    case "text": text
    case "web": web
    default: nil
    }
  }
}

extension [Helpline] {
  /// `text` with its helplines filled in, and the names in braces that mean none.
  func filling(_ text: String) -> (text: String, unknown: [String]) {
    var result = ""
    var unknown: [String] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let inner = rest[rest.index(after: open)..<close]
      let words = inner.split(separator: " ")
      let said = words.count == 2 ? first { $0.id == words[1] }?.saying(words[0]) : nil
      if said == nil { unknown.append(String(inner)) }
      result += rest[..<open] + (said ?? "")
      rest = rest[rest.index(after: close)...]
    }
    return (result + rest, unknown)
  }
}
