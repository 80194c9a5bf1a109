internal import Answers

/// The careers that were explored: what was asked of each, the answer in short, where it comes from.
struct Exploration {
  let transcript: Transcript

  init(_ transcript: Transcript) { self.transcript = transcript }

  /// Nil if no question about a career was answered.
  var chapter: Document.Chapter? {
    let answered = transcript.turns.filter { $0.reply.kind == "answer" && !$0.reply.careers.isEmpty }
    guard !answered.isEmpty else { return nil }
    let single = answered.filter { $0.reply.careers.count == 1 }
    let several = answered.filter { $0.reply.careers.count > 1 }
    var careers: [String] = []
    for turn in single where !careers.contains(turn.reply.careers[0]) { careers.append(turn.reply.careers[0]) }
    var sections = careers.map { career in
      Document.Section(
        heading: career, parts: single.filter { $0.reply.careers[0] == career }.flatMap(parts))
    }
    if !several.isEmpty {
      sections.append(Document.Section(heading: "Comparisons", parts: several.flatMap(parts)))
    }
    if let sources { sections.append(sources) }
    return Document.Chapter(heading: "Careers explored", sections: sections)
  }

  /// The question, the first thing that was said, and what was drawn or laid out in a table.
  private func parts(_ turn: Transcript.Turn) -> [Part] {
    var parts: [Part] = [.label(turn.asked)]
    if let first = turn.reply.parts.lazy.compactMap(Self.sentence).first { parts.append(.paragraph(first)) }
    for part in turn.reply.parts {
      switch part {
      case .bars: parts.append(part)
      case .table where turn.reply.careers.count > 1: parts.append(part)
      default: break
      }
    }
    if let line = turn.reply.sourceLine { parts.append(.quiet("\(line) Exchange \(turn.number).")) }
    return parts
  }

  private static func sentence(_ part: Part) -> String? {
    switch part {
    case .paragraph(let text), .item(let text, _): text
    default: nil
    }
  }

  /// Every source that an answer named, each once, in order, with the places in it.
  private var sources: Document.Section? {
    var titles: [String] = []
    var places: [String: [String]] = [:]
    for citation in transcript.turns.flatMap(\.reply.citations) {
      let title = citation.dated
      if !titles.contains(title) { titles.append(title) }
      for place in citation.locator.split(separator: ", ").map(String.init)
      where places[title]?.contains(place) != true {
        places[title, default: []].append(place)
      }
    }
    guard !titles.isEmpty else { return nil }
    let lines = titles.map { title in
      title + (places[title].map { ": " + $0.joined(separator: ", ") } ?? "")
    }
    return Document.Section(heading: "Sources", parts: items(lines))
  }
}
