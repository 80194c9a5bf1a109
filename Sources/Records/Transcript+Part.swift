extension Transcript.Part: Codable {
  private enum CodingKeys: String, CodingKey { case kind, text, number, headings, rows, title, bars }

  private enum Kind: String, Codable { case paragraph, item, label, table, bars }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    switch try fields.decode(Kind.self, forKey: .kind) {
    case .paragraph: self = .paragraph(try fields.decode(String.self, forKey: .text))
    case .label: self = .label(try fields.decode(String.self, forKey: .text))
    case .item:
      self = .item(
        try fields.decode(String.self, forKey: .text), number: try fields.decodeIfPresent(Int.self, forKey: .number))
    case .table:
      self = .table(
        headings: try fields.decode([String].self, forKey: .headings),
        rows: try fields.decode([[String]].self, forKey: .rows))
    case .bars:
      self = .bars(
        title: try fields.decode(String.self, forKey: .title),
        bars: try fields.decode([Transcript.Bar].self, forKey: .bars))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .paragraph(let text):
      try fields.encode(Kind.paragraph, forKey: .kind)
      try fields.encode(text, forKey: .text)
    case .label(let text):
      try fields.encode(Kind.label, forKey: .kind)
      try fields.encode(text, forKey: .text)
    case .item(let text, let number):
      try fields.encode(Kind.item, forKey: .kind)
      try fields.encode(text, forKey: .text)
      try fields.encodeIfPresent(number, forKey: .number)
    case .table(let headings, let rows):
      try fields.encode(Kind.table, forKey: .kind)
      try fields.encode(headings, forKey: .headings)
      try fields.encode(rows, forKey: .rows)
    case .bars(let title, let bars):
      try fields.encode(Kind.bars, forKey: .kind)
      try fields.encode(title, forKey: .title)
      try fields.encode(bars, forKey: .bars)
    }
  }
}
