/// The form in which records keep it: an object with its `kind`, and the fields of that kind.
extension Part: Codable {
  private enum CodingKeys: String, CodingKey { case kind, text, number, headings, rows, title, bars }

  private enum Kind: String, Codable { case paragraph, item, label, table, bars, quote, quiet }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func text() throws -> String { try fields.decode(String.self, forKey: .text) }
    switch try fields.decode(Kind.self, forKey: .kind) {
    case .paragraph: self = .paragraph(try text())
    case .label: self = .label(try text())
    case .quote: self = .quote(try text())
    case .quiet: self = .quiet(try text())
    case .item: self = .item(try text(), number: try fields.decodeIfPresent(Int.self, forKey: .number))
    case .table:
      self = .table(
        Table(
          headings: try fields.decode([String].self, forKey: .headings),
          rows: try fields.decode([[String]].self, forKey: .rows)))
    case .bars:
      self = .bars(
        Bars(
          title: try fields.decode(String.self, forKey: .title), bars: try fields.decode([Bar].self, forKey: .bars)))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    func put(_ kind: Kind, _ text: String) throws {
      try fields.encode(kind, forKey: .kind)
      try fields.encode(text, forKey: .text)
    }
    switch self {
    case .paragraph(let text): try put(.paragraph, text)
    case .label(let text): try put(.label, text)
    case .quote(let text): try put(.quote, text)
    case .quiet(let text): try put(.quiet, text)
    case .item(let text, let number):
      try put(.item, text)
      try fields.encodeIfPresent(number, forKey: .number)
    case .table(let table):
      try fields.encode(Kind.table, forKey: .kind)
      try fields.encode(table.headings, forKey: .headings)
      try fields.encode(table.rows, forKey: .rows)
    case .bars(let bars):
      try fields.encode(Kind.bars, forKey: .kind)
      try fields.encode(bars.title, forKey: .title)
      try fields.encode(bars.bars, forKey: .bars)
    }
  }
}
