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

  /// Reads `text`: `{wage.median}` is a figure, everything else is said as it stands.
  ///
  /// A brace that opens no reference is text.
  package init(_ text: String) {
    pieces = []
    let bytes = text.utf8
    guard bytes.contains(0x7B) else {
      append(text)
      return
    }
    var start = bytes.startIndex
    var search = start
    while let open = bytes[search...].firstIndex(of: 0x7B), let close = bytes[open...].firstIndex(of: 0x7D) {
      let after = bytes.index(after: open)
      if let reference = FigureReference(text[after..<close]) {
        append(String(text[start..<open]))
        pieces.append(.figure(reference))
        start = bytes.index(after: close)
        search = start
      } else {
        search = after
      }
    }
    append(String(text[start...]))
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
    let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    guard let last = words.last, words.count <= 2 else { return nil }
    guard let form = words.count == 2 ? String(words[0]).flatMap(Form.init) : .value else { return nil }
    let parts = last.split(separator: 0x40, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }),
      first.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }),
      let name = String(first)
    else { return nil }
    self.init(form: form, name: name, key: parts.count == 2 ? String(parts[1]) : nil)
  }

  var source: String {
    let prefix = form == .value ? "" : form.rawValue + " "
    return "{\(prefix)\(name)\(key.map { "@" + $0 } ?? "")}"
  }
}
