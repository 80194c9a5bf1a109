package import Careers
internal import Language

extension Cues {
  /// The file in the folder of intents, which is none itself.
  package static let file = "cues.yaml"

  /// The cues with what each must match and must not; a copy in the catalogue has no examples.
  package struct Source: Equatable, Sendable {
    package var cues: Cues
    /// Every example: the line, the cue it stands under, whether it says it, and the line of the file.
    package var examples: [Example]

    package struct Example: Equatable, Sendable {
      package var text: String
      package var cue: Cue
      package var isSaid: Bool
      package var line: Int
    }

    /// An example that is read otherwise than it says.
    package struct Fault: Equatable, Sendable, CustomStringConvertible {
      package var example: Example

      package var description: String {
        let said = example.isSaid ? "is not read as" : "is read as"
        let advice = example.isSaid ? "add a pattern, or reword it" : "make its patterns narrower, or reword it"
        return "\(Cues.file):\(example.line): “\(example.text)” \(said) \(example.cue.rawValue); \(advice)"
      }
    }

    /// Every example that is read otherwise than it says, in order of line.
    package var faults: [Fault] {
      examples.filter { cues.says($0.cue, Question($0.text)) != $0.isSaid }.map(Fault.init)
    }
  }

  /// Reads the cues in `folder`, and every fault in the file.
  package static func read(_ folder: CorpusFolder) -> (source: Source, faults: [CorpusError]) {
    var source = Source(cues: Cues(), examples: [])
    do {
      var fields = try Fields(yaml: folder.text(of: file), file: file)
      var entries: [Cue: Entry] = [:]
      for var part in fields.mappings("cues") {
        if let entry = read(&part, into: &source.examples) {
          if entries.updateValue(entry, forKey: entry.cue) != nil {
            part.faults.append(
              CorpusError(.malformed("the cue “\(entry.cue.rawValue)” stands twice"), file: file, line: part.line))
          }
        }
        fields.faults += part.close()
      }
      let faults = fields.close()
      let missing = faults.isEmpty ? Cue.allCases.filter { entries[$0] == nil } : []
      source.cues = Cues(Cue.allCases.compactMap { entries[$0] })
      return (
        source, faults + missing.map { CorpusError(.malformed("the cue “\($0.rawValue)” is missing"), file: file) }
      )
    } catch {
      return (source, [error])
    }
  }

  private static func read(_ fields: inout Fields, into examples: inout [Source.Example]) -> Entry? {
    let name = fields.text("cue")
    _ = fields.text("means")
    let lines = patterns("lines", &fields)
    let within = patterns("within", &fields)
    let match = fields.list("match")
    let others = fields.list("not")
    guard let name else { return nil }
    guard let cue = Cue(rawValue: name) else {
      let known = listed(Cue.allCases.map(\.rawValue))
      fields.faults.append(
        CorpusError(.malformed("there is no cue “\(name)”; there are \(known)"), file: file, line: fields.line))
      return nil
    }
    for (isMissing, what) in [(match.isEmpty, "match"), (others.isEmpty && cue != .filler, "not")] where isMissing {
      fields.faults.append(
        CorpusError(.malformed("“\(name)” has no examples under “\(what)”; add some"), file: file, line: fields.line))
    }
    for (items, isSaid) in [(match, true), (others, false)] {
      examples += items.map { Source.Example(text: $0.text, cue: cue, isSaid: isSaid, line: $0.line) }
    }
    return Entry(cue, lines: lines, within: within)
  }

  private static func patterns(_ name: String, _ fields: inout Fields) -> [String] {
    fields.list(name).compactMap { item in
      do throws(CuePattern.Fault) {
        return try CuePattern(item.text).folded
      } catch {
        fields.faults.append(
          CorpusError(.malformed("“\(item.text)”: \(error.advice)"), file: file, line: item.line))
        return nil
      }
    }
  }
}

extension CuePattern.Fault {
  fileprivate var advice: String {
    switch self {
    case .unclosed: "a bracket is not closed; close it with its own kind"
    case .unopened: "“|”, “)” or “]” stands outside of brackets"
    case .empty: "all of it may be missing; write a word that must be there"
    case .restInside: "only {rest} may stand in braces, and only at the end"
    }
  }
}
