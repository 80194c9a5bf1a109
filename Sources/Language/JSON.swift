/// A JSON value whose fields keep their order.
///
/// The standard encoder either sorts fields or leaves their order to chance; a person reads these lines, and a script
/// may compare them byte by byte, so the order is ours.
package indirect enum JSON: Equatable, Sendable {
  case text(String)
  case number(Double)
  case whole(Int)
  case list([JSON])
  case object([(String, JSON)])
  case flag(Bool)
  case null

  package static func == (left: JSON, right: JSON) -> Bool { left.line == right.line }

  /// The value on one line, by RFC 8259.
  package var line: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(into bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.quote(text, into: &bytes)
    case .number(let number):
      let isWhole = number == number.rounded() && abs(number) < 1e15
      bytes += (!number.isFinite ? "null" : isWhole ? String(Int(number)) : "\(number)").utf8
    case .whole(let number): bytes += String(number).utf8
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (place, item) in items.enumerated() {
        if place > 0 { bytes += ", ".utf8 }
        item.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let fields):
      bytes.append(UInt8(ascii: "{"))
      for (place, field) in fields.enumerated() {
        if place > 0 { bytes += ", ".utf8 }
        Self.quote(field.0, into: &bytes)
        bytes += ": ".utf8
        field.1.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    }
  }

  /// The value over several lines, each level set in by two spaces; empty lists and objects stay on one line.
  package var page: String { page(indent: "") }

  private func page(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .list(let items) where !items.isEmpty:
      return "[\n" + items.map { inner + $0.page(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let fields) where !fields.isEmpty:
      let lines = fields.map { inner + Self.quoted($0.0) + ": " + $0.1.page(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return line
    }
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    quote(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds `text` in quotes. Controls are escaped, those of C1 too (U+0080 to U+009F, two bytes of which the first is C2).
  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { raw in
      var done = 0
      var place = 0
      while place < raw.count {
        let byte = raw[place]
        let isLongControl = byte == 0xC2 && place + 1 < raw.count && raw[place + 1] < 0xA0
        guard isLongControl || byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
        else {
          place += 1
          continue
        }
        bytes += raw[done..<place]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(byte)
        case 0x0A: bytes += "\\n".utf8
        case 0x0D: bytes += "\\r".utf8
        case 0x09: bytes += "\\t".utf8
        default: escape(isLongControl ? raw[place + 1] : byte, into: &bytes)
        }
        place += isLongControl ? 2 : 1
        done = place
      }
      bytes += raw[done...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ scalar: UInt8, into bytes: inout [UInt8]) {
    let digits = String(scalar, radix: 16)
    bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
  }
}
