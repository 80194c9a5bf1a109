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
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number):
      guard number.isFinite else { return "null" }
      return number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    case .whole(let number): return String(number)
    case .list(let items): return "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let fields):
      return "{" + fields.map { "\(Self.quoted($0.0)): \($0.1.line)" }.joined(separator: ", ") + "}"
    case .flag(let flag): return flag ? "true" : "false"
    case .null: return "null"
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
    var result = "\""
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    if isPlain { return result + text + "\"" }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
