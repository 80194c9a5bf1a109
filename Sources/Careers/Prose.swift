/// A block of a career's text: a paragraph or an item of a list.
package struct Block: Equatable, Sendable {
  package enum Kind: Int, Equatable, Sendable {
    case paragraph, bullet, numbered
  }

  package var kind: Kind
  package var prose: Prose
  /// The sources named at the end of the block, as written.
  package var sources: [Source.ID]
  /// The line it stands on, counted from 1.
  package var line: Int

  package init(kind: Kind, prose: Prose, sources: [Source.ID] = [], line: Int = 0) {
    self.kind = kind
    self.prose = prose
    self.sources = sources
    self.line = line
  }
}

/// Text in which figures stand by name.
package struct Prose: Equatable, Sendable {
  package enum Piece: Equatable, Sendable {
    case text(String)
    case figure(FigureReference)
  }

  package var pieces: [Piece]

  package init(pieces: [Piece]) { self.pieces = pieces }

  /// Reads `text`: `{wage.median}` is a figure, everything else is said as it stands.
  ///
  /// A brace that opens no reference is text.
  package init(_ text: String) {
    pieces = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let inner = rest[rest.index(after: open)..<close]
      guard let reference = FigureReference(inner) else {
        append(String(rest[...open]))
        rest = rest[rest.index(after: open)...]
        continue
      }
      append(String(rest[..<open]))
      pieces.append(.figure(reference))
      rest = rest[rest.index(after: close)...]
    }
    append(String(rest))
  }

  private mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    if case .text(let before)? = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else {
      pieces.append(.text(text))
    }
  }

  /// The text as written in a career file.
  package var source: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .figure(let reference): reference.source
      }
    }.joined()
  }

  /// The figures it names, in order.
  package var references: [FigureReference] {
    pieces.compactMap { piece in
      if case .figure(let reference) = piece { reference } else { nil }
    }
  }
}

/// A figure named in prose: `{wage.median}`, `{date wage.median}`, `{trend projection.change@00-0000}`.
package struct FigureReference: Equatable, Sendable {
  package enum Form: String, Equatable, Sendable {
    /// The value itself.
    case value = ""
    /// The period the figure describes.
    case date
    /// A change, as a rise or a fall.
    case trend
  }

  package var form: Form
  package var name: String
  /// The occupation it is taken from; nil for the career's own.
  package var key: String?

  package init(form: Form = .value, name: String, key: String? = nil) {
    self.form = form
    self.name = name
    self.key = key
  }

  /// Reads what stands between the braces; nil if that is no reference.
  init?(_ text: Substring) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.last, words.count <= 2 else { return nil }
    guard let form = words.count == 2 ? Form(rawValue: String(words[0])) : .value else { return nil }
    let parts = last.split(separator: "@", omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }),
      name.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    self.init(form: form, name: String(name), key: parts.count == 2 ? String(parts[1]) : nil)
  }

  var source: String {
    let prefix = form == .value ? "" : form.rawValue + " "
    return "{\(prefix)\(name)\(key.map { "@" + $0 } ?? "")}"
  }
}
