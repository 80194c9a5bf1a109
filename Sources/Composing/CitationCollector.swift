package import Answers
package import Careers
internal import Catalogue
package import Knowledge
internal import Language

/// Text being said: figures put in words, and a note of every figure and source it took.
package struct CitationCollector {
  let knowledge: Knowledge
  package private(set) var figures: [Figure] = []
  private var outside: [Citation] = []
  private var own: Source?

  package init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  /// `prose` in words, as said of `career`; its figures and their sources are noted.
  package mutating func words(_ prose: Prose, of career: Career) -> String {
    prose.pieces.map { piece -> String in
      switch piece {
      case .text(let text): return text
      case .figure(let reference):
        guard let figure = knowledge.figure(reference, of: career) else { return "an unpublished figure" }
        note(figure)
        switch reference.form {
        case .value: return figure.spoken
        case .date: return figure.date.spoken
        case .trend: return figure.spokenTrend
        }
      }
    }.joined()
  }

  /// `block` as a part of an answer; `number` is its place in a numbered list.
  mutating func part(_ block: Block, of career: Career, number: Int) -> Part {
    let text = words(block.prose, of: career)
    for source in block.sources { note(source, locator: career.code) }
    switch block.kind {
    case .paragraph: return .paragraph(text)
    case .bullet: return .item(text, number: nil)
    case .numbered: return .item(text, number: number)
    }
  }

  /// `blocks` of a text that is of no career; it holds no figures.
  mutating func parts(_ blocks: [Block]) -> [Part] {
    blocks.map { block in
      for source in block.sources { note(source, locator: "") }
      let text = block.prose.source
      return block.kind == .paragraph ? .paragraph(text) : .item(text, number: nil)
    }
  }

  /// `blocks` as parts; numbered items are counted from 1 in every run.
  mutating func parts(_ blocks: [Block], of career: Career) -> [Part] {
    var number = 0
    return blocks.map { block in
      number = block.kind == .numbered ? number + 1 : 0
      return part(block, of: career, number: number)
    }
  }

  /// Notes that `figure` was said.
  package mutating func note(_ figure: Figure) {
    if !figures.contains(figure) { figures.append(figure) }
    note(figure.source, locator: figure.key)
  }

  /// The sources noted, each once, in order. The project's own advice is only named where nothing else is.
  package var citations: [Citation] {
    outside.isEmpty ? own.map { [Citation(source: $0, locator: "")] } ?? [] : outside
  }

  /// Notes that something was said on the word of `source`, at `locator` in it.
  mutating func note(_ id: Source.ID, locator: String) {
    guard let source = knowledge.catalogue.source(id) else { return }
    if id == Source.ID.own {
      own = source
      return
    }
    if let page = knowledge.catalogue.figure("handbook.page", of: locator), page.source == id {
      note(source, at: "page “\(page.spoken)”")
    } else {
      note(source, at: source.hasCodes && locator.contains(where: \.isNumber) ? locator : "")
    }
  }

  private mutating func note(_ source: Source, at place: String) {
    if let index = outside.firstIndex(where: { $0.source.id == source.id }) {
      let known = outside[index].locator
      if known.isEmpty {
        outside[index].locator = place
      } else if !place.isEmpty, !known.contains(place) {
        outside[index].locator = known + ", " + place
      }
    } else {
      outside.append(Citation(source: source, locator: place))
    }
  }
}

extension Source.ID {
  /// What the project says on its own account.
  static let own: Self = "pathways"
}

extension Source {
  /// Whether the source is arranged by occupation code.
  fileprivate var hasCodes: Bool { id.name.hasPrefix("bls-") || id.name.hasPrefix("onet-") }
}
